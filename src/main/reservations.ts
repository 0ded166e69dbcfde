import { fail } from '../shared/errors.ts';
import { rolls } from '../shared/meeting/roll.ts';
import { decidersIn } from '../shared/minutes/taking-part.ts';
import type { Queries } from './db/queries.ts';
import { rollFacts } from './meeting-detail.ts';

/** Ends a change after which someone would stand with a reservation against a decision that she took no part in (KL 4:27). Call after the change. */
export function keepReservations(queries: Queries, meetingId: string): void {
  const items = queries.agendaItems.of(meetingId).map(({ id }) => ({ id, statements: queries.statements.of(id) }));
  const reserved = items.filter(({ statements }) => statements.some((each) => each.kind === 'reservation'));
  if (reserved.length === 0) return;
  const all = rolls(rollFacts(queries, queries.meetings.require(meetingId)));
  for (const { id, statements } of reserved) {
    const took = new Set(decidersIn(all.get(id) ?? [], statements).map((each) => each.personId));
    const without = statements.find((each) => each.kind === 'reservation' && !took.has(each.personId));
    if (!without) continue;
    const { name } = queries.persons.require(without.personId);
    const message = `${name} har reserverat sig i ett ärende och skulle då inte delta i beslutet. Ta bort reservationen först.`;
    fail('rule.broken', { rule: 'reservation.kept', message });
  }
}
