import type { budgetCommands } from '../shared/budget/commands.ts';
import type { BudgetAmount } from '../shared/budget/model.ts';
import { fail } from '../shared/errors.ts';
import { distributeByKey } from './budget-keys.ts';
import type { Desk, Handlers } from './handlers.ts';

interface Cell {
  /** Null is the year before. */
  readonly alternativeId: string | null;
  /** Null is the stated total. */
  readonly municipalityId: string | null;
  readonly amount: number | null;
  readonly precision: number;
}

interface Rows<T> {
  readonly of: (ownerId: string) => T[];
  readonly insert: (row: T) => T;
  readonly update: (id: string, patch: Partial<T>) => T;
  readonly remove: (id: string) => void;
}

type Row = Pick<BudgetAmount, 'id' | 'municipalityId' | 'amount' | 'precision'>;

/** Puts an amount in its row, makes the row, or removes it where the cell is emptied. */
function put<T extends Row>(rows: Rows<T>, ownerId: string, cell: Cell, fresh: (row: Row) => T, newId: () => string) {
  const { municipalityId, amount, precision } = cell;
  const there = rows.of(ownerId).find((each) => each.municipalityId === municipalityId);
  if (amount === null) return there && rows.remove(there.id);
  if (there) return rows.update(there.id, { amount, precision } as Partial<T>);
  return rows.insert(fresh({ id: newId(), municipalityId, amount, precision }));
}

function fill({ queries, newId }: Desk, id: string, cells: readonly Cell[]): readonly BudgetAmount[] {
  queries.budgets.require(id);
  for (const cell of cells) {
    const { alternativeId } = cell;
    if (alternativeId === null) {
      put(queries.budgetBefores, id, cell, (row) => ({ ...row, budgetId: id }), newId);
      continue;
    }
    if (queries.budgetAlternatives.require(alternativeId).budgetId !== id) {
      fail('item.missing', { what: 'budget_alternative', id: alternativeId });
    }
    put(queries.budgetAmounts, alternativeId, cell, (row) => ({ ...row, alternativeId }), newId);
  }
  return queries.budgetAlternatives.of(id).flatMap((each) => queries.budgetAmounts.of(each.id));
}

type Fills = Pick<typeof budgetCommands, 'budget.fill' | 'budgetAlternative.distribute'>;

export const amountHandlers: Handlers<Fills> = {
  'budget.fill': (desk, { id, cells }) => fill(desk, id, cells),
  'budgetAlternative.distribute': (desk, { id, keyId, ...amount }) => {
    const { queries } = desk;
    const { budgetId } = queries.budgetAlternatives.require(id);
    const parts = distributeByKey(queries, keyId, amount);
    fill(
      desk,
      budgetId,
      parts.map((each) => ({ ...each, alternativeId: id })),
    );
    queries.budgetAlternatives.update(id, { keyId });
    return queries.budgetAmounts.of(id);
  },
};
