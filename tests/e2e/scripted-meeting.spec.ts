import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { checked, checkerMissing, linesOf, officeMissing, pagesOf } from '../documents/reader.ts';
import { expect, test } from './desk.ts';
import { preparedMeeting } from './scripted-meeting.ts';

const expected = join(import.meta.dirname, 'scripted-meeting.txt');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const at = (page: Page, number: number) => expect(heading(page)).toHaveText(new RegExp(`^§\\s${number} `));

/** A letter that only some keyboards have. */
async function letter(page: Page, key: 'å' | 'ä'): Promise<void> {
  await page.locator(':focus').dispatchEvent('keydown', { key, bubbles: true, cancelable: true });
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Chooses a person in the field that has focus. */
async function person(page: Page, field: string, name: string): Promise<void> {
  await expect(page.getByRole('combobox', { name: field })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Goes on with Tab until the focus is there, or within it, as one does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const there = () => target.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < 120 && !(await there()); presses += 1) await page.keyboard.press('Tab');
  expect(await there()).toBe(true);
}

/** Goes down a list with the arrows until the row is reached. */
async function arrowTo(page: Page, row: Locator): Promise<void> {
  const there = () => row.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 20 && !(await there()); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(row).toBeFocused();
}

/** Closes the open panel, if any, and goes on to the next item as done. */
async function done(page: Page, next: number): Promise<void> {
  await press(page, 'Control+Enter');
  await at(page, next);
}

async function rollCall(page: Page): Promise<void> {
  await expect(page.getByRole('grid', { name: 'Upprop' }).getByRole('row').first()).toBeFocused();
  // Six members serve; of the substitutes four are there and two have said that they cannot come.
  for (const key of 'ssssssnnnana') await press(page, key);
  await expect(page.getByText('6 ledamöter tjänstgör · beslutsför 6 av 6 (minst 4)')).toBeVisible();
}

async function leavesAtFive(page: Page): Promise<void> {
  await press(page, 'n');
  const list = page.getByRole('grid', { name: 'Närvaro vid paragrafen' });
  await expect(list.getByRole('row').first()).toBeFocused();
  await arrowTo(page, list.getByRole('row', { name: /^Peter Ståhlgren/ }));
  await press(page, 'l');
  await expect(list.getByRole('row', { name: /Leila Nazari/ })).toContainText('tjänstgör för Peter Ståhlgren (S)');
}

async function motionsAtSix(page: Page): Promise<void> {
  await press(page, 'y');
  await person(page, 'Vem yrkar', 'sandelin');
  await press(page, 'b');
  await person(page, 'Vem yrkar', 'ekbladh');
  await letter(page, 'ä');
  await expect(page.getByRole('textbox', { name: /Ekbladh.*yrkandets ord/ })).toBeFocused();
  await page.keyboard.type('att budgeten räknas upp med två procent.');
  await press(page, 'Enter');
  await person(page, 'Vem yrkar', 'forssbo');
  await letter(page, 'å');
  const list = page.getByRole('grid', { name: 'Yrkanden' });
  await expect(list.getByRole('row')).toHaveCount(3);
  await tabTo(page, list);
  await press(page, 'End');
  await expect(list.getByRole('row', { name: /Forssbo/ })).toBeFocused();
  await press(page, 'Space');
  await expect(list.getByRole('row', { name: /Forssbo/ })).toContainText('återtaget');
}

async function voteAtSix(page: Page): Promise<void> {
  await press(page, 'v');
  await expect(page.getByRole('button', { name: 'Föreslå ordning' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Ordföranden finner: förslaget' })).toBeFocused();
  await press(page, '1', 'v');
  await expect(page.getByRole('radiogroup', { name: 'Gunilla Rehnmark (C)' }).getByRole('radio').first()).toBeFocused();
  await press(page, 'j', 'j', 'j', 'n', 'n', 'n');
  const result = page.locator('.proposition-result');
  await expect(result).toHaveText('Bifall till förslaget, 3 ja mot 3 nej, med ordförandens utslagsröst.');
  await press(page, 'g');
  await expect(page.getByRole('button', { name: 'Enligt förslag', pressed: true })).toBeVisible();
}

async function reservationAtSix(page: Page): Promise<void> {
  await press(page, 'r');
  await person(page, 'Vem', 'ekbladh');
  await expect(page.getByRole('textbox', { name: 'Skriftliga skäl, Jonas Ekbladh (M)' })).toBeFocused();
  await page.keyboard.type('Kostnaderna stiger mer än budgeten.');
  await press(page, 'Escape');
}

async function electionAtNine(page: Page): Promise<void> {
  await press(page, 'v');
  await tabTo(page, page.getByRole('button', { name: 'Val', exact: true }));
  await press(page, 'Enter');
  await person(page, 'Lägg till kandidat', 'hagelin');
  await expect(page.getByRole('list', { name: 'Kandidater' }).getByRole('listitem')).toHaveCount(1);
  await person(page, 'Lägg till kandidat', 'forssbo');
  await expect(page.getByRole('list', { name: 'Kandidater' }).getByRole('listitem')).toHaveCount(2);
  await tabTo(page, page.getByRole('radio', { name: 'Acklamation' }));
  await press(page, 'v');
  const count = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect(count('Torbjörn Hagelin (M)')).toBeFocused();
  await page.keyboard.type('3');
  await tabTo(page, count('Annika Forssbo (S)'));
  await page.keyboard.type('3');
  await press(page, 'Tab');
  const lots = page.getByRole('group', { name: /Lotten avgör/ });
  await tabTo(page, lots.getByRole('button', { name: 'Annika Forssbo (S)' }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('button', { name: /^Gör till beslut: välja/ }));
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Ändra', pressed: true })).toBeVisible();
}

/** Everyone in a group signs on a day, by keyboard. */
async function sign(page: Page, group: string, names: readonly string[], date: string): Promise<void> {
  const list = page.getByRole('list', { name: group });
  for (const name of names) {
    await tabTo(
      page,
      list
        .getByRole('group', { name: `Datum, ${name}` })
        .getByRole('spinbutton')
        .first(),
    );
    await page.keyboard.type(date);
    await tabTo(page, list.getByRole('button', { name: `Registrera justering: ${name}` }));
    await press(page, 'Enter');
    await expect(list.getByRole('listitem').filter({ hasText: name })).toContainText('✓');
  }
}

test('a meeting of twelve §§ is played by keyboard alone, and its minutes say what happened', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, call, url } = desk;
  const meetingId = await preparedMeeting(desk);
  await page.goto(`${url}#/sammantraden/${meetingId}`);
  await expect(heading(page)).toContainText('10 november 2025');

  await press(page, 'Alt+m');
  await at(page, 1);
  await rollCall(page);
  await press(page, 'Control+Enter');
  await expect(page.getByRole('button', { name: 'Avsluta', exact: true })).toBeVisible();
  await done(page, 2);
  await done(page, 3);
  await done(page, 4);
  await press(page, 'h');
  await done(page, 5);
  await leavesAtFive(page);
  await press(page, 'Escape', 'b');
  await done(page, 6);
  await motionsAtSix(page);
  await press(page, 'Escape');
  await voteAtSix(page);
  await reservationAtSix(page);
  await done(page, 7);
  await press(page, 'j');
  await person(page, 'Vem är jävig?', 'rehnmark');
  await expect(page.getByText(/Karl-Erik Bladner/).first()).toBeVisible();
  await press(page, 'Escape', 'Escape', 'b');
  await done(page, 8);
  await press(page, 'b', 'd');
  await done(page, 9);
  await electionAtNine(page);
  await done(page, 10);
  await press(page, 'b');
  await done(page, 11);
  await press(page, 'o');
  await done(page, 12);
  await press(page, 'l', 'Alt+a');
  const dialog = page.getByRole('alertdialog', { name: 'Avsluta sammanträdet' });
  await tabTo(page, dialog.getByRole('button', { name: 'Avsluta sammanträdet' }));
  await press(page, 'Enter');
  await expect(page).toHaveURL(new RegExp(`#/sammantraden/${meetingId}`));

  await press(page, 'Alt+e');
  const [chair, vice, first, second] = [
    'Gunilla Rehnmark (C)',
    'Birgitta Sandelin (S)',
    'Jonas Ekbladh (M)',
    'Annika Forssbo (S)',
  ] as const;
  await sign(page, 'Justering, §\u00a08', [chair, first, second], '20251110');
  await press(page, 'Alt+u', 'Alt+e');
  await sign(page, 'Justering, §§\u00a01–7 och 9–12', [chair, vice, first, second], '20251118');
  await expect.poll(async () => (await call('meeting.get', { id: meetingId })).station).toBe('approved');

  const download = page.waitForEvent('download');
  await press(page, 'Alt+p');
  const file = await download;
  expect(file.suggestedFilename()).toBe('GID_2025-11-10_Protokoll.docx');
  const bytes = readFileSync(await file.path());
  expect((await linesOf(bytes)).join('\n')).toBe(readFileSync(expected, 'utf8').trimEnd());
  if (checkerMissing === null) expect(checked(bytes)).toBe('ok');
  if (officeMissing === null) expect(pagesOf(bytes)[0]).toContain('Gunilla Rehnmark');
});
