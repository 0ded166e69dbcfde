import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { backupBeforeMigration, listBackups } from '../../src/main/backup.ts';
import { board001 } from '../../src/main/db/migrations/001-board.ts';
import type { Migration } from '../../src/main/db/migrations/migration.ts';
import { migrations } from '../../src/main/db/migrations/migrations.ts';
import { createBoardFile, migrate, openBoard } from '../../src/main/db/open.ts';
import { board } from '../../src/shared/board/model.ts';
import { temporaryFolder } from './klubba.ts';
import { startProcess } from './process.ts';
import { filesBeside, jsonOf } from './support.ts';

const now = '2026-11-23T09:00:00.000Z';

/** A step as a later version may have: a table made anew, which others refer to. */
const second: Migration = {
  version: 2,
  sql: `
    CREATE TABLE person_new (id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
      nick TEXT NOT NULL DEFAULT '') STRICT;
    INSERT INTO person_new (id, name, email, phone) SELECT id, name, email, phone FROM person;
    DROP TABLE person;
    ALTER TABLE person_new RENAME TO person;`,
};

function boardFile(): string {
  const path = join(temporaryFolder(), 'n.klubba');
  createBoardFile(path, (_db, { board: boards, persons, officers, meetings }) => {
    boards.insert(board.parse({ id: 'b', name: 'Nämnden' }));
    persons.insert({ id: 'p', name: 'Eva', email: '', phone: '' });
    officers.insert({ id: 'o', position: 0, personId: 'p', title: 'Chef', fromDate: null, toDate: null });
    expect(meetings.all()).toEqual([]);
  });
  return path;
}

it('the steps are numbered from 1 without a gap', () => {
  expect(migrations.map((each) => each.version)).toEqual(migrations.map((_each, index) => index + 1));
});

it('001 makes an empty file a board that can be filled', () => {
  const db = new Database(':memory:');
  migrate(db, 0, [board001]);
  db.exec("INSERT INTO person VALUES ('p', 'Eva', '', '')");
  expect([db.pragma('user_version', { simple: true }), db.pragma('foreign_keys', { simple: true })]).toEqual([1, 1]);
  expect(() => db.exec("INSERT INTO officer VALUES ('o', 0, 'x', '', NULL, NULL)")).toThrow('FOREIGN KEY');
  expect(() => db.exec("INSERT INTO officer VALUES ('o', 0, 'p', '', '1 maj', NULL)")).toThrow('CHECK');
  db.close();
});

it('an older board is backed up first, then brought up to date with all its rows', () => {
  const path = boardFile();
  const before = jsonOf(readFileSync(path));
  const files = { data: temporaryFolder(), resources: '' };
  const beforeMigration = (old: string) => backupBeforeMigration(files, old, new Date(now));
  const db = openBoard(path, { now, migrations: [board001, second], beforeMigration });
  const rows = db.sqlite.prepare('SELECT person.name, nick, title FROM officer JOIN person ON person.id = person_id');
  expect([rows.all(), db.sqlite.pragma('user_version', { simple: true })]).toEqual([
    [{ name: 'Eva', nick: '', title: 'Chef' }],
    2,
  ]);
  db.close();
  const backups = listBackups(files, 'b');
  expect(backups.map(({ reason, at }) => [reason, at])).toEqual([['migration', now]]);
  expect(jsonOf(readFileSync(join(files.data, 'backups', 'b', backups[0]?.id ?? '')))).toBe(before);
  expect(() => openBoard(path, { now })).toThrow('board.newer');
});

it('a step that fails, or that leaves a reference in the air, leaves the old board and no lock', () => {
  const path = boardFile();
  const before = jsonOf(readFileSync(path));
  for (const sql of ['CREATE TABLE x (a); SELECT no_such_function()', "DELETE FROM person WHERE id = 'p'"]) {
    const broken = { version: 2, sql };
    expect(() => openBoard(path, { now, migrations: [board001, broken] })).toThrow();
    expect([jsonOf(readFileSync(path)), filesBeside(path)]).toEqual([before, ['n.klubba']]);
  }
  openBoard(path, { now }).close();
});

it('a process killed in the middle of a step leaves the old board', async () => {
  const path = boardFile();
  const before = jsonOf(readFileSync(path));
  const process = await startProcess('migrate', path);
  expect(process.lines).toEqual(['migrating']);
  await process.kill();
  openBoard(path, { now }).close();
  expect([jsonOf(readFileSync(path)), filesBeside(path)]).toEqual([before, ['n.klubba']]);
});
