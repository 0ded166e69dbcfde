import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfWeek } from '../../src/shared/law/days.ts';
import { freeDayName } from '../../src/shared/law/holidays.ts';
import { calendarSpan, swedishMoment } from '../../src/shared/meeting/calendar.ts';
import { datesMemo } from '../../src/shared/meeting-dates/memo.ts';
import type { MeetingPattern, ProposedMeeting } from '../../src/shared/meeting-dates/model.ts';
import { readDates } from '../../src/shared/meeting-dates/read-dates.ts';
import { hindrances, nthWeekday, proposedDates } from '../../src/shared/meeting-dates/rules.ts';

const pattern = (month: number, nth: number, weekday = 1): MeetingPattern => ({
  id: `${month}-${nth}`,
  position: 0,
  month,
  nth,
  weekday,
  startTime: '13:15',
  place: '',
});
const blocked = (date: string, reason = '') => ({ id: date, date, reason });
const proposed = (date: string, more: Partial<ProposedMeeting> = {}): ProposedMeeting => ({
  ...{ id: date, meetingDatesId: 'd', date, startTime: '13:15', place: '', patternDate: date, meetingId: null },
  ...more,
});

describe('the nth weekday of a month', () => {
  it('is that weekday, in that week, whatever the year', () => {
    const inputs = [
      fc.integer({ min: 2000, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 5 }),
    ] as const;
    fc.assert(
      fc.property(...inputs, (year, month, weekday, nth) => {
        const date = nthWeekday(year, month, weekday, nth);
        const day = Number(date.slice(8));
        expect([Number(date.slice(0, 4)), Number(date.slice(5, 7)), dayOfWeek(date)]).toEqual([year, month, weekday]);
        if (nth < 5) expect(Math.ceil(day / 7)).toBe(nth);
        else expect(day).toBeGreaterThan(21);
      }),
    );
  });
});

describe('the proposed dates', () => {
  it('are those of the pattern in order, and give way to holidays, eves, blocked days and other meetings', () => {
    const dates = proposedDates(
      2027,
      [pattern(6, 4, 5), pattern(2, 2), pattern(3, 5)],
      [blocked('2027-02-08', 'kommunfullmäktige'), blocked('2027-02-09')],
      [{ id: 'm', date: '2027-02-10', status: 'planned' }],
    );
    expect(dates.map((each) => [each.patternDate, each.date])).toEqual([
      ['2027-02-08', '2027-02-11'],
      ['2027-03-29', '2027-03-30'],
      ['2027-06-25', '2027-06-28'],
    ]);
  });

  it('take a meeting that is there already as it is, but not one that is cancelled', () => {
    const on = (status: 'planned' | 'cancelled') =>
      proposedDates(2027, [pattern(2, 2)], [], [{ id: 'm', date: '2027-02-08', status }])[0];
    expect(on('planned')).toMatchObject({ date: '2027-02-08', meetingId: 'm' });
    expect(on('cancelled')).toMatchObject({ date: '2027-02-08', meetingId: null });
  });

  it('are working days, not blocked, and never two on one day, for any pattern and year', () => {
    const patterns = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
      { maxLength: 14 },
    );
    const days = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), patterns, days, (year, said, off) => {
        const none = off.map((day) => blocked(new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)));
        const dates = proposedDates(
          year,
          said.map((each) => pattern(...each)),
          none,
          [],
        );
        const on = dates.map((each) => each.date);
        expect(new Set(on).size).toBe(said.length);
        expect(on.filter((each) => freeDayName(each) !== null || none.some(({ date }) => date === each))).toEqual([]);
      }),
    );
  });

  it('tell what stands against each of them', () => {
    const [a, b, made] = [proposed('2027-01-06'), proposed('2027-02-08'), proposed('2027-02-09', { meetingId: 'm' })];
    const twin = proposed('2027-02-08', { id: 'twin' });
    const found = hindrances(
      [a, b, twin, made],
      [blocked('2027-02-09', 'KF')],
      [{ id: 'm', date: '2027-02-09', status: 'planned' }],
    );
    expect([...found]).toEqual([
      ['2027-01-06', [{ kind: 'free', name: 'trettondedag jul' }]],
      ['2027-02-08', [{ kind: 'meeting' }]],
      ['twin', [{ kind: 'meeting' }]],
      ['2027-02-09', [{ kind: 'blocked', reason: 'KF' }]],
    ]);
  });
});

describe('the memo of the dates', () => {
  it('has a line for each day with its weekday, and tells what gave way and why', () => {
    const memo = datesMemo({
      board: 'Provnämnden',
      year: 2027,
      proposed: [proposed('2027-11-08'), proposed('2027-02-09', { patternDate: '2027-02-08' })],
      patterns: [pattern(2, 2), pattern(11, 2)],
      blocked: [blocked('2027-02-08', 'kommunfullmäktige i Granå')],
    });
    expect(memo.title).toBe('Sammanträdesdatum 2027');
    expect(memo.proposal).toEqual({
      intro: 'Provnämnden beslutar att sammanträda följande dagar 2027:',
      clauses: ['- tisdag 9 februari kl. 13.15,', '- måndag 8 november kl. 13.15.'],
    });
    expect(JSON.stringify(memo.background)).toContain(
      'andra måndagen i februari och andra måndagen i november. Föreslaget är tisdag 9 februari 2027 i stället för måndag 8 februari 2027 (kommunfullmäktige i Granå).',
    );
  });

  it('marks what is missing where no day is proposed', () => {
    const memo = datesMemo({ board: 'N', year: 2027, proposed: [], patterns: [], blocked: [] });
    expect(memo.proposal.clauses).toEqual(['- [datum saknas].']);
  });
});

describe('pasted days', () => {
  it('are read in the forms people write, several on a line, with what they are for', () => {
    const text =
      'Kommunfullmäktige Granå: 16/2, 27/4 och 9 november\n2027-03-01 KS\nmåndag 5 apr. 2028\ningen dag här\n31/2';
    expect(readDates(text, 2027, 'Övrigt')).toEqual({
      dates: [
        { date: '2027-02-16', reason: 'Kommunfullmäktige Granå' },
        { date: '2027-04-27', reason: 'Kommunfullmäktige Granå' },
        { date: '2027-11-09', reason: 'Kommunfullmäktige Granå' },
        { date: '2027-03-01', reason: 'KS' },
        { date: '2028-04-05', reason: 'Övrigt' },
      ],
      unread: ['ingen dag här', '31/2'],
    });
  });
});

describe('a meeting in a calendar', () => {
  it('begins at Swedish time, in winter and in summer and on the days when the clock changes', () => {
    const at = (date: string, time: string) => swedishMoment(date, time).toISOString().slice(0, 16);
    expect(at('2026-02-09', '13:15')).toBe('2026-02-09T12:15');
    expect(at('2026-06-09', '13:15')).toBe('2026-06-09T11:15');
    expect(at('2026-03-29', '01:30')).toBe('2026-03-29T00:30');
    expect(at('2026-03-29', '03:30')).toBe('2026-03-29T01:30');
    expect(at('2026-10-25', '13:15')).toBe('2026-10-25T12:15');
    expect(at('2026-06-01', '00:10')).toBe('2026-05-31T22:10');
  });

  it('ends when it ended, else after its items, else after two hours', () => {
    const minutes = (endTime: string | null, plannedMinutes: number) => {
      const { start, end } = calendarSpan({ date: '2026-02-09', startTime: '13:15', endTime, plannedMinutes });
      return (end.getTime() - start.getTime()) / 60_000;
    };
    expect([minutes('15:40', 30), minutes(null, 100), minutes(null, 0)]).toEqual([145, 105, 120]);
  });
});
