import type { Municipality } from '../board/model.ts';
import type { Assignment, Officer, Person, Role } from '../people/model.ts';
import type { Attendance, MeetingStatus } from './model.ts';

/** What the numbering needs to know of a meeting. */
export interface NumberedMeeting {
  readonly id: string;
  readonly date: string;
  readonly startTime: string;
  readonly status: MeetingStatus;
  readonly itemCount: number;
}

/** The § of a meeting's first item: §§ run through the calendar year, and a cancelled meeting takes none. */
export function firstParagraphOf(meeting: Omit<NumberedMeeting, 'itemCount'>, all: readonly NumberedMeeting[]): number {
  const year = meeting.date.slice(0, 4);
  const key = (each: Omit<NumberedMeeting, 'itemCount'>) => `${each.date} ${each.startTime} ${each.id}`;
  return all
    .filter((each) => each.status !== 'cancelled' && each.date.startsWith(year) && key(each) < key(meeting))
    .reduce((next, each) => next + each.itemCount, 1);
}

/** The people around a board, as far as seats need them. */
export interface People {
  readonly persons: readonly Person[];
  readonly assignments: readonly Assignment[];
  readonly municipalities: readonly Municipality[];
  readonly officers: readonly Officer[];
}

/** Who an elected person is at a date; `role` is null for one without an assignment then. */
export interface Seat {
  readonly personId: string;
  readonly name: string;
  readonly role: Role | null;
  readonly party: string;
  readonly municipality: string;
}

const rank: Readonly<Record<Role, number>> = { chair: 0, viceChair: 1, member: 2, substitute: 3 };

/** Whether a period from one date to another (null: open) holds the date, both ends included. */
export function holds(
  period: { readonly fromDate: string | null; readonly toDate: string | null },
  date: string,
): boolean {
  return (period.fromDate === null || period.fromDate <= date) && (period.toDate === null || date <= period.toDate);
}

/** The role, party and municipality of a person at a date; of several assignments the highest counts. */
export function seatAt(people: People, personId: string, date: string): Seat {
  const name = people.persons.find((each) => each.id === personId)?.name ?? '';
  const held = people.assignments
    .filter((each) => each.personId === personId && holds(each, date))
    .toSorted((a, b) => rank[a.role] - rank[b.role])[0];
  const municipality = people.municipalities.find((each) => each.id === held?.municipalityId)?.name ?? '';
  return { personId, name, role: held?.role ?? null, party: held?.party ?? '', municipality };
}

/** Everyone elected at a date: chair, vice chair, members and then substitutes, each in the list's order. */
export function seatsAt(people: People, date: string): readonly Seat[] {
  const held = people.assignments.filter((each) => holds(each, date)).toSorted((a, b) => a.position - b.position);
  const ids = [...new Set(held.map((each) => each.personId))];
  return ids.map((id) => seatAt(people, id, date)).toSorted((a, b) => order(a) - order(b));
}

function order(seat: Seat): number {
  return seat.role === null ? 4 : rank[seat.role];
}

/** A person as minutes name her, as "Anna Berg (S)". */
export function nameAndParty(seat: Seat): string {
  return seat.party === '' ? seat.name : `${seat.name} (${seat.party})`;
}

/** A seat in words, as "Anna Berg (S), Norrköpa kommun, ordförande". */
export function seatText(seat: Seat): string {
  const role = seat.role === 'chair' ? 'ordförande' : seat.role === 'viceChair' ? 'vice ordförande' : '';
  return [nameAndParty(seat), seat.municipality, role].filter((each) => each !== '').join(', ');
}

/** The title of an officer at a date; empty where she has none. */
export function officerTitleAt(people: People, personId: string, date: string): string {
  const titled = people.officers.filter((each) => each.personId === personId);
  return (titled.find((each) => holds(each, date)) ?? titled[0])?.title ?? '';
}

/** A substitute who served, and for whom. */
export interface ServingSubstitute {
  readonly seat: Seat;
  readonly servesFor: Seat | null;
}

/** Who took part in a meeting as elected (KL 5:66: which members and substitutes have served). */
export interface RollCall {
  readonly members: readonly Seat[];
  readonly servingSubstitutes: readonly ServingSubstitute[];
  readonly presentMembers: readonly Seat[];
  readonly presentSubstitutes: readonly Seat[];
}

/** The roll of a meeting from its attendance, in the order of the board's own list. */
export function rollCall(people: People, attendance: readonly Attendance[], date: string): RollCall {
  const listed = seatsAt(people, date).map((each) => each.personId);
  const place = (id: string) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  const rows = attendance
    .map((each) => ({ ...each, seat: seatAt(people, each.personId, date) }))
    .toSorted((a, b) => place(a.personId) - place(b.personId));
  const substitute = (seat: Seat) => seat.role === 'substitute';
  const serving = rows.filter((each) => each.presence === 'serving');
  const present = rows.filter((each) => each.presence === 'present');
  return {
    members: serving.filter((each) => !substitute(each.seat)).map((each) => each.seat),
    servingSubstitutes: serving
      .filter((each) => substitute(each.seat))
      .map(({ seat, servesForPersonId }) => ({
        seat,
        servesFor: servesForPersonId === null ? null : seatAt(people, servesForPersonId, date),
      })),
    presentMembers: present.filter((each) => !substitute(each.seat)).map((each) => each.seat),
    presentSubstitutes: present.filter((each) => substitute(each.seat)).map((each) => each.seat),
  };
}
