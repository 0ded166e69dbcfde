import { type Amount, tenthsOf } from './amount.ts';
import type { FigureColumn, FigureRow, ReportFigure, Unit } from './model.ts';

/** Columns of the table of income and costs, in order. */
export const economyColumns = [
  'budget',
  'outcome',
  'deviation',
  'deviationBefore',
  'yearBudget',
  'yearForecast',
  'yearDeviation',
] as const satisfies readonly FigureColumn[];
export const economyRows = ['income', 'cost', 'net'] as const satisfies readonly FigureRow[];

/** Columns of the table of investments, in order. */
export const investmentColumns = [
  'budget',
  'outcome',
  'deviation',
  'outcomeBefore',
  'yearBudget',
  'yearForecast',
  'yearDeviation',
] as const satisfies readonly FigureColumn[];
export const investmentRows = ['investment'] as const satisfies readonly FigureRow[];

type Stated = Pick<ReportFigure, 'row' | 'column' | 'amount' | 'precision'>;

/** What a cell says. */
export interface FigureCell {
  readonly row: FigureRow;
  readonly column: FigureColumn;
  /** What holds: computed where it can be, else what was written; null where nothing is known. */
  readonly value: Amount | null;
  /** It is computed or fetched, and so not written by hand. */
  readonly computed: boolean;
  /** What was stated from outside in a computed cell. */
  readonly stated: Amount | null;
  /** The stated one says something else than rounding can explain (R-E). */
  readonly denied: boolean;
}

/** Last year's figures of the same period, as they are fetched; null where last year has no report of it. */
export type FiguresBefore = Readonly<Record<FigureRow, Amount | null>>;

/** The tables show tenths of mnkr, so a bare `0` in them says 0,0. */
const shownStep = 100_000;

/** Half of the step an amount was written to: what it may differ from the exact one. */
const slack = ({ precision }: Amount) => (precision > 1 ? Math.min(precision, shownStep) / 2 : 0);

/** Whether a stated amount differs from what its terms give by more than their rounding (R-E: ±0,05 mnkr where the terms are exact). */
export function isDenied(stated: Amount, computed: Amount, terms: readonly Amount[]): boolean {
  const tolerance = slack(stated) + terms.reduce((sum, each) => sum + slack(each), 0);
  return Math.abs(stated.amount - computed.amount) > tolerance;
}

/** What the tables are computed from. */
interface Sheet {
  readonly figures: readonly Stated[];
  readonly before: FiguresBefore | null;
}

/** A computed amount, and the written ones that it comes from. */
interface Computed {
  readonly value: Amount;
  readonly terms: readonly Amount[];
}

/** The deviation of a row is what came out less the budget, on every row: costs are negative. */
const deviationTerms = {
  deviation: ['outcome', 'budget'],
  yearDeviation: ['yearForecast', 'yearBudget'],
} as const;

function isDeviation(column: FigureColumn): column is keyof typeof deviationTerms {
  return column in deviationTerms;
}

function writtenIn({ figures }: Sheet, row: FigureRow, column: FigureColumn): Amount | null {
  const found = figures.find((each) => each.row === row && each.column === column);
  return found ? { amount: found.amount, precision: found.precision } : null;
}

/** An amount with what it comes from: computed, else as it was written. */
function amountIn(sheet: Sheet, row: FigureRow, column: FigureColumn): Computed | null {
  const computed = computedIn(sheet, row, column);
  if (computed !== null) return computed;
  const written = writtenIn(sheet, row, column);
  return written && { value: written, terms: [written] };
}

/** The sum of two amounts, or what the first has over the second. */
function combined(one: Computed | null, other: Computed | null, sign: 1 | -1): Computed | null {
  if (one === null || other === null) return null;
  const amount = one.value.amount + sign * other.value.amount;
  const precision = Math.max(one.value.precision, other.value.precision);
  return { value: { amount, precision }, terms: [...one.terms, ...other.terms] };
}

/** What a cell must say where its terms are known; null where it is written by hand. */
function computedIn(sheet: Sheet, row: FigureRow, column: FigureColumn): Computed | null {
  if (isDeviation(column)) {
    const [came, budget] = deviationTerms[column];
    return combined(amountIn(sheet, row, came), amountIn(sheet, row, budget), -1);
  }
  const fetched = column === 'deviationBefore' || column === 'outcomeBefore' ? (sheet.before?.[row] ?? null) : null;
  if (fetched !== null) return { value: fetched, terms: [] };
  return row === 'net' ? combined(amountIn(sheet, 'income', column), amountIn(sheet, 'cost', column), 1) : null;
}

function cellOf(sheet: Sheet, row: FigureRow, column: FigureColumn): FigureCell {
  const computed = computedIn(sheet, row, column);
  const own = writtenIn(sheet, row, column);
  if (computed === null) return { row, column, value: own, computed: false, stated: null, denied: false };
  const { value, terms } = computed;
  return { row, column, value, computed: true, stated: own, denied: own !== null && isDenied(own, value, terms) };
}

/** The cells of a report's tables, computed from what is written and what last year says. */
export function figureCells(figures: readonly Stated[], before: FiguresBefore | null): readonly FigureCell[] {
  const sheet = { figures, before };
  return [
    ...economyRows.flatMap((row) => economyColumns.map((column) => cellOf(sheet, row, column))),
    ...investmentRows.flatMap((row) => investmentColumns.map((column) => cellOf(sheet, row, column))),
  ];
}

/** The cell of a row and a column. */
export function cellAt(cells: readonly FigureCell[], row: FigureRow, column: FigureColumn): FigureCell {
  return (
    cells.find((each) => each.row === row && each.column === column) ?? {
      row,
      column,
      value: null,
      computed: false,
      stated: null,
      denied: false,
    }
  );
}

/** Whether rounded terms seem not to give the rounded sum, though the exact ones do. */
export function seemsUneven(sum: number, terms: readonly number[], unit: Unit): boolean {
  const rounded = terms.reduce((total, each) => total + tenthsOf(each, unit), 0);
  return rounded !== tenthsOf(sum, unit);
}

/** Whether a table that is shown in mnkr with one decimal seems not to add up somewhere, because of its rounding. */
export function needsRoundingNote(cells: readonly FigureCell[], rows: readonly FigureRow[]): boolean {
  const amountOf = (row: FigureRow, column: FigureColumn) => cellAt(cells, row, column).value?.amount ?? null;
  const uneven = (sum: number | null, plus: number | null, other: number | null) =>
    sum !== null && plus !== null && other !== null && seemsUneven(sum, [plus, other], 'mnkr');
  const negative = (value: number | null) => (value === null ? null : -value);
  const across = rows.some((row) =>
    Object.entries(deviationTerms).some(([column, [plus, minus]]) =>
      uneven(amountOf(row, column as FigureColumn), amountOf(row, plus), negative(amountOf(row, minus))),
    ),
  );
  const down =
    rows.includes('net') &&
    economyColumns.some((column) =>
      uneven(amountOf('net', column), amountOf('income', column), amountOf('cost', column)),
    );
  return across || down;
}
