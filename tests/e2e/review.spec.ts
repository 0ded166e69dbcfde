import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTo, fileOf, shownIn, verdict } from '../main/review-board.ts';
import { type Desk, expect, test } from './desk.ts';
import { answered, clean, fetched, meeting, openFile, readIn, sent } from './review-desk.ts';

test.use({ start: 'empty' });

/** Days after today, as ISO 8601: the specs must hold whatever day it is. */
const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Sends what is on the screen to someone who is written in by hand, and answers where her file was kept. */
async function sentTo(desk: Desk, name: string): Promise<string> {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+G');
  const dialog = page.getByRole('dialog', { name: /^Skicka för granskning/ });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Någon annan').fill(name);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox', { name })).toBeChecked();
  const path = await fetched(desk, page, () => dialog.getByRole('button', { name: 'Gör en fil' }).click());
  const done = page.getByRole('dialog', { name: 'Filen är gjord' });
  await expect(done).toContainText(`Mejla filen till ${name}`);
  await expect(done).toContainText('.klubba-svar');
  await done.getByRole('button', { name: 'Klart' }).press('Enter');
  await expect(done).toBeHidden();
  return path;
}

/** The page of a meeting, opened on the desk. */
async function onDesk(desk: Desk, id: string): Promise<void> {
  await desk.page.goto(`${new URL(desk.url).origin}/#/sammantraden/${id}`);
  await expect(desk.page.getByRole('grid', { name: 'Dagordning' })).toBeVisible();
}

/** Proposes another title for the first item. */
async function proposing(desk: Desk, path: string, title: string, name: string): Promise<string> {
  const reader = await openFile(desk.page, path);
  await reader.getByRole('button', { name: /^Föreslå annan text: rubrik, 1/ }).click();
  await reader.getByLabel('Föreslagen text').fill(title);
  return answered(desk, reader, name);
}

test('the chair on the train: sent, read, answered, read in, accepted by key and undone', async ({ desk }) => {
  const { page } = desk;
  const id = await meeting(desk);
  await onDesk(desk, id);
  const path = await sentTo(desk, 'Ada Ek');
  await desk.page.goto(`${new URL(desk.url).origin}/#/granskning`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granskning');
  await expect(page.getByRole('row', { name: /Ada Ek/ })).toContainText(/○ (sista dagen|\d+ dag)/);
  await clean(page);

  const reader = await openFile(page, path);
  await reader.getByRole('button', { name: /^Kommentera: rubrik, 1/ }).click();
  await reader.getByLabel('Kommentar till rubrik, 1').fill('Skriv året.');
  await reader.getByRole('button', { name: /^Föreslå annan text: rubrik, 1/ }).click();
  await reader.getByLabel('Föreslagen text').fill('Budget 2027');
  const first = reader.getByRole('group', { name: 'Bedömning av 1 Budget' });
  await first.getByLabel('Godkänd', { exact: true }).check();
  const second = reader.getByRole('group', { name: 'Bedömning av 2 Avtal' });
  await second.getByLabel('Inte godkänd').check();
  await second.getByLabel('Skäl').fill('Saknar pris.');
  const answer = await answered(desk, reader, 'Ada Ek');

  const dialog = await readIn(desk, answer);
  await expect(dialog).toContainText('1 kommentar, 1 förslag och 2 bedömningar');
  await clean(page);
  await dialog.getByRole('button', { name: 'Visa svaren' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Svar på Sammanträde/);
  await expect(page.getByRole('status').filter({ hasText: '2 kvar att ta ställning till' })).toHaveCount(1);
  await clean(page);

  const comment = page.getByRole('article', { name: /^Kommentar till 1 Budget – Rubrik/ });
  const proposal = page.getByRole('article', { name: /^Förslag till 1 Budget – Rubrik/ });
  await page.keyboard.press('j');
  await expect(comment).toBeFocused();
  await page.keyboard.press('s');
  await expect(page.getByLabel('Svar', { exact: true })).toBeFocused();
  await page.keyboard.type('Det gör vi.');
  await page.keyboard.press('Control+Enter');
  await expect(comment).toContainText('Det gör vi.');
  await expect(comment).toBeFocused();
  await page.keyboard.press('m');
  await expect(comment).toContainText('✓ Klar');
  await expect(proposal).toBeFocused();
  await page.keyboard.press('a');
  await expect(proposal).toContainText('✓ Godtaget');
  const title = async () => (await desk.call('meeting.get', { id })).items[0]?.title;
  expect(await title()).toBe('Budget 2027');
  const verdict = page.getByRole('article', { name: /^Bedömning till 1 / });
  await expect(verdict).toContainText('Godkändes i äldre lydelse');
  await page.keyboard.press('Control+z');
  await expect(proposal.getByRole('button', { name: 'Godta' })).toBeVisible();
  expect(await title()).toBe('Budget');
  await expect(verdict).not.toContainText('äldre lydelse');
  await page.keyboard.press('r');
  await expect(proposal).toContainText('✗ Avslaget');
  await page.keyboard.press('o');
  await expect(proposal.getByRole('button', { name: 'Avslå' })).toBeVisible();
  await comment.getByRole('button', { name: 'Öppna igen' }).click();
  await expect(comment.getByRole('button', { name: 'Markera som klar' })).toBeVisible();
});

test('two reviewers stand beside each other, and what has been written since is not written over unseen', async ({
  desk,
}) => {
  const { page } = desk;
  const id = await meeting(desk);
  await onDesk(desk, id);
  const [ada, bo] = [await sentTo(desk, 'Ada Ek'), await sentTo(desk, 'Bo Alm')];
  const answers = [
    await proposing(desk, ada, 'Budget 2027', 'Ada Ek'),
    await proposing(desk, bo, 'Budget och plan', 'Bo Alm'),
  ];
  const dialog = await readIn(desk, ...answers);
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Visa svaren' }).press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  const last = page.getByRole('article', { name: /Bo Alm/ });
  await expect(last).toBeFocused();
  await expect(last).toContainText('Texten har ändrats sedan den skickades');
  await page.keyboard.press('a');
  await expect(last.getByRole('button', { name: 'Skriv över det som står nu' })).toBeVisible();
  const title = async () => (await desk.call('meeting.get', { id })).items[0]?.title;
  expect(await title()).toBe('Budget 2027');
  await page.keyboard.press('a');
  await expect(last).toContainText('✓ Godtaget');
  expect(await title()).toBe('Budget och plan');
  await page.keyboard.press('Control+z');
  await expect(last).toContainText('Texten har ändrats sedan den skickades');
  expect(await title()).toBe('Budget 2027');
});

test('an older version, the same twice, another board, a renamed, a damaged and a wrong file each come out right', async ({
  desk,
}) => {
  const { page } = desk;
  const id = await meeting(desk);
  await onDesk(desk, id);
  const path = await sentTo(desk, 'Ada Ek');
  const answer = await proposing(desk, path, 'Budget 2027', 'Ada Ek');
  const [row] = (await desk.call('meeting.get', { id })).items;
  await desk.call('agendaItem.update', { id: row?.id ?? '', patch: { title: 'Årsbudget' } });
  await onDesk(desk, id);
  await page.keyboard.press('Control+Shift+G');
  const form = page.getByRole('dialog', { name: /^Skicka för granskning/ });
  await form.getByRole('checkbox', { name: /Ada Ek.*får version 2/ }).press('Space');
  await fetched(desk, page, () => form.getByRole('button', { name: 'Gör en fil' }).click());
  await page.getByRole('button', { name: 'Klart' }).press('Enter');

  const text = readFileSync(answer, 'utf8');
  const file = (name: string, content: string) => {
    const where = join(desk.folder, name);
    writeFileSync(where, content);
    return where;
  };
  const dialog = await readIn(
    desk,
    file('svaret.txt', text),
    answer,
    file('annan.klubba-svar', text.replace(/"boardId":\s*"[^"]*"/, '"boardId":"annan"')),
    file('trasig.klubba-svar', text.slice(0, text.length / 2)),
    file('bild.png', '\u0089PNG'),
    path,
  );
  const items = dialog.getByRole('listitem');
  await expect(items.nth(0)).toContainText('Svaret gäller version 1, och en senare är skickad');
  await expect(items.nth(1)).toContainText('är redan inläst');
  await expect(items.nth(2)).toContainText('hör till en annan nämnd');
  await expect(items.nth(3)).toContainText('är inget svar, eller så är den skadad');
  await expect(items.nth(4)).toContainText('är inget svar, eller så är den skadad');
  await expect(items.nth(5)).toContainText('sidan som skickades ut, inte svaret');
  await clean(page);
  await dialog.getByRole('button', { name: 'Visa svaren' }).press('Enter');
  await expect(page.getByRole('article', { name: /Ada Ek.*om version 1/ })).toContainText('Texten har ändrats');

  // The whole reading of a file is one step.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Inget svar har kommit än')).toBeVisible();
});

test('answers dropped on the window are read in, and stand beside the fields', async ({ desk }) => {
  const { page } = desk;
  const id = await meeting(desk);
  await onDesk(desk, id);
  const answer = await proposing(desk, await sentTo(desk, 'Ada Ek'), 'Budget 2027', 'Ada Ek');
  const [row] = (await desk.call('meeting.get', { id })).items;
  await desk.page.goto(`${new URL(desk.url).origin}/#/sammantraden/${id}/${row?.id}`);
  const field = page.getByRole('textbox', { name: 'Rubrik' });
  await expect(field).toHaveValue('Budget');
  const bytes = readFileSync(answer).toString('base64');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    const own = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
    transfer.items.add(new File([own], 'Svar.klubba-svar'));
    return transfer;
  }, bytes);
  await page.dispatchEvent('.file-drop', 'drop', { dataTransfer: data });
  const dialog = page.getByRole('dialog', { name: 'Läs in svar' });
  await expect(dialog).toContainText('Svar från Ada Ek');
  await dialog.getByRole('button', { name: 'Stäng' }).click();
  expect((await desk.call('meeting.get', { id })).items[0]?.attachments).toHaveLength(1);

  const sign = page.getByRole('button', { name: /^Ärende .*: 1 att ta ställning till/ });
  await sign.press('Enter');
  const panel = page.getByRole('complementary', { name: /^Svar: / });
  const card = panel.getByRole('article', { name: /^Förslag till/ });
  await expect(card).toBeFocused();
  await clean(page);
  await page.keyboard.press('a');
  await expect(field).toHaveValue('Budget 2027');
  await expect(card).toContainText('✓ Godtaget');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: /^Ärende .*: Svar, inget öppet/ })).toBeFocused();
});

test('every owner of measures is chosen by one press; her words come into her two cards', async ({ desk }) => {
  const { page } = desk;
  const year = new Date().getFullYear();
  const { id: analysisId } = await desk.call('riskAnalysis.create', { year });
  const fields = { description: 'Fel pris', likelihood: 3, consequence: 3 };
  const risk = await desk.call('riskEntry.create', { analysisId, fields });
  for (const [text, owner] of [
    ['Räkna om', 'Chefen'],
    ['Fråga två', 'Chefen'],
    ['Byt lås', 'Vakten'],
  ] as const) {
    await desk.call('measure.create', { riskEntryId: risk.id, fields: { text, owner, periodKeys: ['t1'] } });
  }
  await desk.call('followUp.begin', { year, periodKey: 't1' });
  await page.goto(`${new URL(desk.url).origin}/#/uppfoljning/${year}/t1`);
  await page.getByRole('button', { name: /^Skicka för granskning/ }).click();
  const form = page.getByRole('dialog', { name: /^Skicka för granskning/ });
  await expect(form.getByRole('checkbox', { name: 'Chefen 2 åtgärder' })).not.toBeChecked();
  await form.getByRole('button', { name: 'Välj alla: Ansvariga för åtgärder' }).press('Enter');
  await expect(form.getByRole('checkbox', { name: 'Vakten 1 åtgärd' })).toBeChecked();
  await clean(page);
  const zip = await fetched(desk, page, () => form.getByRole('button', { name: 'Gör 2 filer' }).click());
  expect(zip).toMatch(/\.zip$/);
  const done = page.getByRole('dialog', { name: '2 filer är gjorda' });
  await expect(done).toContainText('Packa upp');
  await done.getByRole('button', { name: 'Visa vem som har vad' }).press('Enter');
  const path = await fetched(desk, page, () => page.getByRole('button', { name: /^Hämta filen till Chefen/ }).click());

  const reader = await openFile(page, path);
  await expect(reader.locator('body')).not.toContainText('Byt lås');
  await reader.getByLabel('Vad är gjort den här perioden? Räkna om').fill('Omräknat i mars.');
  await reader.getByLabel('Status').first().selectOption('Klar');
  await reader.getByLabel('Är åtgärden tillräcklig?').first().selectOption('Tillräcklig');
  await reader.getByLabel('Vad är gjort den här perioden? Fråga två').fill('Båda är tillfrågade.');
  const answer = await answered(desk, reader, 'Cecilia Chef');
  const dialog = await readIn(desk, answer);
  await dialog.getByRole('button', { name: 'Visa svaren' }).press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await expect(page.getByText('✓ Godtaget')).toHaveCount(2);
  await page.getByRole('button', { name: 'Öppna texten' }).click();
  await expect(page.getByLabel(/^Vad har gjorts/).first()).toHaveValue('Omräknat i mars.');
});

test('the overview tells of a late answer and of what there is to take a stand on', async ({ desk }) => {
  const { page } = desk;
  const subjectId = await meeting(desk);
  const shared = { kind: 'meeting', subjectId } as const;
  await desk.call('review.send', { ...shared, recipient: 'Bo Alm', lastDay: dayAfter(-3) });
  await onDesk(desk, subjectId);
  const answer = await proposing(desk, await sentTo(desk, 'Ada Ek'), 'Budget 2027', 'Ada Ek');
  await (await readIn(desk, answer)).getByRole('button', { name: 'Stäng' }).press('Enter');
  await page.goto(`${new URL(desk.url).origin}/#/oversikt`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Bo Alm har inte svarat' })).toContainText('⚠ Försenat');
  await page.getByRole('link', { name: /1 svar att ta ställning till/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Svar på Sammanträde/);
});

test('what an approver said of exactly this text prepares the signing, and is told to be none', async ({ desk }) => {
  const { page } = desk;
  const subjectId = await meeting(desk);
  const path = await sent(desk, { kind: 'minutes', subjectId, role: 'approver', recipient: 'Ada Ek' });
  const shown = shownIn(new Uint8Array(readFileSync(path)));
  const answer = { ...answerTo(shown, 'Ada Ek'), verdicts: [verdict(shown, '')] };
  await desk.call('review.readAnswer', { bytes: fileOf(answer) });
  await page.goto(`${new URL(desk.url).origin}/#/sammantraden/${subjectId}/efter/justering`);
  const said = page.getByRole('region', { name: /^Godkänt i granskningen/ });
  await expect(said).toContainText('är ingen underskrift');
  await expect(said.getByRole('listitem')).toHaveText('Ada Ek ✓ har sagt godkänd om exakt den här texten');
  await clean(page);
  const [row] = (await desk.call('meeting.get', { id: subjectId })).items;
  await desk.call('agendaItem.update', { id: row?.id ?? '', patch: { title: 'Årsbudget' } });
  await expect(said.getByRole('listitem')).toHaveText('Ada Ek ⚠ har sagt godkänd om en äldre lydelse');
});
