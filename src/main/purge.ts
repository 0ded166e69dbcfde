import type { boardCommands, PurgeReport } from '../shared/board/commands.ts';
import { fail } from '../shared/errors.ts';
import { type TableKey, tableModels } from '../shared/exchange/board-json.ts';
import { backUp, boardIdOf, listBackups, removeBackups, stillOpen } from './backup.ts';
import type { BoardDatabase } from './db/open.ts';
import { emptyLog, type Found, forgetPages, inFrozen, inHistory, inRows, writeScrubbed } from './db/words.ts';
import type { Handlers } from './handlers.ts';
import type { House, OpenBoard } from './house.ts';
import { fileOf } from './open-house.ts';

function find(house: House, text: string): PurgeReport {
  const open = house.board();
  return {
    rows: [...inRows(open.db, text, '')].length,
    history: [...inHistory(open.db, text, '')].length,
    frozen: inFrozen(open.db, text),
    backups: listBackups(house.files, boardIdOf(open)).length,
  };
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
async function forget(house: House, open: OpenBoard): Promise<void> {
  let done = forgetPages(open.db.sqlite);
  for (let attempt = 0; !done && attempt < 20; attempt++) {
    await house.workshop.run('check', { path: open.db.path });
    stillOpen(house, open);
    done = emptyLog(open.db.sqlite);
  }
  if (!done) fail('board.locked', { name: open.db.name, by: '', since: '' });
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
      writeScrubbed(db, rows);
      checkRows(db, rows);
      writeScrubbed(db, [...inHistory(db, text, replacement)]);
    }),
  );
  await forget(house, open);
  if (backups) {
    const made = await backUp(house, open, 'purge');
    // Only now: one that was being made meanwhile may hold the text too.
    removeBackups(house.files, boardIdOf(open), made.id);
  }
  house.emit({ topic: 'board', file: fileOf(open) });
  house.emit({ topic: 'history', state: db.history.state() });
  return { ...report, backups: backups ? report.backups : 0 };
}

export const purgeHandlers: Handlers<Pick<typeof boardCommands, 'board.findText' | 'board.purge'>> = {
  'board.findText': (house, { text }) => find(house, text),
  'board.purge': (house, { text, replacement, backups }) => purge(house, text, replacement, backups),
};
