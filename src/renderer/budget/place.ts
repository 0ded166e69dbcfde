import type { BudgetDetail } from '../../shared/budget/commands.ts';
import { today } from '../app/moment.ts';
import { hashOf, type Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of plan and budget: `plan/<year>/<tab>/<version>/<dialog>`. */
export const planPath = 'plan';

/** The tabs, as the address names them. */
export const tabParts = { plan: 'verksamhetsplan', budget: 'budget', keys: 'nycklar' } as const;
export type PlanTabName = keyof typeof tabParts;

const dialogParts = { distribute: 'fordela', adopt: 'faststall', revise: 'revidera', agenda: 'dagordning' } as const;
export type BudgetDialog = keyof typeof dialogParts;

/** Stands for the newest version. */
const newest = 'senaste';

export interface PlanPlace {
  /** Null where the address does not say. */
  readonly year: number | null;
  readonly tab: PlanTabName;
  /** Null for the newest. */
  readonly version: number | null;
  readonly dialog: BudgetDialog | null;
}

function named<T extends string>(parts: Readonly<Record<T, string>>, part: string | undefined): T | null {
  return (Object.keys(parts) as T[]).find((each) => parts[each] === part) ?? null;
}

export function placeOf({ screen, parts: [year, tab, version, dialog] }: Route): PlanPlace {
  if (screen !== planPath || year === undefined || !/^20\d\d$/.test(year)) {
    return { year: null, tab: 'plan', version: null, dialog: null };
  }
  return {
    year: Number(year),
    tab: named(tabParts, tab) ?? 'plan',
    version: version !== undefined && /^\d+$/.test(version) ? Number(version) : null,
    dialog: named(dialogParts, dialog),
  };
}

/** What is written in autumn is of the year to come. */
export function likelyYear(day = today()): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= 7 ? year + 1 : year;
}

/** The year on the screen. */
export function yearOf(state: State): number {
  return placeOf(state.route).year ?? likelyYear();
}

export function planAddress(year: number, tab: PlanTabName): string {
  return hashOf(planPath, String(year), tabParts[tab]);
}

export function openTab(state: State, year: number, tab: PlanTabName): void {
  state.route.go(planPath, String(year), tabParts[tab]);
}

export function openVersion(state: State, year: number, version: number): void {
  state.route.go(planPath, String(year), tabParts.budget, String(version));
}

export function showDialog(state: State, dialog: BudgetDialog): void {
  const { version } = placeOf(state.route);
  const shown = version === null ? newest : String(version);
  state.route.go(planPath, String(yearOf(state)), tabParts.budget, shown, dialogParts[dialog]);
}

/** Puts the dialog of the address away. */
export function leaveDialog(state: State): void {
  const { version } = placeOf(state.route);
  if (version === null) openTab(state, yearOf(state), 'budget');
  else openVersion(state, yearOf(state), version);
}

/** The version on the screen, once it is read. */
export function currentBudget(state: State): BudgetDetail | null {
  const { screen } = state.route;
  if (screen !== planPath || state.budget.year === null) return null;
  const { version } = placeOf(state.route);
  const { versions } = state.budget.year;
  return (version === null ? versions[0] : versions.find((each) => each.budget.version === version)) ?? null;
}
