import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import { type CommandSpec, job, read, write } from '../contract.ts';
import { bytes, id, isoDate, line, sha256, text } from '../values.ts';
import type { AnswerFault } from './answer.ts';
import {
  type Review,
  type ReviewAnswer,
  type ReviewComment,
  type ReviewProposal,
  type ReviewVerdict,
  reviewKinds,
  reviewRoles,
} from './model.ts';
import type { ReviewChange, ReviewRemoval, ReviewValue } from './page-value.ts';

/** A sent thing as lists show it: who has what. */
export interface ReviewSummary extends Review {
  /** The newest version that was sent to the same reader. */
  readonly newest: boolean;
  readonly answers: readonly Pick<ReviewAnswer, 'id' | 'name' | 'answeredAt'>[];
  /** Days to the last day, negative after it; null where none was set. */
  readonly daysLeft: number | null;
  /** Comments that are not resolved, and proposals that are neither accepted nor rejected. */
  readonly openComments: number;
  readonly openProposals: number;
  /** Parts that can be approved, and for how many of them there is a verdict. */
  readonly judgedParts: number;
  readonly verdicts: number;
}

/** A comment with where it stands; a later answer from the same page no longer holds one that is superseded. */
export interface CommentDetail extends ReviewComment {
  readonly label: string;
  readonly superseded: boolean;
}

/** A proposal beside the words that were shown and those that the field has now. */
export interface ProposalDetail extends ReviewProposal {
  readonly label: string;
  readonly superseded: boolean;
  /** As plain lines. */
  readonly shown: string;
  readonly proposed: string;
  /** Null where the field is gone. */
  readonly current: string | null;
  /** SHA-256 of the field's words now: said when accepting over words that have changed since. */
  readonly currentHash: string | null;
  /** The field has other words now than were shown. */
  readonly changed: boolean;
  /** What it would be written in is frozen, as approved minutes. */
  readonly locked: boolean;
}

/** What has changed since in what was judged: the words that were shown and those that are there now. */
export interface VerdictChange extends ReviewChange {
  readonly label: string;
  readonly now: string;
}

/** A verdict, and what has changed since in what was judged. */
export interface VerdictDetail extends ReviewVerdict {
  readonly label: string;
  readonly superseded: boolean;
  /** The words are still those that were judged. */
  readonly holds: boolean;
  readonly changes: readonly VerdictChange[];
  /** What was judged and is no longer there. */
  readonly removed: readonly ReviewRemoval[];
}

/** A sent thing with all that was answered. */
export interface ReviewDetail extends ReviewSummary {
  readonly value: ReviewValue;
  readonly comments: readonly CommentDetail[];
  readonly proposals: readonly ProposalDetail[];
  readonly judgements: readonly VerdictDetail[];
}

/** What came of reading a file. */
export type AnswerReading =
  | {
      /** `same`: it was read in before. */
      readonly outcome: 'new' | 'same';
      readonly reviewId: string;
      readonly name: string;
      readonly title: string;
      readonly version: number;
      /** A later version has been sent to the same reader. */
      readonly older: boolean;
      /** After the last day to answer. */
      readonly late: boolean;
      readonly comments: number;
      readonly proposals: number;
      readonly verdicts: number;
    }
  | { readonly outcome: 'otherBoard' | 'unknownReview' | 'notShown' }
  | { readonly outcome: 'damaged'; readonly fault: AnswerFault };

const subject = { kind: z.enum(reviewKinds), subjectId: id };

export const reviewCommands = {
  /**
   * Sends a thing to one reader: what she is shown is frozen, and the file handed over. The subject is a meeting, an
   * analysis, a follow-up, a report or a plan; for `measures` the recipient is the owner, unless `owner` names her as the plan does.
   */
  'review.send': job(
    'Skicka för granskning',
    z.strictObject({
      ...subject,
      role: z.enum(reviewRoles).default('reader'),
      recipient: line.min(1),
      owner: line.optional(),
      lastDay: isoDate.nullable().default(null),
      message: text.default(''),
      attachments: z.boolean().default(true),
    }),
  ).returns<{ readonly review: Review; readonly delivered: Delivered }>(),
  /** Sends a thing to several readers at once: a file for each, handed over together; none is sent where one is refused. */
  'review.sendAll': job(
    'Skicka för granskning',
    z.strictObject({
      subjectId: id,
      readers: z
        .array(
          z.strictObject({
            kind: z.enum(reviewKinds),
            role: z.enum(reviewRoles).default('reader'),
            recipient: line.min(1),
            owner: line.optional(),
          }),
        )
        .min(1)
        .max(100),
      lastDay: isoDate.nullable().default(null),
      message: text.default(''),
      attachments: z.boolean().default(true),
    }),
  ).returns<{ readonly reviews: readonly Review[]; readonly files: readonly Delivered[] }>(),
  /** The same file once more. */
  'review.deliver': job('Hämta granskningsfil', z.strictObject({ id })).returns<Delivered>(),
  /** Newest first: of all, or of one thing. */
  'review.list': read('Visa granskningar', z.strictObject({ subjectId: id.optional() })).returns<
    readonly ReviewSummary[]
  >(),
  'review.get': read('Visa granskning', z.strictObject({ id })).returns<ReviewDetail>(),
  /** All that was answered about a meeting, an analysis or a follow-up, the newest review first. */
  'review.about': read('Visa svar', z.strictObject({ subjectId: id })).returns<readonly ReviewDetail[]>(),
  /** The year and the period by which the screen of a thing is addressed; null where it has none, or is gone. */
  'review.place': read('Visa det som granskas', z.strictObject(subject)).returns<{
    readonly year: number;
    readonly periodKey: string;
  } | null>(),
  /** Reads an answer file: wholly in, or nothing of it. Nothing is overwritten. */
  'review.readAnswer': write('Läs in svar', z.strictObject({ bytes })).returns<AnswerReading>(),
  /** Writes the proposed words in their field; where it has other words than were shown, `over` must name those. */
  'reviewProposal.accept': write(
    'Godta förslag',
    z.strictObject({ id, over: sha256.optional() }),
  ).returns<ReviewProposal>(),
  'reviewProposal.reject': write('Avslå förslag', z.strictObject({ id })).returns<ReviewProposal>(),
  'reviewProposal.reopen': write('Öppna förslag igen', z.strictObject({ id })).returns<ReviewProposal>(),
  'reviewComment.reply': write(
    'Svara på kommentar',
    z.strictObject({ id, text: text.min(1) }),
  ).returns<ReviewComment>(),
  'reviewComment.resolve': write('Markera som klar', z.strictObject({ id })).returns<ReviewComment>(),
  'reviewComment.reopen': write('Öppna kommentar igen', z.strictObject({ id })).returns<ReviewComment>(),
} as const satisfies Record<string, CommandSpec>;
