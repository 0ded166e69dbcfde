import { Paragraph, type ParagraphChild } from 'docx';
import type { Inline, ListItem, Block as RichBlock, RichText } from '../../../shared/rich-text.ts';
import { type Block, heading, type Level, paragraph, paragraphOf } from './blocks.ts';
import { type Draft, deepestLevel, type ListRef } from './draft.ts';
import { inlineChildren, inlineText, isBlank } from './inline.ts';
import { richTable } from './rich-table.ts';
import { belowTableDistance, listIndent } from './styles.ts';
import { textWidth } from './table.ts';

/** Where text is set: down the page, or in a cell in the cell's own style; `room` is its width in twips. */
interface Place {
  readonly style: string | null;
  readonly room: number;
  /** Comes right below a table, and keeps its distance to it. */
  readonly belowTable?: boolean;
}

const page: Place = { style: null, room: textWidth };

interface ListPlace extends Place {
  readonly list: ListRef;
  readonly level: number;
}

/** A list item; its first paragraph has the number or the bullet, what follows is set below that. */
function listItem(draft: Draft, item: ListItem, style: string, place: ListPlace): readonly Block[] {
  const distance = place.belowTable === true ? { spacing: { before: belowTableDistance } } : {};
  let numbered = false;
  return item.content.flatMap((each): readonly Block[] => {
    if (each.type === 'bulletList' || each.type === 'orderedList')
      return listBlocks(draft, each, place, place.level + 1);
    if (each.type === 'table') return [richTable(draft, each, place.room)];
    if (isBlank(each.content)) return [];
    const children = inlineChildren(draft, each.content);
    if (numbered) return [continued(children, place)];
    numbered = true;
    return [new Paragraph({ style, numbering: { ...place.list, level: place.level }, ...distance, children })];
  });
}

/** A further paragraph of a list item, below its first. */
function continued(children: readonly ParagraphChild[], { style, level }: ListPlace): Block {
  if (style !== null) return new Paragraph({ style, indent: { left: listIndent * (level + 1) }, children });
  return paragraphOf(children, level === 0 ? 'ListContinue' : `ListContinue${Math.min(level + 1, 5)}`);
}

function listBlocks(
  draft: Draft,
  list: Extract<RichBlock, { type: 'bulletList' | 'orderedList' }>,
  where: Place,
  depth = 0,
): readonly Block[] {
  const ordered = list.type === 'orderedList';
  const reference = ordered ? draft.ordered(list.attrs?.start ?? 1) : draft.bullets;
  const own = where.style ?? (ordered ? 'ListNumber' : 'ListBullet');
  return list.content.flatMap((item, at) => {
    const belowTable = where.belowTable === true && at === 0 && depth === 0;
    const place = { ...where, belowTable, list: reference, level: Math.min(depth, deepestLevel) };
    return listItem(draft, item, own, place);
  });
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

/** Whether a paragraph before this leads to it, as to a list or a table, and is kept with it. */
function leadsTo(next: RichBlock | undefined): boolean {
  return next !== undefined && next.type !== 'paragraph' && next.type !== 'heading';
}

function textParagraph(draft: Draft, content: readonly Inline[] | undefined, style?: string): Block {
  const [only] = content ?? [];
  const plain = content?.length === 1 && only?.type === 'text' && (only.marks ?? []).length === 0;
  return plain ? paragraph(only.text, style) : paragraphOf(inlineChildren(draft, content), style);
}

/** What comes below a table keeps its distance; between two tables Word needs a paragraph. */
function blocksBelowTable(
  draft: Draft,
  each: Exclude<RichBlock, { type: 'heading' }>,
  next: RichBlock | undefined,
): readonly Block[] {
  switch (each.type) {
    case 'paragraph':
      return [textParagraph(draft, each.content, leadsTo(next) ? 'KeptAfterTable' : 'AfterTable')];
    case 'table':
      return [paragraphOf([], 'AfterTable'), richTable(draft, each, textWidth)];
    case 'bulletList':
    case 'orderedList':
      return listBlocks(draft, each, { ...page, belowTable: true });
  }
}

/**
 * Rich text as blocks under a heading of a level: its own headings begin one level below and never skip one,
 * its lists begin anew, and empty paragraphs are left out.
 */
export function richTextBlocks(draft: Draft, value: RichText, under: Level): readonly Block[] {
  const filled = value.content.filter((each) => !hasNothing(each));
  const shift = under + 1 - highestLevel(filled);
  let last: number = under;
  const blockOf = (each: RichBlock, next: RichBlock | undefined): readonly Block[] => {
    switch (each.type) {
      case 'paragraph':
        return [textParagraph(draft, each.content, leadsTo(next) ? 'KeptText' : undefined)];
      case 'heading':
        last = Math.min(each.attrs.level + shift, last + 1, 6);
        return [heading(draft, last as Level, inlineText(each.content))];
      case 'bulletList':
      case 'orderedList':
        return listBlocks(draft, each, page);
      case 'table':
        return [richTable(draft, each, textWidth)];
    }
  };
  return filled.flatMap((each, index) => {
    const below = filled[index - 1]?.type === 'table' && each.type !== 'heading';
    return below ? blocksBelowTable(draft, each, filled[index + 1]) : blockOf(each, filled[index + 1]);
  });
}

/** How the text of a cell is set. */
export interface CellLook extends Place {
  readonly style: string;
  /** The style of headings, which are bold lines here. */
  readonly heading: string;
  readonly right: boolean;
}

/** The blocks of a table cell; lists stay lists, and a table within it is no wider than the cell. */
export function cellBlocks(draft: Draft, blocks: readonly RichBlock[], look: CellLook): readonly Block[] {
  return blocks.flatMap((each): readonly Block[] => {
    if (each.type === 'bulletList' || each.type === 'orderedList') return listBlocks(draft, each, look);
    if (each.type === 'table') return [richTable(draft, each, look.room), paragraphOf([], look.style)];
    if (isBlank(each.content)) return [];
    const style = each.type === 'heading' ? look.heading : look.style;
    const children = inlineChildren(draft, each.content);
    return [new Paragraph(look.right ? { style, alignment: 'right', children } : { style, children })];
  });
}
