import * as z from 'zod';
import { id, line, sha256, text } from '../values.ts';

/** A value that has left the house, as canonical JSON: nothing edited later changes it. */
export const frozen = z.strictObject({
  id,
  /** What it is: `summons`, `minutes` … */
  kind: line,
  /** The row it is about. */
  subjectId: id,
  formatVersion: z.int().min(1),
  /** Canonical JSON: keys sorted, no white space. */
  value: z.string().max(50_000_000),
  sha256,
  author: line,
  /** ISO 8601 with zone. */
  createdAt: line,
});
export type Frozen = Readonly<z.infer<typeof frozen>>;

/** A file made from a frozen value, kept as issued: issuing again returns these bytes. */
export const issuedDocument = z.strictObject({
  id,
  frozenId: id,
  /** The document's name in `klubba documents`. */
  document: line,
  fileName: line,
  mediaType: line,
  sha256,
});
export type IssuedDocument = Readonly<z.infer<typeof issuedDocument>>;

/** A row that a frozen value locks: the database refuses to change or remove it. */
export const frozenRow = z.strictObject({ id, frozenId: id, tableName: line, rowId: id });
export type FrozenRow = Readonly<z.infer<typeof frozenRow>>;

/** That a frozen value no longer holds: the approval it rests on was registered by mistake. It stays to be read. */
export const revocation = z.strictObject({
  id,
  frozenId: id,
  reason: text,
  author: line,
  /** ISO 8601 with zone. */
  createdAt: line,
});
export type Revocation = Readonly<z.infer<typeof revocation>>;
