import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { putInPlace, sweepUnfinished, unfinished } from '../whole-file.ts';
import { blobQueries } from './blob.ts';
import { readHeader, withBoardErrors } from './open.ts';

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

/** What quick_check and the foreign keys have to say of a board file; empty where it is whole. */
export function problemsOf(path: string): string[] {
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

/** The id of the board in a file of any schema. */
export function boardIdIn(path: string): string {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    return db.prepare('SELECT id FROM board').pluck().get() as string;
  } finally {
    db.close();
  }
}
