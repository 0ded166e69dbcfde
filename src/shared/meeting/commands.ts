import * as z from 'zod';
import type { AgendaItemDetail, Delivered } from '../agenda/commands.ts';
import type { Aftermath } from '../approval/commands.ts';
import type { Station } from '../approval/rules.ts';
import { job, nothing, read, typing, write } from '../contract.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { clockTime, id, isoDate, line } from '../values.ts';
import {
  type Adjournment,
  type Approver,
  type Attendance,
  type AttendanceChange,
  adjournment,
  type Disqualification,
  disqualification,
  type Meeting,
  meeting,
  meetingStatuses,
  type Paragraph,
  type Participant,
  participant,
  presences,
} from './model.ts';
import type { SummonsChange } from './summons-changes.ts';

export interface MeetingSummary {
  readonly id: string;
  readonly date: string;
  readonly startTime: string;
  readonly place: string;
  readonly status: Meeting['status'];
  readonly station: Station;
  /** Items on its agenda that are not withdrawn. */
  readonly itemCount: number;
  /** §§ it takes, and how many of them are fixed. */
  readonly paragraphCount: number;
  readonly fixedCount: number;
}

/** Where the meeting that is going on has come: what the projector shows, and where one is after a crash. */
export interface MeetingPlace {
  readonly meetingId: string;
  readonly agendaItemId: string | null;
}

/** A meeting whole, as its screen and its documents need it. */
export interface MeetingDetail {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItemDetail[];
  readonly attendance: readonly Attendance[];
  readonly participants: readonly Participant[];
  readonly approvers: readonly Approver[];
  readonly adjournments: readonly Adjournment[];
  /** The §§ that are fixed for good. */
  readonly paragraphs: readonly Paragraph[];
  /** The § of the first item: one more than the §§ of the year's earlier meetings. */
  readonly firstParagraph: number;
  /** The date of an earlier meeting of the year whose §§ are not all fixed: until then this one's cannot be. */
  readonly unfixedBefore: string | null;
  readonly station: Station;
  readonly aftermath: Aftermath;
}

const from = { agendaItemId: id, personId: id, time: clockTime.nullable().default(null) };

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
  'meeting.update': typing(
    'Ändra sammanträde',
    z.strictObject({ id, patch: patchOf(meeting).omit({ status: true }) }),
  ).returns<Meeting>(),
  /** Opens, ends, opens again or cancels a meeting; ending it sets the time it ended. */
  'meeting.setStatus': write('Ändra läge', z.strictObject({ id, status: z.enum(meetingStatuses) })).returns<Meeting>(),
  'meeting.remove': write('Ta bort sammanträde', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** Where the meeting that is going on has come; null where none is. */
  'meeting.place': read('Visa pågående sammanträde', nothing).returns<MeetingPlace | null>(),
  /** Goes to an item in the meeting; every window hears it, and it is no step of history. */
  'meeting.goTo': job('Gå till ärende', z.strictObject({ meetingId: id, agendaItemId: id.nullable() })).returns<{
    readonly agendaItemId: string | null;
  }>(),
  /** Freezes what is sent with the summons and hands the files over; once more where it is sent anew. */
  'meeting.summon': job('Sänd kallelse', z.strictObject({ id, summonsDate: isoDate })).returns<{
    readonly files: readonly Delivered[];
  }>(),
  /** What has changed since the summons was last sent; null where none has been. */
  'meeting.summonsChanges': read('Visa ändringar sedan kallelsen', z.strictObject({ id })).returns<
    readonly SummonsChange[] | null
  >(),
  /** One person's presence when the meeting is opened; null takes her off the list. */
  'attendance.set': write(
    'Ändra närvaro',
    z.strictObject({
      meetingId: id,
      personId: id,
      presence: z.enum(presences).nullable(),
      servesForPersonId: id.nullable().default(null),
      remote: z.boolean().default(false),
      notice: z.boolean().default(false),
    }),
  ).returns<readonly Attendance[]>(),
  /** Lets present substitutes serve for the members who are away, in the board's order. */
  'attendance.callIn': write('Kalla in ersättare', z.strictObject({ meetingId: id })).returns<readonly Attendance[]>(),
  /** How a person is from an item on; null takes the change away. */
  'attendance.change': write(
    'Ändra närvaro från en paragraf',
    z.strictObject({
      ...from,
      presence: z.enum(presences).nullable(),
      servesForPersonId: id.nullable().default(null),
      remote: z.boolean().default(false),
    }),
  ).returns<readonly AttendanceChange[]>(),
  /** Someone leaves at an item; `substitutePersonId` serves in her place – the next in order where it is absent, nobody where null. */
  'attendance.leave': write(
    'Lämnar sammanträdet',
    z.strictObject({ ...from, substitutePersonId: id.nullable().optional() }),
  ).returns<readonly AttendanceChange[]>(),
  /** Someone comes, or comes back, at an item; a member takes her seat from the substitute who serves for her. */
  'attendance.arrive': write(
    'Kommer till sammanträdet',
    z.strictObject({ ...from, remote: z.boolean().default(false) }),
  ).returns<readonly AttendanceChange[]>(),
  /** Jäv; `substitutePersonId` as when someone leaves. */
  'disqualification.create': write(
    'Registrera jäv',
    z.strictObject({
      agendaItemId: id,
      personId: id,
      substitutePersonId: id.nullable().optional(),
      ground: line.default(''),
    }),
  ).returns<Disqualification>(),
  'disqualification.update': typing(
    'Ändra jäv',
    z.strictObject({ id, patch: patchOf(disqualification).pick({ substitutePersonId: true, ground: true }) }),
  ).returns<Disqualification>(),
  'disqualification.remove': write('Ta bort jäv', z.strictObject({ id })).returns<{ readonly id: string }>(),
  'approver.set': write('Ändra justerare', z.strictObject({ meetingId: id, personIds: z.array(id).max(10) })).returns<
    readonly Approver[]
  >(),
  ...entityCommands('participant', 'deltagande', participant),
  'participant.update': typing(
    'Ändra deltagande',
    z.strictObject({ id, patch: patchOf(participant).omit({ meetingId: true }) }),
  ).returns<Participant>(),
  ...entityCommands('adjournment', 'ajournering', adjournment),
  'adjournment.update': typing(
    'Ändra ajournering',
    z.strictObject({ id, patch: patchOf(adjournment).omit({ meetingId: true }) }),
  ).returns<Adjournment>(),
} as const;
