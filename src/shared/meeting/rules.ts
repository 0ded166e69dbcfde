import type { Municipality } from '../board/model.ts';
import type { Assignment, Officer, Person, Role } from '../people/model.ts';

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
