import * as z from 'zod';
import { madeDocumentNames } from '../documents/made.ts';
import { emptyProposal, emptyRichText } from '../rich-text.ts';
import { proposal, richText } from '../rich-text-model.ts';
import { id, isoDate, line, position, sha256, text } from '../values.ts';

/** What the board may hand over to: a member, presidium or committee (KL 6:37), or an employee (KL 7:5). */
export const delegationLaws = ['6:37', '7:5'] as const;
export type DelegationLaw = (typeof delegationLaws)[number];

/** A point of the board's delegation order. */
export const delegationPoint = z.strictObject({
  id,
  position: position.default(0),
  /** As the order has it, as `3.2`. */
  number: line.default(''),
  text: text.default(''),
  /** Who may decide. */
  delegate: line.default(''),
  law: z.enum(delegationLaws).default('6:37'),
  /** Whether decisions under it are notified to the board (KL 6:40, 7:8). */
  notified: z.boolean().default(true),
});
export type DelegationPoint = Readonly<z.infer<typeof delegationPoint>>;

/** On what a delegated decision rests: the order (KL 6:37, 7:5), or that it could not wait (KL 6:39). */
export const legalBases = ['6:37', '6:39', '7:5'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** The documents made here that can follow a delegated decision about a period. */
export const periodDocuments = ['rapport', 'uppfoljning'] as const;
export type PeriodDocument = (typeof periodDocuments)[number];

/** What a decision of one sort says; `{…}` stands for what is known when a draft is made of it. */
export const decisionTemplate = z.strictObject({
  id,
  position: position.default(0),
  name: line.default(''),
  title: line.default(''),
  /** About a period of a year: it is proposed when a period's end falls between two meetings. */
  periodic: z.boolean().default(false),
  basis: z.enum(legalBases).nullable().default(null),
  pointId: id.nullable().default(null),
  urgentReason: text.default(''),
  background: richText.default(emptyRichText),
  proposal: proposal.default(emptyProposal),
  recipients: z.array(line).max(50).default([]),
  /** What of the period follows the decision. */
  documents: z.array(z.enum(periodDocuments)).max(10).default([]),
});
export type DecisionTemplate = Readonly<z.infer<typeof decisionTemplate>>;

/** A delegated decision (delegationsbeslut). Once it is decided it is locked, and has its number in the year's series. */
export const delegatedDecision = z.strictObject({
  id,
  title: line.default(''),
  /** The day it was decided; null while it is a draft. */
  decidedOn: isoDate.nullable().default(null),
  matterId: id.nullable().default(null),
  /** Who decides, copied: what she was that day stays. */
  deciderName: line.default(''),
  deciderRole: line.default(''),
  basis: z.enum(legalBases).nullable().default(null),
  /** The order's point, where it rests on one. */
  pointId: id.nullable().default(null),
  /** Why it could not wait (KL 6:39). */
  urgentReason: text.default(''),
  background: richText.default(emptyRichText),
  proposal: proposal.default(emptyProposal),
  /** To whom it is sent, each as it is printed. */
  recipients: z.array(line).max(50).default([]),
  /** The period it is about, where it is about one. */
  year: z.int().min(2000).max(2100).nullable().default(null),
  periodKey: id.nullable().default(null),
});
export type DelegatedDecision = Readonly<z.infer<typeof delegatedDecision>>;

/** A number in a year's series, given when a decision is made: only added, never changed. */
export const delegationNumber = z.strictObject({
  id,
  delegatedDecisionId: id,
  year: z.int().min(2000).max(2100),
  number: z.int().min(1).max(100_000),
});
export type DelegationNumber = Readonly<z.infer<typeof delegationNumber>>;

/** Something that follows a delegated decision: a file, a reference, or a document made here of `subjectId`. */
export const decisionAttachment = z.strictObject({
  id,
  delegatedDecisionId: id,
  position: position.default(0),
  title: line,
  date: isoDate.nullable().default(null),
  fileName: line.default(''),
  mediaType: line.default(''),
  size: z.int().min(0).default(0),
  sha256: sha256.nullable().default(null),
  /** Name of the document, where it is made here; then it has no file of its own. */
  document: z.enum(madeDocumentNames).nullable().default(null),
  subjectId: id.nullable().default(null),
});
export type DecisionAttachment = Readonly<z.infer<typeof decisionAttachment>>;

/** A decision on the list of what is notified in an agenda item. */
export const decisionNotification = z.strictObject({
  id,
  agendaItemId: id,
  position: position.default(0),
  delegatedDecisionId: id,
});
export type DecisionNotification = Readonly<z.infer<typeof decisionNotification>>;

/** A notified matter (anmälningsärende): something the board is told of, in the agenda item that lists it. */
export const notifiedMatter = z.strictObject({
  id,
  agendaItemId: id.nullable().default(null),
  position: position.default(0),
  title: line.default(''),
  date: isoDate.nullable().default(null),
  matterId: id.nullable().default(null),
  /** From whom it came. */
  sender: line.default(''),
});
export type NotifiedMatter = Readonly<z.infer<typeof notifiedMatter>>;
