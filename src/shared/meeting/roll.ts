import type { Board } from '../board/model.ts';
import { quorumOf } from '../people/rules.ts';
import type { Attendance, AttendanceChange, Disqualification, Meeting, Presence } from './model.ts';
import { holds, type People, type Seat, seatAt, seatsAt } from './rules.ts';

/** How a person is at one item; `disqualified` is out of the room for it (KL 6:30). */
export interface PersonAt {
  readonly personId: string;
  readonly seat: Seat;
  readonly presence: Presence | 'disqualified';
  /** For whom she serves as a substitute. */
  readonly servesFor: string | null;
  readonly remote: boolean;
  readonly notice: boolean;
}

/** An item as the roll needs it, in the order of the meeting. */
export interface RolledItem {
  readonly id: string;
  readonly chairPersonId: string | null;
  readonly attendanceChanges: readonly AttendanceChange[];
  readonly disqualifications: readonly Disqualification[];
}

/** All that the roll of a meeting is computed from; `items` in the order in which they were taken. */
export interface RollFacts {
  readonly people: People;
  readonly meeting: Pick<Meeting, 'date' | 'chairPersonId'>;
  readonly attendance: readonly Attendance[];
  readonly items: readonly RolledItem[];
}

type State = Pick<PersonAt, 'presence' | 'servesFor' | 'remote' | 'notice'>;

/** The seats of the day with their places in the board's list, looked up once for all items. */
function seating({ people, meeting }: RollFacts): (states: ReadonlyMap<string, State>) => readonly PersonAt[] {
  const elected = seatsAt(people, meeting.date);
  const seats = new Map(elected.map((each, place) => [each.personId, { seat: each, place }]));
  const seated = (personId: string) => {
    const known = seats.get(personId) ?? { seat: seatAt(people, personId, meeting.date), place: elected.length };
    seats.set(personId, known);
    return known;
  };
  return (states) =>
    [...states]
      .map(([personId, state]) => ({ personId, seat: seated(personId).seat, ...state }))
      .toSorted((a, b) => seated(a.personId).place - seated(b.personId).place);
}

function atOpening(facts: RollFacts): Map<string, State> {
  return new Map(
    facts.attendance.map(({ personId, presence, servesForPersonId: servesFor, remote, notice }) => [
      personId,
      { presence, servesFor, remote, notice },
    ]),
  );
}

/** The roll at every item in one pass: who serves, is present, away or disqualified, in the order of the board's list. */
export function rolls(facts: RollFacts): ReadonlyMap<string, readonly PersonAt[]> {
  const states = atOpening(facts);
  const inOrderOfList = seating(facts);
  const made = new Map<string, readonly PersonAt[]>();
  for (const item of facts.items) {
    for (const { personId, presence, servesForPersonId: servesFor, remote } of item.attendanceChanges) {
      states.set(personId, { presence, servesFor, remote, notice: states.get(personId)?.notice ?? false });
    }
    const here = new Map(states);
    for (const { personId } of item.disqualifications) {
      const known = here.get(personId);
      // Who is away is so without being disqualified.
      if (known && known.presence !== 'absent') {
        here.set(personId, { ...known, presence: 'disqualified', servesFor: null });
      }
    }
    // Only now: the substitute of one who is disqualified may be so herself.
    for (const each of item.disqualifications) callInFor(here, states, each);
    made.set(item.id, inOrderOfList(here));
  }
  return made;
}

function callInFor(here: Map<string, State>, before: ReadonlyMap<string, State>, each: Disqualification): void {
  const substitute = here.get(each.substitutePersonId ?? '');
  const left = before.get(each.personId);
  if (each.substitutePersonId === null || substitute?.presence !== 'present' || left?.presence !== 'serving') return;
  const servesFor = left.servesFor ?? each.personId;
  here.set(each.substitutePersonId, { ...substitute, presence: 'serving', servesFor });
}

/** The roll when the meeting is opened, before any change. */
export function openingRoll(facts: RollFacts): readonly PersonAt[] {
  return seating(facts)(atOpening(facts));
}

/** The roll at one item; the opening's where the item is not among the facts. */
export function rollAt(facts: RollFacts, itemId: string): readonly PersonAt[] {
  return rolls(facts).get(itemId) ?? openingRoll(facts);
}

/** The members of the day about whom nothing has been noted, neither at the opening nor at an item. */
export function notCalled({ people, meeting, attendance, items }: RollFacts): readonly Seat[] {
  const changes = items.flatMap((each) => each.attendanceChanges);
  const known = new Set([...attendance, ...changes].map((each) => each.personId));
  return seatsAt(people, meeting.date).filter((each) => each.role !== 'substitute' && !known.has(each.personId));
}

/** Those who serve: they take part in the decision and vote (KL 5:67). */
export function servingIn(roll: readonly PersonAt[]): readonly PersonAt[] {
  return roll.filter((each) => each.presence === 'serving');
}

/** Whether enough serve for a decision (KL 6:27), of how many members the board has. */
export interface Quorum {
  readonly serving: number;
  readonly members: number;
  readonly needed: number;
  readonly reached: boolean;
}

/** The quorum of a roll: more than half of the members that the board has that day (KL 6:27). */
export function quorumAt(people: People, date: string, roll: readonly PersonAt[]): Quorum {
  const held = people.assignments.filter((each) => holds(each, date) && each.role !== 'substitute');
  const members = new Set(held.map((each) => each.personId)).size;
  const serving = servingIn(roll).length;
  const needed = quorumOf(members);
  return { serving, members, needed, reached: members > 0 && serving >= needed };
}

/**
 * Who presides over an item: the one chosen for it, else the meeting's, else the board's chair, else the vice chair –
 * each only while serving. Null where the board must choose someone (KL 6:22).
 */
export function presidingAt(
  facts: Pick<RollFacts, 'meeting'>,
  item: Pick<RolledItem, 'chairPersonId'>,
  roll: readonly PersonAt[],
): string | null {
  const serving = servingIn(roll);
  const byRole = (role: string) => serving.find((each) => each.seat.role === role)?.personId ?? null;
  const wished = [item.chairPersonId, facts.meeting.chairPersonId, byRole('chair'), byRole('viceChair')];
  return wished.find((id) => id !== null && serving.some((each) => each.personId === id)) ?? null;
}

type Order = Board['substituteOrder'];

/** Those who may be called in: present, not serving, in the order of the list. */
function freeIn(roll: readonly PersonAt[]): readonly PersonAt[] {
  return roll.filter((each) => each.presence === 'present' && each.seat.role === 'substitute');
}

/** The one whom the order names for this very member. */
function ownSubstitute(member: Seat, free: readonly PersonAt[], order: Order): PersonAt | undefined {
  switch (order) {
    case 'list':
      return free[0];
    case 'municipality':
      return free.find((each) => each.seat.municipality === member.municipality);
    case 'party':
      return free.find((each) => each.seat.party === member.party);
  }
}

/**
 * Who is called in for a member, in the board's order (inträdesordning): of those present who do not serve, first by
 * municipality or party as the board has it, then by place in the list. Undefined where nobody is left.
 */
export function substituteFor(member: Seat, roll: readonly PersonAt[], order: Order): PersonAt | undefined {
  const free = freeIn(roll);
  return ownSubstitute(member, free, order) ?? free[0];
}

/**
 * Who is to serve for whom from the opening: a free substitute for each member who is away and has none. Those whom the
 * order names for a member go before those who only fill a place, so that nobody takes another's own.
 */
export function calledIn(
  facts: RollFacts,
  order: Order,
): readonly { readonly personId: string; readonly servesFor: string }[] {
  const roll = openingRoll(facts);
  const away = seatsAt(facts.people, facts.meeting.date).filter((seat) => {
    if (seat.role === 'substitute') return false;
    const serves = roll.find((each) => each.personId === seat.personId)?.presence === 'serving';
    return !serves && !roll.some((each) => each.presence === 'serving' && each.servesFor === seat.personId);
  });
  const called = new Map<string, string>();
  const free = () => freeIn(roll).filter((each) => ![...called.values()].includes(each.personId));
  for (const member of away) {
    const own = ownSubstitute(member, free(), order);
    if (own) called.set(member.personId, own.personId);
  }
  for (const member of away) {
    const [next] = free();
    if (next && !called.has(member.personId)) called.set(member.personId, next.personId);
  }
  return away.flatMap(({ personId: servesFor }) => {
    const personId = called.get(servesFor);
    return personId === undefined ? [] : [{ personId, servesFor }];
  });
}
