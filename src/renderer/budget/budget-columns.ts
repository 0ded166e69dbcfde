import type { AlternativeDetail, BudgetDetail } from '../../shared/budget/commands.ts';
import {
  beforeColumn,
  type Change,
  type Column,
  changesOf,
  columnOf,
  type Payer,
  sharesOf,
} from '../../shared/budget/rules.ts';
import {
  alternativeName,
  changePercent,
  percentText,
  signedTkr,
  statusWords,
  tkrText,
} from '../../shared/budget/words.ts';
import { type Amount, amountText } from '../../shared/report/amount.ts';
import type { FigureColumn, FigureRow } from './figure-cells.ts';

/** A column of the budget's grid; `alternativeId` is whose amounts are written in it, null the year before's. */
export interface BudgetColumn extends FigureColumn {
  readonly alternativeId?: string | null;
}

/** The rows: the municipalities, their total, and a total that is stated from outside. */
export function budgetRows(payers: readonly Payer[]): readonly FigureRow[] {
  return [
    ...payers.map(({ id, name }) => ({ id, name })),
    { id: 'total', name: 'Totalt', sum: true },
    { id: 'stated', name: 'Angiven summa' },
  ];
}

/** The value of a row among municipalities, total and stated total. */
function at<T>(row: number, each: readonly T[], total: T, stated: T): T {
  if (row < each.length) return each[row] as T;
  return row === each.length ? total : stated;
}

const exactText = (amount: Amount | null) => (amount === null ? '' : amountText(amount, 'tkr'));

function amountColumn(
  column: Column | null,
  words: Pick<BudgetColumn, 'id' | 'title' | 'group' | 'alternativeId'>,
  count: number,
  writable: boolean,
): BudgetColumn {
  const amounts = column?.amounts ?? Array.from({ length: count }, () => null);
  const valueAt = (row: number) => at(row, amounts, column?.total ?? null, column?.stated ?? null);
  const text = (row: number) => (valueAt(row) === null && row !== count ? '' : tkrText(valueAt(row)));
  const note = (row: number) => (row === count + 1 && column?.denied ? 'skiljer sig' : '');
  if (!writable) return { ...words, text, note };
  return { ...words, text, note, exact: (row) => (row === count ? null : exactText(valueAt(row))) };
}

function computed(
  id: string,
  group: string,
  title: string,
  count: number,
  text: (row: number) => string,
): BudgetColumn {
  return { id, title, group, text: (row) => (row > count ? '' : text(row)) };
}

function alternativeColumns(
  alternative: AlternativeDetail,
  position: number,
  {
    payers,
    year,
    before,
    writable,
  }: { payers: readonly Payer[]; year: number; before: Column | null; writable: boolean },
): readonly BudgetColumn[] {
  const { id, status } = alternative;
  const group = `${statusWords[status].sign} ${alternativeName(alternative, position)}`;
  const column = columnOf(payers, alternative.amounts);
  const count = payers.length;
  const shares = sharesOf(column);
  const changes = changesOf(column, before);
  const change = (row: number): Change | null => (row === count ? changes.total : (changes.each[row] ?? null));
  const share = (row: number) => (row === count ? (column.total === null ? null : 1_000) : (shares[row] ?? null));
  const words = { id: `${id} amount`, title: String(year), group, alternativeId: id };
  return [
    amountColumn(column, words, count, writable),
    computed(`${id} share`, group, 'Andel', count, (row) => percentText(share(row))),
    ...(before === null
      ? []
      : [
          computed(`${id} change`, group, 'Ändring', count, (row) => signedTkr(change(row)?.amount ?? null)),
          computed(`${id} percent`, group, 'Ändring i %', count, (row) => changePercent(change(row))),
        ]),
  ];
}

/** The columns: the year before, then each alternative with its shares and its change against that. */
export function budgetColumns(
  payers: readonly Payer[],
  detail: BudgetDetail,
  locked: boolean,
): readonly BudgetColumn[] {
  const { year } = detail.budget;
  const before = beforeColumn(payers, detail);
  const last = {
    id: 'before',
    title: String(year - 1),
    group: detail.before === null ? 'Uppgift' : 'Fastställd',
    alternativeId: null,
  };
  return [
    amountColumn(before, last, payers.length, !locked && detail.before === null),
    ...detail.alternatives.flatMap((each, index) =>
      alternativeColumns(each, index, { payers, year, before, writable: !locked }),
    ),
  ];
}
