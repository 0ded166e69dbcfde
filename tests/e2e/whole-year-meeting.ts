import type { Locator, Page } from '@playwright/test';
import { linesOf } from '../documents/reader.ts';
import { type Desk, expect } from './desk.ts';
import { meetings } from './whole-year-before.ts';
import { downloaded } from './whole-year-files.ts';

const go = ({ page, url }: Desk, address: string) => page.goto(`${url}#/${address}`);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const at = (page: Page, number: number) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^§\\s${number} `));

/** Holds the meeting in meeting mode by its keys: six serve, and every item that proposes something is decided as proposed. */
export async function hold(desk: Desk, decided: readonly number[]): Promise<void> {
  const { page, call } = desk;
  await call('meeting.update', { id: meetings.packet, patch: { endTime: '15:10', approvalDate: '2027-11-16' } });
  await call('approver.set', { meetingId: meetings.packet, personIds: ['person-hagelin', 'person-wikblad'] });
  await go(desk, `sammantraden/${meetings.packet}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8 november 2027');
  await press(page, 'Alt+m');
  await at(page, 16);
  await expect(page.getByRole('grid', { name: 'Upprop' }).getByRole('row').first()).toBeFocused();
  await press(page, ...'ssssssnnnnnn');
  await expect(page.getByText('6 ledamöter tjänstgör · beslutsför 6 av 6 (minst 4)')).toBeVisible();
  await press(page, 'Control+Enter');
  await expect(page.getByRole('button', { name: 'Avsluta', exact: true })).toBeVisible();
  for (let number = 17; number <= 27; number += 1) {
    await press(page, 'Control+Enter');
    await at(page, number);
    if (!decided.includes(number)) continue;
    await press(page, 'b');
    await expect(page.getByRole('button', { name: 'Enligt förslag', pressed: true })).toBeVisible();
  }
  await press(page, 'i');
  await expect(page.getByRole('button', { name: 'Inget beslut', pressed: true })).toBeVisible();
  await press(page, 'Alt+a');
  const dialog = page.getByRole('alertdialog', { name: 'Avsluta sammanträdet' });
  await dialog.getByRole('button', { name: 'Avsluta sammanträdet' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/sammantraden/${meetings.packet}`));
}

/** Each of them signs on a day. */
async function sign(list: Locator, names: readonly string[], date: string): Promise<void> {
  const { keyboard } = list.page();
  for (const name of names) {
    const day = list.getByRole('group', { name: `Datum, ${name}` });
    await day.getByRole('spinbutton').first().focus();
    await keyboard.type(date);
    await list.getByRole('button', { name: `Registrera justering: ${name}` }).press('Enter');
    await expect(list.getByRole('listitem').filter({ hasText: name })).toContainText('✓');
  }
}

/** The minutes are signed, and are what was decided. */
export async function minutes(desk: Desk): Promise<readonly string[]> {
  const { page, call } = desk;
  await go(desk, `sammantraden/${meetings.packet}`);
  await expect(page.getByRole('grid', { name: 'Dagordning' })).toBeVisible();
  await press(page, 'Alt+e');
  const names = ['Jonas Ekbladh (M)', 'Torbjörn Hagelin (M)', 'Malin Wikblad (S)'];
  await sign(page.getByRole('list', { name: /^Justering/ }), names, '20271116');
  await expect.poll(async () => (await call('meeting.get', { id: meetings.packet })).station).toBe('approved');
  return linesOf(await downloaded(page, () => page.keyboard.press('Alt+p')));
}

async function fromMore(page: Page, item: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Mer', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: item }).press('Enter');
  return page.getByRole('dialog');
}

async function adopt(dialog: Locator, item: RegExp): Promise<void> {
  await expect(dialog.getByRole('button', { name: /Beslutas i ärendet/ })).toContainText(item);
  await dialog.getByRole('button', { name: 'Fastställ', exact: true }).press('Enter');
  await expect(dialog).toBeHidden({ timeout: 120_000 });
}

/** What the board adopted is locked, and says its §. */
export async function adoptAll(desk: Desk): Promise<void> {
  const { page } = desk;
  const budgetItem = /2027-11-08 Verksamhetsplan och budget 2028/;
  await go(desk, 'plan/2028/budget');
  await adopt(await fromMore(page, 'Fastställ budgeten'), budgetItem);
  await expect(page.getByText('Fastställd måndag 8 november 2027, § 21. Låst')).toBeVisible();
  await go(desk, 'plan/2028/verksamhetsplan');
  await adopt(await fromMore(page, 'Fastställ verksamhetsplanen'), budgetItem);
  await expect(page.getByText('Fastställd måndag 8 november 2027, § 21. Låst')).toBeVisible();
  await go(desk, 'riskanalys');
  await page.getByRole('button', { name: 'Fastställ', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Fastställ', exact: true }).press('Enter');
  await expect(page.getByText('Fastställd måndag 8 november 2027, § 22. Låst')).toBeVisible({ timeout: 120_000 });
  await go(desk, 'delegationsbeslut');
  for (const period of ['T1', 'T2'])
    await expect(page.getByRole('row', { name: new RegExp(`Rapport till.*${period} 2027`) })).toContainText(
      /anmält 2027-11-08\s§\s26/,
    );
}

/** The dates have become meetings, which a calendar program reads. */
export async function calendar(desk: Desk): Promise<string> {
  const { page } = desk;
  await go(desk, 'sammantraden/datum/2028');
  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, 's');
  await expect(page.getByText('Alla dagarna har blivit sammanträden.')).toBeVisible();
  const bytes = await downloaded(page, () => page.getByRole('button', { name: /Kalenderfil för 2028/ }).press('Enter'));
  return bytes.toString('utf8');
}

/** The next year is begun with what this one ended with. */
export async function nextYear(desk: Desk): Promise<void> {
  const { page } = desk;
  await go(desk, 'plan/2029/nycklar');
  await page.getByRole('button', { name: 'För över nyckeln från 2028' }).press('Enter');
  await expect(page.getByRole('grid', { name: /Fördelningsnycklar 2029/ })).toContainText('222 000');
  await page.getByRole('link', { name: 'Budget', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Börja med beloppen för 2028' }).press('Enter');
  await expect(page.getByRole('grid', { name: /Budget 2029/ })).toContainText(/9\s100,0/);
  await page.getByRole('link', { name: 'Verksamhetsplan', exact: true }).press('Enter');
  await page.getByRole('button', { name: /Börja med 2028 års kapitel/ }).press('Enter');
  await expect(page.locator('.plan-now [contenteditable=true]')).toContainText('Driften byggs ut under 2028.');
  await expect(page.getByText('⚠ Nämner 2028')).toBeVisible();
  await go(desk, 'riskanalys');
  await page.getByRole('button', { name: 'Året', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Nytt år' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'För över 11 risker' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2029');
}
