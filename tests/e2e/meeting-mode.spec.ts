import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './desk.ts';

const meetingId = 'm2027-02';

/** Presses a key that only some keyboards have, which Playwright does not know by name. */
async function pressLetter(page: Page, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  await session.detach();
}

/** The example's next meeting in meeting mode, opened. */
async function openMode({ page, url, call }: Desk): Promise<void> {
  await page.goto(`${url}#/sammantraden/${meetingId}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8 februari 2027');
  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^§\s1 Upprop$/);
  await expect(page.getByRole('button', { name: 'Upprop och pauser', expanded: true })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Avsluta', exact: true })).toBeVisible();
  expect((await call('meeting.get', { id: meetingId })).meeting.status).toBe('underway');
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The outcomes of the meeting's first items, as they are stored. */
async function outcomes({ call }: Desk, count: number) {
  const { items } = await call('meeting.get', { id: meetingId });
  return items.slice(0, count).map((each) => each.outcome);
}

test('three §§ are decided by key, and the same key once more takes a decision back', async ({ desk }) => {
  const { page } = desk;
  await openMode(desk);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(/^§\s2 /);
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Enligt förslag', pressed: true })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Enligt förslag', pressed: false })).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByText(/^§\s2 bordlagd\.$/)).toBeAttached();
  await page.keyboard.press('PageDown');
  await pressLetter(page, 'å');
  await expect.poll(() => outcomes(desk, 3)).toEqual(['asProposed', 'tabled', 'referred']);
  await expect(page.getByRole('row', { name: /§\s2 .*, klar$/ })).toBeVisible();

  // On a button the keys are keys too: Ctrl Enter presses no button, and letters find no row of the list.
  await page.getByRole('button', { name: 'Avslag' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(/^§\s4 /);
  await page.getByRole('row', { name: /§\s4 / }).click();
  await page.keyboard.press('l');
  await expect.poll(() => outcomes(desk, 4)).toEqual(['asProposed', 'tabled', 'referred', 'filed']);
  await expect(heading(page)).toHaveText(/^§\s4 /);
});

test('a changed decision is written in place, and what differs from the proposal is seen', async ({ desk }) => {
  const { page, call } = desk;
  await openMode(desk);
  for (const number of [2, 3, 4]) {
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(new RegExp(`^§\\s${number} `));
  }
  await pressLetter(page, 'ä');
  const field = page.getByRole('textbox', { name: 'Beslut', exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Protokollet läggs ut.');
  const difference = page.getByRole('region', { name: 'Skillnad mot förslaget' });
  await expect(difference.locator('ins')).toHaveText('[tillagt: Protokollet läggs ut.]');
  await expect(difference.locator('del')).toHaveCount(0);
  await page.keyboard.press('Escape');
  // The key leads back to words that are written; it never takes them away.
  await pressLetter(page, 'ä');
  await expect(field).toBeFocused();
  await expect
    .poll(async () => (await call('meeting.get', { id: meetingId })).items[3]?.decision?.intro)
    .toMatch(/ Protokollet läggs ut\.$/);
});

test('a pause is begun and ended, and what is taken is where one is after a reload and a crash', async ({ desk }) => {
  const { page, call } = desk;
  await openMode(desk);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('p');
  await expect(page.getByText(/^Paus sedan kl\.\s\d\d\.\d\d$/)).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText(/^Paus sedan/)).toHaveCount(0);
  const { adjournments, items } = await call('meeting.get', { id: meetingId });
  expect(adjournments).toMatchObject([
    { agendaItemId: items[1]?.id, fromTime: expect.stringMatching(/^\d\d:\d\d$/), toTime: expect.any(String) },
  ]);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(/^§\s3 /);
  await page.reload();
  await expect(heading(page)).toHaveText(/^§\s3 /);
  desk.host.process.kill('SIGKILL');
  await desk.restart(['--example']);
  await expect(heading(page)).toHaveText(/^§\s3 /);
});

test('the projector shows the item that is taken, and then its decision', async ({ desk }) => {
  const { page } = desk;
  await openMode(desk);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('F9');
  const projector = await opened;
  await expect(projector.getByRole('heading', { level: 1 })).toHaveText(/^§\s1 Upprop$/);
  await expect(projector.getByRole('navigation')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(projector.getByRole('heading', { level: 1 })).toHaveText(/^§\s2 /);
  await page.keyboard.press('b');
  await expect(projector.getByRole('heading', { name: 'Beslut' })).toBeVisible();
  expect((await new AxeBuilder({ page: projector }).analyze()).violations).toEqual([]);
  const closed = projector.waitForEvent('close');
  // The window may be gone before the key has come up again.
  await projector.keyboard.press('Escape').catch(() => undefined);
  await closed;
});

test('an item is added, named, moved and withdrawn while the meeting goes on', async ({ desk }) => {
  const { page, call } = desk;
  await openMode(desk);
  await page.keyboard.press('Insert');
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
  await page.keyboard.type('Extra ärende');
  await page.keyboard.press('Escape');
  const titles = async () => (await call('meeting.get', { id: meetingId })).items.slice(0, 3).map((each) => each.title);
  await expect.poll(async () => (await titles())[1]).toBe('Extra ärende');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await titles())[2]).toBe('Extra ärende');
  await page.keyboard.press('Alt+Delete');
  await expect(page.getByRole('row', { name: 'Extra ärende, utgår' })).toBeVisible();
  await page.keyboard.press('Alt+Delete');
  await expect(page.getByRole('row', { name: /^§\s3 Extra ärende$/ })).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('row', { name: /^§\s3 Extra ärende, justeras omedelbart$/ })).toBeVisible();
});

test('the meeting is ended with what it lacks in sight, and opened again', async ({ desk }) => {
  const { page, call } = desk;
  await openMode(desk);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+a');
  const dialog = page.getByRole('alertdialog', { name: 'Avsluta sammanträdet' });
  await expect(dialog.getByText(/^§§\s2–15 är inte avslutade/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Avsluta sammanträdet' }).press('Enter');
  await expect.poll(async () => (await call('meeting.get', { id: meetingId })).meeting.status).toBe('held');
  await expect(page).toHaveURL(new RegExp(`#/sammantraden/${meetingId}`));
  await page.keyboard.press('Alt+m');
  await page.getByRole('button', { name: 'Öppna sammanträdet igen' }).press('Enter');
  await expect.poll(async () => (await call('meeting.get', { id: meetingId })).meeting.status).toBe('underway');
});

test('meeting mode is free of what axe finds, with a panel open too, and Escape closes and then leaves', async ({
  desk,
}) => {
  const { page } = desk;
  await openMode(desk);
  await pressLetter(page, 'ä');
  await expect(page.getByRole('textbox', { name: /^Beslut/ }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Närvaro', expanded: true })).toBeVisible();
  await page.getByRole('button', { name: 'Närvaro', expanded: true }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Närvaro', expanded: false })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`#/sammantraden/${meetingId}`));
  await page.getByRole('button', { name: 'Fortsätt', exact: true }).press('Enter');
  await expect(heading(page)).toHaveText(/^§\s1 Upprop$/);
});
