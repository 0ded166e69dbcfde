import { dayOfWeek, daysAfter } from '../law/days.ts';
import { freeDayName } from '../law/holidays.ts';
import type { MeetingStatus } from '../meeting/model.ts';
import { type BlockedDate, lastInMonth, type MeetingPattern, type ProposedMeeting } from './model.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The ISO date of the nth weekday of a month (weekday from 0 for Sunday; the fifth is the last one there is). */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = `${year}-${two(month)}-01`;
  const day = daysAfter(first, ((weekday - dayOfWeek(first) + 7) % 7) + (nth - 1) * 7);
  return nth < lastInMonth || Number(day.slice(5, 7)) === month ? day : daysAfter(day, -7);
}

/** Why the board does not meet on a day. */
export type Hindrance =
  /** No working day: a holiday, an eve that counts as one, Saturday or Sunday (1989:253, 1930:173 2 §). */
  | { readonly kind: 'free'; readonly name: string }
  | { readonly kind: 'blocked'; readonly reason: string }
  /** The board has another meeting then, or another one is proposed. */
  | { readonly kind: 'meeting' };

/** What days are taken by. */
export interface Taken {
  readonly blocked: readonly BlockedDate[];
  /** The days of the board's other meetings. */
  readonly meetings: readonly string[];
}

/** All that stands against a meeting on a day. */
export function hindrancesOn(date: string, { blocked, meetings }: Taken): readonly Hindrance[] {
  const name = freeDayName(date);
  return [
    ...(name === null ? [] : [{ kind: 'free' as const, name }]),
    ...blocked.filter((each) => each.date === date).map(({ reason }) => ({ kind: 'blocked' as const, reason })),
    ...(meetings.includes(date) ? [{ kind: 'meeting' as const }] : []),
  ];
}

/** The first day from one on against which nothing stands. */
export function nextFittingDay(date: string, taken: Taken): string {
  let day = date;
  while (hindrancesOn(day, taken).length > 0) day = daysAfter(day, 1);
  return day;
}

/** A meeting as far as dates need it. */
export interface KnownMeeting {
  readonly id: string;
  readonly date: string;
  readonly status: MeetingStatus;
}

export type NewDate = Omit<ProposedMeeting, 'id' | 'meetingDatesId'>;

/**
 * The meetings of a year by the pattern, in order. A day that does not fit gives way to the next that does; a meeting that
 * the board already has on the pattern's day is taken as it is.
 */
export function proposedDates(
  year: number,
  patterns: readonly MeetingPattern[],
  blocked: readonly BlockedDate[],
  known: readonly KnownMeeting[],
): readonly NewDate[] {
  const held = known.filter((each) => each.status !== 'cancelled');
  const inOrder = patterns
    .map((each) => ({ ...each, patternDate: nthWeekday(year, each.month, each.weekday, each.nth) }))
    .toSorted((a, b) => (a.patternDate < b.patternDate ? -1 : 1));
  const dates: NewDate[] = [];
  for (const { startTime, place, patternDate } of inOrder) {
    const proposed = dates.map((each) => each.date);
    const meetingId = proposed.includes(patternDate)
      ? null
      : (held.find((each) => each.date === patternDate)?.id ?? null);
    const meetings = [...held.map((each) => each.date), ...proposed];
    const date = meetingId === null ? nextFittingDay(patternDate, { blocked, meetings }) : patternDate;
    dates.push({ date, startTime, place, patternDate, meetingId });
  }
  return dates;
}

/** What stands against each proposed meeting, by its id: the others of the proposal count as meetings, it itself does not. */
export function hindrances(
  proposed: readonly ProposedMeeting[],
  blocked: readonly BlockedDate[],
  known: readonly KnownMeeting[],
): ReadonlyMap<string, readonly Hindrance[]> {
  return new Map(
    proposed.map((each) => {
      const others = proposed.filter((one) => one.id !== each.id).map((one) => one.date);
      const own = new Set(proposed.flatMap((one) => one.meetingId ?? []));
      const held = known.filter((one) => one.status !== 'cancelled' && !own.has(one.id)).map((one) => one.date);
      return [each.id, hindrancesOn(each.date, { blocked, meetings: [...held, ...others] })];
    }),
  );
}
