import * as z from 'zod';
import { madeDocumentNames } from '../documents/made.ts';
import { emptyProposal, emptyRichText } from '../rich-text.ts';
import { proposal, richText } from '../rich-text-model.ts';
import { id, isoDate, line, position, sha256 } from '../values.ts';

export const itemKinds = ['procedural', 'decision', 'information', 'election', 'notification', 'dialogue'] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * How an item ended. `none` needs no decision; for `asProposed` the proposal is the decision, for the others
 * `decision` holds the words.
 */
export const outcomes = [
  'asProposed',
  'changed',
  'referred',
  'tabled',
  'rejected',
  'filed',
  'noted',
  'nominated',
  'none',
] as const;
export type Outcome = (typeof outcomes)[number];

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
  /** Null while nothing is decided. */
  outcome: z.enum(outcomes).nullable().default(null),
  /** The words of the decision; null where it is as proposed, or nothing is decided. */
  decision: proposal.nullable().default(null),
  /** Taken off the agenda; it keeps a § that was fixed before ("ärendet utgår"). */
  withdrawn: z.boolean().default(false),
  /** The board has decided that its § is approved at once (omedelbar justering). */
  immediate: z.boolean().default(false),
  /** Who presides over this item, where it is not whom the meeting's rules give. */
  chairPersonId: id.nullable().default(null),
  /** The tabled or referred item of an earlier meeting that it takes up again. */
  continuesItemId: id.nullable().default(null),
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

/**
 * A document the decision rests on; without a file it is only a reference by title and date. One that is made here names
 * its document and what it is made of; where its own title or date is empty it has those of that.
 */
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
  document: z.enum(madeDocumentNames).nullable().default(null),
  subjectId: id.nullable().default(null),
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
