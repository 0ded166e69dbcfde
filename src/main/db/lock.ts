import { rmSync } from 'node:fs';
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

/**
 * Takes the board for this process with a lock file beside it, or fails with `board.locked`.
 * The lock file is a small database with an open write transaction: the system itself lets go when the process dies,
 * so a crash leaves no stale lock, while readers (a worker, the second opener's question) stay free.
 */
export function lockBoard(path: string, name: string, since: string): Lock {
  const lockPath = `${path}-lock`;
  for (;;) {
    const db = new Database(lockPath, { timeout: 0 });
    const taken = take(db, { by: hostname(), since }, name, lockPath);
    // The one before us may have removed the file between our opening and our locking it; then ours bears no name.
    if (taken && isHeld(lockPath)) return { release: () => release(db, lockPath) };
    db.close();
  }
}

function remove(lockPath: string): void {
  for (const suffix of ['', '-journal']) {
    try {
      rmSync(lockPath + suffix, { force: true });
    } catch (error) {
      // Windows removes no open file: somebody is just trying it, and takes it over.
      if (codeOf(error) !== 'EBUSY' && codeOf(error) !== 'EPERM') throw error;
    }
  }
}

function release(db: Database.Database, lockPath: string): void {
  // Removed while still held, so that nobody locks a file that is about to go; Windows has to close it first.
  if (process.platform !== 'win32') remove(lockPath);
  db.close();
  if (process.platform === 'win32') remove(lockPath);
}

/** False where the file was no lock at all, and has been removed. */
function take(db: Database.Database, holder: Holder, name: string, lockPath: string): boolean {
  try {
    db.pragma('synchronous = OFF');
    db.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (by TEXT, since TEXT); DELETE FROM holder');
    db.prepare('INSERT INTO holder VALUES (@by, @since)').run(holder);
    db.exec('COMMIT; BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code?.startsWith('SQLITE_BUSY')) {
      const held = holderOf(db) ?? { by: '', since: '' };
      db.close();
      return fail('board.locked', { name, ...held });
    }
    db.close();
    // Nobody can hold what is no database: a power cut left it, for it is never flushed.
    remove(lockPath);
    if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT')) return false;
    throw error;
  }
}

/** Whether the file of that name is the one that is locked. */
function isHeld(lockPath: string): boolean {
  const probe = new Database(lockPath, { timeout: 0 });
  try {
    probe.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch (error) {
    if (codeOf(error)?.startsWith('SQLITE_BUSY')) return true;
    throw error;
  } finally {
    probe.close();
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
