import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail } from '../shared/errors.ts';
import { type BoardJson, type TableKey, tableModels } from '../shared/exchange/board-json.ts';
import type { exchangeCommands } from '../shared/exchange/commands.ts';
import { backUp } from './backup.ts';
import { sha256Of } from './db/blob.ts';
import { codeOf } from './db/errors.ts';
import { type BoardDatabase, openBoard } from './db/open.ts';
import { parseBoardJson } from './exchange-tasks.ts';
import type { Handlers } from './handlers.ts';
import type { House } from './house.ts';
import { fileOf } from './open-house.ts';

/** Contents that lie beside a JSON file, by name. */
export type SideFiles = (name: string) => Uint8Array | undefined;

const none: SideFiles = () => undefined;

/** Whether a board holds anything beyond its own row. */
export function isEmptyBoard(db: BoardDatabase): boolean {
  const keys = Object.keys(tableModels) as TableKey[];
  return keys.every((key) => key === 'board' || db.queries.tables[key].all().length === 0);
}

/** Fills a board with a whole JSON value in one transaction, in place of all that was there; answers how many rows. */
export function fillBoard(db: BoardDatabase, value: BoardJson, beside: SideFiles = none): number {
  return db.history.unrecorded(() =>
    db.sqlite
      .transaction(() => {
        db.sqlite.pragma('defer_foreign_keys = ON');
        empty(db);
        putBlobs(db, value, beside);
        const keys = Object.keys(tableModels) as TableKey[];
        let rows = 0;
        for (const key of keys) rows += insertAll(db, key, key === 'board' ? [value.board] : value[key]);
        checkReferences(db, value);
        return rows;
      })
      .immediate(),
  );
}

function empty(db: BoardDatabase): void {
  db.sqlite.exec('DELETE FROM history_change; DELETE FROM history_step;');
  for (const key of Object.keys(tableModels).reverse())
    db.sqlite.exec(`DELETE FROM ${db.queries.tables[key as TableKey].name}`);
  db.sqlite.exec('DELETE FROM blob');
}

function putBlobs(db: BoardDatabase, value: BoardJson, beside: SideFiles): void {
  for (const [index, blob] of value.blobs.entries()) {
    const path = `blobs.${index}`;
    const stored = blob.base64 === undefined ? beside(blob.file ?? blob.sha256) : Buffer.from(blob.base64, 'base64');
    const bytes = stored ?? fail('import.invalid', { path: `${path}.file`, message: 'file not found' });
    if (sha256Of(bytes) !== blob.sha256)
      fail('import.invalid', { path: `${path}.sha256`, message: 'does not match the content' });
    db.queries.blobs.put(bytes);
  }
}

function insertAll(db: BoardDatabase, key: TableKey, rows: readonly { readonly id: string }[]): number {
  const table = db.queries.tables[key];
  rows.forEach((row, index) => {
    try {
      table.insert(row as never);
    } catch (error) {
      const path = key === 'board' ? 'board' : `${key}.${index}`;
      if (codeOf(error) === 'SQLITE_FULL') throw error;
      fail('import.invalid', { path, message: error instanceof Error ? error.message : String(error) });
    }
  });
  return rows.length;
}

/** Names the first reference that leads nowhere, before the transaction would fail without saying which. */
function checkReferences(db: BoardDatabase, value: BoardJson): void {
  const broken = db.sqlite.prepare('PRAGMA foreign_key_check').all() as {
    table: string;
    rowid: number;
    parent: string;
  }[];
  const first = broken[0];
  if (!first) return;
  const id = db.sqlite.prepare(`SELECT id FROM ${first.table} WHERE rowid = ?`).pluck().get(first.rowid);
  const key = (Object.keys(tableModels) as TableKey[]).find((each) => db.queries.tables[each].name === first.table);
  const index = key && key !== 'board' ? value[key].findIndex((row) => row.id === id) : 0;
  fail('import.invalid', {
    path: key === 'board' ? 'board' : `${key}.${index}`,
    message: `refers to a ${first.parent} that does not exist`,
  });
}

/** The files of a folder, by bare name: a name from outside never leads elsewhere. */
function filesIn(folder: string): SideFiles {
  return (name) => {
    const file = join(folder, basename(name));
    return existsSync(file) ? readFileSync(file) : undefined;
  };
}

/** Fills a new board file with the example that ships with the product. */
export function fillFromExample(path: string, resources: string, now: string): void {
  const folder = join(resources, 'example');
  const value = parseBoardJson(readFileSync(join(folder, 'board.json')));
  const db = openBoard(path, { now });
  try {
    fillBoard(db, value, filesIn(join(folder, 'files')));
  } finally {
    db.close();
  }
}

async function exportJson(house: House) {
  const { db } = house.board();
  const { json, beside } = await house.workshop.run('writeBoard', { path: db.path });
  const stem = basename(db.name, '.klubba');
  for (const { name, sha256 } of beside) {
    const bytes = db.queries.blobs.get(sha256);
    if (bytes) await house.desktop.deliver({ fileName: name, bytes }, `${stem}-filer`);
  }
  return house.desktop.deliver({ fileName: `${stem}.json`, bytes: json });
}

export const exchangeHandlers: Handlers<typeof exchangeCommands> = {
  'exchange.exportJson': exportJson,
  'exchange.importJson': async (house, { json, replace, beside }) => {
    const open = house.board();
    const value = await house.workshop.run('parseBoard', { json });
    if (!isEmptyBoard(open.db)) {
      if (!replace) fail('board.notEmpty', { name: open.db.name });
      await backUp(house, open, 'import');
    }
    const rows = fillBoard(open.db, value, beside === undefined ? none : filesIn(house.pathOf(beside)));
    house.emit({ topic: 'board', file: fileOf(open) });
    house.emit({ topic: 'history', state: open.db.history.state() });
    return { rows };
  },
};
