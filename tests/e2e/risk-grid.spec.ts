import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './desk.ts';

test.use({ start: 'empty' });

const cell = (page: Page, row: number, column: number) => page.locator(`#risk-cell-${row}-${column}`);

/** A year with two risks, opened where they are rated. */
async function openYear({ call, page, url }: Desk): Promise<string> {
  const { id } = await call('riskAnalysis.create', { year: 2027 });
  const rows = [
    { id: null, patch: { description: 'Brand', likelihood: 1, consequence: 1 } },
    { id: null, patch: { description: 'Stöld', likelihood: 2, consequence: 4 } },
  ];
  await call('riskEntry.fill', { analysisId: id, rows });
  await page.goto(`${url}#/riskanalys/${id}/vardering`);
  await expect(page.getByRole('grid', { name: 'Risker 2027' })).toBeVisible();
  return id;
}

test('arrows pressed faster than the host answers each move the risk in the matrix', async ({ desk }) => {
  const { page } = desk;
  await openYear(desk);
  await page.locator('.matrix-chip', { hasText: 'R1' }).focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
  await expect(page.locator('.matrix-chip', { hasText: 'R1' })).toBeFocused();
  await expect(cell(page, 0, 4)).toHaveText('12');
  await expect(page.locator('.matrix-chip', { hasText: 'R1' })).toBeFocused();
});

test('each move in the matrix is one step to take back', async ({ desk }) => {
  const { page } = desk;
  await openYear(desk);
  const chip = page.locator('.matrix-chip', { hasText: 'R1' });
  await chip.focus();
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, 0, 4)).toHaveText('2');
  await expect(chip).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, 0, 4)).toHaveText('3');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 0, 4)).toHaveText('2');
});

test('a risk dropped where it already is stays there, and the next cell that is written keeps its focus', async ({
  desk,
}) => {
  const { page } = desk;
  await openYear(desk);
  const chip = page.locator('.matrix-chip', { hasText: 'R2' });
  await chip.dragTo(page.locator('.risk-matrix td[data-tone]').nth(11));
  await cell(page, 0, 2).focus();
  await page.keyboard.press('4');
  await expect(cell(page, 0, 4)).toHaveText('4');
  await expect(cell(page, 0, 2)).toBeFocused();
});

test('a risk in the matrix is called by its number, words, ratings, value and treatment', async ({ desk }) => {
  const { page } = desk;
  await openYear(desk);
  await expect(
    page.getByRole('button', { name: 'R2 Stöld, mindre sannolik, allvarlig, riskvärde 8, reducera risk', exact: true }),
  ).toBeVisible();
});

test('the matrix is one stop for Tab: with Ctrl the arrows lead from risk to risk, and Esc to its line in the grid', async ({
  desk,
}) => {
  const { page } = desk;
  await openYear(desk);
  const chip = (name: string) => page.locator('.matrix-chip', { hasText: name });
  await expect(page.locator('.matrix-chip[tabindex="0"]')).toHaveText(['R1']);
  await chip('R1').focus();
  await page.keyboard.press('Control+ArrowUp');
  await expect(chip('R2')).toBeFocused();
  await expect(page.locator('.matrix-chip[tabindex="0"]')).toHaveText(['R2']);
  await page.keyboard.press('Control+ArrowRight');
  await expect(chip('R1')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(chip('R2')).toBeFocused();
  await expect(chip('R2')).toHaveAccessibleDescription(/Pilarna flyttar risken\./);
  await page.keyboard.press('Escape');
  await expect(cell(page, 1, 0)).toBeFocused();
  await expect(cell(page, 1, 4)).toHaveText('8');
});

test('what another window changes is seen while one writes, and what one writes stays', async ({ desk }) => {
  const { call, page } = desk;
  const id = await openYear(desk);
  await cell(page, 0, 1).click();
  await page.keyboard.press('F2');
  await page.keyboard.type(' på plats');
  const description = async () => (await call('riskAnalysis.get', { id })).entries[0]?.description;
  await expect.poll(description).toBe('Brand på plats');
  const [first, second] = (await call('riskAnalysis.get', { id })).entries;
  await call('riskEntry.update', { id: second?.id ?? '', patch: { description: 'Rån' } });
  await expect(cell(page, 1, 1)).toHaveText('Rån');
  await call('riskEntry.update', { id: first?.id ?? '', patch: { likelihood: 4, consequence: 4 } });
  await expect(cell(page, 0, 4)).toHaveText('16');
  await expect(page.getByRole('textbox', { name: 'Identifierad risk, R1' })).toHaveValue('Brand på plats');
});
