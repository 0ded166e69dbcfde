import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import { job, read, typing, write } from '../contract.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { id, isoDate, line, text } from '../values.ts';
import {
  type Appeal,
  appeal,
  type Correction,
  channels,
  correction,
  type Dispatch,
  type Finality,
  type Notice,
  notice,
  type Signature,
  signature,
} from './model.ts';

/** What was issued and still holds. */
export interface IssuedValue {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly author: string;
  readonly createdAt: string;
  readonly fileNames: readonly string[];
}

/** All that follows a meeting. */
export interface Aftermath {
  readonly signatures: readonly Signature[];
  readonly notices: readonly Notice[];
  readonly appeals: readonly Appeal[];
  readonly finalities: readonly Finality[];
  readonly corrections: readonly Correction[];
  readonly dispatches: readonly Dispatch[];
  readonly issued: readonly IssuedValue[];
  /** The notices whose file says other days than hold now: they are to be issued again. */
  readonly staleNoticeIds: readonly string[];
}

/** The minutes of a meeting (`agendaItemId` null), or one § approved at once. */
const group = { meetingId: id, agendaItemId: id.nullable().default(null) };

const { id: _id, position: _position, ...correctionFields } = { position: null, ...correction.shape };
const noticePatch = patchOf(notice).pick({ plannedOn: true, postedOn: true, takenDownOn: true });

export const approvalCommands = {
  /** Registers one person's approval; with the last one needed the minutes (or the §) are frozen for good. */
  'signature.add': job(
    'Registrera justering',
    z.strictObject({ ...group, personId: id, signedOn: isoDate, method: signature.shape.method }),
  ).returns<{ readonly complete: boolean }>(),
  /** Takes back a registration made by mistake, until a notice is posted or an extract sent. */
  'signature.takeBack': job('Ta tillbaka justering', z.strictObject({ id, reason: text.default('') })).returns<{
    readonly id: string;
  }>(),
  'notice.update': write('Ändra anslag', z.strictObject({ id, patch: noticePatch })).returns<Notice>(),
  /** The common day on which all notices of a group are meant to be posted. */
  'notice.plan': write('Planera anslag', z.strictObject({ ...group, plannedOn: isoDate })).returns<readonly Notice[]>(),
  ...entityCommands('appeal', 'överklagande', appeal),
  'appeal.update': typing(
    'Ändra överklagande',
    z.strictObject({ id, patch: patchOf(appeal).omit({ agendaItemId: true }) }),
  ).returns<Appeal>(),
  /** Confirms that decisions have become final; refused for a § whose time has not run out or that is appealed. */
  'finality.confirm': write(
    'Bekräfta laga kraft',
    z.strictObject({ itemIds: z.array(id).min(1).max(500), finalOn: isoDate }),
  ).returns<readonly Finality[]>(),
  'finality.remove': write('Ta bort laga kraft', z.strictObject({ id })).returns<{ readonly id: string }>(),
  'correction.create': write('Rätta protokollet', z.strictObject(correctionFields)).returns<Correction>(),
  'dispatch.record': write(
    'Registrera expediering',
    z.strictObject({
      sendings: z
        .array(z.strictObject({ agendaItemId: id, recipientId: id.nullable(), recipient: line.min(1) }))
        .min(1)
        .max(2_000),
      sentOn: isoDate,
      channel: z.enum(channels),
      note: line.default(''),
    }),
  ).returns<readonly Dispatch[]>(),
  'dispatch.remove': write('Ta bort expediering', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** What is issued about a meeting or an item, as it was: each file is handed over again byte for byte. */
  'issued.deliver': job('Hämta utfärdad handling', z.strictObject({ id })).returns<{
    readonly files: readonly Delivered[];
  }>(),
  'approval.get': read('Visa justering', z.strictObject({ meetingId: id })).returns<Aftermath>(),
} as const;
