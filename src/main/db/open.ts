import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import Database, { type Database as Sqlite } from 'better-sqlite3';
import { CommandError, fail } from '../../shared/errors.ts';
import { putInPlace, sweepUnfinishedOf, unfinished } from '../whole-file.ts';
import { boardFailure } from './errors.ts';
import { createHistory, type History } from './history.ts';
import { type Lock, lockBoard } from './lock.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations, schemaVersion } from './migrations/migrations.ts';
import { isSharedPlace } from './place.ts';
import { createQueries, type Queries, recordedTables, settledTables } from './queries.ts';

/** "Klub" as the application_id in the file's header. */
export const applicationId = 0x4b6c7562;

/** A board file opened for writing by this process alone. */
export interface BoardDatabase {
  readonly path: string;
  /** The file's name, as people see it. */
  readonly name: string;
  /** Whether it lies on a network or synced folder, and does without WAL. */
  readonly shared: boolean;
  readonly sqlite: Sqlite;
  readonly queries: Queries;
  readonly history: History;
  /** Runs something in one transaction that is a writer's from its beginning: wholly in, or wholly out. */
  transact<R>(run: () => R): R;
  /** How many rows have been changed since it was opened. */
  changeCount(): number;
  /** Leaves one single file behind. */
  close(): void;
}

export interface OpenOptions {
  readonly now: string;
  /** Called with the path before an older schema is brought up to date. */
  readonly beforeMigration?: (path: string, fromVersion: number) => void;
  /** The steps to the newest schema; only a test of migrations has its own. */
  readonly migrations?: readonly Migration[];
}

/** Runs something with a board file and turns what the database or the disk says into the board's own errors. */
export function withBoardErrors<R>(path: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    const failure = boardFailure(error, basename(path));
    if (failure) throw new CommandError(failure);
    throw error;
  }
}

/** The schema version in a board file's header; fails where the file is no board, or from a newer Klubba. */
export function readHeader(path: string, known = schemaVersion): number {
  const name = basename(path);
  if (!existsSync(path)) return fail('board.missing', { name });
  if (!statSync(path).isFile()) return fail('board.notBoard', { name });
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  let length: number;
  try {
    length = readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  const isBoard =
    length === 100 &&
    header.toString('latin1', 0, 15) === 'SQLite format 3' &&
    header.readUInt32BE(68) === applicationId;
  if (!isBoard) fail('board.notBoard', { name });
  const version = header.readUInt32BE(60);
  if (version > known) fail('board.newer', { name, version, known });
  return version;
}

/** Creates a board file with the newest schema and what `fill` puts into it, whole or not at all; fails where a file stands there. */
export function createBoardFile(path: string, fill: (db: Sqlite, queries: Queries) => void): void {
  withBoardErrors(path, () => {
    if (existsSync(path)) fail('board.exists', { name: basename(path) });
    const half = unfinished(path);
    try {
      rmSync(half, { force: true });
      const db = new Database(half);
      try {
        db.pragma(`application_id = ${applicationId}`);
        migrate(db, 0, migrations);
        db.transaction(() => fill(db, createQueries(db)))();
      } finally {
        db.close();
      }
      putInPlace(half, path);
    } finally {
      rmSync(half, { force: true });
      rmSync(`${half}-journal`, { force: true });
    }
  });
}

/** Brings a schema up to date, all pending steps in one transaction; whatever would leave a reference in the air is undone. */
export function migrate(db: Sqlite, from: number, steps: readonly Migration[]): void {
  db.pragma('synchronous = FULL');
  // A step may make a table anew: with the keys on, dropping the old one would empty those that refer to it.
  db.pragma('foreign_keys = OFF');
  db.transaction(() => {
    for (const step of steps.slice(from)) db.exec(step.sql);
    const broken = db.prepare('PRAGMA foreign_key_check').all();
    if (broken.length > 0) throw new Error(`Migration breaks references: ${JSON.stringify(broken.slice(0, 5))}`);
    db.pragma(`user_version = ${steps.length}`);
  }).exclusive();
  db.pragma('foreign_keys = ON');
}

/** The one path of a board, whatever links lead to it: the lock beside it must be the same for all. */
export function realPathOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** Opens a board for writing: header, lock, journal, migrations, statements, history. Nothing here grows with the file. */
export function openBoard(link: string, options: OpenOptions): BoardDatabase {
  const path = realPathOf(link);
  const steps = options.migrations ?? migrations;
  return withBoardErrors(path, () => {
    const version = readHeader(path, steps.length);
    // SQLite itself would open a file that it may not write to for reading only, and fail at the first change.
    accessSync(path, constants.W_OK);
    const lock = lockBoard(path, basename(path), options.now);
    try {
      sweepUnfinishedOf(path);
      if (version < steps.length) options.beforeMigration?.(path, version);
      return connect(path, lock, steps);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

function connect(path: string, lock: Lock, steps: readonly Migration[]): BoardDatabase {
  const shared = isSharedPlace(dirname(path));
  const sqlite = new Database(path, { fileMustExist: true, timeout: 5_000 });
  try {
    sqlite.pragma(`journal_mode = ${shared ? 'TRUNCATE' : 'WAL'}`);
    // After journal_mode: the library's default for WAL is NORMAL, which a power cut can rob of acknowledged commits.
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    // The header may lag behind a write-ahead log left by a crash; the connection sees both.
    const version = sqlite.pragma('user_version', { simple: true }) as number;
    if (version < steps.length) migrate(sqlite, version, steps);
    const queries = createQueries(sqlite);
    const tables = Object.values(queries.tables);
    const recorded = tables.filter((table) => recordedTables.includes(table.name));
    const settled = tables.filter((table) => settledTables.includes(table.name));
    const history = createHistory(sqlite, { recorded, settled }, steps.length);
    // Made once: the library builds four functions for each.
    const transaction = sqlite.transaction((run: () => unknown) => run()).immediate;
    const transact = <R>(run: () => R) => transaction(run) as R;
    const changes = sqlite.prepare('SELECT total_changes()').pluck();
    const changeCount = () => changes.get() as number;
    const close = () => {
      if (!sqlite.open) return;
      try {
        // An emptied journal would stay beside the file.
        if (shared) sqlite.pragma('journal_mode = DELETE');
      } finally {
        sqlite.close();
        lock.release();
      }
    };
    return { path, name: basename(path), shared, sqlite, queries, history, transact, changeCount, close };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** A read connection beside the writer's, as a worker has it. */
export interface BoardReader {
  readonly sqlite: Sqlite;
  readonly queries: Queries;
  close(): void;
}

/** Opens a board for reading only, while another connection may be writing. */
export function openReader(path: string): BoardReader {
  return withBoardErrors(path, () => {
    readHeader(path);
    const sqlite = new Database(path, { readonly: true, fileMustExist: true, timeout: 5_000 });
    try {
      return { sqlite, queries: createQueries(sqlite), close: () => sqlite.close() };
    } catch (error) {
      sqlite.close();
      throw error;
    }
  });
}
