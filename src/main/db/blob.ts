import { createHash } from 'node:crypto';
import type { Database as Sqlite } from 'better-sqlite3';

/** SHA-256 of bytes, in lower-case hex. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Contents by their SHA-256: each stored once, however often it is attached. */
export function blobQueries(db: Sqlite) {
  const insert = db.prepare('INSERT OR IGNORE INTO blob (sha256, size, bytes) VALUES (@sha256, @size, @bytes)');
  const get = db.prepare('SELECT bytes FROM blob WHERE sha256 = ?').pluck();
  const list = db.prepare('SELECT sha256, size FROM blob ORDER BY sha256');
  const sweep = db.prepare(`
    DELETE FROM blob WHERE sha256 NOT IN (
      SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL
      UNION SELECT sha256 FROM decision_attachment WHERE sha256 IS NOT NULL
      UNION SELECT sha256 FROM plan_appendix WHERE sha256 IS NOT NULL
      UNION SELECT logo_sha256 FROM municipality WHERE logo_sha256 IS NOT NULL
      UNION SELECT sha256 FROM issued_document
      UNION SELECT json_extract(value, '$.letterhead.logo.sha256') FROM frozen
        WHERE json_extract(value, '$.letterhead.logo.sha256') IS NOT NULL
      UNION SELECT json_extract(block.value, '$.sha256') FROM frozen, json_each(frozen.value, '$.parts') AS part,
        json_each(part.value, '$.blocks') AS block
        WHERE frozen.kind = 'review' AND json_extract(block.value, '$.sha256') IS NOT NULL
      UNION SELECT json_extract(before, '$.sha256') FROM history_change
        WHERE table_name IN ('attachment', 'decision_attachment', 'plan_appendix') AND operation = 'delete' AND json_extract(before, '$.sha256') IS NOT NULL
      UNION SELECT before FROM history_change WHERE column_name IN ('sha256', 'logo_sha256') AND before IS NOT NULL
      UNION SELECT json_extract(before, '$.logo_sha256') FROM history_change
        WHERE table_name = 'municipality' AND operation = 'delete' AND json_extract(before, '$.logo_sha256') IS NOT NULL)`);
  return {
    /** Stores a content once and answers its SHA-256. */
    put: (bytes: Uint8Array): string => {
      const sha256 = sha256Of(bytes);
      insert.run({ sha256, size: bytes.byteLength, bytes });
      return sha256;
    },
    /** The bytes, or undefined where no such content is stored. */
    get: (sha256: string): Uint8Array | undefined => get.get(sha256) as Uint8Array | undefined,
    /** Every stored content's SHA-256 and size in bytes. */
    list: () => list.all() as { readonly sha256: string; readonly size: number }[],
    /** Removes contents that no row and no step of history refers to; answers how many. */
    sweep: (): number => sweep.run().changes,
  };
}
