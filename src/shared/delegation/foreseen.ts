import { periodEnd } from '../control-plan/follow-up-value.ts';
import { meetingInTime } from '../control-plan/meeting-in-time.ts';
import { daysAfter } from '../law/days.ts';
import type { Meeting } from '../meeting/model.ts';
import type { ReportingPeriod } from '../risk/scale.ts';
import type { DelegatedDecision } from './model.ts';

/** So many days before a period's end its decision is proposed. */
export const foreseenDays = 45;
/** So many days after it the proposal stands where no meeting is set that could take the matter itself. */
const latestDays = 120;

/** A delegated decision that a period will need, as no meeting falls in time after it. */
export interface ForeseenDecision {
  readonly year: number;
  readonly periodKey: string;
  readonly periodName: string;
  /** The last day of the period. */
  readonly endsOn: string;
  /** The first meeting after the period; null where none is set. */
  readonly nextMeeting: string | null;
  /** The period is over: it is time. */
  readonly over: boolean;
}

/** What it is foreseen from. */
export interface ForeseenFacts {
  readonly years: readonly { readonly year: number; readonly periods: readonly ReportingPeriod[] }[];
  readonly meetings: readonly Pick<Meeting, 'date' | 'status'>[];
  /** Those that are made or begun. */
  readonly decisions: readonly Pick<DelegatedDecision, 'year' | 'periodKey'>[];
  readonly today: string;
}

/**
 * The delegated decisions to propose today: from 45 days before a period's end, where the board's meetings are set and
 * none falls within 60 days after it, until the next meeting can take the matter itself. The oldest comes first.
 */
export function foreseenDecisions({ years, meetings, decisions, today }: ForeseenFacts): readonly ForeseenDecision[] {
  const set = meetings.filter((each) => each.status !== 'cancelled').toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const all = years.flatMap(({ year, periods }) =>
    periods.flatMap((period): readonly ForeseenDecision[] => {
      const endsOn = periodEnd(year, period);
      const next = set.find((each) => each.date > endsOn)?.date ?? null;
      const known = set.some((each) => each.date.startsWith(`${year}-`)) && (next !== null || endsOn < today);
      const last = next ?? daysAfter(endsOn, latestDays);
      const now = daysAfter(endsOn, -foreseenDays) <= today && today < last;
      if (!known || !now || meetingInTime(set, endsOn) !== null) return [];
      if (decisions.some((each) => each.year === year && each.periodKey === period.key)) return [];
      const { key: periodKey, name: periodName } = period;
      return [{ year, periodKey, periodName, endsOn, nextMeeting: next, over: endsOn < today }];
    }),
  );
  return all.toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
}

/** What a foreseen decision is called: `Delegationsbeslut för T1 2026`. */
export function foreseenTitle({ periodName, year }: Pick<ForeseenDecision, 'periodName' | 'year'>): string {
  return `Delegationsbeslut för ${periodName} ${year}`;
}
