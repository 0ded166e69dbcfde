import type { AgendaItemDetail } from '../shared/agenda/commands.ts';
import type { AgendaItem } from '../shared/agenda/model.ts';
import { fail } from '../shared/errors.ts';
import type { MeetingDetail } from '../shared/meeting/commands.ts';
import type { Meeting } from '../shared/meeting/model.ts';
import { firstParagraphOf, numbered, unfixedBefore } from '../shared/meeting/numbering.ts';
import type { RollFacts } from '../shared/meeting/roll.ts';
import { aftermathOf, stationOn } from './aftermath.ts';
import { itemQuestions } from './audit-detail.ts';
import type { Queries } from './db/queries.ts';
import { notifiedList } from './delegation-list.ts';
import { shownAttachment } from './made/attach.ts';

/** An item with all that hangs on it. */
export function itemDetail(queries: Queries, item: AgendaItem): AgendaItemDetail {
  return {
    ...item,
    attachments: queries.attachments.of(item.id).map((each) => shownAttachment(queries, each)),
    preparers: queries.preparers.of(item.id),
    recipients: queries.itemRecipients.of(item.id),
    attendanceChanges: queries.attendanceChanges.of(item.id),
    disqualifications: queries.disqualifications.of(item.id),
    motions: queries.motions.of(item.id),
    propositions: queries.propositions.of(item.id),
    statements: queries.statements.of(item.id),
    wordings: queries.wordings.of(item.id),
    notified: notifiedList(queries, item.id),
    information: queries.informationPoints.of(item.id),
    questions: itemQuestions(queries, item.id),
  };
}

/** A meeting whole, its items in the order of their §§. */
export function meetingDetail(queries: Queries, row: Meeting, today: string): MeetingDetail {
  const rows = queries.meeting.rows();
  const own = rows.find((each) => each.id === row.id) ?? fail('item.missing', { what: 'meeting', id: row.id });
  const firstParagraph = firstParagraphOf(row, rows);
  const paragraphs = queries.paragraphs.of(row.id);
  const items = numbered(queries.agendaItems.of(row.id), paragraphs, firstParagraph);
  return {
    meeting: row,
    items: items.map(({ item }) => itemDetail(queries, item)),
    attendance: queries.attendance.of(row.id),
    participants: queries.participants.of(row.id),
    approvers: queries.approvers.of(row.id),
    adjournments: queries.adjournments.of(row.id),
    paragraphs,
    firstParagraph,
    unfixedBefore: unfixedBefore(row, rows)?.date ?? null,
    station: stationOn(queries, own, today),
    aftermath: aftermathOf(queries, row.id),
  };
}

/** What the roll of a meeting is computed from, without the rest of it. */
export function rollFacts(queries: Queries, meeting: Meeting): RollFacts {
  const items = numbered(queries.agendaItems.of(meeting.id), queries.paragraphs.of(meeting.id), 1);
  return {
    people: {
      persons: queries.persons.all(),
      assignments: queries.assignments.all(),
      municipalities: queries.municipalities.all(),
      officers: [],
    },
    meeting,
    attendance: queries.attendance.of(meeting.id),
    items: items.map(({ item }) => ({
      id: item.id,
      chairPersonId: item.chairPersonId,
      attendanceChanges: queries.attendanceChanges.of(item.id),
      disqualifications: queries.disqualifications.of(item.id),
    })),
  };
}
