import type { MeetingStatus } from './model.ts';

/** A meeting as a calendar shows it. */
export interface CalendarMeeting {
  readonly id: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly place: string;
  readonly link: string;
  readonly status: MeetingStatus;
  readonly summary: string;
  /** What stands below it, line by line. */
  readonly description: string;
  /** How long its items are planned to take in all; 0 where that is not said. */
  readonly plannedMinutes: number;
  /** When it last changed (ISO 8601, UTC), and how many times before. */
  readonly changedAt: string;
  readonly sequence: number;
}

/** Meetings as a calendar file holds them. */
export interface CalendarValue {
  readonly name: string;
  readonly meetings: readonly CalendarMeeting[];
}

const zone = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Swedish wall-clock time of a moment, as milliseconds of that time in UTC. */
function wallClock(moment: number): number {
  const parts = Object.fromEntries(zone.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The moment of a day and a time of day in Sweden, summer time or not. */
export function swedishMoment(date: string, time: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const near = wanted - (wallClock(wanted) - wanted);
  return new Date(near + wanted - wallClock(near));
}

const usualMinutes = 120;

/** When a meeting begins and ends; one whose end is not known is taken to last as long as its items, or else two hours. */
export function calendarSpan({
  date,
  startTime,
  endTime,
  plannedMinutes,
}: Pick<CalendarMeeting, 'date' | 'startTime' | 'endTime' | 'plannedMinutes'>): {
  readonly start: Date;
  readonly end: Date;
} {
  const start = swedishMoment(date, startTime);
  if (endTime !== null && endTime > startTime) return { start, end: swedishMoment(date, endTime) };
  const minutes = plannedMinutes > 0 ? Math.ceil(plannedMinutes / 15) * 15 : usualMinutes;
  return { start, end: new Date(start.getTime() + minutes * 60_000) };
}
