import type { Database as Sqlite } from 'better-sqlite3';
import type { boardCommands, PurgeReport } from '../shared/board/commands.ts';
import { backUp, listBackups, removeBackups } from './backup.ts';
import { boardDetail } from './board-detail.ts';
import type { BoardDatabase } from './db/open.ts';
import { recordedTables } from './db/queries.ts';
import type { Handlers } from './handlers.ts';
import type { House } from './house.ts';
import { fileOf } from './open-house.ts';

/** Replaces a text wherever it stands in a stored value; JSON is opened, so that escapes and nesting hide nothing. */
export function scrub(stored: string, text: string, replacement: string): string {
  if (/^\s*[[{]/.test(stored)) {
    try {
      return JSON.stringify(scrubValue(JSON.parse(stored), text, replacement));
    } catch (error) {
      // A text that only begins like JSON is a text.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return stored.replaceAll(text, replacement);
}

/** Whether the text stands anywhere in a stored value, JSON opened. */
function holds(stored: string, text: string): boolean {
  const mark = '\u{10fffd}';
  return scrub(stored, text, mark).includes(mark);
}

function scrubValue(value: unknown, text: string, replacement: string): unknown {
  if (typeof value === 'string') return scrub(value, text, replacement);
  if (Array.isArray(value))
    return value.map((each) => scrubValue(each, text, replacement)).filter((each) => !isEmptyRun(each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, scrubValue(each, text, replacement)]));
}

/** Rich text has no empty runs; one that lost all its letters goes. */
function isEmptyRun(value: unknown): boolean {
  return (
    value !== null &&
    typeof value === 'object' &&
    'type' in value &&
    value.type === 'text' &&
    'text' in value &&
    value.text === ''
  );
}

/** Where texts stand: a table, a column, and which of its rows may be changed. */
interface Place {
  readonly table: string;
  readonly column: string;
  readonly key: string;
  readonly where: string;
}

function placesOf(db: BoardDatabase): { rows: Place[]; history: Place[] } {
  const rows = Object.values(db.queries.tables)
    .filter((table) => recordedTables.includes(table.name))
    .flatMap((table) =>
      table.columns
        .filter((column) => column !== 'id')
        .map((column) => ({
          table: table.name,
          column,
          key: 'id',
          where: `NOT EXISTS (SELECT 1 FROM frozen_row WHERE row_id = ${table.name}.id AND table_name = '${table.name}')`,
        })),
    );
  const history = [
    { table: 'history_change', column: 'before', key: 'id', where: '1' },
    { table: 'history_step', column: 'author', key: 'id', where: '1' },
  ];
  return { rows, history };
}

/** Changes every stored value that holds the text; answers how many. Without a replacement it only counts. */
function visit(sqlite: Sqlite, places: readonly Place[], text: string, replacement: string | null): number {
  let count = 0;
  for (const { table, column, key, where } of places) {
    const found = sqlite
      .prepare(`SELECT ${key} AS key, ${column} AS value FROM ${table} WHERE typeof(${column}) = 'text' AND ${where}`)
      .all() as { key: string; value: string }[];
    const update = sqlite.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`);
    for (const row of found) {
      if (!holds(row.value, text)) continue;
      count += 1;
      if (replacement !== null) update.run(scrub(row.value, text, replacement), row.key);
    }
  }
  return count;
}

function frozenWith(sqlite: Sqlite, text: string): number {
  const values = sqlite.prepare('SELECT value FROM frozen').pluck().all() as string[];
  return values.filter((value) => holds(value, text)).length;
}

function find(house: House, text: string): PurgeReport {
  const { db } = house.board();
  const places = placesOf(db);
  return {
    rows: visit(db.sqlite, places.rows, text, null),
    history: visit(db.sqlite, places.history, text, null),
    frozen: frozenWith(db.sqlite, text),
    backups: listBackups(house.files, boardDetail(db.queries).board.id).length,
  };
}

/** Removes a text from rows and history, leaves no trace of it in the file's free pages, and on request lets all backups go. */
async function purge(house: House, text: string, replacement: string, backups: boolean): Promise<PurgeReport> {
  const open = house.board();
  const { db } = open;
  const report = find(house, text);
  const places = placesOf(db);
  db.sqlite.pragma('secure_delete = ON');
  db.history.unrecorded(() =>
    db.sqlite
      .transaction(() => {
        visit(db.sqlite, places.rows, text, replacement);
        visit(db.sqlite, places.history, text, replacement);
      })
      .immediate(),
  );
  db.sqlite.exec('VACUUM');
  db.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  if (backups) {
    removeBackups(house.files, boardDetail(db.queries).board.id);
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
