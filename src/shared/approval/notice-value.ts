import type { Letterhead } from '../minutes/minutes.ts';

/** What a notice of approval (anslag om justering) on one board says, as one plain value (KL 8:12, 9:32, 13:5). */
export interface NoticeValue {
  readonly letterhead: Letterhead;
  readonly municipality: { readonly name: string; readonly noticeBoardUrl: string };
  readonly meetingDate: string;
  /** The §§ in words. */
  readonly paragraphs: string;
  /** One § that was approved at once. */
  readonly immediate: boolean;
  readonly approvedOn: string;
  /** The day this municipality posted it, or plans to. */
  readonly postedOn: string;
  /** Not all have posted: the days below may come later. */
  readonly preliminary: boolean;
  /** Last day to appeal, as counted and as extended to a working day, and the first day it may be taken down. */
  readonly lastDay: { readonly literal: string; readonly extended: string; readonly because: string | null };
  readonly takeDown: string;
  readonly keptAt: string;
}

/** What the certificate of the postings (bevis om anslag) says: a row for each municipality. */
export interface NoticeProofValue {
  readonly letterhead: Letterhead;
  readonly meetingDate: string;
  readonly paragraphs: string;
  readonly immediate: boolean;
  readonly approvedOn: string | null;
  readonly rows: readonly {
    readonly municipality: string;
    readonly noticeBoardUrl: string;
    /** Null while not posted, or still up: filled in by hand. */
    readonly postedOn: string | null;
    readonly takenDownOn: string | null;
  }[];
  /** Null while nothing is posted. */
  readonly lastDay: string | null;
  readonly takeDown: string | null;
  readonly preliminary: boolean;
  readonly keptAt: string;
}
