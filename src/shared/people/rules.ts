import { daysAfter } from '../law/days.ts';
import { holds, type People, seatsAt } from '../meeting/rules.ts';
import type { Assignment, Role } from './model.ts';

type Period = Pick<Assignment, 'fromDate' | 'toDate'>;

/** Which of a person's assignments a new one from `fromDate` ends, and on what day (the day before it). */
export function closedBySuccessor(
  assignments: readonly Assignment[],
  personId: string,
  fromDate: string,
): readonly { readonly id: string; readonly toDate: string }[] {
  return assignments
    .filter((each) => each.personId === personId && each.fromDate < fromDate && holds(each, fromDate))
    .map((each) => ({ id: each.id, toDate: daysAfter(fromDate, -1) }));
}

/** The assignment that a person has after a day and that a period from that day to `toDate` would run into. */
export function runsInto(
  assignments: readonly Assignment[],
  personId: string,
  period: { readonly fromDate: string; readonly toDate: string | null },
): Assignment | undefined {
  return assignments
    .filter((each) => each.personId === personId && each.fromDate >= period.fromDate)
    .filter((each) => period.toDate === null || each.fromDate <= period.toDate)
    .toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : 1))[0];
}

/** When an assignment is, seen from a day. */
export function tense(period: Period, date: string): 'past' | 'current' | 'coming' {
  if (holds(period, date)) return 'current';
  return period.fromDate > date ? 'coming' : 'past';
}

/** How many of so many members must serve for a decision: more than half (KL 6:27). */
export function quorumOf(members: number): number {
  return Math.floor(members / 2) + 1;
}

const rank: Readonly<Record<Role, number>> = { chair: 0, viceChair: 1, member: 2, substitute: 3 };

/** Assignments as a list shows them: chair, vice chair, members, then substitutes in the order they are called in. */
export function inSeatOrder(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.toSorted(
    (a, b) => rank[a.role] - rank[b.role] || a.position - b.position || (a.id < b.id ? -1 : 1),
  );
}

/** The place in the whole list that puts a row at place `to` among the shown ones; `whole` and `shown` are ids in order. */
export function placeInWhole(whole: readonly string[], shown: readonly string[], id: string, to: number): number {
  const others = shown.filter((each) => each !== id);
  const rest = whole.filter((each) => each !== id);
  const before = others[to - 1];
  if (before !== undefined) return rest.indexOf(before) + 1;
  const after = others[to];
  return after === undefined ? rest.length : rest.indexOf(after);
}

/** What in a board's composition does not fit together; something to look at, never an error. */
export type CompositionNote =
  | { readonly code: 'chairs'; readonly names: readonly string[] }
  /** KL 9:24: as many substitutes as members from each municipality, and at least one of each. */
  | {
      readonly code: 'substitutes';
      readonly municipality: string;
      readonly members: number;
      readonly substitutes: number;
    }
  | { readonly code: 'twice'; readonly name: string };

/** What does not fit at a date; nothing where nobody is elected then. */
export function compositionNotes(people: People, date: string): readonly CompositionNote[] {
  const seats = seatsAt(people, date);
  if (seats.length === 0) return [];
  const held = people.assignments.filter((each) => holds(each, date));
  const chairs = held.filter((each) => each.role === 'chair');
  const nameOf = (id: string) => people.persons.find((each) => each.id === id)?.name ?? '';
  const uneven = people.municipalities.flatMap(({ id, name }): CompositionNote[] => {
    const own = held.filter((each) => each.municipalityId === id);
    const substitutes = own.filter((each) => each.role === 'substitute').length;
    const members = own.length - substitutes;
    return members === substitutes && members > 0
      ? []
      : [{ code: 'substitutes', municipality: name, members, substitutes }];
  });
  const twice = people.persons.filter(({ id }) => held.filter((each) => each.personId === id).length > 1);
  return [
    ...(chairs.length > 1 ? [{ code: 'chairs' as const, names: chairs.map((each) => nameOf(each.personId)) }] : []),
    ...uneven,
    ...twice.map(({ name }) => ({ code: 'twice' as const, name })),
  ];
}

/** A note and the first day on which it is true. */
export type DatedNote = CompositionNote & { readonly from: string };

/** What does not fit at a date or on any later day on which the composition changes, each told once. */
export function comingNotes(people: People, date: string): readonly DatedNote[] {
  const changes = people.assignments
    .flatMap((each) => [each.fromDate, ...(each.toDate === null ? [] : [daysAfter(each.toDate, 1)])])
    .filter((each) => each > date);
  const told = new Set<string>();
  return [date, ...new Set(changes.toSorted())].flatMap((day) =>
    compositionNotes(people, day).flatMap((note) => {
      const key = JSON.stringify(note);
      if (told.has(key)) return [];
      told.add(key);
      return [{ ...note, from: day }];
    }),
  );
}
