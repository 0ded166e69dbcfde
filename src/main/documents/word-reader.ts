import mammoth from 'mammoth';
import * as z from 'zod';
import type { Block, Cell, Inline, ListItem, Mark, RichText } from '../../shared/rich-text.ts';
import { readBody, unmistakable } from './word-file.ts';

/** How deep what it holds may lie. */
const depthLimit = 30;

/** What a body holds that rich text cannot: pictures, notes, comments, tracked changes, formulas. */
const richer =
  /<w:(footnoteReference|endnoteReference|commentReference|ins|del|moveFrom|moveTo|drawing|pict|object)\b|<m:oMath\b/;

interface Node {
  readonly type: string;
  readonly children?: readonly Node[] | undefined;
  readonly value?: string | undefined;
  readonly styleName?: string | null | undefined;
  readonly isBold?: boolean | undefined;
  readonly isItalic?: boolean | undefined;
  readonly isHeader?: boolean | undefined;
  readonly href?: string | null | undefined;
  readonly colSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string | number } | null | undefined;
}

// What mammoth reads has no types of its own: it is checked here before it is used.
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    children: z.array(node).optional(),
    value: z.string().optional(),
    styleName: z.string().nullish(),
    isBold: z.boolean().optional(),
    isItalic: z.boolean().optional(),
    isHeader: z.boolean().optional(),
    href: z.string().nullish(),
    colSpan: z.number().optional(),
    rowSpan: z.number().optional(),
    numbering: z.object({ isOrdered: z.boolean(), level: z.union([z.string(), z.number()]) }).nullish(),
  }),
);

/**
 * The words of a simple Word file as rich text: headings, paragraphs, lists, tables, bold, italic and links.
 * Null where it holds anything else (pictures, notes, tracked changes, forms), or cannot be read: such a file is
 * handed over whole instead.
 */
export async function readWord(bytes: Uint8Array): Promise<RichText | null> {
  try {
    const body = readBody(bytes);
    if (body === null || richer.test(body)) return null;
    let read: unknown = null;
    await mammoth.convertToHtml(
      { buffer: Buffer.from(unmistakable(bytes, body)) },
      {
        transformDocument: (document: unknown) => {
          read = document;
          return document;
        },
      },
    );
    const document = node.parse(read);
    return { type: 'doc', content: blocksOf(document.children ?? [], 0) };
  } catch {
    // A file that its own reader cannot read is none that can be merged; it goes along as it is.
    return null;
  }
}

function marksOf(run: Node, href: string | null): readonly Mark[] {
  return [
    ...(run.isBold === true ? [{ type: 'bold' } as const] : []),
    ...(run.isItalic === true ? [{ type: 'italic' } as const] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
  ];
}

function inlinesOf(nodes: readonly Node[], marks: readonly Mark[], href: string | null): readonly Inline[] {
  return nodes.flatMap((each): readonly Inline[] => {
    switch (each.type) {
      case 'text':
        return each.value === undefined || each.value === '' ? [] : [{ type: 'text', text: each.value, marks }];
      case 'tab':
        return [{ type: 'text', text: ' ', marks }];
      case 'break':
        return [{ type: 'hardBreak' }];
      case 'run':
        return inlinesOf(each.children ?? [], marksOf(each, href), href);
      case 'hyperlink':
        return inlinesOf(each.children ?? [], marks, each.href ?? href);
      default:
        return inlinesOf(each.children ?? [], marks, href);
    }
  });
}

function levelOf(each: Node): 1 | 2 | 3 | null {
  const name = /^(?:heading|rubrik) ([1-9])$/i.exec(each.styleName ?? '')?.[1];
  if (name !== undefined) return Math.min(Number(name), 3) as 1 | 2 | 3;
  return /^(title|rubrik)$/i.test(each.styleName ?? '') ? 1 : null;
}

function blocksOf(nodes: readonly Node[], depth: number): readonly Block[] {
  if (depth > depthLimit) throw new RangeError('The document is nested too deep');
  const blocks: Block[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const each = nodes[at];
    if (each === undefined) continue;
    if (each.type === 'table') blocks.push({ type: 'table', content: rowsOf(each, depth) });
    else if (each.type !== 'paragraph') blocks.push(...blocksOf(each.children ?? [], depth + 1));
    else if (each.numbering && levelOf(each) === null) {
      const end = nodes.findIndex((one, index) => index > at && !(one.type === 'paragraph' && one.numbering));
      const run = nodes.slice(at, end === -1 ? nodes.length : end);
      blocks.push(...listsOf(run, 0));
      at += run.length - 1;
    } else blocks.push(paragraphOf(each));
  }
  return blocks;
}

function paragraphOf(each: Node): Block {
  const content = inlinesOf(each.children ?? [], [], null);
  const level = levelOf(each);
  return level === null ? { type: 'paragraph', content } : { type: 'heading', attrs: { level }, content };
}

function depthOf(each: Node): number {
  return Math.min(8, Number(each.numbering?.level ?? 0));
}

/** Numbered paragraphs in a row as lists within lists, by the level each of them has. */
function listsOf(items: readonly Node[], level: number): readonly Block[] {
  const lists: { ordered: boolean; items: { first: Node; deeper: Node[] }[] }[] = [];
  for (const each of items) {
    const ordered = each.numbering?.isOrdered === true;
    const list = lists.at(-1);
    const last = list?.items.at(-1);
    if (depthOf(each) > level && last !== undefined) last.deeper.push(each);
    else if (list !== undefined && list.ordered === ordered) list.items.push({ first: each, deeper: [] });
    else lists.push({ ordered, items: [{ first: each, deeper: [] }] });
  }
  return lists.map((list) => {
    const content = list.items.map(
      ({ first, deeper }): ListItem => ({
        type: 'listItem',
        content: [paragraphOf(first), ...(deeper.length === 0 ? [] : listsOf(deeper, level + 1))],
      }),
    );
    return list.ordered ? { type: 'orderedList', content } : { type: 'bulletList', content };
  });
}

function rowsOf(table: Node, depth: number): Extract<Block, { type: 'table' }>['content'] {
  return (table.children ?? []).map((row) => ({
    type: 'tableRow',
    content: (row.children ?? []).map(
      (each): Cell => ({
        type: row.isHeader === true ? 'tableHeader' : 'tableCell',
        attrs: { colspan: each.colSpan ?? 1, rowspan: each.rowSpan ?? 1 },
        content: blocksOf(each.children ?? [], depth + 1),
      }),
    ),
  }));
}
