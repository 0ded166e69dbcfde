import AxeBuilder from '@axe-core/playwright';
import { type Desk, expect, test } from './desk.ts';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);

/** Lays a text on the clipboard of the page, pasted where focus is. */
async function paste({ page }: Desk, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function municipalities({ call }: Desk): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of ['Norrsjö', 'Söderå', 'Västmark']) ids.push((await call('municipality.create', { name })).id);
  return ids;
}

async function axe({ page }: Desk): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)])).toEqual([]);
}

/** What the rows of the budget's grid show, cell by cell. */
async function rowsOf({ page }: Desk, name: RegExp): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByRole('grid', { name }).locator('tbody tr').all();
  const texts = await Promise.all(rows.map((each) => each.locator('th, td').allInnerTexts()));
  return texts.map((row) => row.map((each) => each.replaceAll('\u00a0', ' ').trim()));
}

test.use({ start: 'empty' });

test('a budget is begun, written and compared by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await municipalities(desk);
  await go(desk, 'plan/2026/budget');
  await page.getByRole('button', { name: 'Börja utan belopp' }).focus();
  await keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: /Budget 2026 per kommun/ });
  await expect(grid.getByRole('gridcell').first()).toBeFocused();
  for (const amount of ['5269', '3100', '445']) {
    await keyboard.type(amount);
    await keyboard.press('Enter');
  }
  await keyboard.press('Control+ArrowUp');
  await keyboard.press('ArrowRight');
  for (const amount of ['8615,5', '5 294,6', '725 000 kr']) {
    await keyboard.type(amount);
    await keyboard.press('Enter');
  }
  await expect
    .poll(() => rowsOf(desk, /Budget 2026/))
    .toEqual([
      ['Norrsjö', '5 269,0', '8 615,5', '58,9 %', '+3 346,5', '+63,5 %'],
      ['Söderå', '3 100,0', '5 294,6', '36,2 %', '+2 194,6', '+70,8 %'],
      ['Västmark', '445,0', '725,0', '5,0 %', '+280,0', '+62,9 %'],
      ['Totalt', '8 814,0', '14 635,1', '100,0 %', '+5 821,1', '+66,0 %'],
      ['Angiven summa', '', '', '', '', ''],
    ]);
  await expect(page.getByText('Beloppen är avrundade var för sig.')).toBeVisible();
  await keyboard.press('Alt+a');
  await expect(page.getByRole('textbox', { name: 'Namn' }).nth(1)).toBeFocused();
  await keyboard.type('Utan investering');
  const second = grid.getByRole('columnheader', { name: /Utan investering/ });
  await expect(second).toBeVisible();
  await page.locator('#budget-grid-0-5').focus();
  await paste(desk, 'Norrsjö kommun\t6 148,5\nVästmark\t553,0\nSöderås kommun\t3 525,8\nTotal\t10 227,3');
  const compared = page.getByRole('table', { name: 'Alternativen jämförda' });
  await expect(compared.getByRole('row', { name: /Totalt/ })).toContainText(/10\s227,3\s*−4\s407,8\s*−30,1\s%/);
  await expect(page.getByText(/den angivna summan/)).toHaveCount(0);
  await axe(desk);
});

test('a budget is adopted by keyboard: it is locked, and what was not chosen is rejected', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  const ids = await municipalities(desk);
  const { id } = await desk.call('budget.create', { year: 2026 });
  const { versions } = await desk.call('budget.year', { year: 2026 });
  const fromId = versions[0]?.alternatives[0]?.id ?? '';
  const cells = ids.map((municipalityId) => ({
    alternativeId: fromId,
    municipalityId,
    amount: 100_000,
    precision: 100,
  }));
  await desk.call('budget.fill', { id, cells });
  await desk.call('budgetAlternative.create', { budgetId: id, fromId, label: 'Utan investering' });
  await go(desk, 'plan/2026/budget');
  await expect(page.getByRole('grid', { name: /Budget 2026/ })).toBeVisible();
  await keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByLabel('Sök och kommandon')).toBeFocused();
  await keyboard.type('fastställ budgeten');
  await expect(page.getByRole('menuitem')).toHaveText(['Fastställ budgeten']);
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Fastställ budget 2026' });
  await expect(dialog).toContainText('samråd');
  await axe(desk);
  await dialog.getByRole('button', { name: 'Fastställ', exact: true }).press('Enter');
  await expect(dialog).toBeHidden({ timeout: 20_000 });
  await expect(page.getByText(/Låst: en ändring blir en reviderad budget/)).toBeVisible();
  await expect(page.getByRole('article', { name: 'Utan investering' })).toContainText('Avslagen');
  const grid = page.getByRole('grid', { name: /Budget 2026/ });
  await grid.getByRole('gridcell').nth(1).focus();
  await keyboard.type('7');
  await expect(grid.getByRole('textbox')).toHaveCount(0);
  await axe(desk);
});

test('a block from Excel is taken by its names and years in one step, which undo takes back', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await municipalities(desk);
  await desk.call('budget.create', { year: 2026 });
  await go(desk, 'plan/2026/budget');
  await page.locator('#budget-grid-0-1').focus();
  await paste(
    desk,
    '\t2025\t2026\r\nNorrsjö kommun\t5 269,0\t8 615,5\r\nSöderå kommun\t3\u00a0100,0\t5\u00a0294,6\r\nVästmarks kommun\t−445,0\t725,0\r\nNågot annat\t1\t2\r\nTotal\t8 814,0\t14 635,2\r\n',
  );
  await expect
    .poll(async () => (await rowsOf(desk, /Budget 2026/)).map((row) => row.slice(0, 3)))
    .toEqual([
      ['Norrsjö', '5 269,0', '8 615,5'],
      ['Söderå', '3 100,0', '5 294,6'],
      ['Västmark', '−445,0', '725,0'],
      ['Totalt', '7 924,0', '14 635,1'],
      ['Angiven summa', '8 814,0\n⚠ skiljer sig', '14 635,2\n⚠ skiljer sig'],
    ]);
  await expect(page.getByText('”Något annat”')).toBeVisible();
  await expect(page.getByText('den angivna summan är 14 635,2 tkr, men beloppen blir 14 635,1 tkr')).toBeVisible();
  await keyboard.press('Control+z');
  await expect.poll(async () => (await rowsOf(desk, /Budget 2026/))[0]?.slice(0, 3)).toEqual(['Norrsjö', '', '']);
});

test('a key is written, an amount distributed by it, and what is decided otherwise is told', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await municipalities(desk);
  await desk.call('budget.create', { year: 2026 });
  await go(desk, 'plan/2026/nycklar');
  await expect(page.getByText('Här kommer fördelningsnycklarna för 2026 att stå.')).toBeVisible();
  await keyboard.press('Alt+k');
  await expect(page.getByRole('textbox', { name: 'Namn' })).toBeFocused();
  await keyboard.type('Folkmängd');
  await page.getByRole('textbox', { name: 'Källa' }).fill('Statistikverket');
  await page.locator('#key-grid-0-0').focus();
  await paste(desk, '134 209\n78 044\n8 923');
  await expect
    .poll(() => rowsOf(desk, /Fördelningsnycklar 2026/))
    .toEqual([
      ['Norrsjö', '134 209', '60,68 %'],
      ['Söderå', '78 044', '35,29 %'],
      ['Västmark', '8 923', '4,03 %'],
      ['Summa', '221 176', '100,00 %'],
    ]);
  await expect(page.getByText(/saknar datum då källan lästes/)).toBeVisible();
  await axe(desk);
  await page.getByRole('link', { name: 'Budget', exact: true }).press('Enter');
  await expect(page.getByRole('grid', { name: /Budget 2026/ })).toBeVisible();
  await keyboard.press('Alt+y');
  const dialog = page.getByRole('dialog', { name: 'Fördela ett belopp med nyckel' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await keyboard.type('14635,1');
  await expect(dialog.getByRole('row', { name: /Norrsjö/ })).toContainText(/8\s880,6/);
  await axe(desk);
  await dialog.getByRole('button', { name: 'Fördela' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('✓ Beloppen följer ”Folkmängd”.')).toBeVisible();
  await page.locator('#budget-grid-0-1').focus();
  await keyboard.type('8615,5');
  await keyboard.press('Enter');
  await expect(page.getByText(/skiljer sig från ”Folkmängd”:/)).toBeVisible();
  await page.getByText('Visa diagrammet som tabell').press('Enter');
  await expect(page.getByRole('table', { name: 'Belopp i tusental kronor och andelar' })).toContainText('60,0 %');
});

test('a budget goes to the agenda with its document, and the next year begins with its amounts', async ({ desk }) => {
  const { page } = desk;
  const ids = await municipalities(desk);
  await desk.call('meeting.create', { date: '2030-11-10', agenda: { from: 'nothing' } });
  const { id } = await desk.call('budget.create', { year: 2031 });
  const { versions } = await desk.call('budget.year', { year: 2031 });
  const alternativeId = versions[0]?.alternatives[0]?.id ?? '';
  const cells = ids.map((municipalityId) => ({ alternativeId, municipalityId, amount: 1_000_000, precision: 100 }));
  await desk.call('budget.fill', { id, cells });
  await go(desk, 'plan/2031/budget/senaste/dagordning');
  const dialog = page.getByRole('dialog', { name: 'Lägg till på dagordningen' });
  await expect(dialog).toBeVisible();
  await axe(desk);
  await dialog.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByText('Budget 2031').first()).toBeVisible();
  await expect(page).toHaveURL(/sammantraden/);
  await go(desk, 'plan/2032/budget');
  await page.getByRole('button', { name: 'Börja med beloppen för 2031' }).click();
  await expect
    .poll(async () => (await rowsOf(desk, /Budget 2032/))[3]?.slice(0, 3))
    .toEqual(['Totalt', '–', '3 000,0']);
});
