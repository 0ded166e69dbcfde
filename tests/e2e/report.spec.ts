import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import type { FigureColumn, FigureRow } from '../../src/shared/report/model.ts';
import { plainText, type RichText } from '../../src/shared/rich-text.ts';
import { type Desk, expect, test } from './desk.ts';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);

const rich = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const tenths = (row: FigureRow, amounts: Partial<Record<FigureColumn, number>>) =>
  Object.entries(amounts).map(([column, amount]) => ({
    row,
    column: column as FigureColumn,
    amount: amount * 100_000,
    precision: 100_000,
  }));

/** A report of T1 with a text for staff and economy and a whole table. */
async function makeT1({ call }: Desk, year: number, decidedOn?: string): Promise<string> {
  const { id } = await call('report.create', { year, periodKey: 't1' });
  const { detail } = await call('report.get', { year, periodKey: 't1' });
  for (const { id: chapterId, kind } of detail?.chapters ?? []) {
    const text = kind === 'staff' ? 'Nämnden har inga egna anställda.' : 'Licenserna blev dyrare från den 1 april.';
    if (kind !== 'economyTable') await call('reportChapter.update', { id: chapterId, patch: { text: rich(text) } });
  }
  const cells = [
    ...tenths('income', { budget: 29, outcome: 30, yearBudget: 88, yearForecast: 92 }),
    ...tenths('cost', { budget: -29, outcome: -31, yearBudget: -88, yearForecast: -94 }),
  ];
  await call('reportFigure.fill', { reportId: id, cells });
  if (decidedOn !== undefined) await call('report.decide', { id, decidedOn });
  return id;
}

/** Pastes into the focused field what a spreadsheet would put on the clipboard. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, tabs) => {
    const data = new DataTransfer();
    data.setData('text/plain', tabs);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

const chapter = ({ page }: Desk, name: string) => page.getByRole('article', { name });

// The years that are offered are those around the day.
test.use({ start: 'empty', day: '2026-11-23' });

test('the empty screen offers the first step, and the list leads to each period by keyboard', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'rapporter');
  const list = page.getByRole('grid', { name: 'Rapporter' });
  await expect(list.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^Börja rapport för/ })).toBeVisible();
  await go(desk, 'rapporter/2026/t1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('januari–april 2026');
  await list.getByRole('row').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('januari–augusti 2026');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('januari–december 2026');
});

test('a report is begun, written, counted, frozen and remarked upon by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await desk.call('profile.update', { userName: 'Eva Ek' });
  await go(desk, 'rapporter/2026/t1');
  await expect(page.getByText('Rapporten för T1 2026 är inte påbörjad.')).toBeVisible();
  await keyboard.press('Alt+b');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('3 av 3 kapitel kvar');
  await keyboard.press('Alt+ArrowUp');
  const staff = page.getByRole('textbox', { name: 'Personaluppföljning' });
  await expect(staff).toBeVisible();
  await staff.focus();
  await keyboard.type('Nämnden har inga egna anställda.');
  await expect(title).toContainText('2 av 3 kapitel kvar');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: /^Budgetavvikelse/ })).toBeFocused();
  await keyboard.type('Licenserna blev dyrare.');
  await keyboard.press('Alt+ArrowDown');
  const table = chapter(desk, 'Utfall och prognos');
  const cell = (name: string) => table.getByRole('textbox', { name, exact: true });
  await expect(cell('intäkter, budget jan–apr 2026')).toBeFocused();
  await keyboard.type('2,9');
  await keyboard.press('ArrowDown');
  await expect(cell('kostnader, budget jan–apr 2026')).toBeFocused();
  await keyboard.type('-2,9');
  await keyboard.press('ArrowRight');
  await expect(cell('kostnader, utfall jan–apr 2026')).toBeFocused();
  await keyboard.type('-3 124 500 kr');
  await keyboard.press('ArrowUp');
  await keyboard.type('2,9');
  await keyboard.press('Tab');
  await expect(cell('intäkter, avvikelse jan–apr 2025')).toBeFocused();
  await keyboard.type('tre');
  await expect(table.getByRole('alert')).toContainText('Inget belopp');
  await keyboard.press('Escape');
  await expect(table.getByRole('alert')).toBeHidden();
  for (const text of ['8,8', '9,4']) {
    await keyboard.press('Tab');
    await keyboard.type(text);
  }
  await keyboard.press('Enter');
  await keyboard.type('-9,4');
  await keyboard.press('Shift+Tab');
  await keyboard.type('-8,8');
  await keyboard.press('Tab');
  await expect(table.getByRole('row', { name: /kostnader/ }).first()).toContainText('−0,2245');
  await expect(title).toContainText('Allt är skrivet');
  await keyboard.press('Alt+r');
  const dialog = page.getByRole('dialog', { name: 'Frys rapporten januari–april 2026 som beslutad' });
  await expect(dialog).toContainText('Allt som ska vara med är skrivet.');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(title).toContainText(/Beslutad \d{4}-\d\d-\d\d/);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(table.getByRole('row', { name: /kostnader/ })).toContainText('−0,2');
  await keyboard.press('Alt+a');
  await expect(page.getByRole('textbox', { name: 'Anmärkning: Hela rapporten' })).toBeFocused();
  await keyboard.type('Utfallet rättades i T2.');
  await keyboard.press('Tab');
  const detail = async () => (await desk.call('report.get', { year: 2026, periodKey: 't1' })).detail;
  await expect.poll(async () => (await detail())?.remarks.map(({ text }) => text)).toEqual(['Utfallet rättades i T2.']);
  const now = await detail();
  expect(now?.chapters.map(({ kind, text }) => [kind, plainText(text)])).toEqual([
    ['staff', 'Nämnden har inga egna anställda.'],
    ['economy', 'Licenserna blev dyrare.'],
    ['economyTable', ''],
  ]);
  expect(now?.figures.find((each) => each.row === 'cost' && each.column === 'outcome')).toMatchObject({
    amount: -3_124_500,
    precision: 1,
  });
});

test('a block from a spreadsheet fills the table; what it states of computed cells is kept and told', async ({
  desk,
}) => {
  const { page } = desk;
  const { id } = await desk.call('report.create', { year: 2026, periodKey: 't1' });
  await go(desk, 'rapporter/2026/t1');
  const table = chapter(desk, 'Utfall och prognos');
  const first = table.getByRole('textbox', { name: 'intäkter, budget jan–apr 2026' });
  await paste(
    first,
    'mnkr\tBudget\tUtfall\tAvvikelse\tFjol\tBudget\tPrognos\nIntäkter\t2,9\t3,2\t0\t-\t8,8\t9,4\nKostnader\t-2,9\t-3,2\t-0,3\t-\t-8,8\t-9,4\n',
  );
  await expect(page.getByText('12 belopp är inklistrade.').first()).toBeHidden();
  await expect(page.getByText('10 belopp är inklistrade.')).toBeVisible();
  await expect(first).toHaveValue('2,9');
  await expect(table.getByText('⚠ angivet 0,0 mnkr')).toBeVisible();
  await expect(table.getByRole('listitem')).toHaveText([
    'Angivet är 0,0 mnkr för intäkter, avvikelse jan–apr 2026; beräknat blir det 0,3.',
  ]);
  await table.getByRole('button', { name: 'Ta bort det angivna beloppet: intäkter, avvikelse jan–apr 2026' }).click();
  await expect(table.getByRole('listitem')).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Ångra/ })
    .first()
    .click();
  await expect(table.getByRole('listitem')).toHaveCount(1);
  expect((await desk.call('report.get', { year: 2026, periodKey: 't1' })).detail?.report.id).toBe(id);
});

test('the last text stands beside, is taken over, and it is said that it is the same', async ({ desk }) => {
  const { page } = desk;
  await makeT1(desk, 2025, '2025-05-07');
  await makeT1(desk, 2026, '2026-05-07');
  await desk.call('report.create', { year: 2026, periodKey: 't2' });
  await go(desk, 'rapporter/2026/t2');
  const staff = chapter(desk, 'Personaluppföljning');
  await expect(staff.locator('.report-earlier')).toContainText(/T1 2026 \(beslutad 2026-05-07\).*inga egna anställda/);
  await staff.getByRole('button', { name: 'Hämta texten från T1 2026 (Alt H)' }).click();
  await expect(staff.getByRole('textbox')).toHaveText('Nämnden har inga egna anställda.');
  await expect(staff.getByRole('status').first()).toHaveText('Samma text som T1 2026');
  await staff.getByRole('textbox').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Tre konsulter har arbetat med upphandlingen under våren och sommaren.');
  await expect(staff.getByRole('status').first()).toHaveText('');
  const table = chapter(desk, 'Utfall och prognos');
  await expect(table.getByRole('textbox', { name: 'kostnader, budget helår 2026' })).toHaveValue('−8,8');
  await go(desk, 'rapporter/2026/t1');
  await expect(table.getByRole('row', { name: /kostnader/ })).toContainText('−0,2−0,2');
});

test('chapters are added and removed, the mission is judged, and an extra cost is listed per municipality', async ({
  desk,
}) => {
  const { page } = desk;
  for (const name of ['Norrsjö', 'Söderå']) await desk.call('municipality.create', { name });
  await desk.call('report.create', { year: 2026, periodKey: 't1' });
  await go(desk, 'rapporter/2026/t1');
  const add = async (name: string) => {
    await page.getByRole('button', { name: 'Kapitel', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await add('Verksamhetsuppföljning: Nämndens grunduppdrag');
  const mission = chapter(desk, 'Nämndens grunduppdrag');
  await mission.getByRole('button', { name: 'Ny del av grunduppdraget' }).click();
  await expect(mission.getByRole('textbox', { name: 'Vad nämnden ska göra, del 1' })).toBeFocused();
  await page.keyboard.type('Hålla driften igång');
  await mission.getByRole('button', { name: /Bedömning/ }).click();
  await page.getByRole('option', { name: 'Uppfyllt i hög grad' }).click();
  await mission.getByRole('button', { name: /Prognos helår/ }).click();
  await page.getByRole('option', { name: 'Delvis uppfyllt' }).click();
  await expect(mission.getByText('✓ Skrivet')).toBeVisible();
  await add('Ekonomiuppföljning: Kostnad per kommun');
  const shares = chapter(desk, 'Kostnad per kommun');
  await shares.getByRole('textbox', { name: 'Kostnad för Norrsjö i tkr' }).focus();
  await page.keyboard.type('284');
  await page.keyboard.press('Enter');
  await page.keyboard.type('28,5');
  await page.keyboard.press('Tab');
  await expect(shares.getByRole('row', { name: /Totalt/ })).toContainText('312,5 tkr');
  await chapter(desk, 'Personaluppföljning')
    .getByRole('button', { name: 'Ta bort kapitlet Personaluppföljning' })
    .click();
  await expect(chapter(desk, 'Personaluppföljning')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ångra', exact: true }).click();
  await expect(chapter(desk, 'Personaluppföljning')).toBeVisible();
});

test('the report is put on an agenda with its document, and is decided there', async ({ desk }) => {
  const { page } = desk;
  await makeT1(desk, 2026);
  const { meeting } = await desk.call('meeting.create', { date: '2026-06-01', agenda: { from: 'nothing' } });
  await go(desk, 'rapporter/2026/t1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+d');
  const dialog = page.getByRole('dialog', { name: 'Lägg till på dagordningen' });
  await expect(dialog).toContainText('måndag 1 juni 2026');
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`sammantraden/${meeting.id}`));
  const { items } = await desk.call('meeting.get', { id: meeting.id });
  expect(items.map((each) => [each.title, each.attachments.map(({ title }) => title)])).toEqual([
    ['Rapport till kommunstyrelsen, januari–april 2026', ['Rapport till kommunstyrelsen, januari–april 2026']],
  ]);
  await go(desk, 'rapporter/2026/t1');
  await page.getByRole('button', { name: /^Frys som beslutad/ }).click();
  const freeze = page.getByRole('dialog');
  await expect(freeze.getByRole('button', { name: /I ärendet/ })).toContainText('2026-06-01 Rapport till');
  await freeze.getByRole('button', { name: 'Frys som beslutad' }).click();
  await expect(page.getByText('Beslutad 2026-06-01 vid sammanträdet 1 juni 2026')).toBeVisible();
});

test('the Word file is handed over from the screen', async ({ desk }) => {
  const { page } = desk;
  await makeT1(desk, 2026, '2026-05-07');
  await go(desk, 'rapporter/2026/t1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Skapa Word/ }).click();
  expect((await download).suggestedFilename()).toContain('2026-05-07_Rapport-till-kommunstyrelsen-T1-2026.docx');
});

test('an amount is distributed by one of the year’s keys, and the parts add up to it', async ({ desk }) => {
  const key = await desk.call('allocationKey.create', { year: 2026, name: 'Nyttjande' });
  for (const [name, weight] of [
    ['Norrsjö', 2],
    ['Söderå', 1],
  ] as const) {
    const { id: municipalityId } = await desk.call('municipality.create', { name });
    await desk.call('allocationShare.fill', { cells: [{ keyId: key.id, municipalityId, weight }] });
  }
  const { id } = await desk.call('report.create', { year: 2026, periodKey: 't1' });
  await desk.call('reportChapter.add', { reportId: id, kind: 'shares' });
  await go(desk, 'rapporter/2026/t1');
  const shares = chapter(desk, 'Kostnad per kommun');
  await shares.getByRole('textbox', { name: 'Belopp att fördela, i tkr' }).fill('100');
  await shares.getByRole('button', { name: 'Fördela', exact: true }).click();
  await expect(shares.getByRole('textbox', { name: 'Kostnad för Norrsjö i tkr' })).toHaveValue('66,7');
  await expect(shares.getByRole('textbox', { name: 'Kostnad för Söderå i tkr' })).toHaveValue('33,3');
  await expect(shares.getByRole('row', { name: /Totalt/ })).toContainText('100,0 tkr');
});

/** A decided report of T1, and an open one of T2 with something of everything. */
async function makeBoth(desk: Desk): Promise<void> {
  await desk.call('municipality.create', { name: 'Norrsjö' });
  await makeT1(desk, 2026, '2026-05-07');
  const { id } = await desk.call('report.create', { year: 2026, periodKey: 't2' });
  await desk.call('reportChapter.add', { reportId: id, kind: 'shares' });
  await desk.call('reportMission.create', { reportId: id, text: 'Hålla driften igång' });
  await desk.call('reportFigure.fill', {
    reportId: id,
    cells: tenths('cost', { budget: 1, outcome: 2, deviation: 5 }),
  });
}

const pages = {
  'an open report': ['2026/t2'],
  'a decided report and one that is not begun': ['2026/t1', '2026/t3'],
  'the dialogs': ['2026/t2/beslut', '2026/t2/dagordning'],
} as const;

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, addresses] of Object.entries(pages)) {
    test(`axe finds nothing on ${name} (${scheme})`, async ({ desk }) => {
      const { page } = desk;
      await page.emulateMedia({ colorScheme: scheme });
      await makeBoth(desk);
      for (const address of addresses) {
        await go(desk, `rapporter/${address}`);
        const place = address.split('/').length > 2 ? page.getByRole('dialog') : page.getByRole('main');
        await expect(place.getByRole('heading').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)]),
          address,
        ).toEqual([]);
      }
    });
  }
}

test('the overview tells of a period that is over and whose report is not decided, and leads there', async ({
  desk,
}) => {
  const { page } = desk;
  const last = new Date().getFullYear() - 1;
  await makeT1(desk, last);
  await go(desk, 'oversikt');
  await page.getByRole('link', { name: `Rapport T1 ${last}: påbörjad` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`januari–april ${last}`);
});
