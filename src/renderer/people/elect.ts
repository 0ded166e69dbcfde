import type { People } from '../../shared/meeting/rules.ts';
import type { Assignment, Role } from '../../shared/people/model.ts';
import { closedBySuccessor, daysAfter } from '../../shared/people/rules.ts';
import type { Store } from '../store/store.ts';

/** A seat as it is written, before it is one. */
export interface SeatDraft {
  readonly role: Role;
  readonly party: string;
  readonly municipalityId: string;
  readonly fromDate: string | null;
  readonly toDate: string | null;
}

/** A written seat that has what it needs. */
export type WholeSeat = SeatDraft & { readonly fromDate: string };

export function isWhole(seat: SeatDraft): seat is WholeSeat {
  return seat.fromDate !== null && seat.municipalityId !== '' && (seat.toDate === null || seat.toDate >= seat.fromDate);
}

/** What is missing before the seat can be one, as a sentence; null when nothing is. */
export function seatProblem(seat: SeatDraft): string | null {
  if (seat.municipalityId === '') return 'Välj kommun.';
  if (seat.fromDate === null) return 'Ange från vilken dag.';
  return isWhole(seat) ? null : 'Till-datumet ligger före från-datumet.';
}

/** What a new elected person's form begins with: the term that the others have. */
export function firstSeat(people: People, date: string): SeatDraft {
  const ends = people.assignments.flatMap((each) => (each.toDate !== null && each.toDate >= date ? [each.toDate] : []));
  return {
    role: 'member',
    party: '',
    municipalityId: people.municipalities[0]?.id ?? '',
    fromDate: date,
    toDate: ends.toSorted().at(-1) ?? null,
  };
}

/** What a new period begins with: the old seat, from the day after its end or from the given day where that is later. */
export function nextSeat(old: Assignment | undefined, people: People, date: string): SeatDraft {
  if (!old) return firstSeat(people, date);
  const { role, party, municipalityId, toDate } = old;
  const after = toDate === null ? date : daysAfter(toDate, 1);
  return { role, party, municipalityId, fromDate: after > date ? after : date, toDate: null };
}

export type Who = { readonly id: string } | { readonly name: string };

async function personOf(store: Store, who: Who): Promise<string | null> {
  if ('id' in who) return who.id;
  const reply = await store.getState().run('person.create', { name: who.name.trim() });
  return reply.ok ? reply.value.id : null;
}

/** Enters an elected person, new or known, with her seat; answers her id. */
export async function elect(store: Store, who: Who, seat: WholeSeat): Promise<string | null> {
  const personId = await personOf(store, who);
  if (personId === null) return null;
  const reply = await store.getState().run('assignment.create', { ...seat, party: seat.party.trim(), personId });
  return reply.ok ? personId : null;
}

/** Gives a person another role or period: the seat she has until then ends the day before, and stays in the history. */
export async function succeed(store: Store, personId: string, seat: WholeSeat): Promise<boolean> {
  const { drafts, run, board } = store.getState();
  await drafts.flush();
  const assignments = board.detail?.assignments ?? [];
  const closed = closedBySuccessor(assignments, personId, seat.fromDate);
  for (const { id, toDate } of closed) {
    if (!(await run('assignment.update', { id, patch: { toDate } })).ok) return false;
  }
  // She keeps her place in the order of the list.
  const own = assignments.filter((each) => each.personId === personId);
  const place = own.find((each) => each.id === closed[0]?.id) ?? own.at(-1);
  const at = place ? { position: place.position } : {};
  const reply = await run('assignment.create', { ...seat, ...at, party: seat.party.trim(), personId });
  return reply.ok;
}

/** Enters an officer, new or known as a person; answers the person's id. */
export async function engage(
  store: Store,
  who: Who,
  officer: { readonly title: string; readonly fromDate: string | null },
): Promise<string | null> {
  const personId = await personOf(store, who);
  if (personId === null) return null;
  const reply = await store.getState().run('officer.create', { ...officer, title: officer.title.trim(), personId });
  return reply.ok ? personId : null;
}
