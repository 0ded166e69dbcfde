import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database, { type Database as Sqlite } from 'better-sqlite3';
import { CommandError, fail } from '../../shared/errors.ts';
import { boardFailure } from './errors.ts';
import { createHistory, type History } from './history.ts';
import { type Lock, lockBoard } from './lock.ts';
import { migrations, schemaVersion } from './migrations/migrations.ts';
import { isSharedPlace } from './place.ts';
import { createQueries, type Queries, recordedTables } from './queries.ts';

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
  /** Leaves one single file behind. */
  close(): void;
}

export interface OpenOptions {
  readonly now: string;
  /** Called with the path before an older schema is brought up to date. */
  readonly beforeMigration?: (path: string, fromVersion: number) => void;
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
export function readHeader(path: string): number {
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
  if (version > schemaVersion) fail('board.newer', { name, version, known: schemaVersion });
  return version;
}

/** Creates an empty board file with the newest schema; fails where a file stands there. */
export function createBoardFile(path: string): void {
  withBoardErrors(path, () => {
    if (existsSync(path)) fail('board.exists', { name: basename(path) });
    const db = new Database(path);
    try {
      db.pragma('page_size = 4096');
      db.pragma(`application_id = ${applicationId}`);
      migrate(db, 0);
    } finally {
      db.close();
    }
  });
}

/** Brings a schema up to date, all pending steps in one transaction. */
export function migrate(db: Sqlite, from: number): void {
  db.pragma('synchronous = FULL');
  db.transaction(() => {
    for (const migration of migrations.slice(from)) db.exec(migration.sql);
    db.pragma(`user_version = ${schemaVersion}`);
  }).exclusive();
}

/** Opens a board for writing: header, lock, journal, migrations, statements, history. Nothing here grows with the file. */
export function openBoard(path: string, options: OpenOptions): BoardDatabase {
  return withBoardErrors(path, () => {
    const version = readHeader(path);
    const lock = lockBoard(path, basename(path), options.now);
    try {
      if (version < schemaVersion) options.beforeMigration?.(path, version);
      return connect(path, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

function connect(path: string, lock: Lock): BoardDatabase {
  const shared = isSharedPlace(dirname(path));
  const sqlite = new Database(path, { fileMustExist: true, timeout: 5_000 });
  try {
    sqlite.pragma(`journal_mode = ${shared ? 'TRUNCATE' : 'WAL'}`);
    // After journal_mode: the library's default for WAL is NORMAL, which a power cut can rob of acknowledged commits.
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    // The header may lag behind a write-ahead log left by a crash; the connection sees both.
    const version = sqlite.pragma('user_version', { simple: true }) as number;
    if (version < schemaVersion) migrate(sqlite, version);
    const queries = createQueries(sqlite);
    const recorded = Object.values(queries.tables).filter((table) => recordedTables.includes(table.name));
    const history = createHistory(sqlite, recorded);
    const close = () => {
      if (sqlite.open) {
        sqlite.close();
        lock.release();
      }
    };
    return { path, name: basename(path), shared, sqlite, queries, history, close };
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
