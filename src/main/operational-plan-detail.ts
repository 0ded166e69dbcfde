import { budgetTitle } from '../shared/budget/words.ts';
import type { PlanAdoption, PlanBefore, PlanDetail, PlanYear } from '../shared/operational-plan/commands.ts';
import type { OperationalPlan } from '../shared/operational-plan/model.ts';
import type { FrozenSummary } from './db/frozen.ts';
import type { Queries } from './db/queries.ts';
import { decidedAt } from './risk-detail.ts';

/** The adoption of a plan as it was frozen; undefined where it is not adopted here. */
export function frozenPlan(queries: Queries, id: string): FrozenSummary | undefined {
  return queries.frozenOf.about(id).findLast((each) => each.kind === 'operationalPlan');
}

function adoptionOf(queries: Queries, plan: OperationalPlan): PlanAdoption | null {
  const frozen = frozenPlan(queries, plan.id);
  if (frozen === undefined) return null;
  const { id: frozenId, createdAt: at, author } = frozen;
  return { frozenId, at, author, ...decidedAt(queries, plan.adoptedItemId) };
}

/** A version of a year's plan with its chapters and appendices. */
export function planDetail(queries: Queries, id: string): PlanDetail {
  const plan = queries.operationalPlans.require(id);
  return {
    plan,
    adoption: adoptionOf(queries, plan),
    newest: queries.operationalPlan.idsOf(plan.year)[0] === id,
    chapters: queries.planChapters.of(id),
    appendices: queries.planAppendices.of(id),
  };
}

/** The version of a year that counts: the latest adopted one, else the newest; undefined where the year has none. */
export function countingPlanId(queries: Queries, year: number): string | undefined {
  const ids = queries.operationalPlan.idsOf(year);
  return ids.find((id) => queries.operationalPlan.isAdopted(id)) ?? ids[0];
}

/** What the plan of the year before said; null where there is none. */
export function planBefore(queries: Queries, year: number): PlanBefore | null {
  const id = countingPlanId(queries, year - 1);
  if (id === undefined) return null;
  return { year: year - 1, adopted: queries.operationalPlan.isAdopted(id), chapters: queries.planChapters.of(id) };
}

/** All of a year: its versions, what last year's plan said, its budget, and the board's template. */
export function yearOfPlan(queries: Queries, year: number): PlanYear {
  const [budgetId] = queries.budget.idsOf(year);
  return {
    year,
    versions: queries.operationalPlan.idsOf(year).map((id) => planDetail(queries, id)),
    before: planBefore(queries, year),
    budget:
      budgetId === undefined
        ? null
        : { title: budgetTitle(queries.budgets.require(budgetId)), adopted: queries.budget.isAdopted(budgetId) },
    template: queries.planTemplateChapters.all(),
  };
}
