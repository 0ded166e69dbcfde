import type { Cells } from '../risk/grid-clipboard.ts';
import type { Block } from '../risk/grid-selection.ts';
import { type FigureColumn, type FigureRow, isWritable, type WrittenCell } from './figure-cells.ts';

/** What a pasted block means in the grid. */
export interface Pasted {
  readonly cells: readonly WrittenCell[];
  /** Names and texts that mean nothing here; their cells stay as they were. */
  readonly unknown: readonly string[];
}

interface Target {
  readonly rows: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
  /** The row that a pasted total goes to; null where none is taken. */
  readonly totalRow: number | null;
}

const hasDigits = (text: string) => /\d/.test(text);
const letters = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
const isTotal = (text: string) => /^(total|totalt|totalsumma|summa|sum|angiven summa)$/.test(letters(text));
const bare = (text: string) =>
  letters(text)
    .replace(/^(?:kommunen )/, '')
    .replace(/ (?:kommun|stad)$/, '');

/** The same name, or one of them with the s of a genitive, as `Norrsjös kommun`. */
const isNamed = (own: string, other: string) => own === other || `${own}s` === other || own === `${other}s`;

/** The row that a name in a pasted block means: `Norrsjö`, `Norrsjö kommun`, `Totalt`. */
function rowNamed(name: string, { rows, totalRow }: Target): number | null {
  if (isTotal(name)) return totalRow;
  const found = rows.findIndex((each) => !each.sum && isNamed(bare(each.name), bare(name)));
  return found === -1 ? null : found;
}

/** The columns that the amounts of a named block go to: by the years above them, else from where one is. */
function columnsFor(
  header: readonly string[] | undefined,
  width: number,
  left: number,
  columns: readonly FigureColumn[],
) {
  const writable = columns.flatMap((each, at) => (each.exact === undefined ? [] : [at]));
  const from = Math.max(
    0,
    writable.findIndex((at) => at >= left),
  );
  const yearOf = (text: string) => /\b20\d\d\b/.exec(text)?.[0];
  const usual = Array.from({ length: width }, (_, at) => writable[from + at] ?? null);
  const years = header?.slice(1).map(yearOf) ?? [];
  if (!years.some((each) => each !== undefined)) return usual;
  const used = new Set<number>();
  return Array.from({ length: width }, (_, at) => {
    const year = years[at];
    const fits = (column: number) => !used.has(column) && (year === undefined || columns[column]?.title.includes(year));
    // The column where one is comes before another of the same year.
    const found = [...writable.slice(from), ...writable].find(fits) ?? null;
    if (found !== null) used.add(found);
    return found;
  });
}

/** Rows that begin with a municipality's name (or a total) go to it, whatever row one is in. */
function pastedByName(cells: Cells, left: number, target: Target): Pasted {
  const unknown: string[] = [];
  const first = cells.findIndex(([name = '', ...rest]) => rowNamed(name, target) !== null && rest.some(hasDigits));
  const header = cells.slice(0, first).findLast((row) => row.slice(1).some(hasDigits));
  const width = Math.max(...cells.map((row) => row.length)) - 1;
  const columns = columnsFor(header, width, left, target.columns);
  const written = cells.slice(first).flatMap(([name = '', ...texts]): readonly WrittenCell[] => {
    const row = rowNamed(name, target);
    if (row === null) {
      if (texts.some(hasDigits) && !isTotal(name)) unknown.push(name.trim());
      return [];
    }
    return texts.flatMap((text, at) => {
      const column = columns[at] ?? null;
      return column === null || text.trim() === '' ? [] : [{ row, column, text }];
    });
  });
  return { cells: written, unknown };
}

/**
 * What a pasted block means: where its rows begin with names of municipalities they go to them, else the block is laid
 * from the corner of what is selected, and a single text fills all of it. Computed cells are passed over.
 */
export function pastedInto(pasted: Cells, block: Block, target: Target): Pasted {
  const cells = pasted.filter((row) => row.some((each) => each.trim() !== ''));
  if (
    cells.some(([name = '', ...rest]) => !hasDigits(name) && rest.some(hasDigits) && rowNamed(name, target) !== null)
  ) {
    return pastedByName(cells, block.left, target);
  }
  const one = pasted.length === 1 && pasted[0]?.length === 1 ? (pasted[0][0] ?? '') : null;
  const laid =
    one === null
      ? pasted.flatMap((row, down) =>
          row.map((text, along) => ({ row: block.top + down, column: block.left + along, text })),
        )
      : filledWith(one, block);
  return {
    cells: laid.filter(({ row, column }) => row < target.rows.length && isWritable(target.columns, row, column)),
    unknown: [],
  };
}

/** One text in every cell of a block. */
export function filledWith(text: string, { top, bottom, left, right }: Block): readonly WrittenCell[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => ({ row: top + down, column: left + along, text })),
  ).flat();
}
