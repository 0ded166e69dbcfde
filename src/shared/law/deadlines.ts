import { daysAfter } from './days.ts';
import { freeDayName } from './holidays.ts';
import type { ReferenceKey } from './references.ts';
import { nextWorkingDay } from './working-days.ts';

/** A last day by law, as the words of the rule give it and as lag (1930:173) 2 § extends it; days are ISO dates. */
export interface Deadline {
  readonly rule: ReferenceKey;
  readonly from: string;
  readonly literal: string;
  readonly extended: string;
  /** The Swedish name of the literal day where it is no working day. */
  readonly extendedBecause: string | null;
}

function deadline(rule: ReferenceKey, from: string, days: number): Deadline {
  const literal = daysAfter(from, days);
  return { rule, from, literal, extended: nextWorkingDay(literal), extendedBecause: freeDayName(literal) };
}

/** The last day to approve the minutes of a meeting: 14 days after it (KL 5:69). */
export function approvalDeadline(meetingDate: string): Deadline {
  return deadline('approval', meetingDate, 14);
}

/** The last day to announce an approval: the second day after it (KL 8:12). */
export function noticeDeadline(approvedOn: string): Deadline {
  return deadline('notice', approvedOn, 2);
}

/** The last day to appeal: three weeks, on the weekday of the latest posting (KL 13:5, 1930:173 1 §). */
export function appealDeadline(latestPosting: string): Deadline {
  return deadline('appealTime', latestPosting, 21);
}

/** The first day on which a notice may be down: the day after the extended last day to appeal (KL 8:12, 13:5). */
export function earliestTakeDown(appeal: Deadline): string {
  return daysAfter(appeal.extended, 1);
}

/** Whether the extended last day has passed on the day `today`. */
export function isOver(deadline: Deadline, today: string): boolean {
  return today > deadline.extended;
}

/** The day that a warning goes by: the literal one, which is never later than the extended. */
export function warnFrom(deadline: Deadline): string {
  return deadline.literal;
}

/** The notice on one municipality's board; null where it is not yet up, or not yet taken down. */
export interface Posting {
  readonly municipality: string;
  readonly postedOn: string | null;
  readonly takenDownOn: string | null;
}

interface Counted {
  readonly deadline: Deadline;
  readonly takeDown: string;
}

/** Where the time to appeal stands by its notices alone; whether the last day has passed is for `isOver`. */
export type AppealPeriod =
  | { readonly kind: 'none' }
  /** `missing`: the municipalities that have posted nothing. */
  | ({ readonly kind: 'preliminary'; readonly missing: readonly string[] } & Counted)
  | ({ readonly kind: 'running' } & Counted)
  /** `early`: those that took their notice down too soon, so that the time does not run out. */
  | ({ readonly kind: 'broken'; readonly early: readonly string[]; readonly missing: readonly string[] } & Counted);

/**
 * The time to appeal by the notices of all municipalities, counted from the latest (KL 13:5, 9:32); where one is
 * missing, from the latest of those that are up and of the planned day.
 */
export function appealPeriod(postings: readonly Posting[], plannedOn: string | null): AppealPeriod {
  const posted = postings.filter((each) => each.postedOn !== null);
  const missing = postings.filter((each) => each.postedOn === null).map((each) => each.municipality);
  const planned = missing.length === 0 ? null : plannedOn;
  const start = [...posted.map((each) => each.postedOn), planned]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  if (start === undefined) return { kind: 'none' };
  const last = appealDeadline(start);
  const counted = { deadline: last, takeDown: earliestTakeDown(last) };
  const early = posted
    .filter(({ takenDownOn }) => takenDownOn !== null && takenDownOn <= last.extended)
    .map((each) => each.municipality);
  if (early.length > 0) return { kind: 'broken', ...counted, early, missing };
  return missing.length > 0 ? { kind: 'preliminary', ...counted, missing } : { kind: 'running', ...counted };
}
