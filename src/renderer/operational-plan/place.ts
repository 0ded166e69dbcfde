import type { PlanDetail } from '../../shared/operational-plan/commands.ts';
import { planPath, tabParts, yearOf } from '../budget/place.ts';
import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of a plan: `plan/<year>/verksamhetsplan/<version>/<chapter or appendix>/<dialog>`. */
const dialogParts = { adopt: 'faststall', revise: 'ny-version', agenda: 'dagordning', template: 'mall' } as const;
export type PlanDialog = keyof typeof dialogParts;

/** Stands for the newest version, and for the first chapter. */
const newest = 'senaste';
const first = 'forsta';

export interface PlanPlace {
  /** Null for the newest. */
  readonly version: number | null;
  /** The chapter or the appendix; null for the first. */
  readonly partId: string | null;
  readonly dialog: PlanDialog | null;
}

export function planPlaceOf({ screen, parts: [, tab, version, part, dialog] }: Route): PlanPlace | null {
  if (screen !== planPath || (tab !== undefined && tab !== tabParts.plan)) return null;
  return {
    version: version !== undefined && /^\d+$/.test(version) ? Number(version) : null,
    partId: part === undefined || part === first ? null : part,
    dialog: (Object.keys(dialogParts) as PlanDialog[]).find((each) => dialogParts[each] === dialog) ?? null,
  };
}

/** The version on the screen, once it is read. */
export function currentPlan(state: State): PlanDetail | null {
  const place = planPlaceOf(state.route);
  const { year } = state.operationalPlan;
  if (place === null || year === null) return null;
  const { version } = place;
  return (version === null ? year.versions[0] : year.versions.find((each) => each.plan.version === version)) ?? null;
}

/** The version on the screen, where it can be changed. */
export function openPlan(state: State): PlanDetail | null {
  const detail = currentPlan(state);
  return detail?.adoption === null ? detail : null;
}

/** Which chapter or appendix is shown: the one of the address, else the first chapter. */
export function currentPartId(state: State): string | null {
  const detail = currentPlan(state);
  const partId = planPlaceOf(state.route)?.partId ?? null;
  const known = detail && [...detail.chapters, ...detail.appendices].some((each) => each.id === partId);
  return known ? partId : (detail?.chapters[0]?.id ?? null);
}

function go(state: State, { version, partId, dialog }: PlanPlace): void {
  const parts = [version === null ? newest : String(version), partId ?? first];
  const last = dialog === null ? [] : [dialogParts[dialog]];
  state.route.go(planPath, String(yearOf(state)), tabParts.plan, ...parts, ...last);
}

function here(state: State): PlanPlace {
  return planPlaceOf(state.route) ?? { version: null, partId: null, dialog: null };
}

export const openPart = (state: State, partId: string | null): void =>
  go(state, { ...here(state), partId, dialog: null });

export const openPlanVersion = (state: State, version: number): void =>
  go(state, { version, partId: null, dialog: null });

export const showDialog = (state: State, dialog: PlanDialog): void => go(state, { ...here(state), dialog });

export const leaveDialog = (state: State): void => go(state, { ...here(state), dialog: null });
