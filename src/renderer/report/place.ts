import type { ReportDetail, ReportPage } from '../../shared/report/commands.ts';
import { hashOf, type Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of the reports: `rapporter/<year>/<period>/<dialog>`. */
export const reportPath = 'rapporter';
const dialogParts = { decide: 'beslut', agenda: 'dagordning' } as const;
export type ReportDialog = keyof typeof dialogParts;

/** Where one is among the reports. */
export interface Place {
  /** Null where the address does not say. */
  readonly year: number | null;
  readonly periodKey: string | null;
  readonly dialog: ReportDialog | null;
}

export function placeOf({ screen, parts: [year, period, third] }: Route): Place {
  const nowhere: Place = { year: null, periodKey: null, dialog: null };
  if (screen !== reportPath || year === undefined || !/^\d{4}$/.test(year) || period === undefined) return nowhere;
  const dialog = third === dialogParts.decide ? 'decide' : third === dialogParts.agenda ? 'agenda' : null;
  return { year: Number(year), periodKey: period, dialog };
}

export function reportAddress(year: number, periodKey: string): string {
  return hashOf(reportPath, String(year), periodKey);
}

export function openReport(state: State, year: number, periodKey: string): void {
  state.route.go(reportPath, String(year), periodKey);
}

/** The period on the screen, once it is read. */
export function currentPage(state: State): ReportPage | null {
  return state.route.screen === reportPath ? state.report.page : null;
}

/** The report on the screen, where it is begun. */
export function currentReport(state: State): ReportDetail | null {
  return currentPage(state)?.detail ?? null;
}

export function showDialog(state: State, dialog: ReportDialog): void {
  const page = currentPage(state);
  if (page?.detail) state.route.go(reportPath, String(page.year), page.period.key, dialogParts[dialog]);
}

/** Puts the dialog of the address away. */
export function leaveDialog(state: State): void {
  const { year, periodKey } = placeOf(state.route);
  if (year !== null && periodKey !== null) openReport(state, year, periodKey);
}
