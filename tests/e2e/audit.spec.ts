import AxeBuilder from '@axe-core/playwright';
import { plusDays } from './delegation-desk.ts';
import { type Desk, expect, test } from './desk.ts';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);

async function axe({ page }: Desk): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((each) => [each.id, each.nodes.map((node) => node.html)])).toEqual([]);
}

test.use({ start: 'empty' });

const pasted = 'Frågeställningar\n• Vad har gjorts sedan\n\nförra året?\n\n• Hur anpassas driften till nya krav?';

test('questions are pasted from a list and answered by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await go(desk, 'revision');
  await expect(page.getByText('Inga frågor från revisorerna än')).toBeVisible();
  await axe(desk);
  await page.getByRole('heading', { level: 1 }).focus();
  await keyboard.press('Alt+k');
  const dialog = page.getByRole('dialog', { name: 'Klistra in frågor från revisorerna' });
  await expect(dialog.getByRole('textbox', { name: 'Revisorernas lista' })).toBeFocused();
  await keyboard.insertText(pasted);
  await expect(dialog.getByRole('region', { name: 'Så blir frågorna' }).getByRole('listitem')).toHaveText([
    'Vad har gjorts sedan förra året?',
    'Hur anpassas driften till nya krav?',
  ]);
  await dialog.getByRole('textbox', { name: 'Granskat år' }).fill('2025');
  await dialog.getByRole('textbox', { name: 'Granskning', exact: true }).fill('Grundläggande granskning');
  await axe(desk);
  await dialog.getByRole('button', { name: 'Lägg in 2 frågor' }).press('Enter');
  const first = page.getByRole('row', { name: /Vad har gjorts/ });
  await expect(first).toContainText('obesvarad');
  await expect(page.getByRole('textbox', { name: 'Fråga', exact: true })).toHaveValue(
    'Vad har gjorts sedan förra året?',
  );
  await page.getByRole('textbox', { name: 'Svar' }).fill('En plan är beslutad.');
  await page.getByRole('textbox', { name: 'Vad som görs' }).fill('Planen genomförs.');
  await page.getByRole('radio', { name: 'Pågår' }).focus();
  await keyboard.press('Space');
  await expect(first).toContainText('Pågår');
  await expect(first).not.toContainText('obesvarad');
  await axe(desk);
});

test('questions are put on the agenda by keyboard alone, and the item fetches those that wait', async ({ desk }) => {
  const { page, call } = desk;
  const { keyboard } = page;
  const { meeting } = await call('meeting.create', { date: plusDays(20), agenda: { from: 'nothing' } });
  const rows = ['Vad har gjorts?', 'Hur anpassas driften till nya krav?'].map((text) => ({ year: 2025, text }));
  const [question] = await call('auditQuestion.fill', { rows });
  await go(desk, `revision/${question?.id}`);
  await page.reload();
  const first = page.getByRole('row', { name: /Vad har gjorts/ });
  await first.focus();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('textbox', { name: 'Fråga', exact: true })).toHaveValue(
    'Hur anpassas driften till nya krav?',
  );
  await keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Fråga', exact: true })).toBeFocused();
  await keyboard.press('Escape');
  await keyboard.press('Alt+a');
  const place = page.getByRole('dialog', { name: 'Lägg till på dagordningen' });
  await expect(place.getByRole('checkbox')).toHaveCount(2);
  await axe(desk);
  await place.getByRole('button', { name: 'Lägg till' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Behandlad' }).getByRole('link')).toHaveText(new RegExp(plusDays(20)));
  await page.getByRole('region', { name: 'Behandlad' }).getByRole('link').press('Enter');
  const part = page.getByRole('region', { name: 'Frågor från revisorerna' });
  await expect(part.getByRole('listitem')).toHaveCount(2);
  await expect(part).toContainText('⚠ obesvarad');
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Dialog med revisorerna');
  await axe(desk);
  await part.getByRole('button', { name: /Ta inte upp ”Hur anpassas/ }).press('Enter');
  await expect(part.getByRole('listitem')).toHaveCount(1);
  await part.getByRole('button', { name: 'Hämta 1 fråga' }).press('Enter');
  await expect(part.getByRole('listitem')).toHaveCount(2);
  const { items } = await call('meeting.get', { id: meeting.id });
  expect(items.map(({ kind, questions, attachments }) => [kind, questions.length, attachments.length])).toEqual([
    ['dialogue', 2, 1],
  ]);
});

test('the list is narrowed by status, the overview counts what waits, and a removed question comes back', async ({
  desk,
}) => {
  const { page, call } = desk;
  await call('auditQuestion.fill', {
    rows: [
      { year: 2025, text: 'Försenad', dueOn: '2026-01-31' },
      { year: 2025, text: 'Klar', status: 'done' },
      { year: 2024, text: 'Öppen', kind: 'recommendation' },
    ],
  });
  await go(desk, 'oversikt');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Fråga från revisorerna: Försenad' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'En fråga från revisorerna är obesvarad' })).toBeVisible();
  await axe(desk);
  await go(desk, 'revision');
  const rows = page.getByRole('grid', { name: 'Frågor från revisorerna' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: /Visa/ }).click();
  await page.getByRole('option', { name: /Försenade/ }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('⚠ försenad');
  await axe(desk);
  await rows.first().focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('”Försenad” är borttagen.')).toBeVisible();
  await expect(page.getByText('Ingen fråga är sådan')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rows.filter({ hasText: '⚠ försenad' })).toHaveCount(1);
  const file = page.waitForEvent('download');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Alt+w');
  expect((await file).suggestedFilename()).toMatch(/2025_Fragor-fran-revisorerna\.docx$/);
});

test('points of information are written with their speakers, moved, and fetched the next time', async ({ desk }) => {
  const { page, call } = desk;
  const item = async (days: number) => {
    const { meeting } = await call('meeting.create', { date: plusDays(days), agenda: { from: 'nothing' } });
    const fields = { kind: 'information', title: 'Information' } as const;
    const { id } = await call('agendaItem.create', { meetingId: meeting.id, fields });
    return `sammantraden/${meeting.id}/${id}`;
  };
  const first = await item(10);
  const second = await item(100);
  await go(desk, first);
  const part = page.getByRole('region', { name: 'Information', exact: true });
  await part.getByRole('button', { name: 'Ny punkt' }).press('Enter');
  await part.getByRole('textbox', { name: 'Vad informationen gäller, punkt 1' }).fill('Driften');
  await part.getByRole('combobox', { name: 'Föredragande för ”Driften”' }).fill('Eva Ek, verksamhetschef');
  await part.getByRole('textbox', { name: 'Minuter för ”Driften”' }).fill('10');
  await part.getByRole('button', { name: 'Skriv text till ”Driften”' }).press('Enter');
  await part.getByRole('textbox', { name: 'Text till ”Driften”' }).fill('Driften är stabil.');
  await part.getByRole('button', { name: 'Ny punkt' }).press('Enter');
  const other = part.getByRole('textbox', { name: 'Vad informationen gäller, punkt 2' });
  await other.fill('Ekonomin');
  await other.press('Alt+ArrowUp');
  await expect(part.getByRole('textbox', { name: 'Vad informationen gäller, punkt 1' })).toHaveValue('Ekonomin');
  await axe(desk);
  await go(desk, second);
  await part.getByRole('button', { name: 'Hämta från förra gången' }).press('Enter');
  await expect(part.getByRole('combobox', { name: 'Föredragande för ”Driften”' })).toHaveValue(
    'Eva Ek, verksamhetschef',
  );
  await expect(part.getByRole('button', { name: 'Skriv text till ”Driften”' })).toBeVisible();
  await axe(desk);
});
