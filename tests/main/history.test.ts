import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownerOf } from '../../src/main/db/locked.ts';
import { migrations } from '../../src/main/db/migrations/migrations.ts';
import { openBoard } from '../../src/main/db/open.ts';
import { recordedTables, settledTables } from '../../src/main/db/queries.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { furnish, moves, play } from './random-commands.ts';
import { boardPath, jsonNow, quickFolder, restarted } from './support.ts';

async function travelAll(klubba: Klubba, way: 'history.undo' | 'history.redo'): Promise<number> {
  for (let steps = 0; ; steps++) {
    const reply = await klubba.reply(way, {});
    if (!reply.ok) {
      expect(reply.error).toEqual({ code: 'undo.nothing', data: {} });
      return steps;
    }
  }
}

const quickBoard = () => newBoard({ folder: quickFolder() });

it('whatever is done, undoing all gives the start back and doing all again gives the end, across restarts', async () => {
  await fc.assert(
    fc.asyncProperty(moves, moves, async (first, second) => {
      const klubba = await quickBoard();
      const start = jsonNow(klubba);
      await furnish(klubba);
      await play(klubba, first);
      const middle = jsonNow(klubba);
      const steps = await travelAll(klubba, 'history.undo');
      expect(jsonNow(klubba)).toBe(start);
      const again = await restarted(klubba);
      expect(await travelAll(again, 'history.redo')).toBe(steps);
      expect(jsonNow(again)).toBe(middle);
      await play(again, second);
      const end = jsonNow(again);
      const more = await travelAll(again, 'history.undo');
      expect(jsonNow(again)).toBe(start);
      expect(await travelAll(again, 'history.redo')).toBe(more);
      expect(jsonNow(again)).toBe(end);
      expect(await again.call('board.check', {})).toEqual({ problems: [] });
      await again.app.close();
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

it('every table is recorded at every column: insert, update and delete come back exactly', () => {
  const folder = quickFolder();
  return newBoard({ folder }).then(async (klubba) => {
    await klubba.app.close();
    const db = openBoard(boardPath(klubba), { now: '2026-11-23T09:00:00.000Z' });
    const triggers = db.sqlite.prepare("SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'").pluck().all();
    const expected = Object.values(db.queries.tables)
      .filter(({ name }) => recordedTables.includes(name))
      .flatMap(({ name, columns }) => [
        ...['insert', 'delete', ...columns.filter((each) => each !== 'id')].map((each) => `history_${name}_${each}`),
        ...['update', 'delete', ...(ownerOf(name) ? ['insert'] : [])].map((each) => `frozen_${name}_${each}`),
      ]);
    const settled = settledTables.flatMap((name) => [`frozen_${name}_update`, `frozen_${name}_delete`]);
    expect(triggers.toSorted()).toEqual([...expected, ...settled].toSorted());
    db.close();
  });
});

it('what hangs on a meeting or an item is frozen with it, but for what follows its approval', () => {
  const folder = quickFolder();
  return newBoard({ folder }).then(async (klubba) => {
    await klubba.app.close();
    const db = openBoard(boardPath(klubba), { now: '2026-11-23T09:00:00.000Z' });
    const parents =
      db.sqlite.prepare(`SELECT DISTINCT "table" FROM pragma_foreign_key_list(?) WHERE "on_delete" = 'CASCADE'
      AND "from" IN ('meeting_id', 'agenda_item_id')`);
    const hanging = recordedTables.filter((name) => parents.all(name).length > 0);
    expect(hanging.filter((name) => !ownerOf(name))).toEqual([
      'signature',
      'notice',
      'appeal',
      'finality',
      'correction',
      'dispatch',
    ]);
    db.close();
  });
});

it('a meeting removed with all that hangs on it comes back whole', async () => {
  const klubba = await quickBoard();
  await furnish(klubba);
  const [meeting] = await klubba.call('meeting.list', {});
  const meetingId = meeting?.id ?? '';
  const { persons } = await klubba.call('board.get', {});
  const { id } = await klubba.call('agendaItem.create', { meetingId, fields: { title: 'Budget' } });
  await klubba.call('attachment.add', { agendaItemId: id, title: 'Bilaga', bytes: new Uint8Array([1, 2, 3]) });
  await klubba.call('approver.set', { meetingId, personIds: persons.map((each) => each.id) });
  await klubba.call('attendance.set', { meetingId, personId: persons[0]?.id ?? '', presence: 'serving' });
  await klubba.call('participant.create', { meetingId, name: 'Gäst' });
  const before = jsonNow(klubba);
  await klubba.call('meeting.remove', { id: meetingId });
  expect(await klubba.call('meeting.list', {})).toEqual([]);
  expect(await klubba.call('history.undo', {})).toMatchObject({
    undo: 'Lägg till deltagande',
    redo: 'Ta bort sammanträde',
  });
  expect(jsonNow(klubba)).toBe(before);
});

/** Types words into a matter's title at these times (ms after the start); answers the steps, oldest first. */
async function typed(times: readonly number[]) {
  const klubba = await quickBoard();
  const { id } = await klubba.call('matter.create', { title: '' });
  let at = 0;
  for (const time of times) {
    klubba.clock.pass(time - at);
    at = time;
    await klubba.call('matter.update', { id, patch: { title: `t${time}` } });
  }
  const titles: string[] = [];
  for (const _time of times) {
    const { matter } = await klubba.call('matter.get', { id });
    titles.unshift(matter.title);
    if (matter.title === '') break;
    await klubba.call('history.undo', {});
  }
  return titles;
}

it('typing in one field is one step until 3 s of silence', async () => {
  expect(await typed([0, 1_000, 4_000, 7_001, 8_000])).toEqual(['', 't4000', 't8000']);
});

it('typing without a pause is one step for each 30 s', async () => {
  const every2s = Array.from({ length: 33 }, (_, index) => index * 2_000);
  expect(await typed(every2s)).toEqual(['', 't30000', 't62000', 't64000']);
});

it('another field, another row, another author, leaving the field or a restart begins a new step', async () => {
  const klubba = await quickBoard();
  const { id } = await klubba.call('matter.create', { title: '' });
  const other = await klubba.call('matter.create', { title: '' });
  const type = (patch: object, row = id) => klubba.call('matter.update', { id: row, patch });
  await type({ title: 'a' });
  await type({ note: 'b' });
  await type({ note: 'bb' });
  await type({ note: 'c' }, other.id);
  await klubba.call('history.seal', {});
  await type({ note: 'cc' }, other.id);
  await klubba.app.invoke('matter.update', { id: other.id, patch: { note: 'ccc' } }, { id: 'x', author: 'Nils Dahl' });
  const again = await restarted(klubba);
  await again.call('matter.update', { id: other.id, patch: { note: 'cccc' } });
  const list = await again.call('history.list', {});
  expect(list.map((step) => [step.label, step.author])).toEqual([
    ['Ändra ärende: anteckning', ''],
    ['Ändra ärende: anteckning', 'Nils Dahl'],
    ['Ändra ärende: anteckning', ''],
    ['Ändra ärende: anteckning', ''],
    ['Ändra ärende: anteckning', ''],
    ['Ändra ärende: rubrik', ''],
    ['Lägg till ärende', ''],
    ['Lägg till ärende', ''],
  ]);
});

it('each step says what it was, whose and when; undo and redo are steps themselves', async () => {
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  await klubba.call('person.create', { name: 'Eva' });
  klubba.clock.pass(60_000);
  await klubba.call('history.undo', {});
  await klubba.call('history.redo', {});
  const step = { label: 'Lägg till person', author: 'Asta Berg', undone: false };
  expect(await klubba.call('history.list', {})).toEqual([
    { id: 3, kind: 'redo', at: '2026-11-23T09:01:00.000Z', ...step },
    { id: 2, kind: 'undo', at: '2026-11-23T09:01:00.000Z', ...step },
    { id: 1, kind: 'change', at: '2026-11-23T09:00:00.000Z', ...step },
  ]);
});

it('a refused command leaves no step, and a burst goes on as if it had not been', async () => {
  const klubba = await quickBoard();
  const { id } = await klubba.call('matter.create', { title: 'a' });
  const before = [jsonNow(klubba), await klubba.call('history.list', {})];
  const refused = [
    await klubba.reply('officer.create', { personId: 'nobody' }),
    await klubba.reply('matter.update', { id: 'nothing', patch: { title: 'b' } }),
    await klubba.reply('agendaItem.create', { meetingId: 'nothing', fields: {} }),
  ];
  expect(refused.map((reply) => (reply.ok ? reply : reply.error))).toEqual([
    { code: 'item.missing', data: { what: 'person', id: 'nobody' } },
    { code: 'item.missing', data: { what: 'matter', id: 'nothing' } },
    { code: 'item.missing', data: { what: 'meeting', id: 'nothing' } },
  ]);
  expect([jsonNow(klubba), await klubba.call('history.list', {})]).toEqual(before);
  await klubba.call('matter.update', { id, patch: { title: 'b' } });
  await klubba.reply('matter.update', { id: 'nothing', patch: { title: 'b' } });
  await klubba.call('matter.update', { id, patch: { title: 'bc' } });
  expect((await klubba.call('history.list', {})).length).toBe(2);
});

it('a new change ends what could be done again', async () => {
  const klubba = await quickBoard();
  await klubba.call('person.create', { name: 'Eva' });
  await klubba.call('history.undo', {});
  await klubba.call('person.create', { name: 'Nils' });
  expect([await klubba.reply('history.redo', {}), await klubba.call('history.state', {})]).toEqual([
    { ok: false, error: { code: 'undo.nothing', data: {} } },
    { undo: 'Lägg till person', redo: null, savedAt: '2026-11-23T09:00:00.000Z' },
  ]);
});

it('what was done under an older schema is not undone', async () => {
  const klubba = await quickBoard();
  await klubba.call('person.create', { name: 'Eva' });
  await klubba.app.close();
  const next = { version: migrations.length + 1, sql: 'ALTER TABLE person ADD COLUMN nick TEXT' };
  const info = { command: 'history.undo', label: '', author: '', at: '2026-11-23T09:00:00.000Z' };
  const db = openBoard(boardPath(klubba), { now: info.at, migrations: [...migrations, next] });
  expect(() => db.sqlite.transaction(() => db.history.undo(info))()).toThrow('undo.older');
  expect(db.history.state().undo).toBe(null);
  db.close();
});
