import type { DocumentWarning } from '../../shared/documents/commands.ts';
import { oldYearNamed, unwritten } from '../../shared/operational-plan/rules.ts';
import { chapterTitle, titleOfPlan } from '../../shared/operational-plan/words.ts';
import type { Queries } from '../db/queries.ts';
import type { PlanSpec } from '../documents/operational-plan-spec.ts';
import { planBefore, planDetail } from '../operational-plan-detail.ts';
import { planNow } from '../operational-plan-now.ts';
import type { FollowingFile, MadeDocument } from './made-document.ts';

/** What one should know before a plan is sent. */
function warningsOf(queries: Queries, id: string): readonly DocumentWarning[] {
  const { plan, adoption, chapters } = planDetail(queries, id);
  if (adoption !== null) return [];
  const { year } = plan;
  const last = planBefore(queries, year)?.chapters ?? [];
  const missing = unwritten(chapters).map(chapterTitle);
  const noBudget = chapters.some((each) => each.kind === 'budget') && queries.budget.idsOf(year).length === 0;
  return [
    { code: 'planNotAdopted', year },
    ...(missing.length > 0 ? [{ code: 'planUnwritten', titles: missing } as const] : []),
    ...(noBudget ? [{ code: 'planBudgetMissing', year } as const] : []),
    ...chapters.flatMap((each): readonly DocumentWarning[] => {
      const old = oldYearNamed(each, last, year);
      return old === null ? [] : [{ code: 'planOldYear', title: chapterTitle(each), year: old }];
    }),
  ];
}

/** The files among a plan's appendices: as they were where it is adopted. */
function followingOf(queries: Queries, id: string): readonly FollowingFile[] {
  const rows = queries.planAppendices.of(id);
  return planNow(queries, id).value.appendices.flatMap(({ title, fileName, sha256 }, at) => {
    if (sha256 === null) return [];
    // The kind of a file is not printed, so the frozen value does not hold it; its row is locked with the plan.
    const mediaType = rows.find((each) => each.sha256 === sha256)?.mediaType ?? '';
    return [{ number: at + 1, title, fileName, mediaType, sha256 }];
  });
}

/** The operational plan of each year, in each version. */
export const planMade: MadeDocument<PlanSpec> = {
  subjects: (queries) =>
    queries.operationalPlan.years().flatMap((year) =>
      queries.operationalPlan.idsOf(year).map((id) => {
        const plan = queries.operationalPlans.require(id);
        const settled = queries.operationalPlan.isAdopted(id);
        return { id, title: titleOfPlan(plan), date: plan.preparedOn ?? plan.adoptedOn, settled };
      }),
    ),
  spec(queries, id, author) {
    const { value, frozenId } = planNow(queries, id);
    return { kind: 'verksamhetsplan', value, draft: frozenId === null, author };
  },
  frozenId: (queries, id) => planNow(queries, id).frozenId,
  warnings: warningsOf,
  following: followingOf,
  find: (queries, { year }) => queries.operationalPlan.idsOf(year)[0],
};
