import * as z from 'zod';
import type { FilledItem } from '../agenda/filled.ts';
import type { AgendaItem } from '../agenda/model.ts';
import { type CommandSpec, read, write } from '../contract.ts';
import { entityCommands } from '../entity.ts';
import { agendaPlace } from '../rotation/commands.ts';
import { boardYear } from '../rotation/model.ts';
import { line, text } from '../values.ts';
import {
  type BlockedDate,
  blockedDate,
  type MeetingDates,
  type MeetingPattern,
  meetingPattern,
  type ProposedMeeting,
  proposedMeeting,
} from './model.ts';

/** A year's dates as its screen shows them. */
export interface MeetingDatesDetail {
  readonly year: number;
  readonly patterns: readonly MeetingPattern[];
  /** Those of the year, in order. */
  readonly blocked: readonly BlockedDate[];
  /** Null until dates are proposed. */
  readonly dates: MeetingDates | null;
  /** In order of date. */
  readonly proposed: readonly ProposedMeeting[];
  readonly filled: (FilledItem & { readonly decided: boolean }) | null;
}

// Both stand in the order of their dates.
const { 'blockedDate.move': _blocked, ...blockedCommands } = entityCommands('blockedDate', 'spärrad dag', blockedDate);
const { 'proposedMeeting.move': _proposed, ...proposedCommands } = entityCommands(
  'proposedMeeting',
  'föreslaget sammanträde',
  proposedMeeting,
);

const year = z.strictObject({ year: boardYear });

export const meetingDatesCommands = {
  'meetingDates.get': read('Visa sammanträdesdatum', year).returns<MeetingDatesDetail>(),
  ...entityCommands('meetingPattern', 'dag i mönstret', meetingPattern),
  ...blockedCommands,
  /** Adds the days that a pasted text names, each once; answers how many, and the lines that name none. */
  'blockedDate.paste': write(
    'Lägg till spärrade dagar',
    z.strictObject({ text, year: boardYear, reason: line.default('') }),
  ).returns<{ readonly added: number; readonly unread: readonly string[] }>(),
  /** Proposes the year's dates from the pattern; those that have become meetings stay. */
  'meetingDates.propose': write('Föreslå sammanträdesdatum', year).returns<MeetingDates>(),
  ...proposedCommands,
  /** Fills an item with the dates; words that are there already stay. */
  'meetingDates.toAgenda': write(
    'Lägg sammanträdesdatum på dagordningen',
    year.extend({ place: agendaPlace }),
  ).returns<AgendaItem>(),
  'meetingDates.fillAgain': write('Fyll i sammanträdesdatum igen', year).returns<AgendaItem>(),
  /** Makes a planned meeting, with the standing items, of each proposed date that has none; answers their ids. */
  'meetingDates.createMeetings': write('Skapa sammanträden', year).returns<{
    readonly meetingIds: readonly string[];
  }>(),
} as const satisfies Record<string, CommandSpec>;
