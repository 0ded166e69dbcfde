import type { MadeDocumentName } from '../../shared/documents/made.ts';
import { canonicalJson } from '../../shared/exchange/canonical.ts';
import { sha256Of } from '../db/blob.ts';
import type { Queries } from '../db/queries.ts';
import { madeDocument } from './made-documents.ts';

/**
 * What tells whether a document that is made here says the same as before: the SHA-256 of all that it prints but for the
 * letterhead and its author; empty where what it is made of is gone.
 */
export function madeContent(queries: Queries, document: MadeDocumentName, subjectId: string): string {
  const made = madeDocument(document);
  if (!made.subjects(queries).some((each) => each.id === subjectId)) return '';
  const { value, ...how } = made.spec(queries, subjectId, '');
  return sha256Of(canonicalJson({ ...how, value: { ...value, letterhead: null } }));
}
