import { daysAfter } from '../law/days.ts';
import type { Meeting } from '../meeting/model.ts';

/** So many days after a period's end a follow-up may wait for a meeting; our own rule, as the law names none. */
export const daysToWait = 60;

/** The first meeting that is not cancelled within 60 days after a period's last day; null where none falls in time. */
export function meetingInTime(
  meetings: readonly Pick<Meeting, 'date' | 'status'>[],
  endsOn: string,
): Pick<Meeting, 'date' | 'status'> | null {
  const last = daysAfter(endsOn, daysToWait);
  const inTime = meetings
    .filter((each) => each.status !== 'cancelled' && each.date > endsOn && each.date <= last)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return inTime[0] ?? null;
}
