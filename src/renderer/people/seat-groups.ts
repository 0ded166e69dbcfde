import { holds, type People } from '../../shared/meeting/rules.ts';
import type { Assignment, Officer, Person, Role } from '../../shared/people/model.ts';
import { inSeatOrder } from '../../shared/people/rules.ts';
import { compareSwedish } from '../../shared/swedish.ts';

/** One line in the list of elected persons. */
export interface SeatRow {
  /** The assignment's id. */
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly party: string;
  readonly municipality: string;
  /** A substitute's place in the order of substitution, from 1; null for members. */
  readonly turn: number | null;
}

export interface SeatGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SeatRow[];
}

export type Grouping = 'municipality' | 'all';

/** Whether every word typed stands somewhere in the texts. */
export function hasWords(texts: readonly string[], typed: string): boolean {
  const whole = texts.join(' ').toLocaleLowerCase('sv');
  return typed
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((each) => whole.includes(each));
}

function rowsOf(people: People, assignments: readonly Assignment[]): readonly SeatRow[] {
  let turn = 0;
  return inSeatOrder(assignments).map((each) => ({
    id: each.id,
    personId: each.personId,
    name: people.persons.find((one) => one.id === each.personId)?.name ?? '',
    role: each.role,
    party: each.party,
    municipality: people.municipalities.find((one) => one.id === each.municipalityId)?.name ?? '',
    turn: each.role === 'substitute' ? ++turn : null,
  }));
}

/** The elected at a date, in a group for each municipality or in one, as far as they hold the typed words. */
export function seatGroups(people: People, date: string, grouping: Grouping, typed: string): readonly SeatGroup[] {
  const held = people.assignments.filter((each) => holds(each, date));
  const group = (id: string, title: string, assignments: readonly Assignment[]): SeatGroup => ({
    id,
    title,
    rows: rowsOf(people, assignments).filter((each) => hasWords([each.name, each.party, each.municipality], typed)),
  });
  const groups =
    grouping === 'all'
      ? [group('all', 'Alla', held)]
      : people.municipalities.map(({ id, name }) =>
          group(
            id,
            name || 'Kommun utan namn',
            held.filter((each) => each.municipalityId === id),
          ),
        );
  return groups.filter((each) => each.rows.length > 0);
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Officers at a date, in their own order. */
export function officerRows(
  people: People,
  date: string,
  typed: string,
): readonly (PersonRow & Pick<Officer, 'personId'>)[] {
  return people.officers
    .filter((each) => holds(each, date))
    .map(({ id, personId, title }) => ({ id, personId, name: nameOf(people, personId), detail: title }))
    .filter((each) => hasWords([each.name, each.detail], typed));
}

/** Everyone who is neither elected nor an officer at a date: former, coming, and those without anything at all. */
export function otherRows(people: People, date: string, typed: string): readonly PersonRow[] {
  const rows = (id: string) => [...people.assignments, ...people.officers].filter((each) => each.personId === id);
  const detail = (person: Person) => {
    const own = rows(person.id);
    if (own.length === 0) return 'utan uppdrag';
    return own.some((each) => each.fromDate !== null && each.fromDate > date) ? 'kommande' : 'tidigare';
  };
  return people.persons
    .filter((person) => !rows(person.id).some((each) => holds(each, date)))
    .map((person) => ({ id: person.id, name: person.name, detail: detail(person) }))
    .filter((each) => hasWords([each.name, each.detail], typed))
    .toSorted((a, b) => compareSwedish(a.name, b.name));
}

function nameOf(people: People, personId: string): string {
  return people.persons.find((each) => each.id === personId)?.name ?? '';
}
