import { rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import Database from 'better-sqlite3';
import { fail } from '../../shared/errors.ts';
import { codeOf } from './errors.ts';

export interface Lock {
  release(): void;
}

/** What a second opener is told of the first. */
export interface Holder {
  readonly by: string;
  /** ISO 8601 with zone. */
  readonly since: string;
}

const inode = (path: string) => statSync(path, { throwIfNoEntry: false })?.ino;

/**
 * Takes the board for this process with a lock file beside it, or fails with `board.locked`.
 * The lock file is a small database with an open write transaction: the system itself lets go when the process dies,
 * so a crash leaves no stale lock, while readers (a worker, the second opener's question) stay free.
 */
export function lockBoard(path: string, name: string, since: string): Lock {
  const lockPath = `${path}-lock`;
  for (;;) {
    const db = new Database(lockPath, { timeout: 0 });
    try {
      take(db, { by: hostname(), since }, name);
    } catch (error) {
      db.close();
      throw error;
    }
    // The one before us may have removed the file between our opening and our locking it.
    if (inode(lockPath) !== undefined && holderOf(db) !== null) {
      return {
        release: () => {
          rmSync(lockPath, { force: true });
          rmSync(`${lockPath}-journal`, { force: true });
          db.close();
        },
      };
    }
    db.close();
  }
}

function take(db: Database.Database, holder: Holder, name: string): void {
  try {
    db.pragma('synchronous = OFF');
    db.exec('CREATE TABLE IF NOT EXISTS holder (by TEXT, since TEXT)');
    db.exec('DELETE FROM holder');
    db.prepare('INSERT INTO holder VALUES (@by, @since)').run(holder);
    db.exec('BEGIN IMMEDIATE');
  } catch (error) {
    if (!codeOf(error)?.startsWith('SQLITE_BUSY')) throw error;
    fail('board.locked', { name, ...(holderOf(db) ?? { by: '', since: '' }) });
  }
}

function holderOf(db: Database.Database): Holder | null {
  try {
    return (db.prepare('SELECT by, since FROM holder').get() as Holder | undefined) ?? null;
  } catch (error) {
    // Between the first opener's creation of the file and its first commit there is nothing to read yet.
    if (codeOf(error)?.startsWith('SQLITE_')) return null;
    throw error;
  }
}
