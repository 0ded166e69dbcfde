import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Database as Sqlite } from 'better-sqlite3';
import { CommandError, fail } from '../shared/errors.ts';
import { type BoardJson, type TableKey, tableModels } from '../shared/exchange/board-json.ts';
import type { exchangeCommands } from '../shared/exchange/commands.ts';
import { backUpAsItIs, boardIdOf, shareBackup, stillOpen } from './backup.ts';
import { sha256Of } from './db/blob.ts';
import { deferReferences, empty, firstBrokenReference } from './db/fill.ts';
import { type BoardDatabase, createBoardFile } from './db/open.ts';
import type { Queries } from './db/queries.ts';
import { parseBoardJson } from './exchange-tasks.ts';
import type { Handlers } from './handlers.ts';
import type { House } from './house.ts';
import { checkHolding } from './import-checks.ts';
import { fileOf } from './open-house.ts';

type Blob = BoardJson['blobs'][number];

/** The content of a blob that lies beside its JSON file. */
export type SideFiles = (blob: Blob) => Uint8Array | undefined;

const none: SideFiles = () => undefined;

const tableKeys = Object.keys(tableModels) as TableKey[];

/** Larger JSON than this is no board (bytes): every content inline as base64, and as much again of text. */
export const jsonLimit = 256 * 1024 * 1024;

/** Whether a board holds anything beyond its own row. */
export function isEmptyBoard(db: BoardDatabase): boolean {
  return tableKeys.every((key) => key === 'board' || db.queries.tables[key].all().length === 0);
}

/** Fills an empty database with a whole JSON value; answers how many rows. Call inside a transaction. */
function fill(db: Sqlite, queries: Queries, value: BoardJson, beside: SideFiles): number {
  deferReferences(db);
  putBlobs(queries, value, beside);
  let rows = 0;
  for (const key of tableKeys) rows += insertAll(queries, key, key === 'board' ? [value.board] : value[key]);
  checkReferences(db, queries, value);
  checkHolding(queries, value);
  return rows;
}

/** Fills a board with a whole JSON value in one transaction, in place of all that was there; answers how many rows. */
export function fillBoard(db: BoardDatabase, value: BoardJson, beside: SideFiles = none): number {
  return db.history.unrecorded(() =>
    db.transact(() => {
      empty(db);
      return fill(db.sqlite, db.queries, value, beside);
    }),
  );
}

function putBlobs(queries: Queries, value: BoardJson, beside: SideFiles): void {
  for (const [index, blob] of value.blobs.entries()) {
    const path = `blobs.${index}`;
    const stored = blob.base64 === undefined ? beside(blob) : Buffer.from(blob.base64, 'base64');
    const bytes = stored ?? fail('import.invalid', { path: `${path}.file`, message: 'filen finns inte' });
    if (bytes.byteLength !== blob.size)
      fail('import.invalid', { path: `${path}.size`, message: `innehållet är ${bytes.byteLength} byte` });
    if (sha256Of(bytes) !== blob.sha256)
      fail('import.invalid', { path: `${path}.sha256`, message: 'stämmer inte med innehållet' });
    queries.blobs.put(bytes);
  }
}

function insertAll(queries: Queries, key: TableKey, rows: readonly { readonly id: string }[]): number {
  const table = queries.tables[key];
  rows.forEach((row, index) => {
    try {
      table.insert(row as never);
    } catch (error) {
      if (!(error instanceof CommandError) || error.failure.code !== 'rule.broken') throw error;
      const { rule, message } = error.failure.data;
      const path = key === 'board' ? 'board' : `${key}.${index}`;
      fail('import.invalid', { path, message: `${message} (${rule})` });
    }
  });
  return rows.length;
}

/** Names the first reference that leads nowhere, before the transaction would fail without saying which. */
function checkReferences(db: Sqlite, queries: Queries, value: BoardJson): void {
  const broken = firstBrokenReference(db);
  if (!broken) return;
  const key = tableKeys.find((each) => queries.tables[each].name === broken.table) ?? 'board';
  const field = broken.column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const place = key === 'board' ? 'board' : `${key}.${value[key].findIndex((row) => row.id === broken.id)}`;
  fail('import.invalid', {
    path: `${place}.${field}`,
    message: `hänvisar till något som inte finns (${broken.parent})`,
  });
}

/** The files of a folder, by bare name and size: a name from outside never leads elsewhere. */
function filesIn(folder: string): SideFiles {
  return ({ file, sha256, size }) => {
    const path = join(folder, basename(file ?? sha256));
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() && found.size === size ? readFileSync(path) : undefined;
  };
}

/** Makes a board file of the example that ships with the product. */
export function createExampleBoard(path: string, resources: string): void {
  const folder = join(resources, 'example');
  const value = parseBoardJson(readFileSync(join(folder, 'board.json')));
  createBoardFile(path, (db, queries) => fill(db, queries, value, filesIn(join(folder, 'files'))));
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

async function importJson(house: House, json: Uint8Array, replace: boolean, beside: SideFiles) {
  const open = house.board();
  const { db } = open;
  if (json.byteLength > jsonLimit) fail('file.tooLarge', { name: db.name, size: json.byteLength, limit: jsonLimit });
  const value = await house.workshop.run('parseBoard', { json });
  stillOpen(house, open);
  const full = !isEmptyBoard(db);
  if (full && !replace) fail('board.notEmpty', { name: db.name });
  const before = boardIdOf(open);
  const backup = full ? await backUpAsItIs(house, open, 'import') : null;
  house.seal();
  const rows = fillBoard(db, value, beside);
  if (backup) shareBackup(house.files, before, backup, value.board.id);
  house.emit({ topic: 'board', file: fileOf(open) });
  house.emit({ topic: 'history', state: db.history.state() });
  return { rows };
}

export const exchangeHandlers: Handlers<typeof exchangeCommands> = {
  'exchange.exportJson': exportJson,
  'exchange.importJson': (house, { json, replace, beside }) =>
    importJson(house, json, replace, beside === undefined ? none : filesIn(house.pathOf(beside))),
};
