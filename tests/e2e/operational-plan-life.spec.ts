import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { daysAfter } from '../../src/shared/law/days.ts';
import { type Desk, expect, test } from './desk.ts';

async function axe({ page }: Desk): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)])).toEqual([]);
}

test.use({ start: 'empty' });

/** Some days ago on the host's clock, and the year that is planned then. */
const heldOn = daysAfter(new Intl.DateTimeFormat('sv-SE').format(new Date()), -5);
const year = Number(heldOn.slice(0, 4)) + 1;

const editor = (page: Page) => page.locator('.plan-now [contenteditable=true]');
const titleField = (page: Page) => page.getByLabel('Rubrik', { exact: true });
const chapters = (page: Page) => page.getByRole('grid', { name: 'Kapitel' });

async function press(target: Locator, key: string): Promise<void> {
  await target.focus();
  await target.press(key);
}

/** Opens the menu of the plan and takes a choice in it, by keyboard. */
async function fromMenu({ page }: Desk, choice: string): Promise<void> {
  await press(page.getByRole('button', { name: 'Mer', exact: true }), 'Enter');
  const item = page.getByRole('menuitem', { name: choice });
  await expect(item).toBeVisible();
  for (let at = 0; at < 8 && !(await item.evaluate((each) => each === document.activeElement)); at++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

async function open({ page, url }: Desk, tail = 'verksamhetsplan'): Promise<void> {
  await page.goto(`${url}#/plan/${year}/${tail}`);
}

/** A plan of two written chapters. */
async function written({ call }: Desk): Promise<string> {
  await call('planTemplateChapter.create', { title: 'Mål', level: 1, kind: 'text', help: 'Högst tre' });
  await call('planTemplateChapter.create', { title: 'Bemanning', level: 1, kind: 'text', help: '' });
  const { id } = await call('operationalPlan.create', { year });
  const [detail] = (await call('operationalPlan.year', { year })).versions;
  for (const [at, words] of ['Svaret kommer inom en dag', 'Tolv tjänster'].entries()) {
    const text = {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
    };
    await call('planChapter.update', { id: detail?.chapters[at]?.id ?? '', patch: { text } });
  }
  return id;
}

test('a plan is put on the agenda with its document, and adopted with the § where it was decided', async ({ desk }) => {
  const { page, call } = desk;
  await written(desk);
  const { meeting } = await call('meeting.create', { date: heldOn, agenda: { from: 'nothing' } });
  await open(desk);
  await fromMenu(desk, 'Lägg till på dagordningen');
  const place = page.getByRole('dialog', { name: 'Lägg till på dagordningen' });
  await axe(desk);
  await press(place.getByRole('button', { name: 'Lägg till', exact: true }), 'Enter');
  await expect(page.getByText('Verksamhetsplanen står på dagordningen, med handlingen som bilaga.')).toBeVisible();
  const [item] = (await call('meeting.get', { id: meeting.id })).items;
  expect([item?.title, item?.attachments.map((each) => each.document)]).toEqual([
    `Verksamhetsplan och budget ${year}`,
    ['verksamhetsplan'],
  ]);
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue(`Verksamhetsplan och budget ${year}`);
  await call('meeting.setStatus', { id: meeting.id, status: 'underway' });
  await call('agendaItem.decide', { id: item?.id ?? '', outcome: 'asProposed' });
  await call('meeting.setStatus', { id: meeting.id, status: 'held' });

  await open(desk);
  await fromMenu(desk, 'Fastställ verksamhetsplanen');
  const dialog = page.getByRole('dialog', { name: `Fastställ verksamhetsplanen för ${year}` });
  await expect(dialog.getByRole('button', { name: /Beslutas i ärendet/ })).toContainText('Verksamhetsplan och budget');
  await axe(desk);
  await press(dialog.getByRole('button', { name: 'Fastställ', exact: true }), 'Enter');
  await expect(page.getByText(/Fastställd .*, §\s1\. Låst: en ändring blir en ny version\.$/)).toBeVisible();
  await expect(titleField(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Mål' })).toBeVisible();
  const file = page.waitForEvent('download');
  await page.keyboard.press('Alt+w');
  expect((await file).suggestedFilename()).toMatch(new RegExp(`${heldOn}_Verksamhetsplan-och-budget_${year}\\.docx$`));
  await axe(desk);
});

test('a new version is held against the decided one word by word, and what it lost can be taken back', async ({
  desk,
}) => {
  const { page, call } = desk;
  const id = await written(desk);
  await call('operationalPlan.adopt', { id, adoptedOn: heldOn });
  await open(desk);
  await fromMenu(desk, 'Gör en ny version');
  const dialog = page.getByRole('dialog', { name: `Ny version av verksamhetsplanen för ${year}` });
  await expect(dialog.getByLabel('Varför den ändras')).toBeFocused();
  await page.keyboard.type('Uppdraget är större');
  await press(dialog.getByRole('button', { name: 'Gör en ny version' }), 'Enter');
  await expect(page.getByText('Version 2, inte fastställd. Alla kapitel är skrivna.')).toBeVisible();
  await expect(page.getByText('Varför ny version: Uppdraget är större')).toBeVisible();
  await editor(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Svaret kommer inom en timme');
  await expect(page.getByText('≠ Ändrat mot version 1')).toBeVisible();
  await page.keyboard.press('Alt+M');
  const changes = page.getByRole('region', { name: 'Ändrat sedan version 1' });
  await expect(changes.locator('del')).toContainText('dag');
  await expect(changes.locator('ins')).toContainText('timme');
  await axe(desk);
  await press(chapters(page).getByRole('row').nth(1), 'Delete');
  const removed = page.getByRole('region', { name: 'Borttagna sedan version 1' });
  await press(removed.getByRole('button', { name: 'Ta tillbaka Bemanning' }), 'Enter');
  await expect(removed).toHaveCount(0);
  await expect(chapters(page).getByRole('row')).toHaveText([/Mål.*Ändrat/s, /Bemanning.*Oförändrat/s]);
  await expect(editor(page)).toHaveText('Tolv tjänster');

  await press(page.getByRole('button', { name: /Version/ }), 'Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Fastställd .* Det finns en nyare version\.$/)).toBeVisible();
  await expect(page.locator('.plan-chapter')).toContainText('Svaret kommer inom en dag');
});

test('appendices are written and added as files, ordered, opened, sent with the plan, and removed with a way back', async ({
  desk,
}) => {
  const { page } = desk;
  await written(desk);
  await open(desk);
  await expect(titleField(page)).toHaveValue('Mål');
  await page.keyboard.press('Alt+l');
  await expect(page.getByLabel('Bilagans rubrik')).toBeFocused();
  await page.keyboard.type('Utblick');
  await editor(page).focus();
  await page.keyboard.type('Fem år framåt');
  const part = page.getByRole('region', { name: 'Bilagor', exact: true });
  await part.locator('input[type=file]').setInputFiles([
    { name: 'karta.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 karta') },
    { name: 'rader.txt', mimeType: 'text/plain', buffer: Buffer.from('Rader') },
  ]);
  const rows = part.getByRole('row');
  await expect(rows).toHaveText([/1\. Utblick.*Skrivs här/s, /2\. karta.*karta\.pdf/s, /3\. rader.*rader\.txt/s]);
  await press(rows.nth(1), 'Alt+ArrowUp');
  await expect(rows).toHaveText([/1\. karta/, /2\. Utblick/, /3\. rader/]);
  await press(rows.nth(0), 'F2');
  await expect(page.getByLabel('Bilagans rubrik')).toBeFocused();
  await page.keyboard.type('Kartan');
  await expect(rows.nth(0)).toContainText('Kartan');
  await axe(desk);
  const opened = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Öppna karta.pdf' }), 'Enter');
  expect((await opened).suggestedFilename()).toBe('karta.pdf');
  const sent = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Word med bilagor' }), 'Enter');
  expect((await sent).suggestedFilename()).toMatch(new RegExp(`Verksamhetsplan-och-budget_${year}\\.zip$`));

  await press(rows.nth(0), 'Delete');
  await expect(rows).toHaveText([/1\. Utblick/, /2\. rader/]);
  await page.getByRole('button', { name: 'Ångra', exact: true }).press('Enter');
  await expect(rows).toHaveText([/1\. Kartan/, /2\. Utblick/, /3\. rader/]);
  await page.keyboard.press('Control+Enter');
});

test('the template is filled, changed and ordered, and a new year begins with it', async ({ desk }) => {
  const { page, call } = desk;
  await open(desk);
  await press(page.getByRole('button', { name: 'Ändra mallen' }), 'Enter');
  await press(page.getByRole('button', { name: 'Utgå från de vanliga kapitlen' }), 'Enter');
  const title = (at: number) => page.getByRole('textbox', { name: `Rubrik ${at}`, exact: true });
  await expect(title(1)).toHaveValue('Inledning');
  await axe(desk);
  const names = async () => (await call('operationalPlan.year', { year })).template.map((each) => each.title);
  const usual = await names();
  await title(1).fill('Ingress');
  await press(page.getByRole('button', { name: 'Flytta ner Ingress' }), 'Enter');
  await expect(title(2)).toHaveValue('Ingress');
  await press(page.getByRole('button', { name: 'Ta bort Uppföljning' }), 'Enter');
  await expect(page.getByText('”Uppföljning” är borttaget ur mallen.')).toBeVisible();
  const changed = [usual[1], 'Ingress', ...usual.slice(2)];
  expect(await names()).toEqual(changed.filter((each) => each !== 'Uppföljning'));
  await page.getByRole('button', { name: 'Ångra', exact: true }).press('Enter');
  await expect.poll(names).toEqual(changed);
  await press(page.getByRole('button', { name: 'Kapitel i mallen', exact: true }), 'Enter');
  const last = title(usual.length + 1);
  await expect(last).toBeFocused();
  await page.keyboard.type('Klimat');
  await press(page.getByRole('button', { name: 'Tillbaka till planen' }), 'Enter');
  await press(page.getByRole('button', { name: /Börja med mallens kapitel/ }), 'Enter');
  await expect(chapters(page).getByRole('row')).toHaveCount(usual.length + 1);
  await expect(chapters(page).getByRole('row').last()).toContainText('Klimat');
  await expect(chapters(page).getByRole('row').nth(1)).toContainText('Ingress');
});
