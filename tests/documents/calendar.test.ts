import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/main/documents/calendar-file.ts';
import { type CalendarMeeting, calendarSpan } from '../../src/shared/meeting/calendar.ts';
import { newBoard } from '../main/klubba.ts';
import { quickFolder } from '../main/support.ts';

const meeting = (more: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  ...{ id: 'm1', date: '2026-02-09', startTime: '13:15', endTime: null, place: 'Rum 4', link: '', status: 'planned' },
  ...{ summary: 'Sammanträde', description: '', plannedMinutes: 0, changedAt: '2025-11-10T09:00:00.000Z', sequence: 0 },
  ...more,
});
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The events of a file as another parser reads them. */
function readBack(bytes: Uint8Array) {
  const calendar = new ICAL.Component(ICAL.parse(textOf(bytes)));
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      summary: event.summary,
      place: event.location ?? '',
      description: event.description ?? '',
      status: each.getFirstPropertyValue('status'),
    };
  });
}

describe('a calendar file', () => {
  it('is read by another parser with all that it says', () => {
    const description = 'https://mote.example/a?b=c;d\n1. Upprop, val\n2. Övriga frågor 🎉 \\ slut';
    const file = calendarFile({
      name: 'Nämnden, 2026',
      meetings: [meeting({ description, place: 'Salen; plan 2, "A"' })],
    });
    expect(readBack(file)).toEqual([
      {
        uid: 'm1@klubba',
        start: '2026-02-09T12:15:00.000Z',
        end: '2026-02-09T14:15:00.000Z',
        summary: 'Sammanträde',
        place: 'Salen; plan 2, "A"',
        description,
        status: 'CONFIRMED',
      },
    ]);
    expect(textOf(file)).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Klubba\/\/Klubba\/\/SV\r\n/);
    expect(textOf(file)).toContain('DTSTAMP:20251110T090000Z\r\n');
  });

  it('keeps any words, folds every line within 75 octets, and is the same bytes each time', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('å', '🎉', '👩‍💻', ',', ';', '\\', '\n', '"', ':', ' ', 'a', '\\n'),
        maxLength: 200,
      }),
    );
    fc.assert(
      fc.property(words, words, words, (summary, place, description) => {
        const value = { name: summary, meetings: [meeting({ summary, place, description })] };
        const file = calendarFile(value);
        const lines = textOf(file).split('\r\n');
        expect(lines.filter((each) => new TextEncoder().encode(each).length > 75)).toEqual([]);
        expect(lines.some((each) => each.includes('\n'))).toBe(false);
        expect(readBack(file)[0]).toMatchObject({ summary, place, description });
        expect(calendarFile(value)).toEqual(file);
      }),
    );
  });

  it('has the moments of any day and time', () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2037-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(days, times, (day, [hour, minute]) => {
        const startTime = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const one = meeting({ date: day.toISOString().slice(0, 10), startTime });
        const { start, end } = calendarSpan(one);
        expect(readBack(calendarFile({ name: '', meetings: [one] }))[0]).toMatchObject({
          start: start.toISOString(),
          end: end.toISOString(),
        });
      }),
    );
  });
});

describe('the calendar of a board', () => {
  it('is handed over for one meeting with its agenda, and for a year with those that are cancelled told', async () => {
    const klubba = await newBoard({ folder: quickFolder() });
    await klubba.call('board.update', { patch: { registryPrefix: 'PN', shortName: 'Provnämnden' } });
    const make = async (date: string) => {
      const place = 'Salen, plan 2';
      return (await klubba.call('meeting.create', { date, startTime: '09:00', place, agenda: { from: 'nothing' } }))
        .meeting;
    };
    const [late, early, next] = [await make('2026-11-09'), await make('2026-02-09'), await make('2027-02-08')];
    for (const title of ['Upprop', 'Budget, plan']) {
      await klubba.call('agendaItem.create', { meetingId: early.id, fields: { title, minutes: 20 } });
    }
    await klubba.call('meeting.setStatus', { id: late.id, status: 'cancelled' });
    await klubba.call('document.export', { document: 'kalender', id: early.id });
    await klubba.call('document.export', { document: 'kalender', year: 2026 });
    await klubba.call('document.export', { document: 'kalender', meeting: '2027-02-08' });
    expect(klubba.delivered.map((each) => each.fileName)).toEqual([
      'PN_2026-02-09_Kalender.ics',
      'PN_2026_Kalender.ics',
      'PN_2027-02-08_Kalender.ics',
    ]);
    const [one, year] = klubba.delivered.map((each) => readBack(each.bytes));
    const first = {
      uid: `${early.id}@klubba`,
      start: '2026-02-09T08:00:00.000Z',
      end: '2026-02-09T08:45:00.000Z',
      summary: 'Sammanträde, Provnämnden',
      place: 'Salen, plan 2',
      status: 'CONFIRMED',
    };
    expect(one).toEqual([{ ...first, description: '1. Upprop\n2. Budget, plan' }]);
    expect(year).toMatchObject([
      { ...first, description: '' },
      { uid: `${late.id}@klubba`, summary: 'Inställt: Sammanträde, Provnämnden', status: 'CANCELLED' },
    ]);
    expect(readBack(klubba.delivered[2]?.bytes ?? new Uint8Array())).toMatchObject([{ uid: `${next.id}@klubba` }]);
    expect((await klubba.reply('document.export', { document: 'kalender', year: 2031 })).ok).toBe(false);
  });
});
