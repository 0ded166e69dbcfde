import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { snakeCase } from '../../src/main/db/columns.ts';
import { schemaVersion } from '../../src/main/db/migrations/migrations.ts';
import { applicationId, createBoardFile, openBoard, openReader } from '../../src/main/db/open.ts';
import { isSharedPlace } from '../../src/main/db/place.ts';
import { tableNames } from '../../src/main/db/queries.ts';
import { board } from '../../src/shared/board/model.ts';
import { CommandError } from '../../src/shared/errors.ts';
import { type TableKey, tableModels } from '../../src/shared/exchange/board-json.ts';
import { newBoard, newKlubba, temporaryFolder } from './klubba.ts';
import { runAsNobody, startProcess } from './process.ts';
import { boardPath, filesBeside, openJson } from './support.ts';

const now = '2026-11-23T09:00:00.000Z';

/** The machine may be busy with the other tests. */
const patience = { timeout: 20_000, interval: 10 };

function newFile(folder = temporaryFolder()): string {
  const path = join(folder, 'n.klubba');
  createBoardFile(path, (_db, queries) => queries.board.insert(board.parse({ id: 'b', name: 'Nämnd' })));
  return path;
}

/** What opening says: the typed failure, or how it went. */
function opening(path: string): unknown {
  try {
    openBoard(path, { now }).close();
    return 'opened';
  } catch (error) {
    if (error instanceof CommandError) return error.failure;
    throw error;
  }
}

describe('the schema', () => {
  it('bears the mark and version of a board, and every table is strict', () => {
    const db = openBoard(newFile(), { now });
    const tables = db.sqlite.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'");
    const loose = db.sqlite.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect({
      id: db.sqlite.pragma('application_id', { simple: true }),
      version: db.sqlite.pragma('user_version', { simple: true }),
      loose: loose.pluck().all(),
      others: (tables.pluck().all() as string[]).filter((name) => !Object.values(tableNames).includes(name)).sort(),
    }).toEqual({
      id: applicationId,
      version: schemaVersion,
      loose: [],
      others: ['blob', 'history_change', 'history_step', 'meeting_place', 'sqlite_schema'],
    });
    db.close();
  });

  it('writes through a log that is flushed at each commit, with foreign keys', () => {
    const db = openBoard(newFile(), { now });
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys'];
    expect(pragmas.map((name) => db.sqlite.pragma(name, { simple: true }))).toEqual(['wal', 2, 1]);
    db.close();
  });

  it('has a column for each field of each model, and no other', () => {
    const db = openBoard(newFile(), { now });
    const keys = Object.keys(tableModels) as TableKey[];
    const columns = keys.map((key) => [
      key,
      db.sqlite.prepare(`SELECT name FROM pragma_table_info('${tableNames[key]}') ORDER BY name`).pluck().all(),
    ]);
    expect(columns).toEqual(keys.map((key) => [key, Object.keys(tableModels[key].shape).map(snakeCase).sort()]));
    db.close();
  });

  it('allows in each column the choices of its model, and no other', () => {
    const db = openBoard(newFile(), { now });
    const schema = db.sqlite.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?").pluck();
    const core = (schema: unknown): unknown =>
      schema instanceof z.ZodDefault || schema instanceof z.ZodNullable ? core(schema.unwrap()) : schema;
    const ofModels = (Object.keys(tableModels) as TableKey[]).flatMap((key) =>
      Object.entries(tableModels[key].shape).flatMap(([field, schema]) => {
        const model = core(schema);
        return model instanceof z.ZodEnum ? [[tableNames[key], snakeCase(field), model.options]] : [];
      }),
    );
    const ofTables = Object.values(tableNames).flatMap((table) => {
      const sql = schema.get(table) as string;
      return [...sql.matchAll(/CHECK \((\w+) IN \(('[^)]*')\)\)/g)].map(([, column, values]) => [
        table,
        column,
        values?.split(/,\s+/).map((value) => value.slice(1, -1)),
      ]);
    });
    const sorted = (all: unknown[]) => all.map((each) => JSON.stringify(each)).sort();
    expect(sorted(ofTables)).toEqual(sorted(ofModels));
    db.close();
  });
});

describe('a file that cannot be opened', () => {
  const make: Record<string, (path: string) => void> = {
    'a text': (path) => writeFileSync(path, 'Hej! '.repeat(100)),
    'an empty file': (path) => writeFileSync(path, ''),
    'a folder': (path) => mkdirSync(path),
    'another database': (path) => new Database(path).exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)').close(),
  };
  it.each(Object.keys(make))('%s is no board, and stays as it was', (kind) => {
    const path = join(temporaryFolder(), 'x.klubba');
    make[kind]?.(path);
    const before = statSync(path).mtimeMs;
    expect(opening(path)).toEqual({ code: 'board.notBoard', data: { name: 'x.klubba' } });
    expect([statSync(path).mtimeMs, filesBeside(path)]).toEqual([before, ['x.klubba']]);
  });

  it('that is not there is missing', () => {
    expect(opening(join(temporaryFolder(), 'x.klubba'))).toEqual({ code: 'board.missing', data: { name: 'x.klubba' } });
  });

  it('from a newer Klubba is refused with both versions, and is not touched', () => {
    const path = newFile();
    const db = new Database(path);
    db.pragma(`user_version = ${schemaVersion + 1}`);
    db.close();
    const before = readFileSync(path);
    expect(opening(path)).toEqual({
      code: 'board.newer',
      data: { name: 'n.klubba', version: schemaVersion + 1, known: schemaVersion },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is not made over another one', () => {
    const path = newFile();
    const before = readFileSync(path);
    expect(() => createBoardFile(path, () => {})).toThrow('board.exists');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is not left half made', () => {
    const path = join(temporaryFolder(), 'n.klubba');
    expect(() =>
      createBoardFile(path, () => {
        throw new Error('in the middle');
      }),
    ).toThrow('in the middle');
    expect(filesBeside(path)).toEqual([]);
  });
});

describe('a damaged board', () => {
  /** Overwrites the page where the memos begin with noise. */
  function damage(path: string): void {
    const size = statSync(path).size;
    const file = openSync(path, 'r+');
    for (let at = 4096 * 3; at + 4096 <= size; at += 4096 * 4) writeSync(file, Buffer.alloc(2000, 0xa5), 0, 2000, at);
  }

  it('is told apart by the check, whatever is left of it', async () => {
    const klubba = await newBoard();
    for (let index = 0; index < 30; index++)
      await klubba.call('matter.create', { title: `Ärende ${index}`, note: 'x'.repeat(900) });
    const { app, folder } = klubba;
    await app.close();
    damage(boardPath({ folder }));
    const again = newKlubba({ folder });
    const reply = await again.app.openPath(boardPath({ folder }));
    if (reply.ok)
      await expect.poll(async () => (await again.call('board.file', {}))?.integrity, patience).toBe('damaged');
    else expect(reply.error).toEqual({ code: 'board.corrupt', data: { name: 'Provnämnden.klubba' } });
  });

  it('whose schema is gone is corrupt, and its lock is let go', () => {
    const path = newFile();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(3000, 0xff), 0, 3000, 110);
    expect(opening(path)).toEqual({ code: 'board.corrupt', data: { name: 'n.klubba' } });
    expect(filesBeside(path)).toEqual(['n.klubba']);
  });

  it('cut short is corrupt or found so by the check', async () => {
    const path = newFile();
    truncateSync(path, 4096 * 3);
    const klubba = newKlubba();
    const reply = await klubba.app.openPath(path);
    if (reply.ok)
      await expect.poll(async () => (await klubba.call('board.file', {}))?.integrity, patience).toBe('damaged');
    else expect(reply.error).toEqual({ code: 'board.corrupt', data: { name: 'n.klubba' } });
  });
});

describe('the lock', () => {
  it('tells a second process by whom and since when the board is open, and a killed holder leaves none', async () => {
    const path = newFile();
    const holder = await startProcess('hold', path);
    const locked = { code: 'board.locked', data: { name: 'n.klubba', by: hostname(), since: now } };
    expect(opening(path)).toEqual(locked);
    const link = join(temporaryFolder(), 'l.klubba');
    symlinkSync(path, link);
    expect(opening(link)).toEqual(locked);
    await holder.kill();
    expect(opening(path)).toBe('opened');
    expect(filesBeside(path)).toEqual(['n.klubba']);
  });

  it('lets the same window open what it has open already, by any path', async () => {
    const klubba = await newBoard();
    const link = join(temporaryFolder(), 'l.klubba');
    symlinkSync(boardPath(klubba), link);
    expect((await klubba.app.openPath(link)).ok).toBe(true);
  });

  it('is not in the way of who opens twice, or one board after another, without waiting', async () => {
    const klubba = await newBoard();
    const other = newFile();
    const paths = [other, other, boardPath(klubba), other];
    const replies = await Promise.all(paths.map((path) => klubba.app.openPath(path)));
    expect(replies.map((reply) => reply.ok)).toEqual([true, true, true, true]);
    expect([filesBeside(boardPath(klubba)), (await klubba.call('board.file', {}))?.name]).toEqual([
      ['Provnämnden.klubba'],
      'n.klubba',
    ]);
  });

  it('is taken where a power cut left something else in its place', () => {
    const path = newFile();
    for (const rest of ['', 'rubbish '.repeat(200)]) {
      writeFileSync(`${path}-lock`, rest);
      expect(opening(path)).toBe('opened');
    }
    expect(filesBeside(path)).toEqual(['n.klubba']);
  });

  it('lets a reader look while somebody writes', () => {
    const path = newFile();
    const writer = openBoard(path, { now });
    const reader = openReader(path);
    writer.history.begin({ command: 'person.create', label: 'x', author: '', at: now });
    writer.queries.persons.insert({ id: 'p', name: 'Eva', email: '', phone: '' });
    expect(reader.queries.persons.all()).toEqual([{ id: 'p', name: 'Eva', email: '', phone: '' }]);
    reader.close();
    writer.close();
    expect(filesBeside(path)).toEqual(['n.klubba']);
  });
});

describe('a place that cannot be written to', () => {
  it('a file or a folder without the right to write is read-only, and nothing is left beside it', (context) => {
    context.skip(process.getuid?.() !== 0, 'only root can become somebody without rights');
    const path = newFile();
    const folder = join(path, '..');
    execFileSync('chmod', ['755', folder]);
    execFileSync('chmod', ['644', path]);
    const readOnly = { code: 'board.readOnly', data: { name: 'n.klubba' } };
    expect(runAsNobody('attempt', path)).toEqual(readOnly);
    execFileSync('chmod', ['777', folder]);
    expect(runAsNobody('attempt', path)).toEqual(readOnly);
    execFileSync('chmod', ['755', folder]);
    execFileSync('chmod', ['666', path]);
    expect(runAsNobody('attempt', path)).toEqual(readOnly);
    execFileSync('chmod', ['777', folder]);
    expect(runAsNobody('attempt', path)).toBe('opened');
    expect(filesBeside(path)).toEqual(['n.klubba']);
  });

  it('a full disk refuses the change, keeps what was saved, and takes more when there is room', async () => {
    const klubba = await newBoard();
    const { id } = await klubba.call('matter.create', { title: 'Ärende', note: 'kort' });
    const before = await openJson(klubba);
    await klubba.app.close();
    const path = boardPath(klubba);
    const db = openBoard(path, { now });
    const pages = db.sqlite.pragma('page_count', { simple: true }) as number;
    db.sqlite.pragma(`max_page_count = ${pages}`);
    const write = () =>
      db.sqlite.transaction(() => db.queries.matters.update(id, { note: 'x'.repeat(100_000) })).immediate();
    db.history.begin({ command: 'matter.update', label: 'x', author: '', at: now });
    expect(write).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
    expect(db.queries.matters.require(id).note).toBe('kort');
    db.close();
    const again = newKlubba({ folder: klubba.folder });
    await again.app.openPath(path);
    expect([await openJson(again), await again.call('board.check', {})]).toEqual([before, { problems: [] }]);
  });

  it('on a disk that is really full, writing, backing up and making a board each say so, and nothing saved is lost', async (context) => {
    const disk = smallDisk();
    context.skip(disk === null, 'a small disk cannot be mounted here');
    const folder = disk ?? '';
    const klubba = await newBoard({ folder });
    const path = boardPath(klubba);
    const { id } = await klubba.call('matter.create', { title: 'Ärende', note: 'kort' });
    const full = { ok: false, error: { code: 'board.full', data: { name: 'Provnämnden.klubba' } } };
    let last = 'kort';
    for (let size = 1_000; ; size += 40_000) {
      const note = 'x'.repeat(size % 190_000);
      const reply = await klubba.reply('matter.update', { id, patch: { note } });
      if (!reply.ok) {
        expect(reply).toEqual(full);
        break;
      }
      last = note;
    }
    expect(await klubba.reply('board.backup', {})).toEqual(full);
    expect(await klubba.reply('board.create', { name: 'Annan' })).toEqual({
      ok: false,
      error: { code: 'board.full', data: { name: 'Annan.klubba' } },
    });
    expect((await klubba.call('matter.get', { id })).matter.note).toBe(last);
    await klubba.app.close();
    const elsewhere = join(temporaryFolder(), 'n.klubba');
    copyFileSync(path, elsewhere);
    for (const name of filesBeside(path).filter((each) => each.endsWith('-wal')))
      copyFileSync(join(folder, name), `${elsewhere}-wal`);
    const db = openBoard(elsewhere, { now });
    expect([db.queries.matters.require(id).note, db.sqlite.pragma('quick_check', { simple: true })]).toEqual([
      last,
      'ok',
    ]);
    db.close();
  });
});

/** A disk of 1.5 MB, or null where one cannot be had. */
function smallDisk(): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

describe('a shared place', () => {
  it('is known by its name or by its file system', () => {
    const local = () => 0xef53;
    const places = [
      '/home/eva/OneDrive - Kommunen/n',
      'C:\\Users\\eva\\Dropbox\\n',
      '\\\\server\\hem\\n',
      '/home/eva/Dokument',
    ];
    expect(places.map((place) => isSharedPlace(place, local))).toEqual([true, true, true, false]);
    expect([0xff534d42 | 0, 0x6969].map((type) => isSharedPlace('/mnt/n', () => type))).toEqual([true, true]);
  });

  it('is written without a log, and still one file is left', () => {
    const folder = join(temporaryFolder(), 'Dropbox');
    mkdirSync(folder);
    const path = newFile(folder);
    const db = openBoard(path, { now });
    const modes = ['journal_mode', 'synchronous'].map((name) => db.sqlite.pragma(name, { simple: true }));
    db.history.begin({ command: 'person.create', label: 'x', author: '', at: now });
    db.queries.persons.insert({ id: 'p', name: 'Eva', email: '', phone: '' });
    db.close();
    expect([db.shared, modes, filesBeside(path)]).toEqual([true, ['truncate', 2], ['n.klubba']]);
  });
});
