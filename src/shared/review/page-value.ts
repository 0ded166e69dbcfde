import type { Board } from '../board/model.ts';
import type { FollowUpStatus } from '../control-plan/model.ts';
import type { Proposal, RichText } from '../rich-text.ts';
import type { Tone } from '../risk/scale.ts';
import type { ReviewKind, ReviewRole } from './model.ts';

/** The format of what is sent for review. */
export const reviewFormat = 1;

/** The words of a field as they were sent. */
export type ReviewWords =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'richText'; readonly doc: RichText }
  | { readonly type: 'proposal'; readonly proposal: Proposal };

/** A field: words that can be commented on, and where `proposable` is set be given another text. */
export interface ReviewField {
  readonly kind: 'field';
  /** Table, row and field: `agendaItem/<id>/background`. */
  readonly key: string;
  readonly label: string;
  readonly words: ReviewWords;
  readonly proposable: boolean;
}

/** What is known of a thing, a line each. */
export interface ReviewFacts {
  readonly kind: 'facts';
  /** One without a key cannot be commented on by itself. */
  readonly facts: readonly { readonly key?: string; readonly label: string; readonly text: string }[];
}

/** A table; each row has a key, so that it can be commented on. */
export interface ReviewTable {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  /** All but the first column are figures; `total`: the last row is their sum. */
  readonly figures?: 'plain' | 'total';
}

/** The risks of a year by likelihood and consequence. */
export interface ReviewMatrix {
  readonly kind: 'matrix';
  readonly title: string;
  readonly likelihoods: readonly { readonly value: number; readonly label: string }[];
  readonly consequences: readonly { readonly value: number; readonly label: string }[];
  readonly treatments: readonly { readonly from: number; readonly label: string; readonly tone: Tone }[];
  readonly risks: readonly {
    readonly key?: string;
    readonly number: string;
    readonly likelihood: number;
    readonly consequence: number;
  }[];
}

/** A document that the thing rests on; without a hash it is only named. */
export interface ReviewAttachment {
  readonly kind: 'attachment';
  readonly key: string;
  readonly title: string;
  readonly date: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string | null;
  /** SHA-256 of what a document that is made here says; null for a file. */
  readonly made: string | null;
}

/** What an owner says of a measure in a period. */
export interface EntryWords {
  readonly text: string;
  readonly status: FollowUpStatus | null;
  /** Whether the measure is enough; null while nobody has said. */
  readonly sufficient: boolean | null;
}

/** A measure whose owner is to say what was done, beside what was said last. */
export interface ReviewEntry {
  readonly kind: 'entry';
  /** `followUpEntry/<id>/words`. */
  readonly key: string;
  readonly last: (EntryWords & { readonly period: string }) | null;
  readonly now: EntryWords;
}

export type ReviewBlock = ReviewField | ReviewFacts | ReviewTable | ReviewMatrix | ReviewAttachment | ReviewEntry;

/** A part of what is read: an item, a risk, a measure. */
export interface ReviewPart {
  readonly key: string;
  /** As `4`, `§ 12` or `R8`; empty where it has none. */
  readonly number: string;
  readonly title: string;
  /** Whether it is approved or not by itself. */
  readonly judged: boolean;
  readonly blocks: readonly ReviewBlock[];
  /** The heading that it stands under, where it is a part of a larger one. */
  readonly under?: string;
}

/** What is shown of a thing, before anyone is asked to read it. */
export interface ReviewContent {
  readonly title: string;
  readonly organ: string;
  readonly clauseStyle: Board['clauseStyle'];
  readonly parts: readonly ReviewPart[];
  /** Whether it is decided, in words: no part of what is approved, as it changes by being decided. */
  readonly standing?: string;
}

/** What has changed in a field (or, without one, in a part) since the last time it was sent to the same reader. */
export interface ReviewChange {
  readonly part: string;
  /** Key of the field; null where the whole part is new. */
  readonly key: string | null;
  /** The words that were sent then. */
  readonly before: string;
}

/** Something that was sent the last time and is no longer there: a part, or a field, a row or a document in a part. */
export interface ReviewRemoval {
  /** The part that it was or was in. */
  readonly part: string;
  /** What it was called; of a part with its number. */
  readonly title: string;
  readonly whole: boolean;
}

/** All that a review file shows, as one plain value: what was chosen, and nothing else of the board. */
export interface ReviewValue extends ReviewContent {
  readonly format: number;
  readonly reviewId: string;
  readonly boardId: string;
  readonly kind: ReviewKind;
  readonly role: ReviewRole;
  readonly to: string;
  readonly from: string;
  /** ISO 8601 with zone. */
  readonly sentAt: string;
  /** 1 the first time a thing is sent to a reader. */
  readonly version: number;
  readonly lastDay: string | null;
  readonly message: string;
  readonly changed: readonly ReviewChange[];
  /** Absent where nothing is gone. */
  readonly removed?: readonly ReviewRemoval[];
}

/** What the page holds: the value, its SHA-256, and that of the words of each part that can be approved. */
export interface ShownReview {
  readonly value: ReviewValue;
  readonly sha256: string;
  readonly parts: Readonly<Record<string, string>>;
}
