import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { backupBeforeMigration, listBackups } from '../../src/main/backup.ts';
import { board001 } from '../../src/main/db/migrations/001-board.ts';
import { minutes002 } from '../../src/main/db/migrations/002-minutes.ts';
import type { Migration } from '../../src/main/db/migrations/migration.ts';
import { migrations } from '../../src/main/db/migrations/migrations.ts';
import { applicationId, createBoardFile, migrate, openBoard } from '../../src/main/db/open.ts';
import { board } from '../../src/shared/board/model.ts';
import { boardJson } from '../../src/shared/exchange/board-json.ts';
import { newKlubba, temporaryFolder } from './klubba.ts';
import { startProcess } from './process.ts';
import { filesBeside, jsonOf, openJson } from './support.ts';

const now = '2026-11-23T09:00:00.000Z';

/** A step as a later version may have: a table made anew, which others refer to. */
const next: Migration = {
  version: migrations.length + 1,
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
  const db = openBoard(path, { now, migrations: [...migrations, next], beforeMigration });
  const rows = db.sqlite.prepare('SELECT person.name, nick, title FROM officer JOIN person ON person.id = person_id');
  expect([rows.all(), db.sqlite.pragma('user_version', { simple: true })]).toEqual([
    [{ name: 'Eva', nick: '', title: 'Chef' }],
    next.version,
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
    const broken = { version: next.version, sql };
    expect(() => openBoard(path, { now, migrations: [...migrations, broken] })).toThrow();
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

const json = (value: unknown) => JSON.stringify(value).replaceAll("'", "''");

/** A board of version 1, made by the first step alone: meetings in every state of then, each with two items. */
function firstVersion(): string {
  const path = join(temporaryFolder(), 'n.klubba');
  const db = new Database(path);
  db.pragma(`application_id = ${applicationId}`);
  migrate(db, 0, [board001]);
  const hash = 'ab'.repeat(32);
  db.exec(`
    INSERT INTO municipality VALUES ('k', 0, 'Norrsjö', '', '', '', '', '', NULL, '');
    INSERT INTO board VALUES ('b', 'Nämnden', '', '[]', 'k', 'N', '', 7, 1, '', 'att', '', '13:15', '', '');
    INSERT INTO person VALUES ('p', 'Eva', '', ''), ('q', 'Bo', '', '');
    INSERT INTO blob VALUES ('${hash}', 2, x'504b');
    INSERT INTO history_step VALUES (1, 'change', 'meeting.update', 'Ändra sammanträde', 'Asta', '${now}', '${now}', 1, 'done', NULL);
    INSERT INTO history_change VALUES (1, 1, 'meeting', 'm-final', 'update', 'status', 'expired');
    INSERT INTO frozen VALUES ('f', 'summons', 'm-final', 1, '{}', '${hash}', 'Asta', '${now}');
    INSERT INTO issued_document VALUES ('d', 'f', 'kallelse', 'Kallelse.docx', 'x/y', '${hash}');
    INSERT INTO frozen_row VALUES ('r', 'f', 'meeting', 'm-final');`);
  for (const [index, status] of oldStatuses.entries()) {
    const meeting = `m-${status}`;
    const proposal = json({ intro: 'Nämnden beslutar', clauses: ['att bifalla'] });
    const decision = json({ intro: 'Nämnden avslår', clauses: [] });
    db.exec(`
      INSERT INTO meeting VALUES ('${meeting}', '2026-0${index + 1}-09', '13:15', '15:00', 'Salen', '', '${status}', NULL, 'p', NULL, '', NULL);
      INSERT INTO attendance VALUES ('${meeting}-a', '${meeting}', 'p', 'serving', NULL);
      INSERT INTO attendance VALUES ('${meeting}-b', '${meeting}', 'q', 'serving', 'p');
      INSERT INTO approver VALUES ('${meeting}-j', '${meeting}', 0, 'q');
      INSERT INTO agenda_item VALUES ('${meeting}-1', '${meeting}', 0, 'decision', 'Budget', NULL, '', NULL, 1, NULL, '${proposal}', '${json({ type: 'doc', content: [] })}', NULL);
      INSERT INTO agenda_item VALUES ('${meeting}-2', '${meeting}', 1, 'decision', 'Avtal', NULL, '', NULL, 1, NULL, '${proposal}', '${json({ type: 'doc', content: [] })}', '${decision}');
      INSERT INTO agenda_item VALUES ('${meeting}-3', '${meeting}', 2, 'procedural', 'Upprop', NULL, '', NULL, 0, NULL, '${json({ intro: '', clauses: [] })}', '${json({ type: 'doc', content: [] })}', NULL);
      INSERT INTO attachment VALUES ('${meeting}-f', '${meeting}-1', 0, 'Bilaga', NULL, 'b.pdf', 'x/y', 2, '${hash}');`);
  }
  db.exec(`INSERT INTO participant VALUES ('g', 'm-held', 0, 'Ove', 'controller', '§§ 5–9'), ('h', 'm-held', 1, 'Ann', '', '§ 3'),
    ('i', 'm-held', 2, 'Per', 'IT-chef', '')`);
  db.close();
  return path;
}

const oldStatuses = ['planned', 'summoned', 'held', 'approved', 'posted', 'expired', 'final', 'cancelled'] as const;

/** How many rows each table has. */
function counts(sqlite: Database.Database): Readonly<Record<string, number>> {
  const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  const count = (name: string) => sqlite.prepare(`SELECT count(*) FROM ${name}`).pluck().get() as number;
  return Object.fromEntries((tables as string[]).map((name) => [name, count(name)]));
}

it('002 keeps every row; meetings that were held or later are held, and their items have their outcome', () => {
  const path = firstVersion();
  const old = new Database(path);
  const before = counts(old);
  old.close();
  const db = openBoard(path, { now });
  const { queries, sqlite } = db;
  const after = counts(sqlite);
  expect(Object.fromEntries(Object.keys(before).map((name) => [name, after[name]]))).toEqual(before);
  const added = Object.entries(after).filter(([name]) => !(name in before));
  expect(added.filter(([, count]) => count > 0)).toEqual([]);
  const meetings = queries.meetings.all().toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const outcomes = (id: string) => queries.agendaItems.of(id).map((each) => each.outcome);
  const held = ['asProposed', 'changed', 'none'];
  const open = [null, null, null];
  expect(meetings.map(({ id, status }) => [id, status, outcomes(id)])).toEqual([
    ['m-planned', 'planned', open],
    ['m-summoned', 'planned', open],
    ['m-held', 'held', held],
    ['m-approved', 'held', held],
    ['m-posted', 'held', held],
    ['m-expired', 'held', held],
    ['m-final', 'held', held],
    ['m-cancelled', 'cancelled', open],
  ]);
  expect(meetings[2]).toEqual({
    id: 'm-held',
    date: '2026-03-09',
    startTime: '13:15',
    endTime: '15:00',
    place: 'Salen',
    link: '',
    status: 'held',
    summonsDate: null,
    chairPersonId: 'p',
    secretaryPersonId: null,
    approvalPlace: '',
    approvalDate: null,
  });
  expect(queries.participants.of('m-held').map((each) => [each.name, each.role, each.itemIds])).toEqual([
    ['Ove', 'controller (§§ 5–9)', []],
    ['Ann', '(§ 3)', []],
    ['Per', 'IT-chef', []],
  ]);
  expect(queries.attendance.of('m-held').map((each) => [each.servesForPersonId, each.remote, each.notice])).toEqual([
    [null, false, false],
    ['p', false, false],
  ]);
  const [board] = queries.board.all();
  expect([board?.substituteOrder, board?.minutesKeptAt, queries.agendaItems.of('m-final')[1]?.decision]).toEqual([
    'municipality',
    '',
    { intro: 'Nämnden avslår', clauses: [] },
  ]);
  db.close();
});

it('002 keeps of a person who was chosen twice to approve the first, and lets nobody be chosen twice', () => {
  const path = firstVersion();
  const old = new Database(path);
  old.exec("INSERT INTO approver VALUES ('a', 'm-held', 1, 'p'), ('c', 'm-held', 2, 'q'), ('b', 'm-held', 3, 'p')");
  old.close();
  const db = openBoard(path, { now });
  expect(db.queries.approvers.of('m-held').map((each) => each.id)).toEqual(['m-held-j', 'a']);
  expect(() => db.sqlite.exec("INSERT INTO approver VALUES ('x', 'm-held', 5, 'p')")).toThrow('UNIQUE');
  db.close();
});

it('a board of version 1 reads as the open format, is undone no further back, and goes on as any other', async () => {
  const klubba = newKlubba({ author: 'Asta Berg' });
  const path = firstVersion();
  expect(await klubba.app.openPath(path)).toMatchObject({ ok: true });
  expect((await klubba.call('history.state', {})).undo).toBeNull();
  const json = await openJson(klubba);
  expect(boardJson.parse(JSON.parse(json)).meetings.length).toBe(oldStatuses.length);
  const refused = await klubba.reply('meeting.update', { id: 'm-final', patch: { place: 'x' } });
  expect(refused).toEqual({ ok: false, error: { code: 'item.frozen', data: { what: 'meeting' } } });
  await klubba.call('agendaItem.decide', { id: 'm-held-1', outcome: 'tabled' });
  await klubba.call('attendance.leave', { agendaItemId: 'm-held-2', personId: 'p' });
  await klubba.call('history.undo', {});
  await klubba.call('history.undo', {});
  expect(await openJson(klubba)).toBe(json);
});

/** A board of version 2 with something in it that has left the house. */
function secondVersion(): string {
  const path = firstVersion();
  const db = new Database(path);
  migrate(db, 1, [board001, minutes002]);
  db.close();
  return path;
}

it('003 keeps every row and adds the risks, which hang together', () => {
  const path = secondVersion();
  const old = new Database(path);
  const before = counts(old);
  old.close();
  const db = openBoard(path, { now });
  const { sqlite } = db;
  const after = counts(sqlite);
  expect(Object.fromEntries(Object.keys(before).map((name) => [name, after[name]]))).toEqual(before);
  const own = 'follow_up follow_up_entry follow_up_remark measure risk_analysis risk_entry risk_removal'.split(' ');
  const added = own.map((name) => [name, after[name]] as const);
  expect(added).toEqual(own.map((name) => [name, 0]));
  const lists = "'[]', '[]', '[]', '[]', '[]', '[]'";
  const analysis = (id: string, year: number, version: number, itemId: string) =>
    `INSERT INTO risk_analysis VALUES ('${id}', ${year}, ${version}, '', NULL, NULL, NULL, NULL, ${itemId}, ${lists})`;
  const entry = (id: string, risk: string, chosen = 0) =>
    `INSERT INTO risk_entry VALUES ('${id}', 'y', 0, '${risk}', 1, NULL, '', 4, 4, NULL, '', NULL, '', ${chosen}, NULL)`;
  sqlite.exec(analysis('y', 2026, 1, "'m-planned-1'"));
  sqlite.exec(entry('e', 'r'));
  sqlite.exec("INSERT INTO measure VALUES ('m', 'e', 0, 'i', '', '', '', '[]', 0, '', '', '', '')");
  sqlite.exec("INSERT INTO follow_up VALUES ('f', 2026, 't1', NULL, NULL, '')");
  const said = (id: string) =>
    `INSERT INTO follow_up_entry VALUES ('${id}', 'f', 0, 'r', NULL, NULL, NULL, '', '', NULL)`;
  sqlite.exec(said('w'));
  sqlite.exec("INSERT INTO follow_up_remark VALUES ('a', 'w', '2026-09-01', '', '', '')");
  expect(() => sqlite.exec(analysis('z', 2026, 1, 'NULL'))).toThrow('UNIQUE');
  expect(() => sqlite.exec(analysis('z', 1999, 1, 'NULL'))).toThrow('CHECK');
  expect(() => sqlite.exec(analysis('z', 2027, 1, "'nowhere'"))).toThrow('FOREIGN KEY');
  expect(() => sqlite.exec(entry('x', 'r'))).toThrow('UNIQUE');
  expect(() => sqlite.exec(entry('x', 'q', 2))).toThrow('CHECK');
  expect(() => sqlite.exec(said('x'))).toThrow('UNIQUE');
  expect(() => sqlite.exec("INSERT INTO follow_up VALUES ('g', 2026, 't1', NULL, NULL, '')")).toThrow('UNIQUE');
  sqlite.exec("DELETE FROM agenda_item WHERE id = 'm-planned-1'");
  expect(sqlite.prepare('SELECT adopted_item_id FROM risk_analysis').pluck().get()).toBeNull();
  sqlite.exec("DELETE FROM risk_analysis WHERE id = 'y'; DELETE FROM follow_up WHERE id = 'f'");
  const left = counts(sqlite);
  expect(added.map(([name]) => left[name])).toEqual(added.map(() => 0));
  db.close();
});

it('007 gives a board period reports, whose parts go with them', () => {
  const { sqlite, close } = openBoard(secondVersion(), { now });
  const report = (id: string, period: string, rest = "NULL, NULL, NULL, NULL, '[]', 'kr'") =>
    sqlite.exec(`INSERT INTO report VALUES ('${id}', 2026, '${period}', 'T1', 1, 4, ${rest})`);
  const figure = (id: string, row: string, column: string) =>
    sqlite.exec(`INSERT INTO report_figure VALUES ('${id}', 'r', '${row}', '${column}', -1, 1)`);
  report('r', 't1');
  figure('f', 'cost', 'outcome');
  sqlite.exec(`
    INSERT INTO report_chapter VALUES ('c', 'r', 'staff', '{}');
    INSERT INTO report_mission VALUES ('m', 'r', 0, '', NULL, NULL);
    INSERT INTO report_share VALUES ('s', 'r', 'k', 1000, 1000);
    INSERT INTO report_remark VALUES ('a', 'r', NULL, '2026-09-01', '', '', '');`);
  expect(() => report('x', 't1')).toThrow('UNIQUE');
  expect(() => report('x', 't2', "NULL, '7 maj', NULL, NULL, '[]', 'kr'")).toThrow('CHECK');
  expect(() => report('x', 't2', "NULL, NULL, 'nowhere', NULL, '[]', 'kr'")).toThrow('FOREIGN KEY');
  expect(() => report('x', 't2', "NULL, NULL, NULL, 'nowhere', '[]', 'kr'")).toThrow('FOREIGN KEY');
  expect(() => figure('g', 'cost', 'outcome')).toThrow('UNIQUE');
  expect(() => figure('g', 'cost', 'guess')).toThrow('CHECK');
  expect(() => sqlite.exec("INSERT INTO report_chapter VALUES ('d', 'r', 'staff', '{}')")).toThrow('UNIQUE');
  expect(() => sqlite.exec("DELETE FROM municipality WHERE id = 'k'")).toThrow('FOREIGN KEY');
  sqlite.exec("DELETE FROM report WHERE id = 'r'");
  const parts = ['report_chapter', 'report_mission', 'report_figure', 'report_share', 'report_remark'];
  expect(parts.map((name) => sqlite.prepare(`SELECT count(*) FROM ${name}`).pluck().get())).toEqual([0, 0, 0, 0, 0]);
  close();
});

it("010 gives a board the auditors' questions and points of information, parts of their items", () => {
  const sqlite = new Database(':memory:');
  migrate(sqlite, 0, migrations);
  sqlite.exec(`
    INSERT INTO municipality VALUES ('k', 0, 'Norrsjö', '', '', '', '', '', NULL, '');
    INSERT INTO audit_question VALUES ('q', 0, 'question', 2024, '', 'k', '', '{}', '', '', 'open', '', NULL);`);
  const question = (fields: string) => sqlite.exec(`INSERT INTO audit_question VALUES (${fields})`);
  expect(() => question("'r', 0, 'wish', 2024, '', NULL, '', '{}', '', '', 'open', '', NULL")).toThrow('CHECK');
  expect(() => question("'r', 0, 'question', 1999, '', NULL, '', '{}', '', '', 'open', '', NULL")).toThrow('CHECK');
  expect(() => question("'r', 0, 'question', 2024, '', 'x', '', '{}', '', '', 'open', '', NULL")).toThrow(
    'FOREIGN KEY',
  );
  expect(() => question("'r', 0, 'question', 2024, '', NULL, '', '{', '', '', 'open', '', NULL")).toThrow('CHECK');
  expect(() => question("'r', 0, 'question', 2024, '', NULL, '', '{}', '', '', 'open', '', 'snart'")).toThrow('CHECK');
  expect(() => sqlite.exec("INSERT INTO audit_handling VALUES ('h', 'nowhere', 0, 'q')")).toThrow('FOREIGN KEY');
  expect(() => sqlite.exec("INSERT INTO information_point VALUES ('i', 'nowhere', 0, '', '', 0, '{}')")).toThrow(
    'CHECK',
  );
  sqlite.close();
});

it('005 gives an older board budgets and keys, which hang together', () => {
  const path = join(temporaryFolder(), 'n.klubba');
  const old = new Database(path);
  old.pragma(`application_id = ${applicationId}`);
  migrate(old, 0, migrations.slice(0, 4));
  old.exec("INSERT INTO municipality VALUES ('k', 0, 'Norrsjö', '', '', '', '', '', NULL, '')");
  migrate(old, 4, migrations.slice(0, 5));
  old.exec(`
    INSERT INTO allocation_key VALUES ('n', 0, 2026, 'Folkmängd', 'population', 'invånare', '', '2025-10-01', '');
    INSERT INTO allocation_share VALUES ('d', 'n', 'k', 134209, 0);
    INSERT INTO budget VALUES ('b', 2026, 1, '', NULL, NULL, NULL);
    INSERT INTO budget_alternative VALUES ('a', 'b', 0, '', 'proposed', '', 'n');
    INSERT INTO budget_amount VALUES ('x', 'a', 'k', -100, 100), ('y', 'a', NULL, 5, 1);
    INSERT INTO budget_before VALUES ('z', 'b', 'k', 7, 1), ('w', 'b', NULL, 7, 1);`);
  const refused = [
    ["INSERT INTO budget VALUES ('c', 2026, 1, '', NULL, NULL, NULL)", 'UNIQUE'],
    ["INSERT INTO budget VALUES ('c', 2026, 2, '', 'i höst', NULL, NULL)", 'CHECK'],
    ["INSERT INTO budget_alternative VALUES ('c', 'b', 0, '', 'chosen', '', NULL)", 'CHECK'],
    ["INSERT INTO budget_amount VALUES ('c', 'a', 'k', 1, 1)", 'UNIQUE'],
    ["INSERT INTO budget_amount VALUES ('c', 'a', NULL, 1, 1)", 'UNIQUE'],
    ["INSERT INTO budget_before VALUES ('c', 'b', NULL, 1, 1)", 'UNIQUE'],
    ["INSERT INTO budget_before VALUES ('c', 'b', 'x', 1, 1)", 'FOREIGN KEY'],
    ["INSERT INTO allocation_share VALUES ('c', 'n', 'k', 1, 0)", 'UNIQUE'],
    ["INSERT INTO allocation_share VALUES ('c', 'n', 'x', -1, 0)", 'CHECK'],
    ["DELETE FROM municipality WHERE id = 'k'", 'FOREIGN KEY'],
  ] as const;
  for (const [sql, why] of refused) expect(() => old.exec(sql), sql).toThrow(why);
  old.exec("DELETE FROM allocation_key WHERE id = 'n'");
  expect(old.prepare('SELECT key_id FROM budget_alternative').pluck().get()).toBeNull();
  old.exec("DELETE FROM budget WHERE id = 'b'");
  const { budget_alternative, budget_amount, budget_before, allocation_share } = counts(old);
  expect([budget_alternative, budget_amount, budget_before, allocation_share]).toEqual([0, 0, 0, 0]);
  old.close();
});

it('006 gives an older board operational plans, whose chapters and appendices go with them', () => {
  const old = new Database(join(temporaryFolder(), 'n.klubba'));
  old.pragma(`application_id = ${applicationId}`);
  migrate(old, 0, migrations.slice(0, 5));
  migrate(old, 5, migrations.slice(0, 6));
  old.exec(`
    INSERT INTO operational_plan VALUES ('p', 2026, 1, '', '2025-10-15', NULL, NULL);
    INSERT INTO plan_chapter VALUES ('c', 'p', 'k', 0, 'Inledning', 1, 'text', '', '{}');
    INSERT INTO plan_appendix VALUES ('b', 'p', 0, 'Utblick', '{}', '', '', 0, NULL);
    INSERT INTO plan_template_chapter VALUES ('t', 0, 'Inledning', 1, 'text', '');`);
  const refused = [
    ["INSERT INTO operational_plan VALUES ('q', 2026, 1, '', NULL, NULL, NULL)", 'UNIQUE'],
    ["INSERT INTO operational_plan VALUES ('q', 2026, 2, '', 'i höst', NULL, NULL)", 'CHECK'],
    ["INSERT INTO plan_chapter VALUES ('d', 'p', 'k', 1, '', 1, 'text', '', '{}')", 'UNIQUE'],
    ["INSERT INTO plan_chapter VALUES ('d', 'p', 'l', 1, '', 3, 'text', '', '{}')", 'CHECK'],
    ["INSERT INTO plan_chapter VALUES ('d', 'p', 'l', 1, '', 1, 'table', '', '{}')", 'CHECK'],
    ["INSERT INTO plan_appendix VALUES ('d', 'p', 0, '', '{}', '', '', 0, 'x')", 'FOREIGN KEY'],
  ] as const;
  for (const [sql, why] of refused) expect(() => old.exec(sql), sql).toThrow(why);
  old.exec("DELETE FROM operational_plan WHERE id = 'p'");
  const { plan_chapter, plan_appendix, plan_template_chapter } = counts(old);
  expect([plan_chapter, plan_appendix, plan_template_chapter]).toEqual([0, 0, 1]);
  old.close();
});

it('011 adds what is sent for review: answers hang on what was sent, and what was sent on what was frozen', () => {
  const db = new Database(':memory:');
  migrate(db, 0, migrations.slice(0, 10));
  const hash = 'a'.repeat(64);
  db.exec(`INSERT INTO frozen VALUES ('f', 'review', 'r', 1, '{}', '${hash}', 'Eva', '${now}')`);
  migrate(db, 10, migrations);
  const review = (shown: string) =>
    `INSERT INTO review VALUES ('r', 'meeting', 'm', 'reader', 'Ada', 'Möte', 1, NULL, 'Eva', '${now}', 'f', '${shown}')`;
  expect(() => db.exec(review('x'))).toThrow('CHECK');
  db.exec(review(hash));
  const comment = (id: string, reviewId: string) =>
    db.exec(`INSERT INTO review_comment VALUES ('${id}', '${reviewId}', NULL, '', 'Ada', '${now}', 'Bra', 0)`);
  comment('c', 'r');
  expect(() => comment('d', 'x')).toThrow('FOREIGN KEY');
  const texts = db.prepare('SELECT text FROM review JOIN review_comment ON review_id = review.id').pluck().all();
  expect(texts).toEqual(['Bra']);
  db.close();
});
