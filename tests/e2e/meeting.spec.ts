import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { encodeMessage } from '../../src/shared/wire.ts';
import { type Desk, expect, test } from './desk.ts';

const next = 'måndag 8 februari 2027';

/** Opens the example's next meeting, at one of its items where one is named. */
async function openMeeting({ page, call, url }: Desk, itemTitle?: string) {
  const list = await call('meeting.list', {});
  const { id } = list.find((each) => each.date === '2027-02-08') ?? { id: '' };
  const { items } = await call('meeting.get', { id });
  const item = items.find((each) => each.title === itemTitle);
  await page.goto(`${url}#/sammantraden/${[id, item?.id].filter(Boolean).join('/')}`);
  await expect(page.getByRole('grid', { name: 'Dagordning' })).toBeVisible();
  return { id, item };
}

const rows = (page: Page) => page.getByRole('grid', { name: 'Dagordning' }).getByRole('row');

/** The titles of a meeting's items, as they are stored. */
async function titles(desk: Desk, id: string) {
  const { items } = await desk.call('meeting.get', { id });
  return items.map((each) => each.title);
}

test.describe('with an empty board', () => {
  test.use({ start: 'empty' });

  test('by keyboard alone: a meeting, two items, their order, a summons, and back again', async ({ desk }) => {
    const { page, call } = desk;
    await page.getByRole('navigation').waitFor();
    await page.keyboard.press('Alt+n');
    await expect(page.getByRole('dialog', { name: 'Nytt sammanträde' })).toBeVisible();
    await page.keyboard.type('20270309');
    await expect(page.getByText('Tisdag 9 mars 2027')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tisdag 9 mars 2027');
    const [meeting] = await call('meeting.list', {});
    const id = meeting?.id ?? '';

    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
    await page.keyboard.type('Reservkraft i hallen');
    await page.keyboard.press('Escape');
    await expect(rows(page).nth(0)).toBeFocused();
    await page.keyboard.press('Insert');
    await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('');
    await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
    await page.keyboard.type('Budget 2028');
    await page.keyboard.press('Escape');
    await expect.poll(() => titles(desk, id)).toEqual(['Reservkraft i hallen', 'Budget 2028']);

    await expect(rows(page).nth(1)).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => titles(desk, id)).toEqual(['Budget 2028', 'Reservkraft i hallen']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(desk, id)).toEqual(['Reservkraft i hallen', 'Budget 2028']);

    const download = page.waitForEvent('download');
    await page.keyboard.press('Alt+k');
    expect((await download).suggestedFilename()).toMatch(/2027-03-09_Kallelse\.docx$/);
  });
});

test('the list shows every meeting, and removing one is taken back from its message', async ({ desk }) => {
  const { page, call, url } = desk;
  const before = await call('meeting.list', {});
  await page.goto(`${url}#/sammantraden`);
  const list = page.getByRole('grid', { name: 'Sammanträden' });
  await expect(list.getByRole('row')).toHaveCount(before.length);
  await expect(list.getByRole('row', { name: next, exact: false })).toHaveAttribute('aria-selected', 'true');
  await list.getByRole('row').nth(0).click();
  await page.keyboard.press('Delete');
  await expect(list.getByRole('row')).toHaveCount(before.length - 1);
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect(list.getByRole('row')).toHaveCount(before.length);
  expect(await call('meeting.list', {})).toEqual(before);
});

test('a meeting can begin with the agenda of an earlier one', async ({ desk }) => {
  const { page, call, url } = desk;
  const earlier = (await call('meeting.list', {})).find((each) => each.date === '2026-11-09');
  await page.goto(`${url}#/sammantraden/nytt`);
  const dialog = page.getByRole('dialog', { name: 'Nytt sammanträde' });
  await dialog.getByRole('spinbutton').first().click();
  await page.keyboard.type('20270510');
  await dialog.getByRole('button', { name: /Dagordning/ }).click();
  await page.getByRole('option', { name: /9 november 2026/ }).click();
  await dialog.getByRole('button', { name: 'Skapa sammanträde' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Måndag 10 maj 2027');
  await expect(rows(page)).toHaveCount(earlier?.itemCount ?? -1);
});

test('facts are edited in place, and a meeting that is called off says so', async ({ desk }) => {
  const { page, call } = desk;
  const { id } = await openMeeting(desk);
  await page.getByRole('textbox', { name: 'Plats', exact: true }).fill('Granå, Torget 1');
  await expect.poll(async () => (await call('meeting.get', { id })).meeting.place).toBe('Granå, Torget 1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Granå, Torget 1');
  await page.getByRole('button', { name: 'Mer om sammanträdet' }).click();
  await page.getByRole('menuitem', { name: 'Ställ in' }).click();
  await expect(page.getByText('Inställt', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Mer om sammanträdet' }).click();
  await page.getByRole('menuitem', { name: 'Låt det bli av igen' }).click();
  await page.getByRole('button', { name: 'Mer om sammanträdet' }).click();
  await page.getByRole('menuitem', { name: 'Markera som hållet' }).click();
  await expect.poll(async () => (await call('meeting.get', { id })).meeting.status).toBe('held');
});

test('items come from an earlier meeting, are removed with Delete and come back with undo', async ({ desk }) => {
  const { page } = desk;
  const { id } = await openMeeting(desk);
  const before = await titles(desk, id);
  await page.getByRole('button', { name: /Hämta från tidigare/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Hämta från tidigare sammanträde' });
  await dialog.getByRole('checkbox').last().check({ force: true });
  await dialog.getByRole('button', { name: 'Hämta 1 ärende' }).click();
  await expect(dialog).toBeHidden();
  await expect(rows(page)).toHaveCount(before.length + 1);
  await rows(page).last().click();
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(before.length);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(before.length + 1);
});

test('an item is dragged to another place', async ({ desk }) => {
  const { page } = desk;
  const { id } = await openMeeting(desk);
  const before = await titles(desk, id);
  await rows(page)
    .nth(3)
    .dragTo(rows(page).nth(1), { targetPosition: { x: 60, y: 2 } });
  const moved = before.toSpliced(3, 1).toSpliced(1, 0, before[3] ?? '');
  await expect.poll(() => titles(desk, id)).toEqual(moved);
});

test('a proposal is written as clauses: Enter makes the next, Alt and an arrow moves, Backspace joins', async ({
  desk,
}) => {
  const { page, call } = desk;
  const { id } = await openMeeting(desk);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
  const proposal = async () => (await call('meeting.get', { id })).items.find((each) => each.title === '')?.proposal;
  await page.getByRole('textbox', { name: 'Förslag till beslut' }).focus();
  await page.keyboard.type('Nämnden beslutar');
  await page.keyboard.press('Enter');
  await page.keyboard.type('att godkänna rapporten,');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ge uppdrag.');
  await expect.poll(proposal).toEqual({ intro: 'Nämnden beslutar', clauses: ['godkänna rapporten,', 'ge uppdrag.'] });
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(proposal).toEqual({ intro: 'Nämnden beslutar', clauses: ['ge uppdrag.', 'godkänna rapporten,'] });
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' Punkt');
  await expect
    .poll(proposal)
    .toEqual({ intro: 'Nämnden beslutar', clauses: ['ge uppdrag. Punkt', 'godkänna rapporten,'] });
});

test('a matter is made in place with its number still to come', async ({ desk }) => {
  const { page, call } = desk;
  const { id } = await openMeeting(desk);
  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: 'Ärende i diariet' }).fill('Elcertifikat 2027');
  await page.getByRole('option', { name: 'Nytt ärende ”Elcertifikat 2027”' }).click();
  await page.getByRole('textbox', { name: 'Diarienummer' }).fill('GID-2027/00099');
  await page.getByText('Preliminärt', { exact: true }).click();
  const { matters } = await call('board.get', {});
  await expect
    .poll(async () => (await call('board.get', {})).matters.find((each) => each.title === 'Elcertifikat 2027'))
    .toMatchObject({ registryNumber: 'GID-2027/00099', preliminary: true });
  const item = (await call('meeting.get', { id })).items.find((each) => each.title === '');
  expect(matters.find((each) => each.id === item?.matterId)?.title).toBe('Elcertifikat 2027');
});

test('recipients stand as they will be printed, with the units chosen for the item', async ({ desk }) => {
  const { page, call } = desk;
  const { recipients } = await call('board.get', {});
  const organisation = recipients.find((each) => each.kind === 'organisation' && each.units.length > 1);
  const [first = '', second = ''] = organisation?.units ?? [];
  const { id } = await openMeeting(desk);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
  const part = page.getByRole('region', { name: 'Beslutet ska skickas till' });
  const remove = part.getByRole('button', { name: /^Ta bort/ });
  for (let left = await remove.count(); left > 0; left--) {
    await remove.first().press('Enter');
    await expect(remove).toHaveCount(left - 1);
  }
  await part.getByRole('combobox').fill(organisation?.name ?? '');
  await page.getByRole('option', { name: organisation?.name }).first().click();
  await part.getByText(first, { exact: true }).click();
  await part.getByText(second, { exact: true }).click();
  await expect(part.getByText(`${organisation?.name} – ${first} och ${second}`)).toBeVisible();
  await expect
    .poll(async () => (await call('meeting.get', { id })).items.find((each) => each.title === '')?.recipients)
    .toMatchObject([{ recipientId: organisation?.id, units: [first, second] }]);
});

test('a file becomes an attachment with its title and date, and can be opened again', async ({ desk }) => {
  const { page, call } = desk;
  const { item } = await openMeeting(desk, 'Upprop');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Lägg till filer' }).click();
  await (await chooser).setFiles({
    name: '2027-01-15_Driftrapport.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Allt går bra.'),
  });
  await expect(page.getByRole('textbox', { name: 'Titel på underlag 1' })).toHaveValue('Driftrapport');
  const { items } = await call('meeting.get', { id: item?.meetingId ?? '' });
  expect(items.find((each) => each.id === item?.id)?.attachments).toMatchObject([
    { title: 'Driftrapport', date: '2027-01-15', fileName: '2027-01-15_Driftrapport.txt', size: 14 },
  ]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Öppna 2027-01-15_Driftrapport\.txt/ }).click();
  expect((await download).suggestedFilename()).toBe('2027-01-15_Driftrapport.txt');
});

test('a file over 100 MB is refused before it is read', async ({ desk }) => {
  const { page, folder } = desk;
  await openMeeting(desk, 'Upprop');
  const big = join(folder, 'stor.pdf');
  writeFileSync(big, '');
  truncateSync(big, 100 * 1024 * 1024 + 1);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Lägg till filer' }).click();
  await (await chooser).setFiles(big);
  await expect(page.getByText(/^stor\.pdf: /)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Beslutsunderlag' }).getByRole('listitem')).toHaveCount(0);
});

test('Ctrl Enter in a text goes on to the next item with everything saved, and F2 renames in the list', async ({
  desk,
}) => {
  const { page } = desk;
  const { id } = await openMeeting(desk, 'Upprop');
  await page.getByRole('textbox', { name: 'Ärendebeskrivning' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Alla är här.');
  await page.keyboard.press('Control+Enter');
  const title = page.getByRole('textbox', { name: 'Rubrik' });
  await expect(title).toHaveValue('Val av justerare samt tid och plats för justering');
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  await page.keyboard.type('Val av justerare');
  await expect.poll(() => titles(desk, id)).toContain('Val av justerare');
  const { items } = await desk.call('meeting.get', { id });
  expect(items[0]?.background.content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Alla är här.' }] },
  ]);
});

test('everything typed is in the document that is made right after', async ({ desk }) => {
  const { page } = desk;
  const { id } = await openMeeting(desk, 'Upprop');
  await page.getByRole('textbox', { name: 'Rubrik' }).fill('Upprop och hälsning');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Alt+p');
  expect((await download).suggestedFilename()).toMatch(/2027-02-08_Protokoll\.docx$/);
  expect(await titles(desk, id)).toContain('Upprop och hälsning');
  await expect(page.getByText(/sak(er)? att se över/)).toBeVisible();
});

test('axe finds nothing on the list, the facts, the attendance and an item', async ({ desk }) => {
  const { page, url } = desk;
  const check = async (name: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map((each) => [each.id, each.nodes.map((node) => node.html)]),
      name,
    ).toEqual([]);
  };
  await page.goto(`${url}#/sammantraden`);
  await expect(page.getByRole('button', { name: 'Öppna sammanträdet' })).toBeVisible();
  await check('list');
  await openMeeting(desk);
  await check('facts');
  await page.keyboard.press('Alt+l');
  await expect(page.getByRole('grid', { name: 'Upprop' })).toBeVisible();
  await check('attendance');
  await openMeeting(desk, 'Uppföljning av internkontrollplan 2026');
  await expect(page.getByRole('textbox', { name: 'Ärendebeskrivning' })).toBeVisible();
  await check('item');
  await page.emulateMedia({ colorScheme: 'dark' });
  await check('item in the dark');
  await page.getByRole('button', { name: /Hämta från tidigare/ }).click();
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
  await check('earlier');
});

test('as many presses of Alt and an arrow as one makes are as many steps, however fast', async ({ desk }) => {
  const { page } = desk;
  const { id } = await openMeeting(desk);
  const before = await titles(desk, id);
  await rows(page).nth(0).click();
  await expect(rows(page).nth(0)).toBeFocused();
  for (let presses = 0; presses < 6; presses += 1) void page.keyboard.press('Alt+ArrowDown');
  const moved = before.slice(1).toSpliced(6, 0, before[0] ?? '');
  await expect.poll(() => titles(desk, id)).toEqual(moved);
  for (let presses = 0; presses < 4; presses += 1) void page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(desk, id)).toEqual(before.slice(1).toSpliced(2, 0, before[0] ?? ''));
  await expect(rows(page).nth(2)).toContainText(before[0] ?? '');
});

test('undoing outside a text past the first step never changes the text that was left', async ({ desk }) => {
  const { page } = desk;
  const { id, item } = await openMeeting(desk, 'Förstudie om reservhall i Granå');
  const title = page.getByRole('textbox', { name: 'Rubrik' });
  await title.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('En klistrad rubrik');
  await expect.poll(async () => (await titles(desk, id)).includes('En klistrad rubrik')).toBe(true);
  await expect(page.getByRole('banner')).toContainText(/Sparat/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue(item?.title ?? '');
  for (const key of ['Control+z', 'Control+z', 'Control+Shift+z', 'Control+Shift+z', 'Control+y', 'Control+z'])
    await page.keyboard.press(key);
  // Also where something floats: the list of keys has no text, the palette has one of its own.
  for (const floats of ['?', 'Control+k']) {
    await page.keyboard.press(floats);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect.poll(() => titles(desk, id)).toContain(item?.title);
  await expect(title).toHaveValue(item?.title ?? '');
});

test('a text that two have written in is not saved until one chooses, and the sign leads to it', async ({ desk }) => {
  const { page, call, url } = desk;
  const { id, item } = await openMeeting(desk, 'Förstudie om reservhall i Granå');
  const title = page.getByRole('textbox', { name: 'Rubrik' });
  // A save that fails leaves time for someone else to write.
  const refusal = { ok: false, error: { code: 'unexpected', data: { reference: 'prov' } } };
  await page.route('**/call', (route) =>
    route.request().postDataBuffer()?.includes('agendaItem.update')
      ? route.fulfill({ contentType: 'application/octet-stream', body: Buffer.from(encodeMessage(refusal)) })
      : route.continue(),
  );
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' mitt');
  const sign = page.getByRole('banner').getByRole('status');
  await expect(sign).toHaveText('Ej sparat');
  await call('agendaItem.update', { id: item?.id ?? '', patch: { title: 'Deras' } });
  await expect(sign).toHaveText('Ej sparat: två versioner');
  await page.unroute('**/call');
  await page.goto(`${url}#/personer`);
  await expect(title).toBeHidden();
  await expect(sign).toHaveText('Ej sparat: två versioner');
  await sign.getByRole('button').click();
  const mine = page.getByRole('button', { name: 'Behåll det som står här' });
  await expect(mine).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(desk, id)).toContain(`${item?.title} mitt`);
  await expect(page.getByRole('banner')).toContainText(/Sparat \d\d\.\d\d/);
});
