import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberedName } from '../../src/main/file-names.ts';
import { expect, test } from './desk.ts';

test('a made file lands in Documents/Klubba, is shown there, and the next of its name takes a number', async ({
  desk,
}) => {
  const path = await desk.newBoard('Epsilon');
  const { app, call } = await desk.start(path);
  await app.evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    shell.showItemInFolder = (each) => void shown.push(each);
  });
  const folder = join(desk.folder, 'Klubba');
  const first = await call('exchange.exportJson', {});
  await call('board.update', { patch: { shortName: 'EN' } });
  const second = await call('exchange.exportJson', {});
  const names = readdirSync(folder).sort();
  expect(first).toMatchObject({ kind: 'saved', folder: 'Klubba' });
  expect(second).toMatchObject({ kind: 'saved', folder: 'Klubba' });
  expect(names).toEqual([first.fileName, second.fileName].sort());
  expect(second.fileName).toBe(numberedName(first.fileName, 2));
  expect(readFileSync(join(folder, second.fileName), 'utf8')).toContain('"EN"');
  const shown = await app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  expect(shown).toEqual([join(folder, first.fileName), join(folder, second.fileName)]);
});
