import * as z from 'zod';
import { line, text } from './values.ts';

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().max(2_000) }) }),
]);

export type Mark = z.infer<typeof mark>;

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' };

export type Cell = {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs?: { readonly colspan?: number; readonly rowspan?: number };
  readonly content: readonly Block[];
};

export type Row = { readonly type: 'tableRow'; readonly content: readonly Cell[] };

export type ListItem = { readonly type: 'listItem'; readonly content: readonly Block[] };

export type Block =
  | { readonly type: 'paragraph'; readonly content?: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 1 | 2 | 3 };
      readonly content?: readonly Inline[];
    }
  | { readonly type: 'bulletList'; readonly content: readonly ListItem[] }
  | {
      readonly type: 'orderedList';
      readonly attrs?: { readonly start?: number };
      readonly content: readonly ListItem[];
    }
  | { readonly type: 'table'; readonly content: readonly Row[] };

/** Rich text as TipTap's JSON, limited to what a memo needs: headings, lists, tables, bold, italic and links. */
export type RichText = { readonly type: 'doc'; readonly content: readonly Block[] };

const inline: z.ZodType<Inline, Inline> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: text.min(1), marks: z.array(mark).max(3).optional() }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);

const inlines = z.array(inline).max(20_000).optional();
const span = z.int().min(1).max(100).optional();

const block: z.ZodType<Block, Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), content: inlines }),
    z.strictObject({
      type: z.literal('heading'),
      attrs: z.strictObject({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
      content: inlines,
    }),
    z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).max(5_000) }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.strictObject({ start: z.int().min(0).max(100_000).optional() }).optional(),
      content: z.array(listItem).max(5_000),
    }),
    z.strictObject({ type: z.literal('table'), content: z.array(row).max(5_000) }),
  ]),
);

const listItem: z.ZodType<ListItem, ListItem> = z.lazy(() =>
  z.strictObject({ type: z.literal('listItem'), content: z.array(block).max(1_000) }),
);

const cell: z.ZodType<Cell, Cell> = z.lazy(() =>
  z.strictObject({
    type: z.enum(['tableCell', 'tableHeader']),
    attrs: z.strictObject({ colspan: span, rowspan: span }).optional(),
    content: z.array(block).max(1_000),
  }),
);

const row: z.ZodType<Row, Row> = z.lazy(() =>
  z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).max(100) }),
);

/** What lies directly inside a plain value; bytes are a leaf. */
function inside(value: unknown): unknown[] {
  return value !== null && typeof value === 'object' && !ArrayBuffer.isView(value) ? Object.values(value) : [];
}

/** How deep the arrays and objects of a plain value lie, counted without recursion; stops at `limit`. */
export function depthOf(value: unknown, limit: number): number {
  let layer: unknown[] = [value];
  for (let depth = 0; depth < limit; depth++) {
    layer = layer.flatMap(inside);
    if (layer.length === 0) return depth;
  }
  return limit;
}

/** The zod model of rich text; the border refuses too deep a value before this walks it. */
export const richText: z.ZodType<RichText, RichText> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(block).max(20_000),
});

export const emptyRichText: RichText = { type: 'doc', content: [] };

/** A plain text as rich text: a paragraph for each line that is not empty. */
export function richTextFrom(plain: string): RichText {
  const lines = plain.split(/\r?\n/).filter((each) => each.trim() !== '');
  return {
    type: 'doc',
    content: lines.map((each) => ({ type: 'paragraph', content: [{ type: 'text', text: each }] })),
  };
}

function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((each) => (each.type === 'text' ? each.text : '\n')).join('');
}

function blockText(each: Block): string {
  switch (each.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(each.content);
    case 'bulletList':
    case 'orderedList':
      return each.content.map((item) => item.content.map(blockText).join('\n')).join('\n');
    case 'table':
      return each.content
        .map((line) => line.content.map((one) => one.content.map(blockText).join(' ')).join('\t'))
        .join('\n');
  }
}

/** The words of a rich text, a line for each paragraph, cells parted by tabs. */
export function plainText(value: RichText): string {
  return value.content.map(blockText).join('\n');
}

/** Whether there is nothing to read in it. */
export function isEmptyRichText(value: RichText): boolean {
  return plainText(value).trim() === '';
}

/** A proposal or a decision: one sentence (`intro`, no clauses), or an introduction followed by att-satser. */
export const proposal = z.strictObject({ intro: text, clauses: z.array(line).max(200) });

export type Proposal = Readonly<z.infer<typeof proposal>>;

export const emptyProposal: Proposal = { intro: '', clauses: [] };
