import { expect, it } from 'vitest';
import { openBoard } from '../../src/main/db/open.ts';
import { createWriter } from '../../src/main/dispatch.ts';
import { freeze, issued } from '../../src/main/frozen.ts';
import type { Desk } from '../../src/main/handlers.ts';
import { canonicalJson } from '../../src/shared/exchange/canonical.ts';
import { type Klubba, newBoard, newKlubba, testClock } from './klubba.ts';
import { boardPath, jsonOf, openJson } from './support.ts';

const bytes = new Uint8Array([80, 75, 3, 4, 0, 255]);
const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Freezes the only meeting with its items, as a service of a later domain will inside a write. */
async function freezeMeeting(klubba: Klubba) {
  const [meeting] = await klubba.call('meeting.list', {});
  const detail = await klubba.call('meeting.get', { id: meeting?.id ?? '' });
  await klubba.app.close();
  const clock = testClock('2026-11-24T10:00:00.000Z');
  const db = openBoard(boardPath(klubba), { now: clock.now().toISOString() });
  const writer = createWriter({ clock, author: () => 'Asta Berg', emit: () => {} });
  const desk: Desk = writer.desk(db, { id: 'test' });
  const row = writer.write(db, { id: 'test' }, { command: 'meeting.summon', label: 'Kalla', burstKey: null }, () =>
    freeze(desk, {
      kind: 'summons',
      subjectId: detail.meeting.id,
      formatVersion: 1,
      value: { title: 'Kallelse', items: detail.items.map((each) => each.title), absent: undefined },
      documents: [{ document: 'kallelse', fileName: 'Kallelse.docx', mediaType, bytes }],
      locks: [
        { table: 'meeting', id: detail.meeting.id },
        ...detail.items.map(({ id }) => ({ table: 'agenda_item', id })),
      ],
    }),
  );
  const files = issued(desk, row.id);
  db.close();
  return { detail, row, files };
}

async function frozenBoard() {
  const klubba = await newBoard();
  const { meeting } = await klubba.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
  const { id } = await klubba.call('agendaItem.create', { meetingId: meeting.id, fields: { title: 'Budget' } });
  await klubba.call('agendaItem.update', { id, patch: { title: 'Budget 2028' } });
  return { klubba, ...(await freezeMeeting(klubba)) };
}

it('canonical JSON sorts keys at every depth, has no white space and leaves out what is absent', () => {
  expect(canonicalJson({ b: [{ y: 1, x: 'å' }], a: undefined, A: null })).toBe('{"A":null,"b":[{"x":"å","y":1}]}');
});

it('a frozen value is canonical, names its author and time, and its files come back byte for byte', async () => {
  const { row, files, detail } = await frozenBoard();
  expect(row).toEqual({
    id: row.id,
    kind: 'summons',
    subjectId: detail.meeting.id,
    formatVersion: 1,
    value: '{"items":["Budget 2028"],"title":"Kallelse"}',
    sha256: 'b1aaa392cf27d53f36817e0f4e6f95cbaa84ff8699cb4c7a401185d2c6972d90',
    author: 'Asta Berg',
    createdAt: '2026-11-24T10:00:00.000Z',
  });
  expect(files.map((each) => ({ ...each, bytes: [...each.bytes] }))).toEqual([
    { document: 'kallelse', fileName: 'Kallelse.docx', mediaType, bytes: [...bytes] },
  ]);
});

it('the database refuses to change or remove a locked row, also as part of something larger', async () => {
  const { klubba, detail } = await frozenBoard();
  const again = newKlubba({ folder: klubba.folder });
  await again.app.openPath(boardPath(klubba));
  const before = await openJson(again);
  const id = detail.items[0]?.id ?? '';
  expect([
    await again.reply('agendaItem.update', { id, patch: { title: 'Annat' } }),
    await again.reply('agendaItem.remove', { id }),
    await again.reply('meeting.remove', { id: detail.meeting.id }),
    await again.reply('history.undo', {}),
  ]).toEqual([
    { ok: false, error: { code: 'item.frozen', data: { what: 'agenda_item' } } },
    { ok: false, error: { code: 'item.frozen', data: { what: 'agenda_item' } } },
    { ok: false, error: { code: 'item.frozen', data: { what: 'meeting' } } },
    { ok: false, error: { code: 'undo.frozen', data: { label: 'Ändra ärende: rubrik' } } },
  ]);
  expect(await openJson(again)).toBe(before);
});

it('the database refuses to change what was issued', async () => {
  const { klubba, row } = await frozenBoard();
  const db = openBoard(boardPath(klubba), { now: '2026-11-25T10:00:00.000Z' });
  const refused = [
    () => db.queries.frozen.update(row.id, { value: '{}' }),
    () => db.queries.frozen.remove(row.id),
    () => db.sqlite.exec("UPDATE issued_document SET file_name = 'x'"),
    () => db.sqlite.exec('DELETE FROM frozen_row'),
    () => db.sqlite.exec('DELETE FROM blob'),
  ].map((change) => {
    try {
      change();
      return 'changed';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  });
  db.close();
  expect(refused).toEqual(['item.frozen', 'item.frozen', 'frozen', 'frozen', 'FOREIGN KEY constraint failed']);
});

it('frozen values travel in the open file and in a copy without history', async () => {
  const { klubba, row } = await frozenBoard();
  const again = newKlubba({ folder: klubba.folder });
  await again.app.openPath(boardPath(klubba));
  const before = await openJson(again);
  const { frozen, issuedDocuments, frozenRows, blobs } = JSON.parse(before);
  expect([frozen, issuedDocuments.length, frozenRows.length, blobs.length]).toEqual([[row], 1, 2, 1]);
  await again.call('board.saveCopy', { history: false });
  expect(jsonOf(again.delivered.at(-1)?.bytes ?? bytes)).toBe(before);
});

it('a text is not removed from what is frozen, only counted there', async () => {
  const { klubba } = await frozenBoard();
  const again = newKlubba({ folder: klubba.folder });
  await again.app.openPath(boardPath(klubba));
  const before = await openJson(again);
  // The value, the row it locks; and the history of that row, which is nobody's document.
  expect(await again.call('board.purge', { text: 'Budget', backups: false })).toEqual({
    rows: 0,
    history: 1,
    frozen: 2,
    backups: 0,
  });
  expect(await openJson(again)).toBe(before);
});
