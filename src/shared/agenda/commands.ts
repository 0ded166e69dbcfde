import * as z from 'zod';
import { job, typing, write } from '../contract.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { bytes, id, isoDate, line, position } from '../values.ts';
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
}

const itemPatch = patchOf(agendaItem).omit({ meetingId: true });
const attachmentPatch = patchOf(attachment).pick({ title: true, date: true });

export const agendaCommands = {
  'agendaItem.create': write(
    'Nytt ärende',
    z.strictObject({ meetingId: id, at: position.optional(), fields: itemPatch.default({}) }),
  ).returns<AgendaItemDetail>(),
  'agendaItem.update': typing('Ändra ärende', z.strictObject({ id, patch: itemPatch })).returns<AgendaItem>(),
  'agendaItem.move': write('Flytta ärende', z.strictObject({ id, to: position })).returns<{ readonly id: string }>(),
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
