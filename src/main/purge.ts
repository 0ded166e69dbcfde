import type { boardCommands, PurgeReport } from '../shared/board/commands.ts';
import { fail } from '../shared/errors.ts';
import { type TableKey, tableModels } from '../shared/exchange/board-json.ts';
import { backUp, boardIdOf, listBackups, removeBackups, stillOpen } from './backup.ts';
import type { BoardDatabase } from './db/open.ts';
import { recordedTables } from './db/queries.ts';
import type { Handlers } from './handlers.ts';
import type { House, OpenBoard } from './house.ts';
import { fileOf } from './open-house.ts';
import { scrub } from './scrub.ts';

/** A stored value with words in it, and what is left of it without the text: null where the text is not there. */
interface Found {
  readonly table: string;
  readonly column: string;
  readonly id: string | number;
  readonly scrubbed: string;
}

/** Rows that a frozen value locks are looked through by themselves: they are counted and left. */
function* inRows(db: BoardDatabase, text: string, replacement: string, locked = 0): Generator<Found> {
  for (const table of Object.values(db.queries.tables)) {
    if (!recordedTables.includes(table.name)) continue;
    for (const column of table.wordColumns) {
      const values = db.sqlite.prepare(`SELECT id, ${column} AS value FROM ${table.name} WHERE ${column} IS NOT NULL
        AND EXISTS (SELECT 1 FROM frozen_row WHERE row_id = ${table.name}.id AND table_name = '${table.name}') = ?`);
      for (const { id, value } of values.all(locked) as { id: string; value: string }[]) {
        const scrubbed = scrub(value, text, replacement);
        if (scrubbed !== null) yield { table: table.name, column, id, scrubbed };
      }
    }
  }
}

/** What a deleted row held, as JSON, without the text. */
function scrubRow(before: string, words: readonly string[], text: string, replacement: string): string | null {
  const row = JSON.parse(before) as Record<string, unknown>;
  let found = false;
  for (const column of words) {
    const value = row[column];
    const scrubbed = typeof value === 'string' ? scrub(value, text, replacement) : null;
    if (scrubbed === null) continue;
    row[column] = scrubbed;
    found = true;
  }
  return found ? JSON.stringify(row) : null;
}

function* inHistory(db: BoardDatabase, text: string, replacement: string): Generator<Found> {
  const words = new Map(Object.values(db.queries.tables).map((table) => [table.name, table.wordColumns]));
  const changes = db.sqlite.prepare(`SELECT id, table_name, operation, column_name, before FROM history_change
    WHERE typeof(before) = 'text'`);
  type Change = { id: number; table_name: string; operation: string; column_name: string; before: string };
  for (const change of changes.all() as Change[]) {
    const columns = words.get(change.table_name) ?? [];
    const whole = change.operation === 'delete';
    if (!whole && !columns.includes(change.column_name)) continue;
    const scrubbed = whole
      ? scrubRow(change.before, columns, text, replacement)
      : scrub(change.before, text, replacement);
    if (scrubbed !== null) yield { table: 'history_change', column: 'before', id: change.id, scrubbed };
  }
  const steps = db.sqlite.prepare('SELECT id, author FROM history_step');
  for (const { id, author } of steps.all() as { id: number; author: string }[]) {
    const scrubbed = scrub(author, text, replacement);
    if (scrubbed !== null) yield { table: 'history_step', column: 'author', id, scrubbed };
  }
}

/** Where the text stays: in frozen values, and in the rows they lock. */
function inFrozen(db: BoardDatabase, text: string): number {
  const values = db.sqlite.prepare('SELECT value FROM frozen').pluck().all() as string[];
  return values.filter((value) => scrub(value, text, '') !== null).length + [...inRows(db, text, '', 1)].length;
}

function find(house: House, text: string): PurgeReport {
  const open = house.board();
  return {
    rows: [...inRows(open.db, text, '')].length,
    history: [...inHistory(open.db, text, '')].length,
    frozen: inFrozen(open.db, text),
    backups: listBackups(house.files, boardIdOf(open)).length,
  };
}

function write(db: BoardDatabase, found: readonly Found[]): void {
  for (const { table, column, id, scrubbed } of found) {
    db.sqlite.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(scrubbed, id);
  }
}

/** Fails where a row no longer fits its model: a replacement too long for a name must not make a board that cannot be read in again. */
function checkRows(db: BoardDatabase, found: readonly Found[]): void {
  for (const [key, table] of Object.entries(db.queries.tables)) {
    const ids = new Set(found.flatMap((each) => (each.table === table.name ? [String(each.id)] : [])));
    for (const id of ids) {
      const parsed = tableModels[key as TableKey].safeParse(table.get(id));
      const message = parsed.error?.issues[0]?.message;
      if (message !== undefined) fail('input.invalid', { issues: [{ path: 'replacement', message }] });
    }
  }
}

/** Empties the file's free pages and its log; waits for a reader that still looks at the old ones. */
async function forgetPages(house: House, open: OpenBoard): Promise<void> {
  open.db.sqlite.exec('VACUUM');
  for (let attempt = 0; attempt < 20; attempt++) {
    const [done] = open.db.sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (done?.busy !== 1) return;
    await house.workshop.run('check', { path: open.db.path });
    stillOpen(house, open);
  }
  fail('board.locked', { name: open.db.name, by: '', since: '' });
}

/** Removes a text from rows and history, leaves no trace of it in the file's free pages, and on request lets all backups go. */
async function purge(house: House, text: string, replacement: string, backups: boolean): Promise<PurgeReport> {
  const open = house.board();
  const { db } = open;
  const report = find(house, text);
  house.seal();
  db.history.unrecorded(() =>
    db.transact(() => {
      const rows = [...inRows(db, text, replacement)];
      write(db, rows);
      checkRows(db, rows);
      write(db, [...inHistory(db, text, replacement)]);
    }),
  );
  await forgetPages(house, open);
  if (backups) {
    removeBackups(house.files, boardIdOf(open));
    await backUp(house, open, 'purge');
  }
  house.emit({ topic: 'board', file: fileOf(open) });
  house.emit({ topic: 'history', state: db.history.state() });
  return { ...report, backups: backups ? report.backups : 0 };
}

export const purgeHandlers: Handlers<Pick<typeof boardCommands, 'board.findText' | 'board.purge'>> = {
  'board.findText': (house, { text }) => find(house, text),
  'board.purge': (house, { text, replacement, backups }) => purge(house, text, replacement, backups),
};
