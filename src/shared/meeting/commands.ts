import * as z from 'zod';
import type { AgendaItemDetail } from '../agenda/commands.ts';
import { read, typing, write } from '../contract.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { clockTime, id, isoDate, line } from '../values.ts';
import {
  type Approver,
  type Attendance,
  type Meeting,
  meeting,
  type Participant,
  participant,
  presences,
} from './model.ts';

export interface MeetingSummary {
  readonly id: string;
  readonly date: string;
  readonly startTime: string;
  readonly place: string;
  readonly status: Meeting['status'];
  readonly itemCount: number;
}

/** A meeting whole, as its screen and its documents need it. */
export interface MeetingDetail {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItemDetail[];
  readonly attendance: readonly Attendance[];
  readonly participants: readonly Participant[];
  readonly approvers: readonly Approver[];
  /** The § of the first item: one more than the §§ of the year's earlier meetings. */
  readonly firstParagraph: number;
}

export const meetingCommands = {
  /** Newest first. */
  'meeting.list': read('Visa sammanträden', z.strictObject({})).returns<readonly MeetingSummary[]>(),
  'meeting.get': read('Visa sammanträde', z.strictObject({ id })).returns<MeetingDetail>(),
  'meeting.create': write(
    'Nytt sammanträde',
    z.strictObject({
      date: isoDate,
      startTime: clockTime.optional(),
      place: line.optional(),
      /** The agenda comes from the board's template, from an earlier meeting, or is empty. */
      agenda: z
        .discriminatedUnion('from', [
          z.strictObject({ from: z.literal('template') }),
          z.strictObject({ from: z.literal('meeting'), meetingId: id }),
          z.strictObject({ from: z.literal('nothing') }),
        ])
        .default({ from: 'template' }),
    }),
  ).returns<MeetingDetail>(),
  'meeting.update': typing('Ändra sammanträde', z.strictObject({ id, patch: patchOf(meeting) })).returns<Meeting>(),
  'meeting.remove': write('Ta bort sammanträde', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** One person's presence; null takes her off the list. */
  'attendance.set': write(
    'Ändra närvaro',
    z.strictObject({
      meetingId: id,
      personId: id,
      presence: z.enum(presences).nullable(),
      servesForPersonId: id.nullable().default(null),
    }),
  ).returns<readonly Attendance[]>(),
  'approver.set': write('Ändra justerare', z.strictObject({ meetingId: id, personIds: z.array(id).max(10) })).returns<
    readonly Approver[]
  >(),
  ...entityCommands('participant', 'deltagande', participant),
} as const;
