import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { openReader } from './db/open.ts';

/** Copies a board whole into a new file: written under another name, flushed, then given its own. */
export function copyBoard(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const temporary = `${to}.tmp`;
  rmSync(temporary, { force: true });
  const db = new Database(from, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    db.prepare('VACUUM INTO ?').run(temporary);
  } finally {
    db.close();
  }
  const file = openSync(temporary, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, to);
}

/** Empties a closed board file of its history and of contents that nothing refers to any more. */
function forgetHistory(path: string): void {
  const db = new Database(path, { fileMustExist: true });
  try {
    db.pragma('secure_delete = ON');
    db.transaction(() => {
      db.exec('DELETE FROM history_change; DELETE FROM history_step;');
    })();
    const reader = openReader(path);
    reader.close();
    db.exec('VACUUM');
  } finally {
    db.close();
  }
}

export const backupTasks = {
  /** What quick_check and the foreign keys have to say of a board; empty where it is whole. */
  check({ path }: { readonly path: string }): string[] {
    const { sqlite, close } = openReader(path);
    try {
      const lines = sqlite.prepare('PRAGMA quick_check').pluck().all() as string[];
      const broken = sqlite.prepare('PRAGMA foreign_key_check').all() as { table: string; rowid: number }[];
      return [
        ...lines.filter((line) => line !== 'ok'),
        ...broken.map((each) => `foreign key: ${each.table} row ${each.rowid}`),
      ];
    } finally {
      close();
    }
  },
  /** Copies the open board to `to`; without history where so asked. */
  copy({ path, to, history }: { readonly path: string; readonly to: string; readonly history: boolean }): {
    to: string;
  } {
    copyBoard(path, to);
    if (!history) forgetHistory(to);
    return { to };
  },
} as const;
