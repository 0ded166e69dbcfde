import * as z from 'zod';
import { clockTime, id, isoDate, line, position } from '../values.ts';

/** What people say of a meeting; the later stations follow from signatures, notices and dates (`stationOf`). */
export const meetingStatuses = ['planned', 'underway', 'held', 'cancelled'] as const;
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

/** How an elected person was when the meeting was opened; a serving substitute says for whom. */
export const attendance = z.strictObject({
  id,
  meetingId: id,
  personId: id,
  presence: z.enum(presences),
  servesForPersonId: id.nullable().default(null),
  /** Takes part by sound and picture (KL 6:24). */
  remote: z.boolean().default(false),
  /** Has said beforehand that she cannot come. */
  notice: z.boolean().default(false),
});
export type Attendance = Readonly<z.infer<typeof attendance>>;

/** How a person is from a § on: she comes, leaves, begins or stops serving. The last change up to a § holds there. */
export const attendanceChange = z.strictObject({
  id,
  agendaItemId: id,
  personId: id,
  presence: z.enum(presences),
  servesForPersonId: id.nullable().default(null),
  remote: z.boolean().default(false),
  time: clockTime.nullable().default(null),
});
export type AttendanceChange = Readonly<z.infer<typeof attendanceChange>>;

/** A person's jäv in one item: she takes no part in it and is not present (KL 6:28–32). */
export const disqualification = z.strictObject({
  id,
  agendaItemId: id,
  personId: id,
  /** Who serves for her in this item; null where nobody could be called in, or none is needed. */
  substitutePersonId: id.nullable().default(null),
  /** Why, in words for the minutes; mostly empty. */
  ground: line.default(''),
});
export type Disqualification = Readonly<z.infer<typeof disqualification>>;

/** A pause (ajournering). */
export const adjournment = z.strictObject({
  id,
  meetingId: id,
  position: position.default(0),
  /** During which item; null between items. */
  agendaItemId: id.nullable().default(null),
  fromTime: clockTime,
  toTime: clockTime.nullable().default(null),
});
export type Adjournment = Readonly<z.infer<typeof adjournment>>;

/** A §-number that is fixed for good: only added, never changed. */
export const paragraph = z.strictObject({
  id,
  meetingId: id,
  agendaItemId: id,
  number: z.int().min(1).max(100_000),
});
export type Paragraph = Readonly<z.infer<typeof paragraph>>;

/** Someone else who took part (övriga deltagande). */
export const participant = z.strictObject({
  id,
  meetingId: id,
  position: position.default(0),
  name: line,
  role: line.default(''),
  /** The items she was there for, empty for all. */
  itemIds: z.array(id).max(500).default([]),
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
