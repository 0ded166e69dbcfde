import { fail } from '../shared/errors.ts';
import type { MeetingDetail, meetingCommands } from '../shared/meeting/commands.ts';
import { type Meeting, meeting, participant } from '../shared/meeting/model.ts';
import { firstParagraphOf } from '../shared/meeting/rules.ts';
import { copyItem, insertItem, itemDetail } from './agenda.ts';
import type { Queries } from './db/queries.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';

/** A meeting whole. */
export function meetingDetail(queries: Queries, row: Meeting): MeetingDetail {
  return {
    meeting: row,
    items: queries.agendaItems.of(row.id).map((item) => itemDetail(queries, item)),
    attendance: queries.attendance.of(row.id),
    participants: queries.participants.of(row.id),
    approvers: queries.approvers.of(row.id),
    firstParagraph: firstParagraphOf(row, queries.meeting.summaries()),
  };
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
      for (const item of queries.agendaItems.of(agenda.meetingId)) copyItem(desk, item, row.id);
  }
}

export const meetingHandlers: Handlers<typeof meetingCommands> = {
  'meeting.list': ({ queries }) => queries.meeting.summaries(),
  'meeting.get': ({ queries }, { id }) => meetingDetail(queries, queries.meetings.require(id)),
  'meeting.create': (desk, { agenda, ...fields }) => {
    const { queries } = desk;
    const board = queries.board.all()[0] ?? fail('board.closed', {});
    const defaults = { startTime: board.meetingTime, place: board.meetingPlace };
    const row = queries.meetings.insert(meeting.parse({ ...defaults, ...fields, id: desk.newId() }));
    fillAgenda(desk, row, agenda);
    return meetingDetail(queries, row);
  },
  'meeting.update': ({ queries }, { id, patch }) => queries.meetings.update(id, patch),
  'meeting.remove': ({ queries }, { id }) => {
    queries.meetings.remove(id);
    return { id };
  },
  'attendance.set': (desk, { meetingId, personId, presence, servesForPersonId }) => {
    const { attendance, meetings } = desk.queries;
    meetings.require(meetingId);
    const known = attendance.of(meetingId).find((each) => each.personId === personId);
    if (presence === null) {
      if (known) attendance.remove(known.id);
    } else if (known) attendance.update(known.id, { presence, servesForPersonId });
    else attendance.insert({ id: desk.newId(), meetingId, personId, presence, servesForPersonId });
    return attendance.of(meetingId);
  },
  'approver.set': (desk, { meetingId, personIds }) => {
    const { approvers, meetings } = desk.queries;
    meetings.require(meetingId);
    const old = approvers.of(meetingId);
    for (const each of old) if (!personIds.includes(each.personId)) approvers.remove(each.id);
    personIds.forEach((personId, position) => {
      const known = old.find((each) => each.personId === personId);
      if (known) approvers.update(known.id, { position });
      else approvers.insert({ id: desk.newId(), meetingId, position, personId });
    });
    return approvers.of(meetingId);
  },
  ...entityHandlers('participant', participant, (queries) => queries.participants, 'meetingId'),
};
