import { fail } from '../shared/errors.ts';
import { canonicalJson } from '../shared/exchange/canonical.ts';
import type { Frozen } from '../shared/exchange/frozen.ts';
import { sha256Of } from './db/blob.ts';
import type { Desk } from './handlers.ts';

/** A file made from a frozen value, as it was handed out. */
export interface IssuedFile {
  /** The document's name in `klubba documents`. */
  readonly document: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Something that leaves the house: what it says, the files that say it, and the rows that must not change after it. */
export interface Issue {
  /** What it is: `summons`, `minutes` … */
  readonly kind: string;
  /** The row it is about. */
  readonly subjectId: string;
  readonly formatVersion: number;
  /** A plain value with everything the documents show, copied: no reference may change it later. */
  readonly value: unknown;
  readonly documents: readonly IssuedFile[];
  readonly locks: readonly { readonly table: string; readonly id: string }[];
}

/** Freezes a value with the files made from it and locks its rows; call inside a write. It is no step of history: undo stops at it. */
export function freeze(desk: Desk, issue: Issue): Frozen {
  const { queries, newId } = desk;
  const { kind, subjectId, formatVersion } = issue;
  const value = canonicalJson(issue.value);
  const row = queries.frozen.insert({
    id: newId(),
    kind,
    subjectId,
    formatVersion,
    value,
    sha256: sha256Of(value),
    author: desk.author,
    createdAt: desk.now,
  });
  for (const { bytes, ...names } of issue.documents) {
    queries.issuedDocuments.insert({ id: newId(), frozenId: row.id, ...names, sha256: queries.blobs.put(bytes) });
  }
  for (const { table: tableName, id: rowId } of issue.locks) {
    const table = Object.values(queries.tables).find((each) => each.name === tableName);
    table?.require(rowId);
    if (!table) fail('item.missing', { what: tableName, id: rowId });
    queries.frozenRows.insert({ id: newId(), frozenId: row.id, tableName, rowId });
  }
  return row;
}

/** The files of a frozen value, byte for byte as they were issued. */
export function issued(desk: Desk, frozenId: string): readonly IssuedFile[] {
  const { queries } = desk;
  queries.frozen.require(frozenId);
  return queries.issuedDocuments.of(frozenId).map(({ document, fileName, mediaType, sha256 }) => {
    const bytes = queries.blobs.get(sha256) ?? fail('item.missing', { what: 'blob', id: sha256 });
    return { document, fileName, mediaType, bytes };
  });
}
