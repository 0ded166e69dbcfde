import { type BudgetValue, budgetValue } from '../shared/budget/budget-value.ts';
import { boardDetail } from './board-detail.ts';
import { budgetDetail, frozenBudget, keysOf } from './budget-detail.ts';
import type { Queries } from './db/queries.ts';

export interface BudgetNow {
  readonly value: BudgetValue;
  /** Null while it is not adopted. */
  readonly frozenId: string | null;
}

/** A budget as it was adopted, or as it stands. */
export function budgetNow(queries: Queries, id: string): BudgetNow {
  const frozen = frozenBudget(queries, id);
  if (frozen !== undefined) {
    const value = JSON.parse(queries.frozen.require(frozen.id).value) as BudgetValue;
    return { value, frozenId: frozen.id };
  }
  const detail = budgetDetail(queries, id);
  const value = budgetValue(boardDetail(queries), detail, keysOf(queries, detail.budget.year));
  return { value, frozenId: null };
}

/** The newest version of a year's budget as it was adopted, or as it stands; null where the year has none. */
export function budgetOfYear(queries: Queries, year: number): BudgetNow | null {
  const [id] = queries.budget.idsOf(year);
  return id === undefined ? null : budgetNow(queries, id);
}
