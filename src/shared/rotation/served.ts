import { holds, type People } from '../meeting/rules.ts';
import type { Assignment } from '../people/model.ts';
import { type RotationFacts, rotationYears } from './rules.ts';

/** Someone who has the chair or the vice chair in a year. */
export interface Served {
  readonly personId: string;
  readonly name: string;
  readonly party: string;
  readonly municipalityId: string;
}

export type PresidiumRole = 'chair' | 'viceChair';

/** Whether an assignment is about a year; one without an end says nothing of years that have not begun. */
function isOf({ fromDate, toDate }: Assignment, year: number, thisYear: number): boolean {
  if (Number(fromDate.slice(0, 4)) > year) return false;
  return toDate === null ? year <= Math.max(thisYear, Number(fromDate.slice(0, 4))) : toDate >= `${year}-01-01`;
}

/** Who had, has or is elected to have a role in the presidium in a year, in the order in which they came. */
export function servedIn(people: People, year: number, role: PresidiumRole, today: string): readonly Served[] {
  const thisYear = Number(today.slice(0, 4));
  return people.assignments
    .filter((each) => each.role === role && isOf(each, year, thisYear))
    .toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
    .map(({ personId, party, municipalityId }) => {
      const name = people.persons.find((each) => each.id === personId)?.name ?? '';
      return { personId, name, party, municipalityId };
    });
}

/** A year in which somebody of another municipality than the rotation says has a role; advice, never an error (R-O). */
export interface RotationNote {
  readonly year: number;
  readonly role: PresidiumRole;
  readonly name: string;
  readonly served: string;
  readonly expected: string;
}

/** Where those who serve are not those whose turn it is. */
export function rotationNotes(
  facts: RotationFacts,
  people: People,
  span: { readonly from: number; readonly to: number },
  today: string,
): readonly RotationNote[] {
  return rotationYears(facts, span.from, span.to).flatMap(({ year, chair, vice }) =>
    (['chair', 'viceChair'] as const).flatMap((role) => {
      const expected = role === 'chair' ? chair : vice;
      return servedIn(people, year, role, today)
        .filter((each) => each.municipalityId !== expected)
        .map(({ name, municipalityId: served }) => ({ year, role, name, served, expected }));
    }),
  );
}

/**
 * Whom a municipality may have proposed for a year: its members, for only they can be elected (KL 6:21), as they are when
 * the year begins or just before, where the new term is not known.
 */
export function candidatesOf(people: People, municipalityId: string, year: number): readonly Served[] {
  const days = [`${year}-01-01`, `${year - 1}-12-31`];
  const seats = people.assignments.filter(
    (each) =>
      each.municipalityId === municipalityId && each.role !== 'substitute' && days.some((day) => holds(each, day)),
  );
  const ids = [...new Set(seats.toSorted((a, b) => a.position - b.position).map((each) => each.personId))];
  return ids.map((personId) => {
    const party = seats.findLast((each) => each.personId === personId)?.party ?? '';
    const name = people.persons.find((each) => each.id === personId)?.name ?? '';
    return { personId, name, party, municipalityId };
  });
}

/** A rotation that fits who has the chair now: all municipalities in the board's order, begun so that this year is theirs. */
export function likelyRotation(people: People, today: string): { startYear: number; order: readonly string[] } {
  const year = Number(today.slice(0, 4));
  const order = people.municipalities.map((each) => each.id);
  const chair = servedIn(people, year, 'chair', today).at(-1)?.municipalityId;
  const place = chair === undefined ? -1 : order.indexOf(chair);
  return { startYear: place < 0 ? year : year - place, order };
}
