import { datesPart, meetingsPath } from '../meeting/place.ts';
import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

const agendaPart = 'dagordning';

/** Where one is among a year's dates: `sammantraden/datum/<year>/<dialog>`. */
export interface DatesPosition {
  readonly year: number;
  readonly dialog: 'agenda' | null;
}

/** Null where one is not among the dates; the year one most likely comes for is the next. */
export function datesPosition({ screen, parts: [first, year, dialog] }: Route, today: string): DatesPosition | null {
  if (screen !== meetingsPath || first !== datesPart) return null;
  const known = year !== undefined && /^20\d\d$/.test(year) ? Number(year) : Number(today.slice(0, 4)) + 1;
  return { year: known, dialog: dialog === agendaPart ? 'agenda' : null };
}

export function openDates(state: State, year: number): void {
  state.route.go(meetingsPath, datesPart, String(year));
}

export function showDatesDialog(state: State, year: number): void {
  state.route.go(meetingsPath, datesPart, String(year), agendaPart);
}
