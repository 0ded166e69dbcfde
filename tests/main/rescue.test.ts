import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newBoard } from './klubba.ts';
import { boardPath } from './support.ts';

it('a board whose file was destroyed comes back from its backup, and the damaged file stays beside', async () => {
  const klubba = await newBoard();
  await klubba.call('person.create', { name: 'Eva' });
  await klubba.call('board.backup', {});
  await klubba.call('board.close', {});
  const path = boardPath(klubba);
  writeFileSync(path, 'not a board any more');
  expect(await klubba.app.openPath(path)).toEqual({
    ok: false,
    error: { code: 'board.notBoard', data: { name: 'Provnämnden.klubba' } },
  });
  const [newest] = await klubba.call('board.rescues', {});
  await klubba.call('board.rescue', { id: newest?.id ?? '' });
  expect((await klubba.call('board.get', {})).persons.map((each) => each.name)).toEqual(['Eva']);
  expect(readFileSync(join(klubba.folder, 'Provnämnden (skadad).klubba'), 'utf8')).toBe('not a board any more');
  await expect.poll(async () => (await klubba.call('board.file', {}))?.integrity).toBe('ok');
  await klubba.call('board.close', {});
  expect(readdirSync(klubba.folder).sort()).toEqual(['Provnämnden (skadad).klubba', 'Provnämnden.klubba', 'data']);
});

it('a strange file has no backups to offer, and no backup can be put in its place', async () => {
  const klubba = await newBoard();
  const { id } = await klubba.call('board.backup', {});
  const path = join(klubba.folder, 'Annan.klubba');
  writeFileSync(path, 'something else');
  await klubba.app.openPath(path);
  expect(await klubba.call('board.rescues', {})).toEqual([]);
  expect(await klubba.reply('board.rescue', { id })).toEqual({
    ok: false,
    error: { code: 'backup.missing', data: { id } },
  });
  expect(readFileSync(path, 'utf8')).toBe('something else');
});

it('why a board named from outside could not be opened is told to whoever asks for the file, until one is open', async () => {
  const klubba = await newBoard();
  await klubba.call('board.close', {});
  const missing = { ok: false, error: { code: 'board.missing', data: { name: 'Saknas.klubba' } } };
  expect(await klubba.app.openPath(join(klubba.folder, 'Saknas.klubba'))).toEqual(missing);
  expect(await klubba.reply('board.file', {})).toEqual(missing);
  await klubba.app.openPath(boardPath(klubba));
  expect((await klubba.call('board.file', {}))?.name).toBe('Provnämnden.klubba');
  await klubba.call('board.close', {});
  expect(await klubba.call('board.file', {})).toBe(null);
});
