import type { Database as Sqlite } from 'better-sqlite3';
import { scrub } from '../scrub.ts';
import { lockedSql } from './locked.ts';
import type { BoardDatabase } from './open.ts';
import { recordedTables } from './queries.ts';

/** A stored value with words in it, and what is left of it without the text: null where the text is not there. */
export interface Found {
  readonly table: string;
  readonly column: string;
  readonly id: string | number;
  readonly scrubbed: string;
}

/** Every value of a row that holds the text. Rows that a frozen value locks are looked through by themselves: they are counted and left. */
export function* inRows(db: BoardDatabase, text: string, replacement: string, locked = 0): Generator<Found> {
  for (const table of Object.values(db.queries.tables)) {
    if (!recordedTables.includes(table.name)) continue;
    for (const column of table.wordColumns) {
      const values = db.sqlite.prepare(`SELECT id, ${column} AS value FROM ${table.name} WHERE ${column} IS NOT NULL
        AND ${lockedSql(table.name, table.name)} = ?`);
      for (const { id, value } of values.all(locked) as { id: string; value: string }[]) {
        const scrubbed = scrub(value, text, replacement);
        if (scrubbed !== null) yield { table: table.name, column, id, scrubbed };
      }
    }
  }
}

/** What a deleted row held, as JSON, without the text. */
function scrubRow(before: string, words: readonly string[], text: string, replacement: string): string | null {
  const row = JSON.parse(before) as Record<string, unknown>;
  let found = false;
  for (const column of words) {
    const value = row[column];
    const scrubbed = typeof value === 'string' ? scrub(value, text, replacement) : null;
    if (scrubbed === null) continue;
    row[column] = scrubbed;
    found = true;
  }
  return found ? JSON.stringify(row) : null;
}

/** Every value of the history that holds the text. */
export function* inHistory(db: BoardDatabase, text: string, replacement: string): Generator<Found> {
  const words = new Map(Object.values(db.queries.tables).map((table) => [table.name, table.wordColumns]));
  const changes = db.sqlite.prepare(`SELECT id, table_name, operation, column_name, before FROM history_change
    WHERE typeof(before) = 'text'`);
  type Change = { id: number; table_name: string; operation: string; column_name: string; before: string };
  for (const change of changes.all() as Change[]) {
    const columns = words.get(change.table_name) ?? [];
    const whole = change.operation === 'delete';
    if (!whole && !columns.includes(change.column_name)) continue;
    const scrubbed = whole
      ? scrubRow(change.before, columns, text, replacement)
      : scrub(change.before, text, replacement);
    if (scrubbed !== null) yield { table: 'history_change', column: 'before', id: change.id, scrubbed };
  }
  const steps = db.sqlite.prepare('SELECT id, author FROM history_step');
  for (const { id, author } of steps.all() as { id: number; author: string }[]) {
    const scrubbed = scrub(author, text, replacement);
    if (scrubbed !== null) yield { table: 'history_step', column: 'author', id, scrubbed };
  }
}

/** Where the text stays: in frozen values, and in the rows they lock. */
export function inFrozen(db: BoardDatabase, text: string): number {
  const values = db.sqlite.prepare('SELECT value FROM frozen').pluck().all() as string[];
  return values.filter((value) => scrub(value, text, '') !== null).length + [...inRows(db, text, '', 1)].length;
}

/** Puts what is left in place of what was found. */
export function writeScrubbed(db: BoardDatabase, found: readonly Found[]): void {
  for (const { table, column, id, scrubbed } of found) {
    db.sqlite.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(scrubbed, id);
  }
}

/** Empties the file's free pages, and its log where no reader still looks at the old ones; answers whether it could. */
export function forgetPages(sqlite: Sqlite): boolean {
  sqlite.exec('VACUUM');
  return emptyLog(sqlite);
}

/** Empties the log; false while a reader still looks at old pages. */
export function emptyLog(sqlite: Sqlite): boolean {
  const [done] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return done?.busy !== 1;
}
