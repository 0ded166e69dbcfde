import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { binary, expect, root, test } from './desk.ts';

test('without a board the start screen is shown', async ({ desk }) => {
  const { page, title } = await desk.start();
  await expect(page.getByRole('heading', { name: 'Klubba', level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Öppna nämnd' })).toBeVisible();
  expect(await title()).toBe('Klubba');
});

test('a call goes through the preload to the real command and its database', async ({ desk }) => {
  const file = join(desk.folder, 'Ny nämnd.klubba');
  const { app, call, title } = await desk.start();
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  expect(await call('board.create', { name: 'Provnämnden' })).toMatchObject({ name: basename(file) });
  expect((await call('board.get', {})).board.name).toBe('Provnämnden');
  expect(existsSync(file)).toBe(true);
  await expect.poll(title).toBe('Ny nämnd – Klubba');
});

test('a refused command answers its code, and an unknown one too', async ({ desk }) => {
  const { reply } = await desk.start();
  expect(await reply('board.get', {})).toEqual({ ok: false, error: { code: 'board.closed', data: {} } });
  expect(await reply('board.sink', {})).toEqual({
    ok: false,
    error: { code: 'command.unknown', data: { command: 'board.sink' } },
  });
});

test('the page gets a token for a file, never its path', async ({ desk }) => {
  await desk.newBoard('Alfa');
  const path = await desk.newBoard('Beta');
  const { app, call, page } = await desk.start();
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
  expect(await call('board.open', {})).toMatchObject({ name: 'Beta.klubba' });
  const recent = await call('board.recent', {});
  expect(recent.map((each) => each.name)).toEqual(['Beta.klubba', 'Alfa.klubba']);
  expect(JSON.stringify(recent)).not.toContain(desk.folder);
  expect(await call('board.open', { token: recent[1]?.token ?? '' })).toMatchObject({ name: 'Alfa.klubba' });
  expect(await page.evaluate<string[]>('Object.keys(window.api).sort()')).toEqual(['host', 'invoke', 'offer', 'on']);
});

test('a file that a person gives the page becomes a token, and one that lies nowhere is refused', async ({ desk }) => {
  const path = await desk.newBoard('Zeta');
  const { call, page } = await desk.start();
  const input = await page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }));
  await input.setInputFiles(path);
  const token = await input.evaluate(({ files }) => window.api?.offer(files?.[0]));
  expect(token).not.toContain('Zeta');
  expect(await call('board.open', { token: String(token) })).toMatchObject({ name: 'Zeta.klubba' });
  const refusal = page.evaluate(() => window.api?.offer(new File(['text'], '')));
  await expect(refusal).rejects.toThrow('This file lies nowhere on the disk');
});

test('a board named on the command line is opened, also by a path seen from where one stands', async ({ desk }) => {
  await desk.newBoard('Gamma');
  const { page, title, call } = await desk.start('Gamma.klubba');
  expect(await title()).toBe('Gamma – Klubba');
  expect((await call('board.get', {})).board.name).toBe('Gamma');
  await expect(page.getByRole('button', { name: 'Öppna exemplet' })).toHaveCount(0);
});

test('--as says who works here', async ({ desk }) => {
  const path = await desk.newBoard('Delta');
  const { call } = await desk.start(path, '--as', 'Ada Prov');
  await call('board.update', { patch: { shortName: 'DN' } });
  expect((await call('history.list', {}))[0]).toMatchObject({ author: 'Ada Prov' });
});

test('a second start hands its board to the first window and ends', async ({ desk }) => {
  const first = await desk.newBoard('Ett');
  await desk.newBoard('Två');
  const { title } = await desk.start(first);
  expect(await title()).toBe('Ett – Klubba');
  const second = spawnSync(binary, [root, '--no-sandbox', `--user-data-dir=${desk.data}`, 'Två.klubba'], {
    cwd: desk.folder,
    timeout: 20_000,
  });
  expect(second.status).toBe(0);
  await expect.poll(title).toBe('Två – Klubba');
});

test('what is no board is said in a sentence, and the start screen is there', async ({ desk }) => {
  const { app, page, title } = await desk.start();
  await app.evaluate(({ dialog }) => {
    const shown = globalThis as unknown as { shown: string[] };
    shown.shown = [];
    dialog.showErrorBox = (heading) => void shown.shown.push(heading);
  });
  spawnSync(binary, [root, '--no-sandbox', `--user-data-dir=${desk.data}`, 'Saknas.klubba'], { cwd: desk.folder });
  const shown = () => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  await expect.poll(async () => (await shown()).length).toBe(1);
  expect((await shown())[0]).toContain('Saknas.klubba');
  await expect(page.getByRole('button', { name: 'Öppna nämnd' })).toBeVisible();
  expect(await title()).toBe('Klubba');
});

test('a board that was named at the start and cannot be opened has a screen that says why, and a way back', async ({
  desk,
}) => {
  const { page } = await desk.start('Saknas.klubba');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Saknas.klubba');
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await expect(page.getByRole('button', { name: 'Öppna nämnd' })).toBeVisible();
});
