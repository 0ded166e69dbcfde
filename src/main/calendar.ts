import type { DocumentRequest } from '../shared/documents/commands.ts';
import { fileName } from '../shared/documents/file-name.ts';
import { fail } from '../shared/errors.ts';
import type { CalendarMeeting, CalendarValue } from '../shared/meeting/calendar.ts';
import type { Meeting } from '../shared/meeting/model.ts';
import type { Queries } from './db/queries.ts';
import { deliverTogether } from './deliver-together.ts';
import { calendarFile, icsType } from './documents/calendar-file.ts';
import type { House } from './house.ts';
import { numberedItems } from './numbering.ts';

/** A meeting as its calendar shows it; one alone also tells its agenda. */
function calendarMeeting(queries: Queries, meeting: Meeting, alone: boolean): CalendarMeeting {
  const { id, date, startTime, endTime, place, link, status, summonsDate } = meeting;
  const items = numberedItems(queries, meeting).flatMap(({ item }) => (item.withdrawn ? [] : [item]));
  const agenda = alone ? items.map((each, at) => `${at + 1}. ${each.title}`) : [];
  const { changedAt, changes } = queries.calendar.revision(id);
  return {
    ...{ id, date, startTime, endTime, place, link, status },
    summary: `${status === 'cancelled' ? 'Inställt: ' : ''}Sammanträde, ${boardName(queries)}`,
    description: [...(link === '' ? [] : [link]), ...agenda].join('\n'),
    plannedMinutes: items.reduce((sum, each) => sum + (each.minutes ?? 0), 0),
    changedAt: changedAt ?? `${summonsDate ?? date}T00:00:00.000Z`,
    sequence: Math.max(0, changes - 1),
  };
}

function boardName(queries: Queries): string {
  const [board] = queries.board.all();
  return board?.shortName || board?.name || '';
}

/** The meetings that a request names: one by its id or date, or all of a year in order. */
function requested(queries: Queries, { id, meeting, year }: DocumentRequest): readonly Meeting[] {
  if (id !== undefined) return [queries.meetings.require(id)];
  if (meeting !== undefined) {
    const onDate = queries.meeting.onDate(meeting)[0] ?? fail('item.missing', { what: 'meeting', id: meeting });
    return [queries.meetings.require(onDate)];
  }
  if (year === undefined) {
    const message = 'sammanträde eller år saknas';
    return fail('input.invalid', { issues: [{ path: 'id', message }] });
  }
  const own = queries.meetings.all().filter((each) => each.date.startsWith(`${year}-`));
  if (own.length === 0) fail('item.missing', { what: 'meeting', id: String(year) });
  return own.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The calendar of a meeting or of a year, as a plain value. */
export function calendarValue(queries: Queries, request: DocumentRequest): CalendarValue {
  const meetings = requested(queries, request);
  const alone = request.year === undefined;
  const name = `${boardName(queries)} ${alone ? (meetings[0]?.date ?? '') : request.year}`;
  return { name, meetings: meetings.map((each) => calendarMeeting(queries, each, alone)) };
}

/** Hands over the calendar file of a meeting or of a year (RFC 5545). */
export async function exportCalendar(house: House, request: DocumentRequest) {
  const { queries } = house.board().db;
  const value = calendarValue(queries, request);
  const date = request.year === undefined ? (value.meetings[0]?.date ?? '') : String(request.year);
  const prefix = queries.board.all()[0]?.registryPrefix || boardName(queries);
  const file = {
    fileName: fileName([prefix, date, 'Kalender'], 'ics'),
    mediaType: icsType,
    bytes: calendarFile(value),
  };
  return { files: await deliverTogether(house, [file], file.fileName), warnings: [] };
}
