import AxeBuilder from '@axe-core/playwright';
import { type Desk, expect, test } from './desk.ts';

async function axe({ page }: Desk): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)])).toEqual([]);
}

test.use({ start: 'empty' });

test('a plan is carried over, written, compared, moved and renamed by keyboard', async ({ desk }) => {
  const { page, call } = desk;
  const { keyboard } = page;
  await call('operationalPlan.create', { year: 2025 });
  const [last] = (await call('operationalPlan.year', { year: 2025 })).versions;
  const text = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sedan 2025' }] }],
  } as const;
  await call('planChapter.update', { id: last?.chapters[0]?.id ?? '', patch: { text } });
  await page.goto(`${desk.url}#/plan/2026/verksamhetsplan`);
  await page.getByRole('button', { name: /Börja med 2025 års kapitel/ }).focus();
  await keyboard.press('Enter');
  const editor = page.locator('.plan-now [contenteditable=true]');
  await expect(editor).toBeFocused();
  await expect(page.getByText('Nämner 2025')).toBeVisible();
  await keyboard.press('Control+A');
  await keyboard.type('Sedan länge');
  await expect(page.getByText('≠ Ändrat mot 2025')).toBeVisible();
  await expect(page.getByText('Nämner 2025')).toBeHidden();
  await keyboard.press('Alt+M');
  await expect(page.getByRole('region', { name: 'Ändrat sedan 2025' })).toContainText('länge');
  await axe(desk);
  await keyboard.press('Control+Enter');
  await expect(page.getByLabel('Rubrik', { exact: true })).toHaveValue('Plan för grunduppdrag');
  const list = page.getByRole('grid', { name: 'Kapitel' });
  await list.getByRole('row').nth(1).focus();
  await keyboard.press('Alt+ArrowDown');
  await expect(list.getByRole('row').nth(2)).toContainText('Plan för grunduppdrag');
  await list.getByRole('row').nth(2).focus();
  await keyboard.press('F2');
  await expect(page.getByLabel('Rubrik', { exact: true })).toBeFocused();
  await keyboard.type('Uppdraget');
  await expect(list.getByRole('row').nth(2)).toContainText('Uppdraget');
});

test('a plan that is adopted while it is shown stays on the screen, to read', async ({ desk }) => {
  const { page, call } = desk;
  await call('operationalPlan.create', { year: 2026 });
  await page.goto(`${desk.url}#/plan/2026/verksamhetsplan`);
  await page.getByRole('button', { name: 'Mer', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Fastställ verksamhetsplanen' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Fastställ verksamhetsplanen för 2026' });
  await dialog.getByRole('button', { name: 'Fastställ', exact: true }).press('Enter');
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  await expect(page.getByText('Låst: en ändring blir en ny version.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveCount(0);
  await expect(page.getByRole('grid', { name: 'Kapitel' }).getByRole('row').first()).toBeVisible();
});
