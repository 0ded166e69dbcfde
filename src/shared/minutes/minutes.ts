import type { ItemKind, Outcome } from '../agenda/model.ts';
import type { Board } from '../board/model.ts';
import type { Proposal, RichText } from '../rich-text.ts';
import type { WordingSection } from './model.ts';

/** The version of the frozen form of `Minutes`; raised where its fields change. */
export const minutesFormat = 1;

/** The host municipality as the letterhead shows it. */
export interface Letterhead {
  readonly organ: string;
  readonly prefix: string;
  readonly shortName: string;
  readonly host: {
    readonly name: string;
    readonly postAddress: string;
    readonly visitingAddress: string;
    readonly phone: string;
    readonly website: string;
  } | null;
  readonly logo: { readonly sha256: string; readonly alt: string } | null;
}

/** One member's vote as the table of a vote shows it. */
export interface MinutesVote {
  /** What yes and no stand for, and how it came out. */
  readonly sentences: readonly string[];
  /** Empty for a closed ballot. */
  readonly rows: readonly { readonly name: string; readonly choice: 'Ja' | 'Nej' | 'Avstår' }[];
  /** Candidates and their votes; empty for an open vote. */
  readonly totals: readonly { readonly name: string; readonly votes: number }[];
}

/** One § of the minutes, resolved: names, numbers and sentences, no references. */
export interface MinutesParagraph {
  readonly itemId: string;
  /** As `§ 12`, with the board's prefix. */
  readonly number: number;
  readonly title: string;
  readonly kind: ItemKind;
  readonly registryNumber: string;
  readonly withdrawn: boolean;
  readonly immediate: boolean;
  /** The day on which it was approved at once; empty where it was not. */
  readonly approvedOn: string;
  readonly outcome: Outcome | null;
  /** Who presided, where it is not whom the first page names first. */
  readonly presiding: string;
  readonly decision: Proposal | null;
  readonly background: RichText;
  readonly basis: readonly string[];
  readonly disqualification: readonly string[];
  readonly motions: readonly string[];
  readonly procedure: readonly string[];
  readonly votes: readonly MinutesVote[];
  /** Own words in place of the votes' sentences; their tables stay. */
  readonly voteWords: readonly string[];
  /** Reservations and those who took no part in the decision, a paragraph each. */
  readonly reservations: readonly string[];
  readonly notes: readonly string[];
  readonly preparers: readonly string[];
  readonly recipients: readonly string[];
  /** The sections with own words whose facts have changed since they were written. */
  readonly stale: readonly WordingSection[];
}

/** Someone who signs, and for which §§ in words. */
export interface MinutesSigner {
  readonly role: 'secretary' | 'chair' | 'approver';
  readonly name: string;
  readonly paragraphs: string;
  /** Empty while not signed; the secretary signs without a date. */
  readonly signedOn: string;
  readonly method: 'pen' | 'electronic' | null;
}

/**
 * The minutes of a meeting as one plain value: all that the Word file, the extract, the screen and a reader far away
 * show. The approved ones are frozen in this form.
 */
export interface Minutes {
  readonly format: typeof minutesFormat;
  readonly letterhead: Letterhead;
  readonly clauseStyle: Board['clauseStyle'];
  readonly paragraphPrefix: string;
  readonly meeting: {
    readonly date: string;
    readonly startTime: string;
    readonly endTime: string | null;
    readonly place: string;
    readonly link: string;
    /** As `kl. 14.05–14.20`. */
    readonly adjournments: readonly string[];
  };
  /** Serving members, one line each: name, party, municipality, role, §§ where not all, at a distance. */
  readonly members: readonly string[];
  /** … and for whom. */
  readonly servingSubstitutes: readonly string[];
  readonly otherSubstitutes: readonly string[];
  readonly otherMembers: readonly string[];
  readonly absent: readonly string[];
  readonly participants: readonly string[];
  readonly approvers: readonly string[];
  readonly approvalPlace: string;
  readonly approvalDate: string | null;
  /** The §§ in words: `§§ 12–19`. */
  readonly span: string;
  readonly signers: readonly MinutesSigner[];
  readonly paragraphs: readonly MinutesParagraph[];
}
