import type { DocumentWarning } from '../../shared/documents/commands.ts';
import type { Queries } from '../db/queries.ts';

/** Something of the board that a document is made of: a year's plan, a period's report, a decision. */
export interface MadeSubject {
  readonly id: string;
  /** What the document is called, as "Riskanalys och internkontrollplan 2026". */
  readonly title: string;
  /** The day it is dated; null where it has none yet. */
  readonly date: string | null;
  /** Decided, reported or adopted: nothing in it changes any more. */
  readonly settled: boolean;
}

/** A file that follows a document, as an appendix of its own. */
export interface FollowingFile {
  /** Its number among the appendices of the document. */
  readonly number: number;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/** A kind of document that is made from the board's own rows. */
export interface MadeDocument<S> {
  /** What there is to make it of, the newest first. */
  subjects(queries: Queries): readonly MadeSubject[];
  /** What it prints: the frozen value where there is one, else what holds now. */
  spec(queries: Queries, id: string, author: string): S;
  /** The frozen value whose issued file it is; null while nothing is frozen. */
  frozenId(queries: Queries, id: string): string | null;
  /** What a registrar should know before it is sent. */
  warnings(queries: Queries, id: string): readonly DocumentWarning[];
  /** Whether something was said of it after it was frozen: a copy that shows it then goes with the issued file. */
  remarked?(queries: Queries, id: string): boolean;
  /** The files that follow it, in order: as they were where it is frozen. */
  following?(queries: Queries, id: string): readonly FollowingFile[];
  /** What it is made of for a year, and the key or name of a period where it has those, as `klubba export` has them. */
  find?(queries: Queries, order: { readonly year: number; readonly period?: string | undefined }): string | undefined;
}
