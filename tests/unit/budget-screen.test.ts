import { expect, it } from 'vitest';
import { budgetColumns, budgetRows } from '../../src/renderer/budget/budget-columns.ts';
import { isWritable } from '../../src/renderer/budget/figure-cells.ts';
import { keyColumns } from '../../src/renderer/budget/key-columns.ts';
import { placeOf } from '../../src/renderer/budget/place.ts';
import { withBudgetRow } from '../../src/renderer/store/budget.ts';
import { chartBars } from '../../src/shared/budget/chart.ts';
import type { BudgetDetail, BudgetYear, KeyDetail } from '../../src/shared/budget/commands.ts';
import { allocationKey, budget, budgetAlternative } from '../../src/shared/budget/model.ts';

const payers = [
  { id: 'n', name: 'Norrsjö' },
  { id: 's', name: 'Söderå' },
];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const amounts = (...values: readonly (number | null)[]) =>
  values.flatMap((amount, at) =>
    amount === null ? [] : [{ municipalityId: payers[at]?.id ?? null, amount, precision: 1 }],
  );

const detail: BudgetDetail = {
  budget: budget.parse({ id: 'b', year: 2026 }),
  adoption: null,
  newest: true,
  alternatives: [
    {
      ...budgetAlternative.parse({ id: 'a', budgetId: 'b', status: 'proposed' }),
      amounts: amounts(3_000_250, null, 5_000_000).map((each, at) => ({ ...each, id: `a${at}`, alternativeId: 'a' })),
    },
  ],
  stated: amounts(2_000_000, 1_000_000).map((each, at) => ({ ...each, id: `s${at}`, budgetId: 'b' })),
  before: null,
  revised: null,
};
const key: KeyDetail = {
  ...allocationKey.parse({ id: 'k', year: 2026, unit: 'procent' }),
  shares: [{ id: 'k0', keyId: 'k', municipalityId: 'n', weight: 605, decimals: 1 }],
};

it('the grid shows tkr with one decimal, is written in to the last krona, and only where it is not computed', () => {
  const columns = budgetColumns(payers, detail, false);
  expect(columns.map(({ title, alternativeId }) => [title, alternativeId])).toEqual([
    ['2025', null],
    ['2026', 'a'],
    ['Andel', undefined],
    ['Ändring', undefined],
    ['Ändring i %', undefined],
  ]);
  const rows = budgetRows(payers).map((_, row) => columns.map((each) => plain(each.text(row))));
  expect(rows).toEqual([
    ['2 000,0', '3 000,3', '100,0 %', '+1 000,3', '+50,0 %'],
    ['1 000,0', '', '–', '–', '–'],
    ['3 000,0', '3 000,3', '100,0 %', '+0,3', '0,0 %'],
    ['', '5 000,0', '', '', ''],
  ]);
  expect([0, 1, 2, 3].map((row) => columns[1]?.exact?.(row))).toEqual(['3\u00a0000,250', '', null, '5\u00a0000,000']);
  expect([columns[1]?.note?.(3), columns[1]?.note?.(0)]).toEqual(['skiljer sig', '']);
  expect([0, 1, 2].map((column) => isWritable(columns, 0, column))).toEqual([true, true, false]);
  const adopted = { year: 2025, version: 1, label: '', adopted: true, amounts: amounts(1_000, 1_000) };
  const after = budgetColumns(payers, { ...detail, before: adopted }, false);
  expect([isWritable(after, 0, 0), isWritable(budgetColumns(payers, detail, true), 0, 1)]).toEqual([false, false]);
});

it('the grid of keys shows each share as it was counted, its part, and their sum', () => {
  const columns = keyColumns(payers, [key]);
  expect([0, 1, 2].map((row) => columns.map((each) => plain(each.text(row))))).toEqual([
    ['60,5', '100,00 %'],
    ['', '–'],
    ['60,5', '100,00 %'],
  ]);
});

it('the chart has the adopted years, what is stated of the year before, and each alternative', () => {
  const earlier = [2024, 2023].map((year) => ({
    year,
    version: 1,
    label: '',
    adopted: year === 2023,
    amounts: amounts(1_000, 3_000),
  }));
  const bars = chartBars(payers, detail, earlier);
  expect(bars.map(({ title, what, total, shares }) => [title, what, total, shares])).toEqual([
    ['2023', 'Fastställd', 4_000, [250, 750]],
    ['2025', 'Uppgift', 3_000_000, [667, 333]],
    ['2026', 'Alternativ 1 (föreslås)', 3_000_250, [1_000, null]],
  ]);
});

it('the address says the year, the tab, the version and the dialog', () => {
  const at = (...parts: readonly string[]) => placeOf({ screen: 'plan', parts });
  expect([at(), at('2026'), at('2026', 'nycklar'), at('2026', 'budget', '2', 'faststall')]).toEqual([
    { year: null, tab: 'plan', version: null, dialog: null },
    { year: 2026, tab: 'plan', version: null, dialog: null },
    { year: 2026, tab: 'keys', version: null, dialog: null },
    { year: 2026, tab: 'budget', version: 2, dialog: 'adopt' },
  ]);
  expect(at('2026', 'budget', 'senaste', 'fordela')).toEqual({
    year: 2026,
    tab: 'budget',
    version: null,
    dialog: 'distribute',
  });
});

it('a fresh row takes its place in the year, and nothing else is made anew', () => {
  const other = { ...detail, budget: { ...detail.budget, id: 'c', version: 2 }, alternatives: [] };
  const year: BudgetYear = { year: 2026, versions: [other, detail], keys: [key], earlier: [], keysBefore: null };
  const named = withBudgetRow(year, { id: 'a', label: 'Ny' } as { id: string });
  expect(named.versions[1]?.alternatives[0]?.label).toBe('Ny');
  expect([named.versions[0] === other, named.keys === year.keys]).toEqual([true, true]);
  expect(withBudgetRow(year, { id: 'k', name: 'N' } as { id: string }).keys[0]?.name).toBe('N');
  expect(withBudgetRow(year, { id: 'nowhere' })).toBe(year);
});
