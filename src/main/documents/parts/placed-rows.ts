import { type Cell, plainText, type Row } from '../../../shared/rich-text.ts';

/** A cell with the column it begins in, as the cells above and before it leave room. */
export interface Placed {
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

/** Whether a row is a header: all that stands in it are header cells. */
export function isHeaderRow(row: readonly Placed[]): boolean {
  return row.length > 0 && row.every((each) => each.cell === null || each.cell.type === 'tableHeader');
}

/** The cells of each column that no other column shares. */
export function columnsOf(rows: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  const width = Math.max(0, ...rows.map((each) => Math.max(...each.map((one) => one.column + one.columns))));
  const columns: Placed[][] = Array.from({ length: width }, () => []);
  for (const each of rows.flat()) if (each.columns === 1) columns[each.column]?.push(each);
  return columns;
}

const number = /^[-−–+]?[\d\s\u00a0]+(,\d+)?\s?(%|tkr|mnkr|kr)?$/;
const year = /^(19|20)\d\d$/;

function textOf(one: Placed): string {
  return one.cell === null ? '' : plainText({ type: 'doc', content: one.cell.content }).trim();
}

/** Whether all that stands in a column below its header is amounts, so that they are set to the right; years are none. */
export function holdsAmounts(column: readonly Placed[]): boolean {
  const texts = column
    .filter((each) => each.cell?.type === 'tableCell')
    .map(textOf)
    .filter((each) => each !== '');
  return texts.length > 0 && texts.every((each) => number.test(each)) && !texts.every((each) => year.test(each));
}
