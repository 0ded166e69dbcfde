import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  globSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { startHost, stopHost } from '../host-process.ts';
import { type Desk, expect, test } from './desk.ts';

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)])).toEqual([]);
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Where the desk's only board lies. */
function boardFile({ folder }: Desk): string {
  const [path] = globSync(join(folder, '**/*.klubba')).filter((each) => !each.includes('backup'));
  if (path === undefined) throw new Error('There is no board on the desk');
  return path;
}

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

/** Puts the board away, lets something happen to its file, and opens it from the list of recent ones. */
async function reopen(desk: Desk, change: (path: string) => void): Promise<void> {
  await title(desk.page).waitFor();
  await desk.call('board.close', {});
  await expect(title(desk.page)).toHaveText('Klubba');
  const path = boardFile(desk);
  change(path);
  await desk.page.getByRole('button', { name: new RegExp(`^${basename(path)}`) }).click();
}

test('a file that is damaged is put right from its backup, and stays beside under another name', async ({ desk }) => {
  const { page } = desk;
  await desk.call('board.backup', {});
  await reopen(desk, (path) => overwrite(path, 110, Buffer.alloc(3_000, 0xff)));
  await expect(title(page)).toHaveText('Filen ”Exempelnämnden.klubba” är skadad och kan inte läsas.');
  await expect(page.getByText('ligger kvar bredvid som ”Exempelnämnden (skadad).klubba”')).toBeVisible();
  await axe(page);
  await page
    .getByRole('button', { name: /^Återställ \d/ })
    .first()
    .click();
  await expect(title(page)).toHaveText('Nämnden för gemensam IT-drift');
  expect(readdirSync(desk.folder)).toContain('Exempelnämnden (skadad).klubba');
});

test('a file that has become something else is put right from its backup too', async ({ desk }) => {
  const { page } = desk;
  await desk.call('board.backup', {});
  await reopen(desk, (path) => writeFileSync(path, 'Det här var en nämnd.'));
  await expect(title(page)).toHaveText('”Exempelnämnden.klubba” är ingen nämnd från Klubba.');
  await page
    .getByRole('button', { name: /^Återställ \d/ })
    .first()
    .click();
  await expect(title(page)).toHaveText('Nämnden för gemensam IT-drift');
  expect(readFileSync(join(desk.folder, 'Exempelnämnden (skadad).klubba'), 'utf8')).toBe('Det här var en nämnd.');
});

test('a backup that is damaged as well is told of, and another can be chosen', async ({ desk }) => {
  const { page } = desk;
  await desk.call('board.backup', {});
  await reopen(desk, (path) => {
    writeFileSync(path, 'Det här var en nämnd.');
    const backups = globSync(join(desk.folder, '**/*.klubba')).filter((each) => each !== path);
    for (const each of backups) overwrite(each, 110, Buffer.alloc(3_000, 0xff));
  });
  await page
    .getByRole('button', { name: /^Återställ \d/ })
    .first()
    .click();
  await expect(page.getByText('Den säkerhetskopian är också skadad.')).toBeVisible();
  await expect(title(page)).toHaveText('”Exempelnämnden.klubba” är ingen nämnd från Klubba.');
});

test('a board from a newer Klubba is left as it is', async ({ desk }) => {
  const { page } = desk;
  let before = Buffer.alloc(0);
  await reopen(desk, (path) => {
    overwrite(path, 60, Buffer.from([0, 0, 0, 99]));
    before = readFileSync(path);
  });
  await expect(title(page)).toContainText('är gjord med en nyare version av Klubba (format 99;');
  await axe(page);
  expect(readFileSync(boardFile(desk)).equals(before)).toBe(true);
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await expect(title(page)).toHaveText('Klubba');
});

test('a board that is gone from its place says so', async ({ desk }) => {
  await reopen(desk, (path) => rmSync(path));
  await expect(title(desk.page)).toHaveText('Filen ”Exempelnämnden.klubba” finns inte.');
});

test('a board that is open in another Klubba says where, and opens when it is closed there', async ({ desk }) => {
  const { page, folder, host } = desk;
  await title(page).waitFor();
  const other = await startHost(folder);
  await page.goto(other.address);
  const recent = page.getByRole('button', { name: /^Exempelnämnden/ });
  await recent.click();
  await expect(title(page)).toContainText(
    /^”Exempelnämnden.klubba” är redan öppen av \S+ sedan \d{4}-\d\d-\d\d \d\d\.\d\d/,
  );
  await axe(page);
  await stopHost(host);
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await recent.click();
  await expect(title(page)).toHaveText('Nämnden för gemensam IT-drift');
  await stopHost(other);
});

test('a start with a board that is open elsewhere says so where it was started', async ({ desk }) => {
  await title(desk.page).waitFor();
  const data = join(desk.folder, 'annan');
  mkdirSync(data);
  const other = await startHost(data, [boardFile(desk)]);
  expect(other.messages()).toContain('”Exempelnämnden.klubba” är redan öppen');
  await stopHost(other);
});

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes a file one that may not be written; root, whom no mode binds, lays it read-only over itself. */
function protect(path: string): void {
  chmodSync(path, 0o444);
  if (!isWritable(path)) return;
  try {
    execFileSync('mount', ['--bind', path, path], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,bind,ro', path], { stdio: 'ignore' });
  } catch {
    // Where nothing may be mounted either, the test is skipped and says why.
  }
}

test('a file that may not be written says where to put it', async ({ desk }) => {
  let path = '';
  await reopen(desk, (file) => {
    path = file;
    protect(file);
  });
  test.skip(isWritable(path), 'The file can be written whatever its mode says, and nothing can be mounted here');
  try {
    await expect(title(desk.page)).toContainText('går inte att skriva i: filen eller mappen är skrivskyddad.');
    await axe(desk.page);
  } finally {
    // Nothing is mounted where the mode alone was enough.
    spawnSync('umount', ['-l', path]);
  }
});

test('a board that opens but is damaged inside warns, and leads to its backups', async ({ desk }) => {
  const { page } = desk;
  await desk.call('board.backup', {});
  // What the first picture needs was written first; attachments lie at the end of the file.
  await reopen(desk, (path) => {
    const pages = Math.floor(statSync(path).size / 4096);
    for (let at = pages - 20; at < pages; at += 5) overwrite(path, at * 4096, Buffer.alloc(2_000, 0xa5));
  });
  await expect(page.getByText('Filen är skadad.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Visa säkerhetskopior' }).click();
  await expect(page.getByRole('button', { name: /^Återställ \d/ }).first()).toBeVisible();
});

/** A disk of 6 MB, or null where one cannot be had. */
function smallDisk(folder: string): string | null {
  const place = join(folder, 'liten');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    return null;
  }
}

/** Takes all the room that is left. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4_096));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

test.describe('a disk that becomes full', () => {
  test.use({ start: 'start' });

  test('costs nothing that is typed: the sign says so, and it is saved when there is room again', async ({ desk }) => {
    const { page, folder } = desk;
    const disk = smallDisk(folder);
    test.skip(disk === null, 'A small disk can only be mounted by root: shown in tests/main/open.test.ts where it can');
    if (disk === null) return;
    const host = await startHost(disk, ['--example']);
    try {
      await page.goto(`${host.address}#/installningar/namnd`);
      const name = page.getByRole('textbox', { name: 'Formellt namn' });
      await name.waitFor();
      fill(join(disk, 'fyllnad'));
      await name.click();
      await page.keyboard.press('End');
      await page.keyboard.type(' i norr');
      await expect(page.getByRole('banner').getByRole('status')).toHaveText('Ej sparat');
      await expect(page.getByRole('alert')).toContainText('Disken är full');
      await expect(name).toHaveValue('Nämnden för gemensam IT-drift i norr');
      rmSync(join(disk, 'fyllnad'));
      await expect(page.getByRole('banner')).toContainText(/Sparat \d\d\.\d\d/);
      await page.reload();
      await expect(name).toHaveValue('Nämnden för gemensam IT-drift i norr');
    } finally {
      await stopHost(host);
      execFileSync('umount', ['-l', disk]);
    }
  });
});
