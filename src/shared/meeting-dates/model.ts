import * as z from 'zod';
import { boardYear, filledShape } from '../rotation/model.ts';
import { clockTime, id, isoDate, line, position } from '../values.ts';

/** The last of its weekday in a month stands for itself as the fifth. */
export const lastInMonth = 5;

/** When the board usually meets, as the second Monday of February. */
export const meetingPattern = z.strictObject({
  id,
  position: position.default(0),
  month: z.int().min(1).max(12),
  /** From 1 for Monday to 5 for Friday. */
  weekday: z.int().min(1).max(5).default(1),
  /** Which of the month's, from 1 to 4; 5 is the last one. */
  nth: z.int().min(1).max(lastInMonth).default(1),
  startTime: clockTime.default('13:15'),
  place: line.default(''),
});
export type MeetingPattern = Readonly<z.infer<typeof meetingPattern>>;

/** A day on which the board does not meet, as when a municipality's fullmäktige does. */
export const blockedDate = z.strictObject({ id, date: isoDate, reason: line.default('') });
export type BlockedDate = Readonly<z.infer<typeof blockedDate>>;

/** The proposed meetings of a year, and the item that proposes them. */
export const meetingDates = z.strictObject({ id, year: boardYear, ...filledShape });
export type MeetingDates = Readonly<z.infer<typeof meetingDates>>;

/** One proposed meeting. */
export const proposedMeeting = z.strictObject({
  id,
  meetingDatesId: id,
  date: isoDate,
  startTime: clockTime.default('13:15'),
  place: line.default(''),
  /** The day that the pattern gives, which `date` avoids where they differ; null for a day chosen by hand. */
  patternDate: isoDate.nullable().default(null),
  /** The meeting that it is, once there is one. */
  meetingId: id.nullable().default(null),
});
export type ProposedMeeting = Readonly<z.infer<typeof proposedMeeting>>;
