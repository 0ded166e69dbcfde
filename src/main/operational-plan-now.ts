import { type PlanValue, planValue } from '../shared/operational-plan/plan-value.ts';
import { boardDetail } from './board-detail.ts';
import { budgetOfYear } from './budget-now.ts';
import type { Queries } from './db/queries.ts';
import { frozenPlan, planDetail } from './operational-plan-detail.ts';

export interface PlanNow {
  readonly value: PlanValue;
  /** Null while it is not adopted. */
  readonly frozenId: string | null;
}

/** A plan as it was adopted, or as it stands with the year's budget. */
export function planNow(queries: Queries, id: string): PlanNow {
  const frozen = frozenPlan(queries, id);
  if (frozen !== undefined) {
    return { value: JSON.parse(queries.frozen.require(frozen.id).value) as PlanValue, frozenId: frozen.id };
  }
  const detail = planDetail(queries, id);
  const budget = budgetOfYear(queries, detail.plan.year)?.value ?? null;
  return { value: planValue(boardDetail(queries), detail, budget), frozenId: null };
}
