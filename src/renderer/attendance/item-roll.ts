import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { MeetingStatus } from '../../shared/meeting/model.ts';
import {
  openingRoll,
  type PersonAt,
  type Quorum,
  quorumAt,
  type RollFacts,
  rollAt,
} from '../../shared/meeting/roll.ts';
import { nameAndParty, seatAt, seatsAt } from '../../shared/meeting/rules.ts';

type Meeting = Pick<MeetingDetail, 'meeting' | 'items' | 'attendance'>;

/** What the roll of a meeting is computed from. */
export function rollFacts(people: BoardDetail, { meeting, items, attendance }: Meeting): RollFacts {
  return { people, meeting, items, attendance };
}

/** Everyone elected that day in the board's order; who is not on the roll is away. */
export function everyone({ people, meeting }: RollFacts, roll: readonly PersonAt[]): readonly PersonAt[] {
  const seats = seatsAt(people, meeting.date);
  const away = { presence: 'absent', servesFor: null, remote: false, notice: false } as const;
  const elected = seats.map(
    (seat) => roll.find((each) => each.personId === seat.personId) ?? { personId: seat.personId, seat, ...away },
  );
  return [...elected, ...roll.filter((each) => !elected.includes(each))];
}

/** The roll just before an item: without what changes at it, and without its jäv. */
export function rollBefore(facts: RollFacts, itemId: string): readonly PersonAt[] {
  const untouched = { attendanceChanges: [], disqualifications: [] };
  const items = facts.items.map((each) => (each.id === itemId ? { ...each, ...untouched } : each));
  return rollAt({ ...facts, items }, itemId);
}

/** The roll of an item without one of its jäv: from here its substitute is called in. */
export function rollWithout(facts: RollFacts, itemId: string, disqualificationId: string): readonly PersonAt[] {
  const items = facts.items.map((each) => ({
    ...each,
    disqualifications: each.disqualifications.filter((one) => one.id !== disqualificationId),
  }));
  return rollAt({ ...facts, items }, itemId);
}

/** How everyone is, and whether that is enough for a decision. */
export interface Roll {
  /** Somebody has been noted: before that nothing can be said of the quorum. */
  readonly called: boolean;
  /** How many are still to be called before the meeting is opened; none after that. */
  readonly left: number;
  readonly facts: RollFacts;
  readonly roll: readonly PersonAt[];
  readonly quorum: Quorum;
  /** As "Anna Berg (S)". */
  readonly nameOf: (personId: string) => string;
}

function rollOf(facts: RollFacts, roll: readonly PersonAt[], status: MeetingStatus): Roll {
  const { people, meeting } = facts;
  const nameOf = (personId: string) => nameAndParty(seatAt(people, personId, meeting.date)) || 'Namn saknas';
  const quorum = quorumAt(people, meeting.date, roll);
  return { called: facts.attendance.length > 0, left: leftToCall(facts, status), facts, roll, quorum, nameOf };
}

function leftToCall({ people, meeting, attendance }: RollFacts, status: MeetingStatus): number {
  if (status !== 'planned') return 0;
  const noted = new Set(attendance.map((each) => each.personId));
  return seatsAt(people, meeting.date).filter((each) => !noted.has(each.personId)).length;
}

/** The roll at an item. */
export function itemRoll(people: BoardDetail, detail: Meeting, itemId: string): Roll {
  const facts = rollFacts(people, detail);
  return rollOf(facts, rollAt(facts, itemId), detail.meeting.status);
}

/** The roll when the meeting is opened. */
export function meetingRoll(people: BoardDetail, detail: Meeting): Roll {
  const facts = rollFacts(people, detail);
  return rollOf(facts, openingRoll(facts), detail.meeting.status);
}
