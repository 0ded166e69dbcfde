import { readFileSync } from 'node:fs';
import { type Desk, expect, test } from './desk.ts';
import { clean, meeting, openFile, sent } from './review-desk.ts';

test.use({ start: 'empty' });

test('the chair reads, comments, closes, opens again, approves and answers; it is read in, accepted and undone', async ({
  desk,
}) => {
  const subjectId = await meeting(desk);
  const path = await sent(desk, { kind: 'meeting', subjectId, recipient: 'Ada Ek', lastDay: '2026-12-01' });
  const page = await openFile(desk.page, path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sammanträde torsdag 10/);
  await expect(page.getByRole('contentinfo')).toContainText('2 av 2 är inte besvarade');
  await clean(page);
  await page.getByRole('button', { name: 'Kommentera: rubrik, 1' }).click();
  await page.getByLabel('Kommentar till rubrik, 1').fill('Skriv året.');
  await page.getByRole('button', { name: 'Föreslå annan text: rubrik, 1' }).press('Enter');
  await page.getByLabel('Föreslagen text').fill('Budget 2027');
  await expect(page.locator('ins')).toHaveText('2027');
  await clean(page);
  let warned = false;
  page.on('dialog', (dialog) => {
    warned = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => warned).toBe(true);

  const again = await openFile(desk.page, path);
  await expect(again.getByLabel('Kommentar till rubrik, 1')).toHaveValue('Skriv året.');
  await expect(again.getByLabel('Föreslagen text')).toHaveValue('Budget 2027');
  await again.getByRole('group', { name: 'Bedömning av 1 Budget' }).getByLabel('Godkänd', { exact: true }).check();
  const second = again.getByRole('group', { name: 'Bedömning av 2 Avtal' });
  await second.getByLabel('Inte godkänd').check();
  await second.getByLabel('Skäl').fill('Saknar pris.');
  await expect(again.getByRole('contentinfo')).toContainText('Allt är besvarat');
  await again.getByRole('button', { name: 'Spara svaret' }).click();
  await expect(again.getByLabel('Namn')).toBeFocused();
  await again.getByLabel('Namn').fill('Ada Ek');
  const waiting = again.waitForEvent('download');
  await again.getByRole('button', { name: 'Spara svaret' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^Svar_.*_Ada-Ek\.klubba-svar$/);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const saved = again.waitForEvent('download');
  await again.getByRole('button', { name: 'Spara Bilaga Budget' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toBe('Bilaga till Budget');
  await again.close();

  await desk.page.context().setOffline(false);
  const reading = await desk.call('review.readAnswer', { bytes });
  expect(reading).toMatchObject({ outcome: 'new', comments: 1, proposals: 1, verdicts: 2 });
  const titles = async () => (await desk.call('meeting.get', { id: subjectId })).items.map((each) => each.title);
  const [detail] = await desk.call('review.about', { subjectId });
  await desk.call('reviewProposal.accept', { id: detail?.proposals[0]?.id ?? '' });
  expect(await titles()).toEqual(['Budget 2027', 'Avtal']);
  await desk.call('history.undo', {});
  expect(await titles()).toEqual(['Budget', 'Avtal']);
});

/** A year with one risk whose two measures have an owner, told of in T1; the second tertial is begun. */
async function twoMeasures(desk: Desk): Promise<string> {
  const { id: analysisId } = await desk.call('riskAnalysis.create', { year: 2026 });
  const fields = { description: 'Fel pris', likelihood: 3, consequence: 3 };
  const risk = await desk.call('riskEntry.create', { analysisId, fields });
  for (const [text, owner] of [
    ['Räkna om', 'Chefen'],
    ['Fråga två', 'Chefen'],
    ['Något annat', 'Någon annan'],
  ] as const) {
    const own = { text, owner, periodKeys: ['t1', 't2'] };
    await desk.call('measure.create', { riskEntryId: risk.id, fields: own });
  }
  const first = await desk.call('followUp.begin', { year: 2026, periodKey: 't1' });
  const { cards } = await desk.call('followUp.get', { year: 2026, periodKey: 't1' });
  const patch = { text: 'Började i mars.', status: 'onTrack', sufficient: true } as const;
  for (const { entry } of cards) if (entry) await desk.call('followUpEntry.update', { id: entry.id, patch });
  expect(first.periodKey).toBe('t1');
  return (await desk.call('followUp.begin', { year: 2026, periodKey: 't2' })).id;
}

test('an owner fills in her two measures and no other, beside what was said last; it is read in and accepted', async ({
  desk,
}) => {
  const subjectId = await twoMeasures(desk);
  const order = { kind: 'measures', subjectId, role: 'owner', recipient: 'Chefen' } as const;
  const page = await openFile(desk.page, await sent(desk, order));
  await clean(page);
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page.getByText('Något annat')).toHaveCount(0);
  await expect(page.getByText('Förra perioden (T1)')).toHaveCount(2);
  await expect(page.getByText('Började i mars.')).toHaveCount(2);
  await expect(page.getByRole('contentinfo')).toContainText('2 av 2 åtgärder är inte besvarade');
  await page.getByLabel('Vad är gjort den här perioden? Räkna om').fill('Omräknat i mars.');
  await expect(page.getByRole('navigation', { name: 'Innehåll' })).toContainText('påbörjad');
  await page.getByLabel('Status Räkna om').selectOption('Klar');
  await page.getByLabel('Är åtgärden tillräcklig? Räkna om').selectOption('Tillräcklig');
  await expect(page.getByRole('contentinfo')).toContainText('1 av 2 åtgärder är inte besvarade');
  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { name: 'R1 Fråga två' })).toBeFocused();
  await page.getByLabel('Vad är gjort den här perioden? Fråga två').fill('Två är frågade.');
  await page.getByLabel('Status Fråga två').selectOption('Avvikelse');
  await page.getByLabel('Är åtgärden tillräcklig? Fråga två').selectOption('Inte tillräcklig');
  await expect(page.getByRole('contentinfo')).toContainText('Alla åtgärder är besvarade.');
  await page.getByLabel('Namn').fill('Cecilia Chef');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara svaret' }).click();
  const bytes = new Uint8Array(readFileSync(await (await waiting).path()));
  await page.close();
  await desk.page.context().setOffline(false);
  expect(await desk.call('review.readAnswer', { bytes })).toMatchObject({ outcome: 'new', proposals: 2 });
  for (const { proposals } of await desk.call('review.about', { subjectId })) {
    for (const { id } of proposals) await desk.call('reviewProposal.accept', { id });
  }
  const { cards } = await desk.call('followUp.get', { year: 2026, periodKey: 't2' });
  expect(cards.map(({ entry }) => [entry?.text, entry?.status, entry?.sufficient, entry?.writtenBy])).toEqual([
    ['Omräknat i mars.', 'done', true, 'Cecilia Chef'],
    ['Två är frågade.', 'deviation', false, 'Cecilia Chef'],
    ['', null, null, ''],
  ]);
});

test('a second version marks what is new, changed and gone; all can be commented on, and files are looked at', async ({
  desk,
}) => {
  const subjectId = await meeting(desk);
  await sent(desk, { kind: 'meeting', subjectId, recipient: 'Ada' });
  const { items } = await desk.call('meeting.get', { id: subjectId });
  const [first, second] = items;
  await desk.call('agendaItem.update', { id: first?.id ?? '', patch: { presenter: 'Berit' } });
  await desk.call('attachment.remove', { id: first?.attachments[0]?.id ?? '' });
  await desk.call('agendaItem.remove', { id: second?.id ?? '' });
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const picture = { title: 'Skiss', fileName: 'skiss.png', mediaType: 'image/png' };
  const bytes = new Uint8Array(Buffer.from(png, 'base64'));
  await desk.call('attachment.add', { agendaItemId: first?.id ?? '', ...picture, bytes });
  const page = await openFile(desk.page, await sent(desk, { kind: 'meeting', subjectId, recipient: 'Ada' }));
  const contents = page.getByRole('navigation', { name: 'Innehåll' });
  await expect(contents.getByRole('listitem')).toContainText([
    'Sammanträdet',
    '1 Budget',
    'Helheten',
    '1 Budget (ändrad)',
    'Bilaga Budget i 1 Budget (borttagen)',
    '2 Avtal (borttagen)',
  ]);
  const item = page.getByRole('article', { name: '1 Budget' });
  await expect(item).toContainText('Borttaget sedan version 1: Bilaga Budget');
  await item.getByRole('button', { name: 'Kommentera: föredragande, 1' }).click();
  await item.getByLabel('Kommentar till föredragande, 1').fill('Inte Bo?');
  await item.getByRole('button', { name: 'Kommentera: bilagan Skiss' }).click();
  await item.getByLabel('Kommentar till bilagan Skiss').fill('Suddig.');
  await item.getByRole('button', { name: 'Visa Skiss' }).click();
  const image = item.getByRole('img', { name: 'Skiss' });
  await expect(image).toBeVisible();
  expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1);
  await clean(page);
  await page.getByLabel('Namn').fill('Ada');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara svaret' }).click();
  const answer = new Uint8Array(readFileSync(await (await waiting).path()));
  await page.close();
  await desk.page.context().setOffline(false);
  expect(await desk.call('review.readAnswer', { bytes: answer })).toMatchObject({ outcome: 'new', comments: 2 });
  const [detail] = await desk.call('review.about', { subjectId });
  expect(detail?.comments.map((each) => each.label).toSorted()).toEqual([
    '1 Budget – Föredragande',
    '1 Budget – Skiss',
  ]);
});

test('where the browser keeps nothing, the reader is told before she writes and warned when she leaves', async ({
  desk,
}) => {
  const subjectId = await meeting(desk);
  await desk.page.context().addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const page = await openFile(desk.page, await sent(desk, { kind: 'meeting', subjectId, recipient: 'Ada' }));
  await expect(page.getByRole('note')).toContainText('Spara svaret som fil innan sidan stängs');
  await page.getByRole('button', { name: 'Kommentera: helheten' }).click();
  await page.getByLabel('Kommentar till helheten').fill('Bra');
  await expect(page.getByRole('contentinfo')).toContainText('Webbläsaren sparar inte utkastet');
  const warned = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('it goes by keyboard, fits a phone, is clean in the dark, and prints whole', async ({ desk }) => {
  const subjectId = await meeting(desk);
  const page = await openFile(desk.page, await sent(desk, { kind: 'meeting', subjectId, recipient: 'Ada' }));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gå till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Kommentera: / }).first()).toBeFocused();
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await clean(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await clean(page);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Om Avtal')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spara svaret' })).toBeHidden();
  await page.close();
});

test('a risk analysis shows its matrix and grid as tables', async ({ desk }) => {
  const { id } = await desk.call('riskAnalysis.create', { year: 2026 });
  const fields = { description: 'Fel pris', likelihood: 3, consequence: 3 };
  await desk.call('riskEntry.create', { analysisId: id, fields });
  const page = await openFile(desk.page, await sent(desk, { kind: 'riskAnalysis', subjectId: id, recipient: 'Ada' }));
  await expect(page.getByRole('table', { name: 'Riskmatris' })).toContainText('R1');
  await expect(page.getByRole('table', { name: 'Risker' }).getByRole('rowheader')).toHaveText('R1');
  await clean(page);
  await page.close();
});
