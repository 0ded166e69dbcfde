import * as z from 'zod';
import { clockTime, id, isoDate, line, position } from '../values.ts';

/** The stations of a meeting in order; `cancelled` stands beside them. */
export const meetingStatuses = [
  'planned',
  'summoned',
  'held',
  'approved',
  'posted',
  'expired',
  'final',
  'cancelled',
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** A meeting of the board. */
export const meeting = z.strictObject({
  id,
  date: isoDate,
  startTime: clockTime.default('13:15'),
  endTime: clockTime.nullable().default(null),
  place: line.default(''),
  /** Address of a video meeting, if any. */
  link: line.default(''),
  status: z.enum(meetingStatuses).default('planned'),
  /** The day the summons is dated. */
  summonsDate: isoDate.nullable().default(null),
  chairPersonId: id.nullable().default(null),
  secretaryPersonId: id.nullable().default(null),
  approvalPlace: line.default(''),
  approvalDate: isoDate.nullable().default(null),
});
export type Meeting = Readonly<z.infer<typeof meeting>>;

export const presences = ['serving', 'present', 'absent'] as const;
export type Presence = (typeof presences)[number];

/** How an elected person was at a meeting; a serving substitute says for whom. */
export const attendance = z.strictObject({
  id,
  meetingId: id,
  personId: id,
  presence: z.enum(presences),
  servesForPersonId: id.nullable().default(null),
});
export type Attendance = Readonly<z.infer<typeof attendance>>;

/** Someone else who took part (övriga deltagande). */
export const participant = z.strictObject({
  id,
  meetingId: id,
  position: position.default(0),
  name: line,
  role: line.default(''),
  /** The §§ in words, empty for all. */
  paragraphs: line.default(''),
});
export type Participant = Readonly<z.infer<typeof participant>>;

/** An elected person chosen to approve the minutes. */
export const approver = z.strictObject({
  id,
  meetingId: id,
  position: position.default(0),
  personId: id,
});
export type Approver = Readonly<z.infer<typeof approver>>;
