import { fail } from '../shared/errors.ts';
import type { MeetingSummary, meetingCommands } from '../shared/meeting/commands.ts';
import { type Meeting, meeting, participant } from '../shared/meeting/model.ts';
import { presidingAt, rolls } from '../shared/meeting/roll.ts';
import { adjournmentHandlers } from './adjournments.ts';
import { stationOn } from './aftermath.ts';
import { copyItem, insertItem } from './agenda.ts';
import { attendanceHandlers } from './attendance.ts';
import type { Queries } from './db/queries.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';
import { meetingDetail, rollFacts } from './meeting-detail.ts';
import { frozenApproval } from './minutes-value.ts';
import { keepNumbers } from './numbering.ts';
import { summonsHandlers } from './summons.ts';

function summaries(queries: Queries, today: string): readonly MeetingSummary[] {
  return queries.meeting.rows().map((row) => {
    const { summoned: _summoned, approved: _approved, finalCount: _count, ...rest } = row;
    return { ...rest, station: stationOn(queries, row, today) };
  });
}

function fillAgenda(
  desk: Desk,
  row: Meeting,
  agenda: { from: 'template' | 'nothing' } | { from: 'meeting'; meetingId: string },
): void {
  const { queries } = desk;
  switch (agenda.from) {
    case 'nothing':
      return;
    case 'template':
      for (const { id: _id, position: _position, ...fields } of queries.templateItems.all())
        insertItem(desk, row.id, fields);
      return;
    case 'meeting':
      queries.meetings.require(agenda.meetingId);
      for (const item of queries.agendaItems.of(agenda.meetingId)) if (!item.withdrawn) copyItem(desk, item, row.id);
  }
}

/** Opens, ends, opens again or cancels a meeting. */
function setStatus(desk: Desk, id: string, status: Meeting['status']): Meeting {
  const { queries } = desk;
  const row = queries.meetings.require(id);
  const signed = queries.signatures.of(id).length > 0;
  if (signed && status === 'planned') {
    const message = 'Sammanträdet kan inte planeras igen: en justering är registrerad.';
    fail('rule.broken', { rule: 'meeting.signed', message });
  }
  const ends = status === 'held' && row.status === 'underway' && row.endTime === null && row.date === desk.today;
  const again = status === 'underway' && row.status === 'held';
  const time = again ? { endTime: null } : ends ? { endTime: desk.time } : {};
  const updated = queries.meetings.update(id, { status, ...time });
  keepNumbers(queries);
  return updated;
}

/** Who presided over each § that was approved at once. */
function presidedAtOnce(queries: Queries, meeting: Meeting): readonly (string | null)[] {
  const items = queries.agendaItems.of(meeting.id).filter((each) => frozenApproval(queries, 'immediate', each.id));
  if (items.length === 0) return [];
  const facts = rollFacts(queries, meeting);
  const all = rolls(facts);
  return items.map((each) => presidingAt(facts, each, all.get(each.id) ?? []));
}

/** What a § that was approved at once says of the meeting. */
const saidAtOnce = ['date', 'startTime', 'place', 'link'] as const;

/** Changes a meeting; refused where that would make wrong what a § approved at once says. */
function updateUnderApproval(queries: Queries, id: string, patch: Partial<Meeting>): Meeting {
  const before = queries.meetings.require(id);
  const said = saidAtOnce.some((key) => patch[key] !== undefined && patch[key] !== before[key]);
  const presided = said || patch.chairPersonId !== undefined ? presidedAtOnce(queries, before) : [];
  const row = queries.meetings.update(id, patch);
  if (presided.length === 0) return row;
  const now = said ? [] : presidedAtOnce(queries, row);
  if (!said && presided.every((each, index) => each === now[index])) return row;
  const message = 'En paragraf är omedelbart justerad, och det här står i den. Ta först tillbaka den justeringen.';
  return fail('rule.broken', { rule: 'meeting.approvedAtOnce', message });
}

export const meetingHandlers: Handlers<typeof meetingCommands> = {
  'meeting.list': ({ queries, today }) => summaries(queries, today),
  'meeting.get': ({ queries, today }, { id }) => meetingDetail(queries, queries.meetings.require(id), today),
  'meeting.create': (desk, { agenda, ...fields }) => {
    const { queries } = desk;
    const board = queries.board.all()[0] ?? fail('board.closed', {});
    const defaults = { startTime: board.meetingTime, place: board.meetingPlace };
    const row = queries.meetings.insert(meeting.parse({ ...defaults, ...fields, id: desk.newId() }));
    fillAgenda(desk, row, agenda);
    keepNumbers(queries);
    return meetingDetail(queries, row, desk.today);
  },
  'meeting.update': ({ queries }, { id, patch }) => {
    const row = updateUnderApproval(queries, id, patch);
    if (patch.date !== undefined || patch.startTime !== undefined) keepNumbers(queries);
    return row;
  },
  'meeting.setStatus': (desk, { id, status }) => setStatus(desk, id, status),
  'meeting.remove': ({ queries }, { id }) => {
    queries.meetings.remove(id);
    keepNumbers(queries);
    return { id };
  },
  'meeting.place': ({ queries }) => queries.place.get(),
  'meeting.goTo': (house, { meetingId, agendaItemId }) => {
    const { queries } = house.board().db;
    queries.meetings.require(meetingId);
    const place = { meetingId, agendaItemId };
    queries.place.put(place);
    house.emit({ topic: 'place', place });
    return { agendaItemId };
  },
  'approver.set': (desk, { meetingId, personIds }) => {
    const { approvers, meetings } = desk.queries;
    const chosen = [...new Set(personIds)];
    meetings.require(meetingId);
    const old = approvers.of(meetingId);
    for (const each of old) if (!chosen.includes(each.personId)) approvers.remove(each.id);
    chosen.forEach((personId, position) => {
      const known = old.find((each) => each.personId === personId);
      if (known) approvers.update(known.id, { position });
      else approvers.insert({ id: desk.newId(), meetingId, position, personId });
    });
    return approvers.of(meetingId);
  },
  ...summonsHandlers,
  ...attendanceHandlers,
  ...entityHandlers('participant', participant, (queries) => queries.participants, 'meetingId'),
  ...adjournmentHandlers,
};
