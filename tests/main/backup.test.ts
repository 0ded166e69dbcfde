import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupsToRemove } from '../../src/main/backup.ts';
import type { Backup } from '../../src/shared/board/commands.ts';
import { type Klubba, newBoard, newKlubba } from './klubba.ts';
import { boardPath, filesBeside, jsonNow, quickFolder, restarted } from './support.ts';

const day = 24 * 60 * 60 * 1000;

/** The machine may be busy with the other tests. */
const patience = { timeout: 20_000, interval: 10 };

const quickBoard = () => newBoard({ folder: quickFolder() });

/** The backup of the day is taken in the background. */
async function dayBackup(klubba: Klubba): Promise<void> {
  await expect.poll(async () => (await klubba.call('board.backups', {})).length, patience).toBeGreaterThan(0);
}

const shown = (backups: readonly Backup[]) => backups.map(({ reason, at }) => `${reason} ${at}`);

it('of today three backups are kept, of each earlier day the newest, ten in all', () => {
  const at = (date: string, hour: number): Backup => ({
    id: `${date} ${hour}`,
    reason: 'day',
    at: new Date(`${date}T${String(hour).padStart(2, '0')}:00:00`).toISOString(),
    size: 1,
  });
  const days = Array.from({ length: 12 }, (_, index) => `2026-11-${String(22 - index).padStart(2, '0')}`);
  const all = [
    ...[14, 13, 12, 11].map((hour) => at('2026-11-23', hour)),
    ...days.flatMap((date) => [at(date, 16), at(date, 9)]),
  ];
  const removed = backupsToRemove(all, '2026-11-23');
  const kept = all.filter((each) => !removed.includes(each)).map((each) => each.id);
  expect(kept).toEqual([
    '2026-11-23 14',
    '2026-11-23 13',
    '2026-11-23 12',
    ...days.slice(0, 7).map((date) => `${date} 16`),
  ]);
});

it('the first opening of a day leaves a backup behind, the next one of the same day none', async () => {
  const first = await quickBoard();
  await dayBackup(first);
  const second = await restarted(first);
  await expect.poll(async () => (await second.call('board.file', {}))?.integrity, patience).toBe('ok');
  await second.call('board.check', {});
  expect(shown(await second.call('board.backups', {}))).toEqual(['day 2026-11-23T09:00:00.000Z']);
  second.clock.pass(day);
  await second.app.close();
  await second.app.openPath(boardPath(second));
  await expect
    .poll(async () => shown(await second.call('board.backups', {})))
    .toEqual(['day 2026-11-24T09:00:00.000Z', 'day 2026-11-23T09:00:00.000Z']);
});

it('a restore brings the board back as it was, history and all, and can itself be taken back', async () => {
  const klubba = await quickBoard();
  await dayBackup(klubba);
  await klubba.call('person.create', { name: 'Eva' });
  klubba.clock.pass(1_000);
  const early = await klubba.call('board.backup', {});
  const before = [jsonNow(klubba), await klubba.call('history.list', {})];
  await klubba.call('person.create', { name: 'Nils' });
  const after = [jsonNow(klubba), await klubba.call('history.list', {})];
  klubba.clock.pass(1_000);
  await klubba.call('board.restore', { id: early.id });
  expect([jsonNow(klubba), await klubba.call('history.list', {})]).toEqual(before);
  const [newest] = await klubba.call('board.backups', {});
  expect(newest?.reason).toBe('restore');
  klubba.clock.pass(1_000);
  await klubba.call('board.restore', { id: newest?.id ?? '' });
  expect([jsonNow(klubba), await klubba.call('history.list', {})]).toEqual(after);
  await klubba.app.close();
  expect(filesBeside(boardPath(klubba))).toEqual(['Provnämnden.klubba']);
});

it('a backup that is damaged is not restored, and one that is gone is missing', async () => {
  const klubba = await quickBoard();
  await dayBackup(klubba);
  klubba.clock.pass(1_000);
  await klubba.call('person.create', { name: 'Eva' });
  const { id } = await klubba.call('board.backup', {});
  const folder = join(klubba.folder, 'data', 'backups');
  const path = join(folder, readdirSync(folder)[0] ?? '', id);
  writeFileSync(path, readFileSync(path).fill(0x5a, 4096 * 2, 4096 * 9));
  const before = jsonNow(klubba);
  expect([await klubba.reply('board.restore', { id }), await klubba.reply('board.restore', { id: '../x' })]).toEqual([
    { ok: false, error: { code: 'board.corrupt', data: { name: id } } },
    { ok: false, error: { code: 'backup.missing', data: { id: '../x' } } },
  ]);
  expect(jsonNow(klubba)).toBe(before);
});

it('a backup half written when the process was killed is never listed, and is swept away', async () => {
  const klubba = await quickBoard();
  await dayBackup(klubba);
  klubba.clock.pass(1_000);
  const { id } = await klubba.call('board.backup', {});
  const root = join(klubba.folder, 'data', 'backups');
  const folder = join(root, readdirSync(root)[0] ?? '');
  const half = `20261123T100000000Z_day.klubba.${process.pid}.tmp`;
  writeFileSync(join(folder, half), 'half');
  expect((await klubba.call('board.backups', {})).map((each) => each.id)).toContain(id);
  expect((await klubba.call('board.backups', {})).map((each) => each.id)).not.toContain(half);
  klubba.clock.pass(1_000);
  await klubba.call('board.backup', {});
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('a copy is made with history or without, and nothing is left in between', async () => {
  const klubba = await quickBoard();
  await klubba.call('person.create', { name: 'Eva' });
  const names = [
    await klubba.call('board.saveCopy', { history: true }),
    await klubba.call('board.saveCopy', { history: false }),
  ];
  expect(names.map((each) => each.fileName)).toEqual([
    'Provnämnden – kopia.klubba',
    'Provnämnden – utan historik.klubba',
  ]);
  const states = [];
  for (const { fileName, bytes } of klubba.delivered) {
    const folder = quickFolder();
    writeFileSync(join(folder, fileName), bytes);
    const copy = newKlubba({ folder });
    await copy.app.openPath(join(folder, fileName));
    states.push([(await copy.call('history.list', {})).length, (await copy.call('board.get', {})).persons.length]);
    await copy.app.close();
  }
  expect(states).toEqual([
    [1, 1],
    [0, 1],
  ]);
  expect(readdirSync(join(klubba.folder, 'data', 'copies'))).toEqual([]);
});

it('a board closed in the middle of a backup leaves one whole file and no half backup in the list', async () => {
  const klubba = await quickBoard();
  await klubba.call('matter.create', { title: 'x', note: 'y'.repeat(190_000) });
  const backup = klubba.reply('board.backup', {});
  await klubba.call('board.close', {});
  const reply = await backup;
  expect(reply.ok || reply.error.code === 'board.closed').toBe(true);
  expect([filesBeside(boardPath(klubba)), existsSync(boardPath(klubba))]).toEqual([['Provnämnden.klubba'], true]);
});
