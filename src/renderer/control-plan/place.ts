import type { FollowUpDetail } from '../../shared/control-plan/commands.ts';
import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of the follow-up: `uppfoljning/<year>/<period>/<card or dialog>`. */
export const followUpPath = 'uppfoljning';
const reportPart = 'rapportera';

/** Where one is in the follow-up. */
export interface Place {
  /** Null where the address does not say. */
  readonly year: number | null;
  /** Null for the whole year. */
  readonly periodKey: string | null;
  /** The card that one came for. */
  readonly cardKey: string | null;
  readonly dialog: 'report' | null;
}

export function placeOf({ screen, parts: [year, period, third] }: Route): Place {
  const nowhere: Place = { year: null, periodKey: null, cardKey: null, dialog: null };
  if (screen !== followUpPath || year === undefined || !/^\d{4}$/.test(year)) return nowhere;
  const here: Place = { ...nowhere, year: Number(year), periodKey: period ?? null };
  if (third === reportPart) return { ...here, dialog: 'report' };
  return { ...here, cardKey: third ?? null };
}

/** The year that one most likely comes for: this one, else the newest. */
export function likelyYear(years: readonly number[], today: string): number | null {
  const now = Number(today.slice(0, 4));
  return years.includes(now) ? now : (years[0] ?? null);
}

/** The period on the screen, once it is read. */
export function currentPeriod(state: State): FollowUpDetail | null {
  return state.route.screen === followUpPath ? state.followUp.detail : null;
}

export function openYear(state: State, year: number): void {
  state.route.go(followUpPath, String(year));
}

export function openPeriod(state: State, year: number, periodKey: string, cardKey?: string): void {
  state.route.go(followUpPath, String(year), periodKey, ...(cardKey === undefined ? [] : [cardKey]));
}

/** Opens the dialog in which the period on the screen is reported. */
export function showReport(state: State): void {
  const detail = currentPeriod(state);
  if (detail) state.route.go(followUpPath, String(detail.year), detail.periodKey, reportPart);
}

/** Puts the dialog of the address away. */
export function leaveReport(state: State): void {
  const { year, periodKey } = placeOf(state.route);
  if (year !== null && periodKey !== null) openPeriod(state, year, periodKey);
}

/** What stands so many steps from here: the whole year is first, then its periods; undefined where there is no more. */
export function pageAway(state: State, by: 1 | -1): string | null | undefined {
  const { year, openPeriod: here } = state.followUp;
  if (year === null) return undefined;
  const pages = [null, ...year.periods.map((each) => each.key)];
  const at = pages.indexOf(here);
  return at + by < 0 ? undefined : pages[at + by];
}

/** Goes to the page so many steps from here. */
export function goAway(state: State, by: 1 | -1): void {
  const page = pageAway(state, by);
  const year = state.followUp.openYear;
  if (year === null || page === undefined) return;
  if (page === null) openYear(state, year);
  else openPeriod(state, year, page);
}
