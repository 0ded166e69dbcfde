import * as z from 'zod';
import type { Block, Cell, Inline, ListItem, Mark, RichText, Row } from './rich-text.ts';
import { text } from './values.ts';

const mark: z.ZodType<Mark, Mark> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().max(2_000) }) }),
]);

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

/** The zod model of rich text; the border refuses too deep a value before this walks it. */
export const richText: z.ZodType<RichText, RichText> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(block).max(20_000),
});

/** The zod model of a proposal or a decision. */
export const proposal = z.strictObject({ intro: text, clauses: z.array(text).max(200) });
