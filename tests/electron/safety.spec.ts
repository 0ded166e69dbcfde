import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './desk.ts';

/** Keeps the addresses that are handed to the system's browser, and hands none over. */
async function keepAddresses(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const addresses: string[] = [];
    Object.assign(globalThis, { addresses });
    shell.openExternal = async (url) => void addresses.push(url);
  });
  return () => app.evaluate(() => (globalThis as unknown as { addresses: string[] }).addresses);
}

test('the page stays where it is and opens no windows; only https and mailto leave, to their own programs', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  const addresses = await keepAddresses(app);
  await expect(page.getByRole('button', { name: 'Öppna nämnd' })).toBeVisible();
  const before = page.url();
  await page.evaluate(() => {
    for (const url of ['https://example.org/regler', 'http://example.org/oskyddad']) window.open(url);
  });
  await expect.poll(addresses).toEqual(['https://example.org/regler']);
  await expect.poll(() => app.windows().length).toBe(1);
  await page.evaluate(() => {
    location.href = 'https://example.org/bort';
  });
  await page.evaluate(() => {
    location.href = 'file:///etc/hostname';
  });
  await expect(page.getByRole('button', { name: 'Öppna nämnd' })).toBeVisible();
  expect(page.url()).toBe(before);
  expect(await addresses()).toEqual(['https://example.org/regler']);
});

test('the page reaches no network, no Node and no permissions, and its policy lets no foreign script in', async ({
  desk,
}) => {
  const { page } = await desk.start();
  await expect(page.getByRole('button', { name: 'Öppna nämnd' })).toBeVisible();
  const found = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.body.append(script);
    const globals = window as unknown as Record<string, unknown>;
    return {
      network: await fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      inline: globals.intruder ?? 'refused',
      node: ['require', 'process', 'module'].filter((name) => globals[name] !== undefined),
    };
  });
  expect(found).toEqual({ network: 'refused', geolocation: 'denied', inline: 'refused', node: [] });
});

test('nothing is read outside the page’s own folder', async ({ desk }) => {
  const { app } = await desk.start();
  const statuses = await app.evaluate(
    async ({ net }, urls) => {
      const answers = [];
      for (const url of urls) answers.push((await net.fetch(url)).status);
      return answers;
    },
    ['app://klubba/', 'app://klubba/..%2f..%2fpackage.json', 'app://klubba/%2e%2e/main/index.js', 'app://annan/'],
  );
  expect(statuses).toEqual([200, 404, 404, 404]);
});

test('the menu is Swedish, asks the page for its actions, and leaves the text its own keys', async ({ desk }) => {
  const { app, page } = await desk.start();
  await expect(page.getByRole('button', { name: 'Öppna nämnd' })).toBeVisible();
  const menu = await app.evaluate(({ Menu }) => {
    const bar = Menu.getApplicationMenu();
    return {
      labels: bar?.items.map((each) => each.label),
      undo: bar?.getMenuItemById('edit.undo')?.registerAccelerator,
      close: bar?.getMenuItemById('file.close')?.enabled,
    };
  });
  const labels = ['Arkiv', 'Redigera', 'Visa', 'Fönster', 'Hjälp'];
  expect(menu).toEqual({
    labels: process.platform === 'darwin' ? ['Klubba', ...labels] : labels,
    undo: false,
    close: false,
  });
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.new')?.click());
  await expect(page.getByRole('dialog', { name: 'Ny nämnd' })).toBeVisible();
});
