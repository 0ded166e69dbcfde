import * as z from 'zod';
import { id, isoDate, line, sha256, text } from '../values.ts';

/**
 * One person's approval (justering). What is approved together is a group: the minutes of a meeting (`agendaItemId`
 * null), or one § that is approved at once.
 */
export const signature = z.strictObject({
  id,
  meetingId: id,
  agendaItemId: id.nullable().default(null),
  personId: id,
  signedOn: isoDate,
  method: z.enum(['pen', 'electronic']).default('pen'),
  /** What she approved: SHA-256 of the text as it was then. Nobody's approval counts for a text that was changed since. */
  textSha256: sha256.nullable().default(null),
});
export type Signature = Readonly<z.infer<typeof signature>>;

/** The announcement of a group's approval on one municipality's notice board (KL 8:12, 9:32). */
export const notice = z.strictObject({
  id,
  meetingId: id,
  agendaItemId: id.nullable().default(null),
  municipalityId: id,
  /** The day on which all are meant to post it: the days count from it until all have. */
  plannedOn: isoDate.nullable().default(null),
  postedOn: isoDate.nullable().default(null),
  takenDownOn: isoDate.nullable().default(null),
  /** The last day to appeal as the notice that was last issued says it; null before. */
  statedLastDay: isoDate.nullable().default(null),
});
export type Notice = Readonly<z.infer<typeof notice>>;

/** An appeal against the decision of a § (laglighetsprövning, KL 13). */
export const appeal = z.strictObject({
  id,
  agendaItemId: id,
  receivedOn: isoDate,
  appellant: line.default(''),
  /** The court's number of the case. */
  caseNumber: line.default(''),
  outcome: z.enum(['pending', 'dismissed', 'rejected', 'upheld', 'withdrawn']).default('pending'),
  decidedOn: isoDate.nullable().default(null),
});
export type Appeal = Readonly<z.infer<typeof appeal>>;

/** That the decision of a § has become final (laga kraft), confirmed by a person. */
export const finality = z.strictObject({ id, agendaItemId: id, finalOn: isoDate, confirmedBy: line });
export type Finality = Readonly<z.infer<typeof finality>>;

/** A slip in an approved § put right (rättelse): the original stays, every later copy shows both. */
export const correction = z.strictObject({
  id,
  agendaItemId: id,
  madeOn: isoDate,
  madeBy: line,
  /** What stands in the minutes. */
  stands: text,
  /** What it should have been. */
  should: text,
  reason: text,
});
export type Correction = Readonly<z.infer<typeof correction>>;

export const channels = ['email', 'post', 'registry', 'internal', 'other'] as const;
export type Channel = (typeof channels)[number];

/** That a § was sent to someone (expediering). */
export const dispatch = z.strictObject({
  id,
  agendaItemId: id,
  recipientId: id.nullable().default(null),
  /** Who got it, copied, with units: "Granå kommun – KS diarium". */
  recipient: line,
  sentOn: isoDate,
  channel: z.enum(channels).default('email'),
  note: line.default(''),
});
export type Dispatch = Readonly<z.infer<typeof dispatch>>;
