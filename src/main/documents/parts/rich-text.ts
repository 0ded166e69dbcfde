import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Inline, ListItem, Block as RichBlock, RichText } from '../../../shared/rich-text.ts';
import { type Block, heading, type Level, paragraph, paragraphOf } from './blocks.ts';
import { type Draft, deepestLevel, type ListRef, linkedText } from './draft.ts';
import { richTable } from './rich-table.ts';
import { runs } from './text.ts';

function inlineRuns(draft: Draft, each: Inline): readonly ParagraphChild[] {
  if (each.type === 'hardBreak') return [new TextRun({ break: 1 })];
  const marks = each.marks ?? [];
  const bold = marks.some((mark) => mark.type === 'bold');
  const italics = marks.some((mark) => mark.type === 'italic');
  const look = { ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) };
  const link = marks.find((mark) => mark.type === 'link');
  return link === undefined ? runs(each.text, look) : linkedText(draft, link.attrs.href, each.text, look);
}

/** The runs of inline content; a break at its end, which would only make a blank line, is left out. */
export function inlineChildren(draft: Draft, content: readonly Inline[] | undefined): readonly ParagraphChild[] {
  const all = content ?? [];
  const last = all.findLastIndex((each) => each.type === 'text' && each.text.trim() !== '');
  return all.slice(0, last + 1).flatMap((each) => inlineRuns(draft, each));
}

function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((each) => (each.type === 'text' ? each.text : ' ')).join('');
}

/** Whether inline content has anything to read. */
export function isBlank(content: readonly Inline[] | undefined): boolean {
  return inlineText(content).trim() === '';
}

interface ListPlace {
  readonly list: ListRef;
  readonly level: number;
}

function listItem(draft: Draft, item: ListItem, style: string, place: ListPlace): readonly Block[] {
  let numbered = false;
  return item.content.flatMap((each): readonly Block[] => {
    if (each.type === 'bulletList' || each.type === 'orderedList') return listBlocks(draft, each, place);
    if (each.type === 'table') return [richTable(draft, each)];
    if (isBlank(each.content)) return [];
    const children = inlineChildren(draft, each.content);
    if (numbered) return [paragraphOf(children, continueStyle(place.level))];
    numbered = true;
    return [new Paragraph({ style, numbering: { ...place.list, level: place.level }, children })];
  });
}

function continueStyle(level: number): string {
  return level === 0 ? 'ListContinue' : `ListContinue${Math.min(level + 1, 5)}`;
}

function listBlocks(
  draft: Draft,
  list: Extract<RichBlock, { type: 'bulletList' | 'orderedList' }>,
  within: ListPlace | null,
): readonly Block[] {
  const level = within === null ? 0 : Math.min(within.level + 1, deepestLevel);
  const ordered = list.type === 'orderedList';
  const place = { list: ordered ? draft.ordered(list.attrs?.start ?? 1) : draft.bullets, level };
  const style = ordered ? 'ListNumber' : 'ListBullet';
  return list.content.flatMap((item) => listItem(draft, item, style, place));
}

/** Empty paragraphs, headings and tables: all that would only be a gap in the document. */
function hasNothing(each: RichBlock): boolean {
  if (each.type === 'table') return each.content.every((row) => row.content.length === 0);
  return (each.type === 'paragraph' || each.type === 'heading') && isBlank(each.content);
}

function highestLevel(blocks: readonly RichBlock[]): number {
  const levels = blocks.flatMap((each) => (each.type === 'heading' ? [each.attrs.level] : []));
  return Math.min(...levels);
}

function textParagraph(draft: Draft, content: readonly Inline[] | undefined): Block {
  const [only] = content ?? [];
  const plain = content?.length === 1 && only?.type === 'text' && (only.marks ?? []).length === 0;
  return plain ? paragraph(only.text) : paragraphOf(inlineChildren(draft, content));
}

/** A paragraph below a table keeps its distance by its own style; between two tables Word needs a paragraph. */
function belowTable(draft: Draft, each: RichBlock): readonly Block[] | null {
  if (each.type === 'paragraph') return [paragraphOf(inlineChildren(draft, each.content), 'AfterTable')];
  return each.type === 'table' ? [paragraphOf([], 'AfterTable'), richTable(draft, each)] : null;
}

/**
 * Rich text as blocks under a heading of a level: its own headings begin one level below and never skip one,
 * its lists begin anew, and empty paragraphs are left out.
 */
export function richTextBlocks(draft: Draft, value: RichText, under: Level): readonly Block[] {
  const filled = value.content.filter((each) => !hasNothing(each));
  const shift = under + 1 - highestLevel(filled);
  let last: number = under;
  const blockOf = (each: RichBlock): readonly Block[] => {
    switch (each.type) {
      case 'paragraph':
        return [textParagraph(draft, each.content)];
      case 'heading':
        last = Math.min(each.attrs.level + shift, last + 1, 6);
        return [heading(draft, last as Level, inlineText(each.content))];
      case 'bulletList':
      case 'orderedList':
        return listBlocks(draft, each, null);
      case 'table':
        return [richTable(draft, each)];
    }
  };
  return filled.flatMap((each, index) => {
    const below = filled[index - 1]?.type === 'table' ? belowTable(draft, each) : null;
    return below ?? blockOf(each);
  });
}

/** The blocks of a table cell: headings are bold lines there, lists stay lists. */
export function cellBlocks(
  draft: Draft,
  blocks: readonly RichBlock[],
  style: string,
  right: boolean,
): readonly Block[] {
  return blocks.flatMap((each): readonly Block[] => {
    if (each.type === 'bulletList' || each.type === 'orderedList') return listBlocks(draft, each, null);
    if (each.type === 'table') return [richTable(draft, each), paragraphOf([], style)];
    if (isBlank(each.content)) return [];
    const children = inlineChildren(draft, each.content);
    const own = each.type === 'heading' ? 'TableHead' : style;
    return [new Paragraph(right ? { style: own, alignment: 'right', children } : { style: own, children })];
  });
}
