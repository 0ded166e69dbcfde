import type { AgendaItem } from '../shared/agenda/model.ts';
import { fail } from '../shared/errors.ts';
import type { meetingCommands } from '../shared/meeting/commands.ts';
import type { AttendanceChange, Meeting, Presence } from '../shared/meeting/model.ts';
import {
  calledIn,
  openingRoll,
  type PersonAt,
  type RollFacts,
  rollAt,
  rolls,
  substituteFor,
} from '../shared/meeting/roll.ts';
import { seatAt } from '../shared/meeting/rules.ts';
import type { Queries } from './db/queries.ts';
import type { Desk, Handlers } from './handlers.ts';
import { rollFacts } from './meeting-detail.ts';
import { keepReservations } from './reservations.ts';
import { keepSeats, putAttendance, putChange, seatProblemsOf, settleSeats } from './seats.ts';

type AttendanceCommands = Pick<
  typeof meetingCommands,
  Extract<keyof typeof meetingCommands, `attendance.${string}` | `disqualification.${string}`>
>;

type State = Pick<AttendanceChange, 'presence' | 'servesForPersonId' | 'remote'>;

function orderOf(queries: Queries) {
  return queries.board.all()[0]?.substituteOrder ?? 'list';
}

function meetingOf(queries: Queries, itemId: string): Meeting {
  return queries.meetings.require(queries.agendaItems.require(itemId).meetingId);
}

/** Whether an item's minutes are frozen already, before those of its meeting. */
export function isApprovedAtOnce(queries: Queries, item: Pick<AgendaItem, 'id' | 'immediate'>): boolean {
  return item.immediate && queries.frozenOf.about(item.id).some((one) => one.kind === 'immediate');
}

/** The rolls of the items whose minutes are frozen already, as text to compare. */
function frozenRolls(queries: Queries, meeting: Meeting): string {
  const all = rolls(rollFacts(queries, meeting));
  const frozen = queries.agendaItems.of(meeting.id).filter((each) => isApprovedAtOnce(queries, each));
  return JSON.stringify(frozen.map((each) => [each.id, all.get(each.id)]));
}

/**
 * Runs a change of who takes part where: it must not change who took part in a § that is approved already, nor take
 * anyone out of a decision that she has reserved herself against, nor give one seat to two.
 */
export function keepingRolls<R>(queries: Queries, meeting: Meeting, run: () => R): R {
  const before = frozenRolls(queries, meeting);
  const problems = seatProblemsOf(queries, meeting);
  const result = run();
  keepSeats(queries, meeting, problems);
  keepReservations(queries, meeting.id);
  if (frozenRolls(queries, meeting) === before) return result;
  const message = 'Närvaron gäller också en paragraf som redan är justerad, och den ändras inte.';
  return fail('rule.broken', { rule: 'attendance.approved', message });
}

const state = (presence: Presence, servesForPersonId: string | null, remote: boolean): State => ({
  presence,
  servesForPersonId,
  remote,
});

interface From {
  readonly agendaItemId: string;
  readonly personId: string;
  readonly time: string | null;
}

/** Who serves in someone's place: the one named, nobody where null, the next in order where nothing is said. */
function substituteOf(
  queries: Queries,
  { people, meeting }: RollFacts,
  roll: readonly PersonAt[],
  leaving: PersonAt,
  wished: string | null | undefined,
): string | null {
  if (wished !== undefined) return wished;
  if (leaving.presence !== 'serving') return null;
  // The seat is the member's, whoever sits in it.
  const seat = leaving.servesFor === null ? leaving.seat : seatAt(people, leaving.servesFor, meeting.date);
  return substituteFor(seat, roll, orderOf(queries))?.personId ?? null;
}

function leave(desk: Desk, { agendaItemId, personId, time }: From, wished: string | null | undefined) {
  const { queries } = desk;
  const meeting = meetingOf(queries, agendaItemId);
  const facts = rollFacts(queries, meeting);
  const roll = rollAt(facts, agendaItemId);
  const leaving =
    roll.find((each) => each.personId === personId) ?? fail('item.missing', { what: 'attendance', id: personId });
  const substitute = substituteOf(queries, facts, roll, leaving, wished);
  putChange(desk, agendaItemId, personId, time, state('absent', null, false));
  if (substitute === null) return;
  const remote = roll.find((each) => each.personId === substitute)?.remote ?? false;
  putChange(desk, agendaItemId, substitute, time, state('serving', leaving.servesFor ?? personId, remote));
  settleSeats(desk, meeting, [personId, substitute]);
}

function arrive(desk: Desk, { agendaItemId, personId, time }: From, remote: boolean): void {
  const { queries } = desk;
  const meeting = meetingOf(queries, agendaItemId);
  const facts = rollFacts(queries, meeting);
  const roll = rollAt(facts, agendaItemId);
  const substitute = roll.find((each) => each.presence === 'serving' && each.servesFor === personId);
  const { role } = seatAt(facts.people, personId, facts.meeting.date);
  const presence = role === null || role === 'substitute' ? 'present' : 'serving';
  putChange(desk, agendaItemId, personId, time, state(presence, null, remote));
  if (substitute) putChange(desk, agendaItemId, substitute.personId, time, state('present', null, substitute.remote));
  settleSeats(desk, meeting, [personId]);
}

export const attendanceHandlers: Handlers<AttendanceCommands> = {
  'attendance.set': (desk, { presence, ...row }) => {
    const { queries } = desk;
    const meeting = queries.meetings.require(row.meetingId);
    return keepingRolls(queries, meeting, () => {
      if (presence !== null) putAttendance(desk, { ...row, presence });
      else {
        const known = queries.attendance.of(meeting.id).find((each) => each.personId === row.personId);
        if (known) queries.attendance.remove(known.id);
      }
      settleSeats(desk, meeting, [row.personId]);
      return queries.attendance.of(meeting.id);
    });
  },
  'attendance.callIn': (desk, { meetingId }) => {
    const { queries } = desk;
    const meeting = queries.meetings.require(meetingId);
    return keepingRolls(queries, meeting, () => {
      const facts = rollFacts(queries, meeting);
      const roll = openingRoll(facts);
      for (const { personId, servesFor } of calledIn(facts, orderOf(queries))) {
        const { remote = false, notice = false } = roll.find((each) => each.personId === personId) ?? {};
        putAttendance(desk, { meetingId, personId, presence: 'serving', servesForPersonId: servesFor, remote, notice });
      }
      return queries.attendance.of(meetingId);
    });
  },
  'attendance.change': (desk, { agendaItemId, personId, time, presence, servesForPersonId, remote }) => {
    const { queries } = desk;
    const meeting = meetingOf(queries, agendaItemId);
    return keepingRolls(queries, meeting, () => {
      if (presence !== null) putChange(desk, agendaItemId, personId, time, { presence, servesForPersonId, remote });
      else {
        const known = queries.attendanceChanges.of(agendaItemId).find((each) => each.personId === personId);
        if (known) queries.attendanceChanges.remove(known.id);
      }
      settleSeats(desk, meeting, [personId]);
      return queries.attendanceChanges.of(agendaItemId);
    });
  },
  'attendance.leave': (desk, { substitutePersonId, ...from }) => {
    const { queries } = desk;
    return keepingRolls(queries, meetingOf(queries, from.agendaItemId), () => {
      leave(desk, from, substitutePersonId);
      return queries.attendanceChanges.of(from.agendaItemId);
    });
  },
  'attendance.arrive': (desk, { remote, ...from }) => {
    const { queries } = desk;
    return keepingRolls(queries, meetingOf(queries, from.agendaItemId), () => {
      arrive(desk, from, remote);
      return queries.attendanceChanges.of(from.agendaItemId);
    });
  },
  'disqualification.create': (desk, { agendaItemId, personId, substitutePersonId: wished, ground }) => {
    const { queries } = desk;
    const meeting = meetingOf(queries, agendaItemId);
    const facts = rollFacts(queries, meeting);
    const roll = rollAt(facts, agendaItemId);
    const person =
      roll.find((each) => each.personId === personId) ?? fail('item.missing', { what: 'attendance', id: personId });
    const substitutePersonId = substituteOf(queries, facts, roll, person, wished);
    const row = { id: desk.newId(), agendaItemId, personId, substitutePersonId, ground };
    return keepingRolls(queries, meeting, () => queries.disqualifications.insert(row));
  },
  'disqualification.update': ({ queries }, { id, patch }) => {
    const change = () => queries.disqualifications.update(id, patch);
    if (patch.substitutePersonId === undefined) return change();
    const { agendaItemId } = queries.disqualifications.require(id);
    return keepingRolls(queries, meetingOf(queries, agendaItemId), change);
  },
  'disqualification.remove': ({ queries }, { id }) => {
    const { agendaItemId } = queries.disqualifications.require(id);
    return keepingRolls(queries, meetingOf(queries, agendaItemId), () => {
      queries.disqualifications.remove(id);
      return { id };
    });
  },
};
