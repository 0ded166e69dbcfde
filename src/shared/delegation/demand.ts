import type { Meeting } from '../meeting/model.ts';
import type { LegalBasis } from './model.ts';

/** How far a decision has come: written, decided, on an agenda's list, told to the board. */
export type DecisionState = 'draft' | 'decided' | 'listed' | 'notified';

/** The agenda item where a decision or a matter is notified. */
export interface ListedItem {
  readonly itemId: string;
  readonly meetingId: string;
  readonly meetingDate: string;
  /** Its §; null before it has one that is sure. */
  readonly paragraph: number | null;
  /** The minutes that hold it are approved: the board has been told. */
  readonly approved: boolean;
}

/** What is asked of a decision's notification. */
export interface Notifiable {
  readonly decidedOn: string | null;
  readonly basis: LegalBasis | null;
  /** By law or by the order's point. */
  readonly notified: boolean;
  readonly listed: readonly ListedItem[];
}

/** The state of a decision, computed from where it is listed: nothing of it is typed. */
export function decisionState({ decidedOn, listed }: Pick<Notifiable, 'decidedOn' | 'listed'>): DecisionState {
  if (decidedOn === null) return 'draft';
  if (listed.some((each) => each.approved)) return 'notified';
  return listed.length > 0 ? 'listed' : 'decided';
}

/** Where a decision was notified, or first is to be: an approved § counts before one to come. */
export function notifiedAt(listed: readonly ListedItem[]): ListedItem | null {
  return listed.find((each) => each.approved) ?? listed.at(-1) ?? null;
}

/** That a decision waits to be notified, and at which meeting. */
export interface NotificationDemand {
  /** An urgent decision must be notified at the very next meeting (KL 6:40). */
  readonly must: boolean;
  /** The meeting where it is due: the next one after the decision; null where none is set. */
  readonly meetingId: string | null;
  readonly meetingDate: string | null;
  /** That meeting has been held without it. */
  readonly late: boolean;
}

type MeetingDay = Pick<Meeting, 'id' | 'date' | 'status'>;

/** What is still asked of a decision's notification; null where nothing is. The meeting of the day itself counts as next. */
export function notificationDemand(decision: Notifiable, meetings: readonly MeetingDay[]): NotificationDemand | null {
  const { decidedOn, notified, listed, basis } = decision;
  if (decidedOn === null || !notified) return null;
  const after = meetings
    .filter((each) => each.status !== 'cancelled' && each.date >= decidedOn)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const must = basis === '6:39';
  const next = after[0];
  const there = (meetingId: string | undefined) => listed.some((each) => each.meetingId === meetingId);
  // Once the board has been told, late or not, nothing more is asked.
  if (listed.some((each) => each.approved)) return null;
  if (must && next && next.status === 'held' && !there(next.id)) {
    const open = after.find((each) => each.status !== 'held');
    if (there(open?.id)) return null;
    return { must, meetingId: open?.id ?? null, meetingDate: open?.date ?? null, late: true };
  }
  if (must ? there(next?.id) : listed.length > 0) return null;
  const due = must ? next : after.find((each) => each.status !== 'held');
  return { must, meetingId: due?.id ?? null, meetingDate: due?.date ?? null, late: false };
}
