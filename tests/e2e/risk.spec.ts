import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './desk.ts';

test.use({ start: 'empty', permissions: ['clipboard-read', 'clipboard-write'] });

const cell = (page: Page, row: number, column: number) => page.locator(`#risk-cell-${row}-${column}`);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

/** A year with so many risks, rated as they are listed, opened at a step. */
async function openYear(
  desk: Desk,
  risks: readonly (readonly [text: string, likelihood: number | null, consequence: number | null])[],
  step = 'vardering',
): Promise<string> {
  const { id } = await desk.call('riskAnalysis.create', { year: 2027 });
  const rows = risks.map(([description, likelihood, consequence]) => ({
    id: null,
    patch: { description, likelihood, consequence, areaKey: 'kvalitet' },
  }));
  await desk.call('riskEntry.fill', { analysisId: id, rows });
  await desk.page.goto(`${desk.url}#/riskanalys/${id}/${step}`);
  await expect(desk.page.getByRole('grid', { name: 'Risker 2027' })).toBeVisible();
  return id;
}

const risksOf = async (desk: Desk, id: string) =>
  (await desk.call('riskAnalysis.get', { id })).entries.map((each) => [
    each.number,
    each.description,
    each.likelihood,
    each.consequence,
  ]);

test('risks are written, rated and given measures as in a spreadsheet, by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  await page.goto(`${desk.url}#/riskanalys`);
  await page.getByRole('button', { name: 'Ny riskanalys' }).press('Enter');
  await page.getByRole('button', { name: 'Ny risk', exact: true }).press('Enter');
  await cell(page, 0, 1).focus();
  await press(page, 's', 'ArrowRight');
  await expect(cell(page, 0, 1)).toHaveText('Säker miljö');
  await page.keyboard.type('Intrång');
  await press(page, 'Enter', 'Insert');
  await expect(cell(page, 1, 2)).toBeFocused();
  await paste(page, 'Brand\nVattenläcka');
  await expect(cell(page, 2, 2)).toHaveText('Vattenläcka');

  await press(page, 'Alt+PageDown');
  await expect(page.getByRole('link', { name: /^2 Värdering/ })).toHaveAttribute('aria-current', 'step');
  await cell(page, 0, 2).focus();
  await press(page, '3', 'ArrowRight', '4', 'ArrowLeft');
  await expect(cell(page, 0, 4)).toHaveText('12');
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  await expect(cell(page, 2, 5)).toHaveText('■Minimera');
  await cell(page, 2, 2).focus();
  await paste(page, 'osannolik\tKännbar');
  await expect(cell(page, 2, 5)).toHaveText('●Acceptera');
  await paste(page, 'kanske');
  await expect(page.getByText('En cell lämnades som de var: ”kanske”.')).toBeVisible();
  await expect(page.locator('#risk-grid-meaning')).toContainText('Sannolikhet 1 Osannolik:');

  await press(page, 'Alt+PageDown');
  await cell(page, 0, 3).focus();
  await page.keyboard.type('Loggning');
  await press(page, 'Tab');
  await page.keyboard.type('20 tkr');
  await press(page, 'Tab');
  await page.keyboard.type('Driftchef');
  await press(page, 'Tab');
  await page.keyboard.type('T1, vid behov');
  await press(page, 'Enter');
  await expect(cell(page, 0, 6)).toHaveText('T1, vid behov');
  const [summary] = await desk.call('riskAnalysis.list', {});
  const { entries } = await desk.call('riskAnalysis.get', { id: summary?.id ?? '' });
  expect(
    entries.map((each) => [
      each.number,
      each.description,
      each.likelihood,
      each.consequence,
      each.measures.map(({ text, cost, owner, periodKeys, whenNeeded }) => [text, cost, owner, periodKeys, whenNeeded]),
    ]),
  ).toEqual([
    [1, 'Intrång', 3, 4, [['Loggning', '20 tkr', 'Driftchef', ['t1'], true]]],
    [2, 'Brand', 3, 4, []],
    [3, 'Vattenläcka', 1, 3, []],
  ]);
});

test('a pasted block and a fill are one step each, rows are moved and removed, and each is taken back', async ({
  desk,
}) => {
  const { page } = desk;
  const id = await openYear(desk, [
    ['Brand', 1, 3],
    ['Stöld', 2, 2],
  ]);
  await cell(page, 0, 1).focus();
  await paste(page, 'Eld\t2\t4\nTjuv\t1\t1\nRån\t4\t4');
  await expect(cell(page, 2, 4)).toHaveText('16');
  await press(page, 'Control+z');
  await expect(cell(page, 0, 1)).toHaveText('Brand');
  expect(await risksOf(desk, id)).toEqual([
    [1, 'Brand', 1, 3],
    [2, 'Stöld', 2, 2],
  ]);
  await press(page, 'Alt+ArrowDown');
  await expect(cell(page, 1, 1)).toHaveText('Brand');
  await expect(cell(page, 1, 1)).toBeFocused();
  await press(page, 'Control+-');
  await expect(cell(page, 1, 1)).toHaveCount(0);
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect(cell(page, 1, 1)).toHaveText('Brand');
  await cell(page, 0, 1).focus();
  await press(page, 'F2', 'End');
  await page.keyboard.type(' på plats');
  await press(page, 'Escape');
  await expect(cell(page, 0, 1)).toHaveText('Stöld');
  await expect(cell(page, 0, 1)).toBeFocused();
  expect(await risksOf(desk, id)).toEqual([
    [1, 'Stöld', 2, 2],
    [2, 'Brand', 1, 3],
  ]);
});

test('in the matrix a risk is moved by the arrows and by the mouse, and the grid follows', async ({ desk }) => {
  const { page } = desk;
  const id = await openYear(desk, [
    ['Brand', 2, 3],
    ['Stöld', null, null],
  ]);
  await page.getByRole('button', { name: 'R1 Brand, mindre sannolik, kännbar' }).focus();
  await press(page, 'ArrowUp');
  const moved = page.getByRole('button', { name: 'R1 Brand, möjlig, kännbar' });
  await expect(moved).toBeFocused();
  await press(page, 'ArrowRight');
  await expect(page.getByRole('button', { name: 'R1 Brand, möjlig, allvarlig' })).toBeFocused();
  await expect(cell(page, 0, 4)).toHaveText('12');
  const square = page.locator('.risk-matrix td[data-tone]').nth(4);
  await page.getByRole('button', { name: 'R2 Stöld, inte värderad' }).dragTo(square);
  await expect(page.getByRole('button', { name: 'R2 Stöld, möjlig, försumbar' })).toBeVisible();
  expect(await risksOf(desk, id)).toEqual([
    [1, 'Brand', 3, 4],
    [2, 'Stöld', 3, 1],
  ]);
  await press(page, 'Control+z');
  await expect(page.getByRole('button', { name: 'R2 Stöld, inte värderad' })).toBeVisible();
});

test('a year is adopted and locked, the next one begins with its risks, and what is another is told', async ({
  desk,
}) => {
  const { page } = desk;
  const id = await openYear(desk, [
    ['Brand', 2, 3],
    ['Stöld', 1, 1],
  ]);
  const menu = async (item: string) => {
    await page.getByRole('button', { name: 'Året', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await menu('Fastställ riskanalysen');
  await expect(page.getByRole('dialog')).toContainText('R1 ');
  await page.getByRole('button', { name: 'Fastställ', exact: true }).click();
  await expect(page.getByText(/^Fastställd .* Låst: en ändring blir en ny version\.$/)).toBeVisible();
  await cell(page, 0, 2).click();
  await press(page, '4');
  await expect(cell(page, 0, 2)).toHaveText('2 Mindre sannolik');
  const [brand] = (await desk.call('riskAnalysis.get', { id })).entries;
  const refused = await desk.reply('riskEntry.update', { id: brand?.id, patch: { likelihood: 4 } });
  expect(refused).toMatchObject({ ok: false, error: { code: 'item.frozen' } });

  await menu('Nytt år');
  await page.getByRole('button', { name: 'För över 2 risker' }).click();
  await expect(page.getByRole('heading', { name: 'Riskanalys 2028' })).toBeVisible();
  await press(page, 'Alt+PageDown');
  await cell(page, 0, 2).click();
  await press(page, '4');
  await cell(page, 1, 1).click();
  await press(page, 'Control+-');
  const changes = page.getByRole('region', { name: 'Jämfört med 2027' });
  await expect(changes).toContainText('Sannolikhet2 Mindre sannolik → 4 Sannolik');
  await expect(changes).toContainText('Borttagen: R2 Stöld');
  await changes.getByLabel('Varför').fill('Låsen är bytta.');
  await changes.getByLabel('Varför').blur();
  await expect(page.getByRole('figure')).toContainText('20272028');
  const [newest] = await desk.call('riskAnalysis.list', {});
  const reasons = async () =>
    (await desk.call('riskAnalysis.get', { id: newest?.id ?? '' })).removals.map((each) => each.reason);
  await expect.poll(reasons).toEqual(['Låsen är bytta.']);
});

test('the scale is the year’s own: another limit gives other classes, and the reason for another direction is asked for', async ({
  desk,
}) => {
  const { page } = desk;
  await openYear(desk, [['Brand', 2, 3]]);
  await expect(cell(page, 0, 5)).toHaveText('◆Reducera');
  const limit = page.getByRole('textbox', { name: 'Lägsta riskvärde för Minimera risk' });
  await limit.fill('6');
  await limit.blur();
  await expect(cell(page, 0, 5)).toHaveText('■Minimera');
  await cell(page, 0, 6).click();
  await press(page, 'a');
  await expect(cell(page, 0, 6)).toHaveText('●Acceptera');
  const reason = page.getByRole('textbox', { name: 'Varför en annan inriktning än den rekommenderade' });
  await reason.fill('Kostnaden är större än skadan.');
  await reason.blur();
  await expect(page.getByText('Sparat', { exact: false }).first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the grid, the matrix and what stands below them, ${colorScheme}`, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme });
    await openYear(desk, [
      ['Brand', 2, 3],
      ['Stöld', 4, 4],
      ['Läckage', null, null],
    ]);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('link', { name: /^3 Plan/ }).click();
    await expect(page.getByRole('columnheader', { name: 'Återrapporteras' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
