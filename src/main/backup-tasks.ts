import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { blobQueries } from './db/blob.ts';
import { boardFailure } from './db/errors.ts';
import { readHeader, withBoardErrors } from './db/open.ts';
import { putInPlace, sweepUnfinished, unfinished } from './whole-file.ts';

/** Copies a board whole into a new file, with or without its history; a copy that is not finished never bears that name. */
export function copyBoard(from: string, to: string, history: boolean): void {
  withBoardErrors(from, () => {
    mkdirSync(dirname(to), { recursive: true });
    sweepUnfinished(dirname(to));
    const copy = unfinished(to);
    try {
      copyInto(from, copy);
      if (!history) forgetHistory(copy);
      putInPlace(copy, to);
    } finally {
      rmSync(copy, { force: true });
    }
  });
}

function copyInto(from: string, to: string): void {
  const db = new Database(from, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

/** Empties a closed board file of its history and of contents that nothing refers to any more. */
function forgetHistory(path: string): void {
  const db = new Database(path, { fileMustExist: true });
  try {
    db.pragma('secure_delete = ON');
    db.transaction(() => {
      db.exec('DELETE FROM history_change; DELETE FROM history_step;');
      blobQueries(db).sweep();
    })();
    db.exec('VACUUM');
  } finally {
    db.close();
  }
}

function problemsOf(path: string): string[] {
  // Without the prepared statements: a backup may be of an older schema.
  readHeader(path);
  const sqlite = new Database(path, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    const lines = sqlite.prepare('PRAGMA quick_check').pluck().all() as string[];
    const broken = sqlite.prepare('PRAGMA foreign_key_check').all() as { table: string; rowid: number }[];
    return [
      ...lines.filter((line) => line !== 'ok'),
      ...broken.map((each) => `foreign key: ${each.table} row ${each.rowid}`),
    ];
  } finally {
    sqlite.close();
  }
}

export const backupTasks = {
  /** What quick_check and the foreign keys have to say of a board; empty where it is whole. */
  check({ path }: { readonly path: string }): string[] {
    try {
      return problemsOf(path);
    } catch (error) {
      // Too damaged to be asked is an answer too.
      const failure = boardFailure(error, basename(path));
      if (failure?.code === 'board.corrupt') return [error instanceof Error ? error.message : failure.code];
      throw error;
    }
  },
  /** Copies the open board to `to`; without history where so asked. */
  copy({ path, to, history }: { readonly path: string; readonly to: string; readonly history: boolean }): {
    to: string;
  } {
    copyBoard(path, to, history);
    return { to };
  },
} as const;
