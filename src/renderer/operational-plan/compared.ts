import type { PlanDetail, PlanYear } from '../../shared/operational-plan/commands.ts';
import type { PlanChapter } from '../../shared/operational-plan/model.ts';
import type { State } from '../store/state.ts';
import { currentPlan } from './place.ts';

/** What a version is held against: the version before it, or last year's plan. */
export type Against = 'version' | 'year';

/** What a version is held against, and what to call it. */
export interface Compared {
  readonly against: Against;
  /** As `2025` or `version 1`. */
  readonly name: string;
  readonly chapters: readonly PlanChapter[];
}

/** All that a version can be held against, the nearest first. */
export function comparable({ versions, before }: PlanYear, { plan }: PlanDetail): readonly Compared[] {
  const earlier = versions.find((each) => each.plan.version === plan.version - 1);
  return [
    ...(earlier
      ? [{ against: 'version', name: `version ${earlier.plan.version}`, chapters: earlier.chapters } as const]
      : []),
    ...(before ? [{ against: 'year', name: String(before.year), chapters: before.chapters } as const] : []),
  ];
}

/** What a version is held against: as chosen, where there is such a thing. */
export function comparedWith(year: PlanYear, detail: PlanDetail, against: Against): Compared | null {
  const all = comparable(year, detail);
  return all.find((each) => each.against === against) ?? all[0] ?? null;
}

/** What the version on the screen is held against. */
export function comparedNow(state: State): Compared | null {
  const { year, against } = state.operationalPlan;
  const detail = currentPlan(state);
  return year && detail ? comparedWith(year, detail, against) : null;
}
