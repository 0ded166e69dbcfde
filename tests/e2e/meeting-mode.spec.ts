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

test('meeting mode is free of what axe finds, with a panel open too, and Escape only closes', async ({ desk }) => {
  const { page } = desk;
  await openMode(desk);
  await page.keyboard.press('Insert');
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeFocused();
  await pressLetter(page, 'ä');
  // Nothing is proposed: the words are begun, and a clause is there to write.
  await expect(page.getByRole('button', { name: 'Eget beslut', pressed: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Beslut, inledning' })).toHaveValue('Nämnden beslutar');
  await expect(page.getByRole('textbox', { name: 'Beslut, att-sats 1' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Närvaro', expanded: true })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Närvaro', expanded: false })).toBeFocused();
  // One press too many leads nowhere while the meeting goes on.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Närvaro', expanded: false })).toBeFocused();
  await page.getByRole('row', { name: /^§\s2 / }).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`#/sammantraden/${meetingId}`));
  await page.getByRole('button', { name: 'Fortsätt', exact: true }).press('Enter');
  await expect(heading(page)).toHaveText(/^§\s2 Ärende utan rubrik$/);
});

test('in a panel letters decide nothing, its key leads back to its beginning, and Escape closes it at once', async ({
  desk,
}) => {
  const { page, call } = desk;
  await openMode(desk);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('y');
  const who = page.getByRole('combobox', { name: 'Vem yrkar' });
  await expect(who).toBeFocused();
  await page.getByRole('region', { name: 'Yrkanden' }).click({ position: { x: 4, y: 4 } });
  for (const key of ['o', 'b', 'd', 'ArrowDown', 'Alt+Delete', 'Insert']) await page.keyboard.press(key);
  await page.keyboard.press('y');
  await expect(who).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Yrkanden', expanded: false })).toBeFocused();
  await page.keyboard.press('u');
  await expect(page.getByRole('grid', { name: 'Upprop' }).getByRole('row').first()).toBeFocused();
  await page.getByRole('row', { name: /^§\s2 / }).focus();
  await page.keyboard.press('d');
  await page.keyboard.press('u');
  await expect(page.getByRole('grid', { name: 'Upprop' }).getByRole('row').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Upprop och pauser', expanded: false })).toBeFocused();
  const { items } = await call('meeting.get', { id: meetingId });
  expect(items.slice(0, 3).map(({ outcome, immediate, withdrawn }) => ({ outcome, immediate, withdrawn }))).toEqual([
    { outcome: 'asProposed', immediate: false, withdrawn: false },
    { outcome: null, immediate: false, withdrawn: false },
    { outcome: null, immediate: false, withdrawn: false },
  ]);
});

test('who presides is chosen by key, and what an open meeting lacks is said with the way to it', async ({ desk }) => {
  const { page, call } = desk;
  await openMode(desk);
  await expect(heading(page)).toBeFocused();
  await page.getByText(/^\d+ är inte noterade i uppropet\.$/).waitFor();
  await page.getByRole('button', { name: 'Visa upprop' }).press('Enter');
  const roll = page.getByRole('grid', { name: 'Upprop' });
  await expect(roll.getByRole('row').first()).toBeFocused();
  for (const key of 'ss') await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  const menu = page.getByRole('menu', { name: 'Ordförande: Jonas Ekbladh (M)' });
  await expect(menu.getByRole('menuitem')).toHaveText([
    'Den som leder sammanträdet',
    'Jonas Ekbladh (M)',
    'Gunilla Rehnmark (C)',
  ]);
  await expect(menu).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Ordförande: Gunilla Rehnmark \(C\) \(vald här\)/ })).toBeVisible();
  await expect
    .poll(async () => (await call('meeting.get', { id: meetingId })).items[0]?.chairPersonId)
    .toBe('person-rehnmark');
});

test('own words that another outcome takes away can be had back', async ({ desk }) => {
  const { page, call } = desk;
  await openMode(desk);
  await page.keyboard.press('Control+Enter');
  await pressLetter(page, 'ä');
  await expect(page.getByRole('textbox', { name: /^Beslut/ }).first()).toBeVisible();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Utan dröjsmål.');
  await page.keyboard.press('Escape');
  const decision = async () => JSON.stringify((await call('meeting.get', { id: meetingId })).items[1]?.decision);
  await page.keyboard.press('o');
  await expect.poll(decision).toContain('bordlägga');
  await expect(page.getByText('Orden som stod i beslutet är borttagna.')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect.poll(decision).toContain('Utan dröjsmål.');
});

test('a vote that a crash broke off is open again, with focus on who votes next', async ({ desk }) => {
  const { page, call } = desk;
  await openMode(desk);
  const item = (await call('meeting.get', { id: meetingId })).items[1];
  for (const personId of ['person-ekbladh', 'person-rehnmark', 'person-sandelin'])
    await call('attendance.set', { meetingId, personId, presence: 'serving' });
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(/^§\s2 /);
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'Föreslå ordning' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Ordföranden finner: förslaget' })).toBeFocused();
  await page.keyboard.press('v');
  await expect(page.getByRole('radiogroup', { name: 'Jonas Ekbladh (M)' }).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('j');
  const ballots = async () =>
    (await call('meeting.get', { id: meetingId })).items.find((each) => each.id === item?.id)?.propositions[0]?.ballots;
  await expect.poll(async () => (await ballots())?.length).toBe(1);
  desk.host.process.kill('SIGKILL');
  await desk.restart(['--example']);
  await expect(page.getByRole('radiogroup', { name: 'Gunilla Rehnmark (C)' }).getByRole('radio').first()).toBeFocused();
});

test('the page keeps its head in a small window, and the ways to decide are in sight after a panel', async ({
  desk,
}) => {
  const { page } = desk;
  await page.setViewportSize({ width: 1024, height: 700 });
  await openMode(desk);
  await page.keyboard.press('Control+Enter');
  for (const key of ['u', 'n', 'v']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: 'Avsluta', exact: true })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Enligt förslag' })).toBeInViewport({ ratio: 1 });
  }
});
