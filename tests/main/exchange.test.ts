import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openBoard } from '../../src/main/db/open.ts';
import { fillBoard } from '../../src/main/exchange.ts';
import { exchangeTasks } from '../../src/main/exchange-tasks.ts';
import { boardJson } from '../../src/shared/exchange/board-json.ts';
import { boardSchemaText } from '../../src/shared/exchange/board-schema.ts';
import { type Klubba, newBoard, newKlubba, resources } from './klubba.ts';
import { furnish, moves, play } from './random-commands.ts';
import { endSitting, newDesk, openSitting, sign } from './sitting.ts';
import { boardPath, jsonNow, quickFolder } from './support.ts';

const encoded = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const quickBoard = () => newBoard({ folder: quickFolder() });

async function importInto(klubba: Klubba, json: unknown, replace = false) {
  return await klubba.reply('exchange.importJson', { json: encoded(json), replace });
}

it('out, in and out again is the same byte for byte, whatever the board holds', async () => {
  const target = await quickBoard();
  await fc.assert(
    fc.asyncProperty(moves, async (list) => {
      const source = await quickBoard();
      await furnish(source);
      await play(source, list);
      const json = jsonNow(source);
      await source.app.close();
      expect((await importInto(target, json, true)).ok).toBe(true);
      expect(jsonNow(target)).toBe(json);
      target.clock.pass(1_000);
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(await target.call('board.check', {})).toEqual({ problems: [] });
});

/** A board with one of each: what the wrong values are put into. */
function whole() {
  return {
    format: 'klubba-board',
    version: 1,
    municipalities: [{ id: 'k', name: 'Granvik' }],
    board: { id: 'b', name: 'Nämnden', hostMunicipalityId: 'k' },
    persons: [{ id: 'p', name: 'Eva' }],
    meetings: [{ id: 's', date: '2027-02-08' }],
    attendance: [{ id: 'n', meetingId: 's', personId: 'p', presence: 'serving' }],
    agendaItems: [
      {
        id: 'i',
        meetingId: 's',
        background: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] },
      },
    ],
    attachments: [{ id: 'a', agendaItemId: 'i', title: 'Bilaga', size: 1, sha256: hashOfOne }],
    blobs: [{ sha256: hashOfOne, size: 1, base64: 'AQ==' }],
  };
}

/** SHA-256 of the single byte 1. */
const hashOfOne = '4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a';

/** The whole board with one place changed, named as `agendaItems.0.title`. */
function wrong(path: string, value: unknown) {
  const changed = structuredClone(whole()) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = changed;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return changed;
}

const deepRun = 'agendaItems.0.background.content.0.content.0.text';

/** What is changed where, and the path that the refusal names. */
const wrongs: readonly (readonly [string, unknown, string])[] = [
  ['meetings.0.date', '2027-02-30', 'meetings.0.date'],
  ['agendaItems.0.minutes', 0, 'agendaItems.0.minutes'],
  [deepRun, 5, deepRun],
  [deepRun, '', deepRun],
  ['agendaItems.0.background.content.0.type', 'script', 'agendaItems.0.background.content.0.type'],
  ['persons.0.nmae', 'Eva', 'persons.0'],
  ['board.clauseStyle', 'none', 'board.clauseStyle'],
  ['version', 2, 'version'],
  ['persons.0', { id: 'p' }, 'persons.0.name'],
  ['attendance.0.personId', 'x', 'attendance.0.personId'],
  ['agendaItems.0.matterId', 'x', 'agendaItems.0.matterId'],
  ['board.hostMunicipalityId', 'x', 'board.hostMunicipalityId'],
  ['attachments.0.sha256', 'f'.repeat(64), 'attachments.0.sha256'],
  ['blobs.0.base64', 'Ag==', 'blobs.0.sha256'],
  ['blobs.0.size', 2, 'blobs.0.size'],
  ['blobs.0.base64', undefined, 'blobs.0.file'],
  ['persons.1', { id: 'p', name: 'Nils' }, 'persons.1'],
  ['attendance.1', { id: 'm', meetingId: 's', personId: 'p', presence: 'absent' }, 'attendance.1'],
];

it('one wrong value, however deep, is named by its path, and nothing is read in', async () => {
  const klubba = await quickBoard();
  await klubba.call('person.create', { name: 'Den som fanns' });
  const before = [jsonNow(klubba), await klubba.call('history.list', {})];
  const named: unknown[] = [];
  for (const [path, value] of wrongs) {
    const reply = await importInto(klubba, wrong(path, value), true);
    if (reply.ok || reply.error.code !== 'import.invalid') throw new Error(`${path}: ${JSON.stringify(reply)}`);
    named.push([path, value, reply.error.data.message === '' ? 'no message' : reply.error.data.path]);
    expect([jsonNow(klubba), await klubba.call('history.list', {})]).toEqual(before);
  }
  expect(named).toEqual(wrongs);
  await klubba.call('person.create', { name: 'En till' });
  await klubba.call('history.undo', {});
  expect(jsonNow(klubba)).toBe(before[0]);
});

it('frozen values that were changed, approved minutes that nothing locks, and §§ or reservations that do not hold are no board', async () => {
  const desk = await newDesk();
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b']);
  const [, b = ''] = sitting.items;
  const { klubba, id } = desk;
  await klubba.call('statement.create', { agendaItemId: b, personId: id.cia, kind: 'reservation' });
  await endSitting(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva']);
  const good = JSON.parse(jsonNow(klubba));
  const target = await quickBoard();
  const path = async (change: (json: typeof good) => void) => {
    const json = structuredClone(good);
    change(json);
    const reply = await importInto(target, json, true);
    return reply.ok || reply.error.code !== 'import.invalid' ? reply : reply.error.data.path;
  };
  expect([
    await path((json) => {
      json.frozen[0].value = json.frozen[0].value.replace('Ada', 'Ida');
    }),
    await path((json) => {
      json.frozenRows = json.frozenRows.filter((each: { rowId: string }) => each.rowId !== b);
    }),
    await path((json) => {
      json.frozenRows = json.frozenRows.filter((each: { tableName: string }) => each.tableName !== 'meeting');
    }),
    await path((json) => {
      json.paragraphs[1].number = 7;
    }),
    await path((json) => {
      json.statements[0].personId = id.gun;
    }),
  ]).toEqual(['frozen.0.sha256', 'frozen.0', 'frozen.0', 'paragraphs', 'statements.0']);
  expect(JSON.parse(jsonNow(target)).meetings).toEqual([]);
  expect((await importInto(target, good, true)).ok).toBe(true);
  expect(JSON.parse(jsonNow(target))).toEqual(good);
});

it('what is no JSON, no UTF-8 or too deep is refused', async () => {
  const klubba = await quickBoard();
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const paths = [];
  for (const json of [encoded('{'), new Uint8Array([0xff, 0xfe]), encoded(deep), encoded('[]'), new Uint8Array()]) {
    const reply = await klubba.reply('exchange.importJson', { json });
    paths.push(reply.ok || reply.error.code);
  }
  expect(paths).toEqual(Array.from({ length: 5 }, () => 'import.invalid'));
});

it('lone surrogates and NUL are made harmless at the border, and what comes out comes in', async () => {
  const klubba = await quickBoard();
  await importInto(klubba, wrong(deepRun, 'a\ud800b\u0000c\u0007]]>'), true);
  const json = jsonNow(klubba);
  expect(JSON.parse(json).agendaItems[0].background.content[0].content[0].text).toBe('a\ufffdbc\u0007]]>');
  await importInto(klubba, json, true);
  expect(jsonNow(klubba)).toBe(json);
});

it('a board that holds something is only replaced on demand, and what it held is in a backup', async () => {
  const klubba = await quickBoard();
  await klubba.call('person.create', { name: 'Eva' });
  const before = [jsonNow(klubba), await klubba.call('history.list', {})];
  expect(await importInto(klubba, whole())).toEqual({
    ok: false,
    error: { code: 'board.notEmpty', data: { name: 'Provnämnden.klubba' } },
  });
  klubba.clock.pass(1_000);
  expect(await importInto(klubba, whole(), true)).toEqual({ ok: true, value: { rows: 7 } });
  expect(await klubba.call('history.state', {})).toEqual({ undo: null, redo: null, savedAt: null });
  const backups = await klubba.call('board.backups', {});
  const backup = backups.find((each) => each.reason === 'import');
  klubba.clock.pass(1_000);
  await klubba.call('board.restore', { id: backup?.id ?? '' });
  expect([jsonNow(klubba), await klubba.call('history.list', {})]).toEqual(before);
  expect((await klubba.call('board.backups', {})).map((each) => each.reason)).toContain('restore');
});

it('typing goes on after an import', async () => {
  const klubba = await quickBoard();
  const { id } = await klubba.call('person.create', { name: 'Eva' });
  await klubba.call('person.update', { id, patch: { name: 'Eva B' } });
  await importInto(klubba, JSON.parse(jsonNow(klubba)), true);
  await klubba.call('person.update', { id, patch: { name: 'Eva Be' } });
  expect((await klubba.call('history.list', {})).length).toBe(1);
});

it('contents over the limit lie beside the file by their hash, and are read from there', async () => {
  const klubba = await quickBoard();
  await importInto(klubba, whole());
  const json = jsonNow(klubba);
  const written = exchangeTasks.writeBoard({ path: boardPath(klubba), inlineLimit: 0 }, () => {});
  expect(written.beside).toEqual([{ name: hashOfOne, sha256: hashOfOne }]);
  const folder = join(klubba.folder, 'beside');
  mkdirSync(folder);
  const target = await quickBoard();
  const read = () =>
    target.reply('exchange.importJson', { json: new Uint8Array(written.json), beside: target.app.offer(folder) });
  const missing = { code: 'import.invalid', data: { path: 'blobs.0.file', message: 'filen finns inte' } };
  expect(await read()).toEqual({ ok: false, error: missing });
  writeFileSync(join(folder, hashOfOne), new Uint8Array([1, 1]));
  expect(await read()).toEqual({ ok: false, error: missing });
  writeFileSync(join(folder, hashOfOne), new Uint8Array([1]));
  expect((await read()).ok).toBe(true);
  expect(jsonNow(target)).toBe(json);
});

it('the example goes in and comes out the same', async () => {
  const klubba = newKlubba({ folder: quickFolder() });
  await klubba.call('board.example', {});
  await klubba.call('exchange.exportJson', {});
  const json = new Uint8Array(klubba.delivered.at(-1)?.bytes ?? []);
  const target = await quickBoard();
  expect((await target.reply('exchange.importJson', { json })).ok).toBe(true);
  expect(jsonNow(target)).toBe(new TextDecoder().decode(json));
});

it('the published schema says of good and bad values what the models say', async () => {
  const ajv = new Ajv({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  const agrees = ajv.compile(JSON.parse(boardSchemaText()));
  const example = JSON.parse(readFileSync(join(resources, 'example', 'board.json'), 'utf8'));
  const values = [
    example,
    whole(),
    { format: 'klubba-board', version: 1, board: { id: 'b', name: 'x' } },
    wrong('version', 2),
    wrong('persons.0.nmae', 'x'),
    wrong('persons.0', { id: 'p' }),
    wrong('board.clauseStyle', 'none'),
    wrong(deepRun, 5),
    wrong('agendaItems.0.background.content.0.type', 'script'),
    wrong('agendaItems.0.minutes', 0),
    [],
  ];
  const verdicts = values.map((value) => agrees(value));
  expect(verdicts).toEqual(values.map((value) => boardJson.safeParse(value).success));
  expect(verdicts).toEqual([true, true, true, ...Array.from({ length: 8 }, () => false)]);
});

it('a full disk in the middle of an import leaves the board as it was', async () => {
  const klubba = await quickBoard();
  await klubba.call('person.create', { name: 'Eva' });
  await klubba.app.close();
  const before = jsonNow(klubba);
  const db = openBoard(boardPath(klubba), { now: '2026-11-23T09:00:00.000Z' });
  db.sqlite.pragma(`max_page_count = ${db.sqlite.pragma('page_count', { simple: true })}`);
  const large = boardJson.parse(
    wrong(
      'persons',
      Array.from({ length: 2_000 }, (_, index) => ({ id: `p${index}`, name: 'x'.repeat(900) })),
    ),
  );
  expect(() => fillBoard(db, large)).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
  db.close();
  expect(jsonNow(klubba)).toBe(before);
});
