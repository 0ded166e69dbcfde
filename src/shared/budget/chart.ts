import type { BudgetDetail, MunicipalityAmount, OtherBudget } from './commands.ts';
import { beforeColumn, columnOf, type Payer, sharesOf } from './rules.ts';
import { alternativeName, statusWords } from './words.ts';

/** A bar of the chart: a year, or one of the year's alternatives. */
export interface ChartBar {
  readonly id: string;
  readonly title: string;
  /** What it is, in a few words. */
  readonly what: string;
  /** Kronor in the order of the municipalities; null where nothing is known. */
  readonly amounts: readonly (number | null)[];
  /** Tenths of a per cent. */
  readonly shares: readonly (number | null)[];
  readonly total: number | null;
}

/** So many earlier years are shown. */
const mostYears = 4;

function bar(
  id: string,
  title: string,
  what: string,
  payers: readonly Payer[],
  rows: readonly MunicipalityAmount[],
): ChartBar {
  const column = columnOf(payers, rows);
  return {
    id,
    title,
    what,
    amounts: column.amounts.map((each) => each?.amount ?? null),
    shares: sharesOf(column),
    total: column.total?.amount ?? null,
  };
}

/** The earlier years, the oldest first, then each alternative of the year: what there is to compare by eye. */
export function chartBars(
  payers: readonly Payer[],
  detail: BudgetDetail,
  earlier: readonly OtherBudget[],
): readonly ChartBar[] {
  const { year } = detail.budget;
  const adopted = earlier.filter((each) => each.adopted && each.year < year).slice(0, mostYears);
  const known = adopted
    .toReversed()
    .map((each) => bar(String(each.year), String(each.year), 'Fastställd', payers, each.amounts));
  const stated =
    detail.before === null && beforeColumn(payers, detail) !== null
      ? [bar('before', String(year - 1), 'Uppgift', payers, detail.stated)]
      : [];
  const own = detail.alternatives.map((each, at) =>
    bar(
      each.id,
      String(year),
      `${alternativeName(each, at)} (${statusWords[each.status].text.toLocaleLowerCase('sv')})`,
      payers,
      each.amounts,
    ),
  );
  return [...known, ...stated, ...own].filter((each) => each.total !== null);
}
