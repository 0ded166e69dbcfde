import type { Database as Sqlite } from 'better-sqlite3';
import type { BoardDatabase } from './open.ts';

/** Lets references wait for the end of the transaction: rows may come in any order. */
export function deferReferences(db: Sqlite): void {
  db.pragma('defer_foreign_keys = ON');
}

/** Removes every row, content and step of a board. Call inside a transaction, unrecorded. */
export function empty(db: BoardDatabase): void {
  deferReferences(db.sqlite);
  db.sqlite.exec('DELETE FROM history_change; DELETE FROM history_step;');
  for (const table of Object.values(db.queries.tables).toReversed()) db.sqlite.exec(`DELETE FROM ${table.name}`);
  db.sqlite.exec('DELETE FROM blob');
}

/** A reference that leads nowhere: the row that has it, its column, and the table it should lead to. */
export interface BrokenReference {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly parent: string;
}

/** The first reference that leads nowhere; null where all are whole. */
export function firstBrokenReference(db: Sqlite): BrokenReference | null {
  const [first] = db.pragma('foreign_key_check') as { table: string; rowid: number; parent: string; fkid: number }[];
  if (!first) return null;
  const { table, parent } = first;
  const keys = db.pragma(`foreign_key_list(${table})`) as { id: number; from: string }[];
  const column = keys.find((each) => each.id === first.fkid)?.from ?? '';
  const id = db.prepare(`SELECT id FROM ${table} WHERE rowid = ?`).pluck().get(first.rowid) as string;
  return { table, id, column, parent };
}
