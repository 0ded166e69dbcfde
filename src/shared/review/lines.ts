import { type Block, type ListItem, plainText, type RichText } from '../rich-text.ts';
import { alignLines } from './line-align.ts';
import { changedInlines, inlineLine } from './line-words.ts';

/** A text block that is one line, and how deep in lists it lies. */
interface Leaf {
  readonly depth: number;
  /** The sign of a list before it: none, a bullet, or a number. */
  readonly sign: '' | '- ' | number;
  readonly block: Extract<Block, { type: 'paragraph' | 'heading' | 'table' }>;
}

const signText = (sign: Leaf['sign']) => (typeof sign === 'number' ? `${sign}. ` : sign);

function leafText(block: Leaf['block']): string {
  switch (block.type) {
    case 'paragraph':
      return inlineLine(block.content);
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${inlineLine(block.content)}`;
    case 'table':
      return `[tabell: ${plainText({ type: 'doc', content: [block] })
        .replace(/\s+/g, ' ')
        .slice(0, 40)}]`;
  }
}

function lineOf({ depth, sign, block }: Leaf): string {
  const indent = '  '.repeat(sign === '' ? depth : Math.max(depth - 1, 0));
  return `${indent}${signText(sign)}${leafText(block)}`;
}

function itemLeaves(item: ListItem, depth: number, sign: '- ' | number): readonly Leaf[] {
  const leaves = item.content.flatMap((each) => leavesOf(each, depth));
  const [first, ...rest] = leaves;
  if (first === undefined) return [{ depth, sign, block: { type: 'paragraph' } }];
  return first.depth === depth && first.sign === '' ? [{ ...first, sign }, ...rest] : leaves;
}

function leavesOf(block: Block, depth: number): readonly Leaf[] {
  switch (block.type) {
    case 'bulletList':
      return block.content.flatMap((item) => itemLeaves(item, depth + 1, '- '));
    case 'orderedList': {
      const start = block.attrs?.start ?? 1;
      return block.content.flatMap((item, at) => itemLeaves(item, depth + 1, start + at));
    }
    case 'paragraph':
    case 'heading':
    case 'table':
      return [{ depth, sign: '', block }];
  }
}

/**
 * A rich text as lines that are edited as plain text: a text block each, with `# ` for a heading, `- ` or `1. ` for an
 * item of a list (two spaces for each level within), `↵` for a break within a line; a table is one line that names it.
 */
export function linesOf(doc: RichText): readonly string[] {
  return doc.content.flatMap((each) => leavesOf(each, 0)).map(lineOf);
}

const grammar = /^((?: {2})*)(?:(- )|(\d{1,5})\. )?(?:(#{1,3}) )?(.*)$/s;

/** The place and the form of a line, whose words are then given. */
function parsed(line: string): { readonly leaf: Leaf; readonly words: string } {
  const [, indent = '', bullet, number, hashes, words = ''] = grammar.exec(line.replaceAll(/[\r\n]/g, ' ')) ?? [];
  const sign = bullet !== undefined ? '- ' : number !== undefined ? Number(number) : '';
  const depth = Math.min(indent.length / 2, 8) + (sign === '' ? 0 : 1);
  const content = changedInlines(undefined, words);
  const level = (hashes?.length ?? 0) as 0 | 1 | 2 | 3;
  const block: Leaf['block'] =
    level === 0 ? { type: 'paragraph', content } : { type: 'heading', attrs: { level }, content };
  return { leaf: { depth, sign, block }, words };
}

/** Where leaves are put together again: the open lists from the outermost in. */
interface OpenList {
  readonly ordered: boolean;
  readonly start: number;
  readonly items: Block[][];
}

const listBlock = ({ ordered, start, items }: OpenList): Block => {
  const content = items.map((each): ListItem => ({ type: 'listItem', content: each }));
  if (!ordered) return { type: 'bulletList', content };
  return { type: 'orderedList', ...(start === 1 ? {} : { attrs: { start } }), content };
};

/** The blocks that leaves make: items of one kind beside each other are one list, numbered on from its first. */
function builtFrom(leaves: readonly Leaf[]): readonly Block[] {
  const blocks: Block[] = [];
  const open: OpenList[] = [];
  const close = (depth: number) => {
    while (open.length > depth) {
      const list = open.pop();
      if (list) (open.at(-1)?.items.at(-1) ?? blocks).push(listBlock(list));
    }
  };
  for (const { depth, sign, block } of leaves) {
    // A line can lie one level within the one before it, not two.
    const at = Math.min(depth, open.length + (sign === '' ? 0 : 1));
    close(at);
    if (sign !== '') {
      const ordered = typeof sign === 'number';
      // A list of another kind, or one that is numbered from 1 again, is a new list.
      if (open.length === at && (open.at(-1)?.ordered !== ordered || sign === 1)) close(at - 1);
      if (open.length < at) open.push({ ordered, start: ordered ? sign : 1, items: [] });
      open.at(-1)?.items.push([block]);
    } else (open.at(-1)?.items.at(-1) ?? blocks).push(block);
  }
  close(0);
  return blocks;
}

const linesOfBlocks = (blocks: readonly Block[]) => linesOf({ type: 'doc', content: blocks });

/** Lines as they come out again: levels without a gap, the items of a list numbered on. */
export function normalLines(lines: readonly string[]): readonly string[] {
  return linesOfBlocks(builtFrom(lines.map((each) => parsed(each).leaf)));
}

/** A new line with the formatting of the old one that it is a change of. */
function changedLeaf(old: Leaf | undefined, line: string): Leaf {
  const { leaf, words } = parsed(line);
  if (old === undefined || old.block.type === 'table' || leaf.block.type === 'table') return leaf;
  return { ...leaf, block: { ...leaf.block, content: changedInlines(old.block.content, words) } };
}

/**
 * The document with its lines edited: what was left alone keeps its formatting, and within a changed line what comes
 * before and after the change. Its lines are those proposed (`normalLines`); the same lines give the same document.
 */
export function mergeLines(doc: RichText, lines: readonly string[]): RichText {
  const leaves = doc.content.flatMap((each) => leavesOf(each, 0));
  const old = leaves.map(lineOf);
  if (old.length === lines.length && old.every((each, at) => each === lines[at])) return doc;
  const from = alignLines(old, lines);
  const merged = lines.map((line, at) => {
    const source = from[at];
    const before = source === undefined || source === null ? undefined : leaves[source.index];
    if (before === undefined) return changedLeaf(undefined, line);
    return source?.same ? before : changedLeaf(before, line);
  });
  return { type: 'doc', content: builtFrom(merged) };
}
