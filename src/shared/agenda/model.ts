import * as z from 'zod';
import { emptyProposal, emptyRichText } from '../rich-text.ts';
import { proposal, richText } from '../rich-text-model.ts';
import { id, isoDate, line, position, sha256 } from '../values.ts';

export const itemKinds = ['procedural', 'decision', 'information', 'election', 'notification', 'dialogue'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An ärende on the agenda of one meeting, with its memo. */
export const agendaItem = z.strictObject({
  id,
  meetingId: id,
  position: position.default(0),
  kind: z.enum(itemKinds).default('decision'),
  title: line.default(''),
  matterId: id.nullable().default(null),
  /** Who presents it (föredragande). */
  presenter: line.default(''),
  /** Planned length in minutes. */
  minutes: z.int().min(1).max(1_440).nullable().default(null),
  /** Whether it has a memo (tjänsteskrivelse) of its own. */
  hasMemo: z.boolean().default(true),
  memoDate: isoDate.nullable().default(null),
  proposal: proposal.default(emptyProposal),
  background: richText.default(emptyRichText),
  /** What the board decided; null where it is as proposed. */
  decision: proposal.nullable().default(null),
});
export type AgendaItem = Readonly<z.infer<typeof agendaItem>>;

/** An officer who prepared an item. */
export const preparer = z.strictObject({ id, agendaItemId: id, position: position.default(0), officerId: id });
export type Preparer = Readonly<z.infer<typeof preparer>>;

/** A recipient of an item's decision with the units chosen for it. */
export const itemRecipient = z.strictObject({
  id,
  agendaItemId: id,
  position: position.default(0),
  recipientId: id,
  units: z.array(line).max(50).default([]),
});
export type ItemRecipient = Readonly<z.infer<typeof itemRecipient>>;

/** A document the decision rests on; without a file it is only a reference by title and date. */
export const attachment = z.strictObject({
  id,
  agendaItemId: id,
  position: position.default(0),
  title: line,
  date: isoDate.nullable().default(null),
  fileName: line.default(''),
  mediaType: line.default(''),
  size: z.int().min(0).default(0),
  sha256: sha256.nullable().default(null),
});
export type Attachment = Readonly<z.infer<typeof attachment>>;

/** A standing item of the board's own agenda template. */
export const templateItem = z.strictObject({
  id,
  position: position.default(0),
  kind: z.enum(itemKinds).default('procedural'),
  title: line.default(''),
  presenter: line.default(''),
  hasMemo: z.boolean().default(false),
  proposal: proposal.default(emptyProposal),
  background: richText.default(emptyRichText),
});
export type TemplateItem = Readonly<z.infer<typeof templateItem>>;
