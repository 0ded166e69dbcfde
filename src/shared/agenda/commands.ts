import * as z from 'zod';
import type { ItemQuestion } from '../audit/printed.ts';
import { job, nothing, read, typing, write } from '../contract.ts';
import type { NotifiedList } from '../delegation/notified.ts';
import { type MadeChoice, madeDocumentNames } from '../documents/made.ts';
import { entityCommands, patchOf } from '../entity.ts';
import type { AttendanceChange, Disqualification } from '../meeting/model.ts';
import type { Motion, Proposition, Statement, Wording } from '../minutes/model.ts';
import { bytes, id, isoDate, line, position } from '../values.ts';
import type { InformationPoint } from './information.ts';
import {
  type AgendaItem,
  type Attachment,
  agendaItem,
  attachment,
  type ItemRecipient,
  type Preparer,
  templateItem,
} from './model.ts';

/** An item with what hangs on it. */
export interface AgendaItemDetail extends AgendaItem {
  readonly attachments: readonly Attachment[];
  readonly preparers: readonly Preparer[];
  readonly recipients: readonly ItemRecipient[];
  readonly attendanceChanges: readonly AttendanceChange[];
  readonly disqualifications: readonly Disqualification[];
  readonly motions: readonly Motion[];
  readonly propositions: readonly Proposition[];
  readonly statements: readonly Statement[];
  readonly wordings: readonly Wording[];
  /** The delegated decisions and the matters that are notified in it. */
  readonly notified: NotifiedList;
  /** Who tells the board what in it. */
  readonly information: readonly InformationPoint[];
  /** The auditors' questions that are taken up in it. */
  readonly questions: readonly ItemQuestion[];
}

/** A tabled or referred item that no later item has taken up again. */
export interface WatchedItem {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'tabled' | 'referred';
  readonly meetingDate: string;
  readonly number: number | null;
}

const itemPatch = patchOf(agendaItem).omit({ meetingId: true, outcome: true, withdrawn: true });
const attachmentPatch = patchOf(attachment).pick({ title: true, date: true });

export const agendaCommands = {
  'agendaItem.create': write(
    'Nytt ärende',
    z.strictObject({ meetingId: id, at: position.optional(), fields: itemPatch.default({}) }),
  ).returns<AgendaItemDetail>(),
  'agendaItem.update': typing('Ändra ärende', z.strictObject({ id, patch: itemPatch })).returns<AgendaItem>(),
  'agendaItem.move': write('Flytta ärende', z.strictObject({ id, to: position })).returns<{ readonly id: string }>(),
  /** Takes an item off the agenda, or puts it back; a § that is fixed stays as "ärendet utgår". */
  'agendaItem.withdraw': write('Stryk ärende', z.strictObject({ id, withdrawn: z.boolean() })).returns<AgendaItem>(),
  /** Tabled and referred items that wait to be taken up, of meetings before this one. */
  'agendaItem.watched': read('Visa bevakade ärenden', z.strictObject({ meetingId: id })).returns<
    readonly WatchedItem[]
  >(),
  'agendaItem.remove': write('Ta bort ärende', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** A copy of an earlier item at the end of another meeting's agenda, attachments left behind. */
  'agendaItem.copy': write('Hämta ärende', z.strictObject({ id, meetingId: id })).returns<AgendaItemDetail>(),
  'agendaItem.setPreparers': write(
    'Ändra beredningsansvariga',
    z.strictObject({ id, officerIds: z.array(id).max(50) }),
  ).returns<readonly Preparer[]>(),
  'agendaItem.setRecipients': write(
    'Ändra mottagare',
    z.strictObject({
      id,
      recipients: z.array(z.strictObject({ recipientId: id, units: z.array(line).max(50) })).max(100),
    }),
  ).returns<readonly ItemRecipient[]>(),
  'attachment.add': write(
    'Lägg till bilaga',
    z.strictObject({
      agendaItemId: id,
      title: line,
      date: isoDate.nullable().default(null),
      fileName: line.default(''),
      mediaType: line.default(''),
      /** Absent for a reference without a file. */
      bytes: bytes.optional(),
    }),
  ).returns<Attachment>(),
  /** Attaches a document that is made here, once; its title and date follow what it is made of. */
  'attachment.addMade': write(
    'Lägg till underlag',
    z.strictObject({ agendaItemId: id, document: z.enum(madeDocumentNames), subjectId: id }),
  ).returns<Attachment>(),
  /** What documents can be made of and attached, the newest of each kind first. */
  'attachment.choices': read('Visa underlag', nothing).returns<readonly MadeChoice[]>(),
  'attachment.update': typing('Ändra bilaga', z.strictObject({ id, patch: attachmentPatch })).returns<Attachment>(),
  'attachment.move': write('Flytta bilaga', z.strictObject({ id, to: position })).returns<{ readonly id: string }>(),
  'attachment.remove': write('Ta bort bilaga', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** Opens the attachment in its own program, or hands it over as a download. */
  'attachment.open': job('Öppna bilaga', z.strictObject({ id })).returns<Delivered>(),
  ...entityCommands('templateItem', 'stående ärende', templateItem),
} as const;

/** Where a made file went: into a folder (and shown there), or to be fetched from the host by its token. */
export type Delivered =
  | { readonly kind: 'saved'; readonly fileName: string; readonly folder: string; readonly token: string }
  | { readonly kind: 'download'; readonly fileName: string; readonly token: string };
