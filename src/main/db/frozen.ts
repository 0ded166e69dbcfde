import type { Database as Sqlite } from 'better-sqlite3';

/** A frozen value as lists show it. */
export interface FrozenSummary {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly sha256: string;
  readonly author: string;
  readonly createdAt: string;
}

/** What is asked of frozen values beyond their rows; those that are revoked no longer count. */
export function frozenQueries(db: Sqlite) {
  const columns = 'id, kind, subject_id AS subjectId, sha256, author, created_at AS createdAt';
  const valid = 'id NOT IN (SELECT frozen_id FROM revocation)';
  const of = db.prepare(`SELECT ${columns} FROM frozen WHERE subject_id = ? AND ${valid} ORDER BY created_at, id`);
  const signedOn = db
    .prepare(`SELECT max(json_extract(each.value, '$.signedOn')) FROM frozen, json_each(frozen.value, '$.signers') AS each
      WHERE frozen.id = ?`)
    .pluck();
  return {
    /** The day of the last signature in frozen minutes. */
    signedOn: (id: string) => signedOn.get(id) as string,
    /** What has left the house about a row and still holds, oldest first. */
    about: (subjectId: string) => of.all(subjectId) as FrozenSummary[],
  };
}
