import { daysAfter } from '../../shared/law/days.ts';
import type { People } from '../../shared/meeting/rules.ts';
import type { Who } from '../../shared/people/commands.ts';
import type { Assignment, Role } from '../../shared/people/model.ts';
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

/** Gives someone, new or known, a seat as one step; answers her id. The seat she has until then ends the day before. */
export async function elect(store: Store, who: Who, seat: WholeSeat): Promise<string | null> {
  const { drafts, run } = store.getState();
  await drafts.flush();
  const reply = await run('person.elect', { who, seat });
  return reply.ok ? reply.value.personId : null;
}

/** Enters an officer, new or known as a person, as one step; answers the person's id. */
export async function engage(
  store: Store,
  who: Who,
  officer: { readonly title: string; readonly fromDate: string | null },
): Promise<string | null> {
  const reply = await store.getState().run('person.engage', { who, ...officer });
  return reply.ok ? reply.value.personId : null;
}
