import { type Table, TableCell, TableRow } from 'docx';
import { type Cell, plainText, type Block as RichBlock, type Row } from '../../../shared/rich-text.ts';
import { paragraph } from './blocks.ts';
import type { Draft } from './draft.ts';
import { cellBlocks } from './rich-text.ts';
import { shares, tableOf } from './table.ts';

type RichTable = Extract<RichBlock, { type: 'table' }>;

/** A cell with the column it begins in, as the cells above and before it leave room. */
interface Placed {
  readonly cell: Cell | null;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Where each cell of each row stands; every row is filled up with empty cells so that all are equally wide. */
export function placedRows(rows: readonly Row[]): readonly (readonly Placed[])[] {
  const taken: Set<number>[] = rows.map(() => new Set());
  const placed = rows.map((each, at) => each.content.map((one) => placeCell(one, at, rows.length, taken)));
  const width = Math.max(1, ...taken.map((each) => Math.max(-1, ...each) + 1));
  return placed.map((each, at) => {
    const missing = Array.from({ length: width }, (_, column) => column).filter((column) => !taken[at]?.has(column));
    const filled = missing.map((column) => ({ cell: null, column, columns: 1, rows: 1 }));
    return [...each, ...filled].toSorted((a, b) => a.column - b.column);
  });
}

function placeCell(one: Cell, at: number, height: number, taken: readonly Set<number>[]): Placed {
  const rows = Math.min(one.attrs?.rowspan ?? 1, height - at);
  const columns = one.attrs?.colspan ?? 1;
  const free = (column: number) =>
    Array.from({ length: columns }, (_, offset) => column + offset).every((each) => !taken[at]?.has(each));
  let column = 0;
  while (!free(column)) column += 1;
  for (let row = at; row < at + rows; row++) {
    for (let offset = 0; offset < columns; offset++) taken[row]?.add(column + offset);
  }
  return { cell: one, column, columns, rows };
}

const numeric = /^[-−–+]?[\d\s\u00a0]+(,\d+)?\s?(%|tkr|mnkr|kr)?$/;

function textOf(one: Cell | null): string {
  return one === null ? '' : plainText({ type: 'doc', content: one.content }).trim();
}

function isHeader(row: readonly Placed[]): boolean {
  return row.length > 0 && row.every((each) => each.cell === null || each.cell.type === 'tableHeader');
}

/** Whether all that stands in a column below the header is numbers, so that they are set to the right; never the first, which names its rows. */
function numberColumn(rows: readonly (readonly Placed[])[], column: number): boolean {
  if (column === 0) return false;
  const texts = rows
    .filter((each) => !isHeader(each))
    .flatMap((each) => each.filter((one) => one.column === column && one.columns === 1).map((one) => textOf(one.cell)))
    .filter((each) => each !== '');
  return texts.length > 0 && texts.every((each) => numeric.test(each));
}

function weight(rows: readonly (readonly Placed[])[], column: number): number {
  const lengths = rows.flatMap((each) =>
    each.filter((one) => one.column === column && one.columns === 1).map((one) => textOf(one.cell).length),
  );
  return Math.min(60, Math.max(9, ...lengths));
}

/** A table of rich text as a real table: header rows repeat, rows are not split, columns of numbers stand to the right. */
export function richTable(draft: Draft, table: RichTable): Table {
  const rows = placedRows(table.content);
  const width = Math.max(0, ...rows.flatMap((each) => each.map((one) => one.column + one.columns)));
  const columns = Array.from({ length: width }, (_, column) => column);
  const numbers = columns.map((column) => numberColumn(rows, column));
  const headers = rows.findIndex((each) => !isHeader(each));
  const headed = headers === -1 ? Math.min(1, rows.length) : headers;
  const made = rows.map((each, at) => {
    const cells = each.map((one) => richCell(draft, one, numbers[one.column] === true && one.columns === 1));
    return new TableRow({ children: cells, cantSplit: true, ...(at < headed ? { tableHeader: true } : {}) });
  });
  return tableOf(made, {
    widths: shares(columns.map((column) => weight(rows, column))),
    ...(headed === 0 ? { description: 'Tabell utan rubrikrad' } : {}),
  });
}

function richCell(draft: Draft, one: Placed, right: boolean): TableCell {
  const style = one.cell?.type === 'tableHeader' ? 'TableHead' : 'TableText';
  const blocks = one.cell === null ? [] : cellBlocks(draft, one.cell.content, style, right);
  return new TableCell({
    children: blocks.length === 0 ? [paragraph('', style)] : blocks,
    ...(one.columns > 1 ? { columnSpan: one.columns } : {}),
    ...(one.rows > 1 ? { rowSpan: one.rows } : {}),
  });
}
