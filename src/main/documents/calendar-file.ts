import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type CalendarValue, calendarSpan } from '../../shared/meeting/calendar.ts';

export const icsType = 'text/calendar';

/** Control characters that a calendar file cannot hold; a line break is written as the format has it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken away.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
const clean = (text: string) => text.toWellFormed().replaceAll('\r\n', '\n').replace(unprintable, '');

/** The library escapes all texts but the calendar's name. */
const escaped = (text: string) =>
  clean(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** A calendar file (RFC 5545) of meetings, its times in UTC; the same value gives the same bytes. */
export function calendarFile({ name, meetings }: CalendarValue): Uint8Array {
  const calendar = ical({
    name: escaped(name),
    prodId: { company: 'Klubba', product: 'Klubba', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const each of meetings) {
    calendar.createEvent({
      id: `${each.id}@klubba`,
      ...calendarSpan(each),
      stamp: new Date(each.changedAt),
      sequence: each.sequence,
      summary: clean(each.summary),
      location: clean(each.place) || null,
      description: clean(each.description) || null,
      status: each.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  // Every line ends with a line break, the last one too.
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}
