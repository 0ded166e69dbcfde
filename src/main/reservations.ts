import { fail } from '../shared/errors.ts';
import { rolls } from '../shared/meeting/roll.ts';
import type { Statement } from '../shared/minutes/model.ts';
import { decidersIn } from '../shared/minutes/taking-part.ts';
import type { Queries } from './db/queries.ts';
import { rollFacts } from './meeting-detail.ts';

/** The first reservation of a meeting by one who took no part in the decision (KL 4:27); undefined where all hold. */
export function brokenReservation(queries: Queries, meetingId: string): Statement | undefined {
  const items = queries.agendaItems.of(meetingId).map(({ id }) => ({ id, statements: queries.statements.of(id) }));
  const reserved = items.filter(({ statements }) => statements.some((each) => each.kind === 'reservation'));
  if (reserved.length === 0) return undefined;
  const all = rolls(rollFacts(queries, queries.meetings.require(meetingId)));
  for (const { id, statements } of reserved) {
    const took = new Set(decidersIn(all.get(id) ?? [], statements).map((each) => each.personId));
    const without = statements.find((each) => each.kind === 'reservation' && !took.has(each.personId));
    if (without) return without;
  }
  return undefined;
}

/** Ends a change after which someone would stand with a reservation against a decision that she took no part in (KL 4:27). Call after the change. */
export function keepReservations(queries: Queries, meetingId: string): void {
  const broken = brokenReservation(queries, meetingId);
  if (!broken) return;
  const { name } = queries.persons.require(broken.personId);
  const message = `${name} har reserverat sig i ett ärende och skulle då inte delta i beslutet. Ta bort reservationen först.`;
  fail('rule.broken', { rule: 'reservation.kept', message });
}
