import { fileName } from '../../../shared/documents/file-name.ts';
import type { Letterhead } from '../../../shared/minutes/minutes.ts';
import { letterheadOf } from '../../../shared/minutes/minutes-of.ts';
import type { Logo, MeetingDocumentData } from '../data.ts';

/** What stands around the text of a document: the letterhead with its logo. */
export interface Frame {
  readonly letterhead: Letterhead;
  readonly logo: Logo | null;
}

/** The frame of a meeting's documents. */
export function frameOf({ board, logo }: MeetingDocumentData): Frame {
  return { letterhead: letterheadOf(board), logo };
}

/** The name of a meeting's file: the board's prefix, the ISO date, then what it is. */
export function meetingFileName(
  { prefix, shortName, organ }: Letterhead,
  date: string,
  ...type: readonly string[]
): string {
  const first = [prefix, shortName, organ].find((each) => each.trim() !== '') ?? '';
  return fileName([first, date, ...type], 'docx');
}
