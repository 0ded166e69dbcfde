import { HeadingLevel, InternalHyperlink, Paragraph, type ParagraphChild, type Table } from 'docx';
import { Bookmarked } from './bookmarked.ts';
import type { Draft } from './draft.ts';
import { Line } from './line.ts';
import { runs, written } from './text.ts';

/** What a document's body is made of. */
export type Block = Paragraph | Table;

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const;

/** A paragraph of plain text in a style; without one it is Word's Normal. */
export function paragraph(text: string, style?: string): Paragraph {
  return new Line(style ?? '', written(text));
}

/** A paragraph of ready runs. */
export function paragraphOf(children: readonly ParagraphChild[], style?: string): Paragraph {
  return new Paragraph(style === undefined ? { children } : { style, children });
}

export interface HeadingPlace {
  readonly newPage?: boolean;
  /** Name that links point at; letters, digits and underscores. */
  readonly bookmark?: string;
  /** Bookmarks after the document's own pages that it may link to. */
  readonly following?: readonly string[];
}

/** The bookmark of an appendix of what stands at a bookmark, by its number there. */
export function followingBookmark(bookmark: string, number: number): string {
  return `${bookmark}_bilaga_${number}`;
}

/** A heading, on a new page and with a bookmark where asked. */
export function heading(draft: Draft, level: Level, text: string, place: HeadingPlace = {}): Paragraph {
  const { newPage = false, bookmark } = place;
  const style = headingLevels[level];
  if (bookmark !== undefined) return new Bookmarked(style, newPage, bookmark, draft.nextId(), written(text));
  return newPage ? new Paragraph({ style, pageBreakBefore: true, children: runs(text) }) : paragraph(text, style);
}

/** A link to a bookmark in the same document. */
export function linkTo(bookmark: string, text: string): InternalHyperlink {
  return new InternalHyperlink({ anchor: bookmark, children: runs(text, { style: 'Hyperlink' }) });
}

/** A long text as paragraphs, one for each line that is not empty; the last is kept with what follows where asked. */
export function textBlocks(text: string, kept = false): readonly Paragraph[] {
  const lines = text.split(/\r?\n/).filter((each) => each.trim() !== '');
  return lines.map((each, at) => (kept && at === lines.length - 1 ? paragraph(each, 'KeptText') : paragraph(each)));
}

/** What kind of document it is, above its first heading. */
export function documentType(name: string, newPage: boolean): Paragraph {
  return new Paragraph({ style: 'Subtitle', ...(newPage ? { pageBreakBefore: true } : {}), children: runs(name) });
}
