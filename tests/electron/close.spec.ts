import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import Database from 'better-sqlite3';
import { expect, test } from './desk.ts';

function storedName(path: string): unknown {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare('SELECT name FROM board').pluck().get();
  } finally {
    db.close();
  }
}

/** Answers the host's message boxes with the button of this number, and keeps what they said. */
async function answerBoxes(app: ElectronApplication, response: number): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }, button) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    dialog.showMessageBox = (async (_window: unknown, box: { message: string }) => {
      said.push(box.message);
      return { response: button, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  }, response);
  return () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

test('text typed just before the window is closed is in the file, which is one single file', async ({ desk }) => {
  const path = await desk.newBoard('Namnlös');
  const { page, close, errors } = await desk.start(path);
  await page.evaluate(() => {
    location.hash = '#/installningar';
  });
  const name = page.getByLabel('Formellt namn');
  await expect(name).toHaveValue('Namnlös');
  await name.fill('Nämnden som hann sparas');
  await close();
  expect(errors).toEqual([]);
  expect(readdirSync(desk.folder).filter((each) => each.startsWith('Namnlös'))).toEqual(['Namnlös.klubba']);
  expect(storedName(path)).toBe('Nämnden som hann sparas');
});

test('quitting the program saves too', async ({ desk }) => {
  const path = await desk.newBoard('Namnlös');
  const { app, page } = await desk.start(path);
  await page.evaluate(() => {
    location.hash = '#/installningar';
  });
  await page.getByLabel('Formellt namn').fill('Avslutad nämnd');
  await app.close();
  expect(storedName(path)).toBe('Avslutad nämnd');
});

test('a page that does not answer is told of, and the person decides', async ({ desk }) => {
  const { app, page } = await desk.start();
  await expect(page.getByRole('button', { name: 'Öppna nämnd' })).toBeVisible();
  // The page's answer is taken away on its way: to the host this is a page that hangs.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents) contents.send = () => undefined;
  });
  const stay = await answerBoxes(app, 0);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(stay).toEqual(['Fönstret svarar inte, så det sista som skrevs kan vara osparat.']);
  expect(app.windows()).toHaveLength(1);
  await answerBoxes(app, 1);
  const ended = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
});

test('the window comes back where it was, and onto a display that exists', async ({ desk }) => {
  const bounds = { x: 40, y: 50, width: 1000, height: 700 };
  const state = join(desk.data, 'window.json');
  const first = await desk.start();
  await first.app.evaluate(({ BrowserWindow }, box) => BrowserWindow.getAllWindows()[0]?.setBounds(box), bounds);
  await first.close();
  expect(JSON.parse(readFileSync(state, 'utf8'))).toEqual({ ...bounds, maximized: false });

  const second = await desk.start();
  const now = () => second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  expect(await now()).toEqual(bounds);
  await second.close();

  writeFileSync(state, JSON.stringify({ ...bounds, x: -9_000, maximized: false }));
  const third = await desk.start();
  const { x } = (await third.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())) ?? {
    x: -1,
  };
  expect(x).toBeGreaterThanOrEqual(0);
});
