import { fail } from '../shared/errors.ts';
import type { meetingCommands } from '../shared/meeting/commands.ts';
import type { Attendance, AttendanceChange, Meeting, Presence } from '../shared/meeting/model.ts';
import { calledIn, openingRoll, type PersonAt, rollAt, rolls, substituteFor } from '../shared/meeting/roll.ts';
import { seatAt } from '../shared/meeting/rules.ts';
import type { Queries } from './db/queries.ts';
import type { Desk, Handlers } from './handlers.ts';
import { rollFacts } from './meeting-detail.ts';
import { keepReservations } from './reservations.ts';

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

/** The rolls of the items whose minutes are frozen already, as text to compare. */
function frozenRolls(queries: Queries, meeting: Meeting): string {
  const all = rolls(rollFacts(queries, meeting));
  const immediate = queries.agendaItems.of(meeting.id).filter((each) => each.immediate);
  const frozen = immediate.filter((each) => queries.frozenOf.about(each.id).some((one) => one.kind === 'immediate'));
  return JSON.stringify(frozen.map((each) => all.get(each.id)));
}

/** Runs a change of attendance; it must not change who took part in a § that is approved already. */
function keepingRolls<R>(queries: Queries, meeting: Meeting, run: () => R): R {
  const before = frozenRolls(queries, meeting);
  const result = run();
  keepReservations(queries, meeting.id);
  if (frozenRolls(queries, meeting) === before) return result;
  const message = 'Närvaron gäller också en paragraf som redan är justerad, och den ändras inte.';
  return fail('rule.broken', { rule: 'attendance.approved', message });
}

function putAttendance(desk: Desk, row: Omit<Attendance, 'id'>): void {
  const { attendance } = desk.queries;
  const { meetingId: _meeting, personId, ...fields } = row;
  const known = attendance.of(row.meetingId).find((each) => each.personId === personId);
  if (known) attendance.update(known.id, fields);
  else attendance.insert({ id: desk.newId(), ...row });
}

function putChange(desk: Desk, agendaItemId: string, personId: string, time: string | null, state: State): void {
  const { attendanceChanges } = desk.queries;
  const known = attendanceChanges.of(agendaItemId).find((each) => each.personId === personId);
  if (known) attendanceChanges.update(known.id, { ...state, time: time ?? known.time });
  else attendanceChanges.insert({ id: desk.newId(), agendaItemId, personId, time, ...state });
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
  roll: readonly PersonAt[],
  leaving: PersonAt,
  wished: string | null | undefined,
): string | null {
  if (wished !== undefined) return wished;
  if (leaving.presence !== 'serving') return null;
  return substituteFor(leaving.seat, roll, orderOf(queries))?.personId ?? null;
}

function leave(desk: Desk, { agendaItemId, personId, time }: From, wished: string | null | undefined) {
  const { queries } = desk;
  const roll = rollAt(rollFacts(queries, meetingOf(queries, agendaItemId)), agendaItemId);
  const leaving =
    roll.find((each) => each.personId === personId) ?? fail('item.missing', { what: 'attendance', id: personId });
  const substitute = substituteOf(queries, roll, leaving, wished);
  putChange(desk, agendaItemId, personId, time, state('absent', null, false));
  if (substitute === null) return;
  const remote = roll.find((each) => each.personId === substitute)?.remote ?? false;
  putChange(desk, agendaItemId, substitute, time, state('serving', leaving.servesFor ?? personId, remote));
}

function arrive(desk: Desk, { agendaItemId, personId, time }: From, remote: boolean): void {
  const { queries } = desk;
  const facts = rollFacts(queries, meetingOf(queries, agendaItemId));
  const roll = rollAt(facts, agendaItemId);
  const substitute = roll.find((each) => each.presence === 'serving' && each.servesFor === personId);
  const { role } = seatAt(facts.people, personId, facts.meeting.date);
  const presence = role === null || role === 'substitute' ? 'present' : 'serving';
  putChange(desk, agendaItemId, personId, time, state(presence, null, remote));
  if (substitute) putChange(desk, agendaItemId, substitute.personId, time, state('present', null, substitute.remote));
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
    return keepingRolls(queries, meetingOf(queries, agendaItemId), () => {
      if (presence !== null) putChange(desk, agendaItemId, personId, time, { presence, servesForPersonId, remote });
      else {
        const known = queries.attendanceChanges.of(agendaItemId).find((each) => each.personId === personId);
        if (known) queries.attendanceChanges.remove(known.id);
      }
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
    const roll = rollAt(rollFacts(queries, meetingOf(queries, agendaItemId)), agendaItemId);
    const person =
      roll.find((each) => each.personId === personId) ?? fail('item.missing', { what: 'attendance', id: personId });
    const substitutePersonId = substituteOf(queries, roll, person, wished);
    const row = { id: desk.newId(), agendaItemId, personId, substitutePersonId, ground };
    queries.disqualifications.insert(row);
    keepReservations(queries, meetingOf(queries, agendaItemId).id);
    return row;
  },
  'disqualification.update': ({ queries }, { id, patch }) => {
    const row = queries.disqualifications.update(id, patch);
    if (patch.substitutePersonId !== undefined) keepReservations(queries, meetingOf(queries, row.agendaItemId).id);
    return row;
  },
  'disqualification.remove': ({ queries }, { id }) => {
    const { agendaItemId } = queries.disqualifications.require(id);
    queries.disqualifications.remove(id);
    keepReservations(queries, meetingOf(queries, agendaItemId).id);
    return { id };
  },
};
