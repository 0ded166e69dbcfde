import type { BoardDetail } from '../../src/shared/board/commands.ts';
import { type BudgetValue, budgetValue } from '../../src/shared/budget/budget-value.ts';
import type { BudgetDetail, KeyDetail, MunicipalityAmount } from '../../src/shared/budget/commands.ts';
import { allocationKey, budget, budgetAlternative } from '../../src/shared/budget/model.ts';
import { board } from './risk-example.ts';

/** Amounts in tkr of the board's municipalities, in order; a last one is the stated total. */
function amounts(board: BoardDetail, tkr: readonly number[]): readonly MunicipalityAmount[] {
  return tkr.map((each, at) => ({
    municipalityId: board.municipalities[at]?.id ?? null,
    amount: Math.round(each * 1_000),
    precision: 100,
  }));
}

const key = (own: BoardDetail): KeyDetail => ({
  ...allocationKey.parse({
    id: 'k',
    year: 2026,
    name: 'Folkmängd',
    unit: 'invånare',
    source: 'Statistikverkets tabell över folkmängd',
    readOn: '2025-10-01',
    comment: 'Gäller för lagring och säkerhetskopiering.',
  }),
  shares: own.municipalities.map(({ id }, at) => ({
    id: `k${at}`,
    keyId: 'k',
    municipalityId: id,
    weight: [41_207, 28_916, 7_350][at] ?? 0,
    decimals: 0,
  })),
});

/** A budget of two alternatives for the example's municipalities. */
export function budgetDetailExample(own: BoardDetail = board): BudgetDetail {
  const alternative = (id: string, fields: object, tkr: readonly number[]) => ({
    ...budgetAlternative.parse({ id, budgetId: 'b', ...fields }),
    amounts: amounts(own, tkr).map((each, at) => ({ ...each, id: `${id}${at}`, alternativeId: id })),
  });
  return {
    budget: budget.parse({ id: 'b', year: 2026, consultedOn: '2025-09-30' }),
    adoption: null,
    newest: true,
    alternatives: [
      alternative(
        'med',
        {
          label: 'Med ny lagring',
          status: 'proposed',
          keyId: 'k',
          text: 'Lagringen räcker till 2029.\nDen nya hallen ingår.',
        },
        [7_412.5, 5_201.4, 1_322.1],
      ),
      alternative('utan', { label: 'Utan ny lagring', position: 1 }, [6_150, 4_310.5, 1_095.7, 11_556.3]),
    ],
    stated: amounts(own, [5_800, 4_100, 1_000]).map((each, at) => ({ ...each, id: `s${at}`, budgetId: 'b' })),
    before: null,
    revised: null,
  };
}

/** The same as it is printed. */
export function budgetExample(detail: BudgetDetail = budgetDetailExample()): BudgetValue {
  return budgetValue(board, detail, [key(board)]);
}
