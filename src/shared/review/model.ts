import * as z from 'zod';
import { id, isoDate, line, sha256, text } from '../values.ts';

export const reviewKinds = ['meeting', 'minutes', 'riskAnalysis', 'followUp', 'measures', 'report', 'plan'] as const;
/** What can be sent: a meeting, draft minutes, a year's risks, a period's follow-up, an owner's own measures, a report, a plan with budget. */
export type ReviewKind = (typeof reviewKinds)[number];

export const reviewRoles = ['reader', 'approver', 'owner'] as const;
/** How one reads: comments, approves the minutes, or answers for measures. The chair of the minutes is an approver here. */
export type ReviewRole = (typeof reviewRoles)[number];

/** What stands for a field, a part or the whole: `agendaItem/<id>/background`, `agendaItem/<id>`; the whole is empty. */
export const reviewKey = z.string().regex(/^([A-Za-z]{1,40}(\/[A-Za-z0-9_-]{1,64}){1,2})?$/);

/** That a thing was sent to someone to read; what she was shown is frozen. */
export const review = z.strictObject({
  id,
  kind: z.enum(reviewKinds),
  /** The meeting, the analysis, the follow-up, the report or the plan. */
  subjectId: id,
  role: z.enum(reviewRoles),
  /** To whom. */
  recipient: line,
  title: line,
  version: z.int().min(1).max(10_000),
  lastDay: isoDate.nullable().default(null),
  sender: line,
  /** ISO 8601 with zone. */
  sentAt: line,
  frozenId: id,
  /** SHA-256 of what was shown. */
  shown: sha256,
});
export type Review = Readonly<z.infer<typeof review>>;

/** An answer that was read in. */
export const reviewAnswer = z.strictObject({
  id,
  reviewId: id,
  /** The same for all answers from one page. */
  respondent: id,
  name: line,
  /** ISO 8601 with zone, by the reader's own clock. */
  answeredAt: line,
  /** The comments, proposals and verdicts it holds. */
  holds: z.array(id).max(5_000).default([]),
});
export type ReviewAnswer = Readonly<z.infer<typeof reviewAnswer>>;

/** A comment of an answer, or a reply to one that is written here. */
export const reviewComment = z.strictObject({
  id,
  reviewId: id,
  /** The comment that this replies to. */
  parentId: id.nullable().default(null),
  key: reviewKey,
  name: line,
  /** ISO 8601 with zone. */
  writtenAt: line,
  text,
  resolved: z.boolean().default(false),
});
export type ReviewComment = Readonly<z.infer<typeof reviewComment>>;

/** Other words for a field, as a reader can give them: lines for rich text, so that no formatting comes from outside. */
export const proposedWords = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({ type: z.literal('lines'), lines: z.array(text).max(20_000) }),
  z.strictObject({ type: z.literal('proposal'), intro: text, clauses: z.array(text).max(200) }),
  z.strictObject({
    type: z.literal('entry'),
    text,
    status: z.enum(['onTrack', 'deviation', 'done', 'notStarted']).nullable(),
    sufficient: z.boolean().nullable(),
  }),
]);
export type ProposedWords = z.infer<typeof proposedWords>;

export const proposalStates = ['open', 'accepted', 'rejected'] as const;

/** Another text for a field; it is written there only when someone accepts it. */
export const reviewProposal = z.strictObject({
  id,
  reviewId: id,
  key: reviewKey,
  name: line,
  /** ISO 8601 with zone. */
  writtenAt: line,
  words: z.strictObject({ proposed: proposedWords }),
  state: z.enum(proposalStates).default('open'),
});
export type ReviewProposal = Readonly<z.infer<typeof reviewProposal>>;

/** That someone approves a part (or the whole, whose key is empty) or not, of the words that she was shown. */
export const reviewVerdict = z.strictObject({
  id,
  reviewId: id,
  key: reviewKey,
  name: line,
  /** ISO 8601 with zone. */
  givenAt: line,
  approved: z.boolean(),
  reason: text,
  /** SHA-256 of the words that were judged. */
  shown: sha256,
});
export type ReviewVerdict = Readonly<z.infer<typeof reviewVerdict>>;
