import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, amountFrom, amountText, roundedText, tenthsOf } from '../../src/shared/report/amount.ts';
import {
  cellAt,
  type FigureCell,
  figureCells,
  isDenied,
  needsRoundingNote,
  seemsUneven,
} from '../../src/shared/report/figures.ts';
import type { FigureColumn, FigureRow, ReportFigure } from '../../src/shared/report/model.ts';
import { units } from '../../src/shared/report/model.ts';
import { sharesTotal } from '../../src/shared/report/shares.ts';

type Written = Pick<ReportFigure, 'row' | 'column' | 'amount' | 'precision'>;

function figure(row: FigureRow, column: FigureColumn, text: string): Written {
  const amount = amountFrom(text, 'mnkr');
  if (amount === null) throw new Error(text);
  return { row, column, ...amount };
}

const amountsOf = (cells: readonly FigureCell[], row: FigureRow) =>
  cells.filter((each) => each.row === row).map((each) => each.value?.amount ?? null);

const kronor = fc.integer({ min: -50_000_000, max: 50_000_000 });

describe('an amount', () => {
  it('is read as people write it, with the step it was written to', () => {
    const read = (text: string, unit: (typeof units)[number] = 'mnkr') => amountFrom(text, unit);
    expect(read('2,9')).toEqual({ amount: 2_900_000, precision: 100_000 });
    expect(read(' −2,9 ')).toEqual({ amount: -2_900_000, precision: 100_000 });
    expect(read('-2.90 mnkr', 'kr')).toEqual({ amount: -2_900_000, precision: 10_000 });
    expect(read('2 867 340 kr')).toEqual({ amount: 2_867_340, precision: 1 });
    expect(read('2\u00a0867\u202f340', 'kr')).toEqual({ amount: 2_867_340, precision: 1 });
    expect(read('569 tkr')).toEqual({ amount: 569_000, precision: 1_000 });
    expect(read('(0,3)')).toEqual({ amount: -300_000, precision: 100_000 });
    expect(read('0')).toEqual({ amount: 0, precision: 1_000_000 });
    expect(read('-0')).toEqual({ amount: 0, precision: 1_000_000 });
    expect(read('2.867 kr')).toEqual({ amount: 2_867, precision: 1 });
    expect(read('1.234.567', 'kr')).toEqual({ amount: 1_234_567, precision: 1 });
  });

  it('is refused where it is none, or parts a krona', () => {
    for (const text of ['', '–', 'tre', '2,9,1', '12 34', '(2,9', '2 dollar'])
      expect(amountFrom(text, 'mnkr')).toBe(null);
    expect(amountFrom('0,5', 'kr')).toBe(null);
    expect(amountFrom('2.867 tkr', 'mnkr')).toBe(null);
    expect(amountFrom('0,0000001', 'mnkr')).toBe(null);
    expect(amountFrom('9 999 999', 'mnkr')).toBe(null);
  });

  it('is written back as it was entered, whatever the unit, and read again as the same', () => {
    expect(amountText({ amount: 2_900_000, precision: 100_000 }, 'mnkr')).toBe('2,9');
    expect(amountText({ amount: -2_867_340, precision: 1 }, 'mnkr')).toBe('−2,867340');
    expect(amountText({ amount: 2_900_000, precision: 10_000 }, 'mnkr')).toBe('2,90');
    expect(amountText({ amount: 0, precision: 1_000_000 }, 'mnkr')).toBe('0');
    fc.assert(
      fc.property(kronor, fc.constantFrom(...units), (amount, unit) => {
        const text = amountText({ amount, precision: 1 }, unit);
        expect(amountFrom(text, unit)?.amount).toBe(amount);
      }),
    );
  });

  it('is shown in mnkr with one decimal, a true minus and no minus before nothing', () => {
    expect([-300_000, -49_999, -50_000, 14_635_100_000].map((each) => roundedText(each, 'mnkr'))).toEqual([
      '−0,3',
      '0,0',
      '−0,1',
      '14\u00a0635,1',
    ]);
  });
});

describe('the tables', () => {
  const written = [
    figure('income', 'budget', '5,9'),
    figure('income', 'outcome', '6,2'),
    figure('cost', 'budget', '−5,9'),
    figure('cost', 'outcome', '−6,3'),
    figure('income', 'yearBudget', '8,8'),
    figure('income', 'yearForecast', '9,4'),
    figure('cost', 'yearBudget', '−8,8'),
    figure('cost', 'yearForecast', '−9,4'),
  ];

  it('compute every deviation as what came out less the budget, and the net as the sum', () => {
    const cells = figureCells(written, null);
    expect(amountsOf(cells, 'income')).toEqual([5_900_000, 6_200_000, 300_000, null, 8_800_000, 9_400_000, 600_000]);
    expect(amountsOf(cells, 'cost')).toEqual([
      -5_900_000,
      -6_300_000,
      -400_000,
      null,
      -8_800_000,
      -9_400_000,
      -600_000,
    ]);
    expect(amountsOf(cells, 'net')).toEqual([0, -100_000, -100_000, null, 0, 0, 0]);
    expect(amountsOf(cells, 'investment')).toEqual([null, null, null, null, null, null, null]);
  });

  it('fetch last year where it is known, else show what is written of it', () => {
    const stated = figure('cost', 'deviationBefore', '−0,1');
    const before = { income: null, cost: { amount: -240_000, precision: 1 }, net: null, investment: null };
    expect(cellAt(figureCells([stated], null), 'cost', 'deviationBefore')).toEqual({
      row: 'cost',
      column: 'deviationBefore',
      value: { amount: -100_000, precision: 100_000 },
      computed: false,
      stated: null,
      denied: false,
    });
    expect(cellAt(figureCells([stated], before), 'cost', 'deviationBefore')).toEqual({
      row: 'cost',
      column: 'deviationBefore',
      value: { amount: -240_000, precision: 1 },
      computed: true,
      stated: { amount: -100_000, precision: 100_000 },
      denied: true,
    });
  });

  it('keep a figure stated from outside beside the computed one, and tell which of them is denied', () => {
    const stated = [
      figure('income', 'deviation', '0'),
      figure('cost', 'deviation', '−0,4'),
      figure('net', 'outcome', '−0,2'),
      figure('income', 'yearDeviation', '0,9'),
    ];
    const cells = figureCells([...written, ...stated], null);
    const said = cells.filter((each) => each.stated !== null);
    expect(said.map((each) => [each.row, each.column, each.value?.amount, each.stated?.amount, each.denied])).toEqual([
      ['income', 'deviation', 300_000, 0, true],
      ['income', 'yearDeviation', 600_000, 900_000, true],
      ['cost', 'deviation', -400_000, -400_000, false],
      ['net', 'outcome', -100_000, -200_000, false],
    ]);
  });

  it('deny what is stated by more than its own half step where the terms are exact', () => {
    const exact = (amount: number): Amount => ({ amount, precision: 1 });
    const stated = { amount: 300_000, precision: 100_000 };
    fc.assert(
      fc.property(kronor, kronor, (a, b) => {
        const computed = exact(a - b);
        expect(isDenied(stated, computed, [exact(a), exact(b)])).toBe(Math.abs(a - b - 300_000) > 50_000);
      }),
    );
  });

  it('have deviations whose signs say on every row whether it is better than the budget', () => {
    fc.assert(
      fc.property(kronor, kronor, kronor, kronor, (incomeBudget, income, costBudget, cost) => {
        const of = (row: FigureRow, column: FigureColumn, amount: number) => ({ row, column, amount, precision: 1 });
        const cells = figureCells(
          [
            of('income', 'budget', incomeBudget),
            of('income', 'outcome', income),
            of('cost', 'budget', costBudget),
            of('cost', 'outcome', cost),
          ],
          null,
        );
        const deviation = (row: FigureRow) => cellAt(cells, row, 'deviation').value?.amount ?? Number.NaN;
        expect(deviation('income')).toBe(income - incomeBudget);
        expect(deviation('cost')).toBe(cost - costBudget);
        expect(deviation('net')).toBe(deviation('income') + deviation('cost'));
      }),
    );
  });
});

describe('rounding', () => {
  it('is noted exactly where the rounded terms do not give the rounded sum', () => {
    fc.assert(
      fc.property(kronor, kronor, kronor, kronor, (incomeBudget, income, costBudget, cost) => {
        const of = (row: FigureRow, column: FigureColumn, amount: number) => ({ row, column, amount, precision: 1 });
        const cells = figureCells(
          [
            of('income', 'budget', incomeBudget),
            of('income', 'outcome', income),
            of('cost', 'budget', costBudget),
            of('cost', 'outcome', cost),
          ],
          null,
        );
        const shown = (row: FigureRow, column: FigureColumn) =>
          tenthsOf(cellAt(cells, row, column).value?.amount ?? 0, 'mnkr');
        const rows = ['income', 'cost', 'net'] as const;
        const across = rows.every((row) => shown(row, 'outcome') - shown(row, 'budget') === shown(row, 'deviation'));
        const down = (['budget', 'outcome', 'deviation'] as const).every(
          (column) => shown('income', column) + shown('cost', column) === shown('net', column),
        );
        expect(needsRoundingNote(cells, rows)).toBe(!(across && down));
      }),
    );
  });

  it('is no matter where amounts are whole tenths', () => {
    const tenth = fc.integer({ min: -500, max: 500 }).map((each) => each * 100_000);
    fc.assert(fc.property(tenth, tenth, (a, b) => !seemsUneven(a + b, [a, b], 'mnkr')));
    expect(seemsUneven(100_000, [50_000, 50_000], 'mnkr')).toBe(true);
  });

  it('of a list per municipality is shown in whole tkr where all are', () => {
    const shares = (...amounts: number[]) => sharesTotal(amounts.map((amount) => ({ amount })));
    expect(shares(284_000, 257_000, 28_000)).toEqual({ total: 569_000, decimals: 0, uneven: false });
    expect(shares(284_040, 257_040, 28_040)).toEqual({ total: 569_120, decimals: 1, uneven: true });
    expect(shares()).toEqual({ total: 0, decimals: 0, uneven: false });
  });
});
