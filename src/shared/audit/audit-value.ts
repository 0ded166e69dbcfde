import type { Letterhead } from '../minutes/minutes.ts';
import type { RichText } from '../rich-text.ts';

/** A question as a row of the document. */
export interface AuditRowValue {
  readonly year: number;
  /** Its kind in words, review and whose auditors. */
  readonly source: string;
  readonly text: string;
  readonly answer: RichText;
  /** Measure with who and by when; empty where there is none. */
  readonly measure: string;
  /** In words, with the reason where it is not pursued. */
  readonly status: string;
  /** Where it was taken up, as `2025-11-10, § 12`. */
  readonly handled: readonly string[];
}

/** The auditors' questions and recommendations as one plain value: those of an agenda item, or of a year's review. */
export interface AuditValue {
  readonly letterhead: Letterhead;
  /** The year in the title. */
  readonly year: number;
  readonly title: string;
  /** The day of the memo or of the meeting; empty where it belongs to none. */
  readonly date: string;
  readonly meetingDate: string;
  readonly registryNumber: string;
  readonly questions: readonly AuditRowValue[];
}
