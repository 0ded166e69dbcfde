import Database, { type Database as Sqlite } from 'better-sqlite3';
import { fail } from '../../shared/errors.ts';
import type { Value } from './columns.ts';

/** Runs a change and names what the database refused: a row in use, a reference to a missing one, a frozen one. */
export function constrained<R>(db: Sqlite, what: string, values: Record<string, Value>, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    if (error.code === 'SQLITE_CONSTRAINT_TRIGGER') fail('item.frozen', { what });
    if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      const missing = missingReference(db, what, values);
      return missing ? fail('item.missing', missing) : fail('item.inUse', { what });
    }
    if (!error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    const twice = error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
    const message = twice ? 'Raden finns redan.' : 'Värdet är inte tillåtet.';
    return fail('rule.broken', { rule: error.message, message });
  }
}

/** The first of a row's references that leads nowhere; null where all hold. */
function missingReference(db: Sqlite, table: string, values: Record<string, Value>) {
  const keys = db.pragma(`foreign_key_list(${table})`) as { table: string; from: string; to: string }[];
  for (const key of keys) {
    const id = values[key.from];
    if (typeof id !== 'string') continue;
    if (!db.prepare(`SELECT 1 FROM ${key.table} WHERE ${key.to} = ?`).get(id)) return { what: key.table, id };
  }
  return null;
}
