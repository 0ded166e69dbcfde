import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { type Desk, expect } from './desk.ts';

/** Sends a thing and answers the file that its reader gets by mail. */
export async function sent(desk: Desk, input: Parameters<typeof desk.call<'review.send'>>[1]): Promise<string> {
  const { delivered } = await desk.call('review.send', input);
  const response = await desk.page.context().request.get(new URL(`/files/${delivered.token}`, desk.url).href);
  const path = join(desk.folder, `granskning-${delivered.token}.html`);
  writeFileSync(path, await response.body());
  return path;
}

/** Opens a file from the disk with the network off; every request that is no file fails the test. */
export async function openFile(page: Page, path: string): Promise<Page> {
  const context = page.context();
  await context.setOffline(true);
  const reader = await context.newPage();
  reader.on('request', (request) => expect(request.url()).toMatch(/^(file|blob|data):/));
  await reader.goto(pathToFileURL(path).href);
  return reader;
}

/** No faults that axe finds. */
export async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
}

/** A meeting with two items, each with a text, a proposal and an attachment. */
export async function meeting(desk: Desk): Promise<string> {
  const { meeting: row } = await desk.call('meeting.create', { date: '2026-12-10', agenda: { from: 'nothing' } });
  for (const title of ['Budget', 'Avtal']) {
    const background = {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: `Om ${title}` }] }],
    };
    const proposal = { intro: 'Nämnden beslutar', clauses: ['att anta den'] };
    const fields = { title, background, proposal };
    const item = await desk.call('agendaItem.create', { meetingId: row.id, fields });
    const bytes = new TextEncoder().encode(`Bilaga till ${title}`);
    const file = { title: `Bilaga ${title}`, fileName: `${title}.txt`, mediaType: 'text/plain', bytes };
    await desk.call('attachment.add', { agendaItemId: item.id, ...file });
  }
  return row.id;
}

/** Keeps a file that was handed over on the disk, as one keeps what came by mail. */
export async function kept(desk: Desk, download: Download): Promise<string> {
  const path = join(desk.folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Waits for the file that a press hands over, and keeps it. */
export async function fetched(desk: Desk, page: Page, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press();
  return kept(desk, await waiting);
}

/** Gives the reader's name, saves her answer, and closes the page. */
export async function answered(desk: Desk, reader: Page, name: string): Promise<string> {
  await reader.getByLabel('Namn').fill(name);
  const path = await fetched(desk, reader, () => reader.getByRole('button', { name: 'Spara svaret' }).click());
  await reader.close();
  await desk.page.context().setOffline(false);
  await desk.page.bringToFront();
  // The desk finds its host again by itself.
  await expect(desk.page.getByText('Klubba svarar inte')).toBeHidden();
  return path;
}

/** Reads files in by the screen's own way, and answers what it says of them. */
export async function readIn(desk: Desk, ...paths: readonly string[]) {
  const { page } = desk;
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Shift+L');
  await (await choosing).setFiles([...paths]);
  const dialog = page.getByRole('dialog', { name: 'Läs in svar' });
  await expect(dialog).toBeVisible();
  return dialog;
}
