import AxeBuilder from '@axe-core/playwright';
import { type Ready, readyDraft } from './delegation-desk.ts';
import { type Desk, expect, test } from './desk.ts';

const today = '2026-11-23';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);

async function axe({ page }: Desk): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((each) => [each.id, each.nodes.map((node) => node.html)])).toEqual([]);
}

/** A meeting on a day, with an item in which matters are notified. */
async function meetingOn({ call }: Desk, date: string): Promise<{ meetingId: string; itemId: string }> {
  const { meeting } = await call('meeting.create', { date, agenda: { from: 'nothing' } });
  const item = await call('agendaItem.create', {
    meetingId: meeting.id,
    fields: { kind: 'notification', title: 'Anmälningsärenden' },
  });
  return { meetingId: meeting.id, itemId: item.id };
}

const decide = async ({ call }: Desk, draft: Ready) => {
  const { id } = await call('delegatedDecision.create', { fields: readyDraft(draft) });
  await call('delegatedDecision.decide', { id, decidedOn: today });
  return id;
};

// The series of numbers and what is foreseen are of a year; the desk has a day of its own, whatever the machine says.
test.use({ start: 'empty', day: today });

test('the order is pasted from a table, and its points are edited in place', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'delegationsbeslut/ordning');
  await page.getByRole('button', { name: 'Klistra in' }).click();
  await page
    .getByRole('textbox', { name: 'Delegationsordningens text' })
    .fill(
      '1.1\tRapporter till kommunstyrelsen\tOrdföranden\t6:37\n2.1\tInköp under 100 000 kr\tVerksamhetschef\t7:5\tnej',
    );
  await expect(page.getByRole('table', { name: 'Så blir punkterna' }).getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Lägg in 2 punkter' }).click();
  await expect(page.getByRole('textbox', { name: 'Vad punkten gäller' }).first()).toHaveValue(
    'Rapporter till kommunstyrelsen',
  );
  await axe(desk);
});

test('a decision under a point of the order is written and made by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await desk.call('delegationPoint.fill', { rows: [{ number: '1.1', text: 'Rapporter till kommunstyrelsen' }] });
  await go(desk, 'delegationsbeslut');
  await expect(page.getByText('Inga delegationsbeslut än')).toBeVisible();
  await keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
  await keyboard.type('Rapport för våren');
  await page.getByRole('combobox', { name: 'Beslutsfattare' }).fill('Eva Ek');
  await page.getByRole('combobox', { name: 'Roll' }).fill('ordförande');
  await page.getByRole('radio', { name: 'Förtroendevald (6:37)' }).focus();
  await keyboard.press('Space');
  await page.getByRole('combobox', { name: 'Punkt i delegationsordningen' }).fill('rapporter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Beslut' }).last().fill('Nämnden godkänner rapporten för ____.');
  await keyboard.press('Tab');
  const notes = page.getByRole('region', { name: 'Innan beslutet kan fattas' });
  await expect(notes.getByRole('listitem')).toHaveText(['Fyll i det som är lämnat tomt i beslutet: ”____”.']);
  await axe(desk);
  await page.getByRole('textbox', { name: 'Beslut' }).last().fill('Nämnden godkänner rapporten för våren.');
  await keyboard.press('Tab');
  await expect(notes).toBeHidden();
  await keyboard.press('Alt+f');
  const dialog = page.getByRole('dialog', { name: 'Fatta delegationsbeslutet' });
  await expect(dialog.getByRole('button', { name: 'Fatta beslutet' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const row = page.getByRole('row', { name: /Rapport för våren/ });
  await expect(row).toContainText('Nr 1/2026');
  await expect(row).toContainText('ska anmälas');
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveCount(0);
  const file = page.waitForEvent('download');
  await keyboard.press('Alt+w');
  expect((await file).suggestedFilename()).toMatch(/Delegationsbeslut_nr-1-2026_Rapport-for-varen\.docx$/);
  await keyboard.press('Control+z');
  await expect(row).toContainText('Nr 1/2026');
});

test('one walks in the list with the arrows, and only a draft is removed', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await decide(desk, { title: 'Förlängt avtal', basis: '6:39' });
  await desk.call('delegatedDecision.create', { fields: { title: 'Ett till' } });
  await go(desk, 'delegationsbeslut');
  const draft = page.getByRole('row', { name: 'Ett till' });
  await draft.focus();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Förlängt avtal' })).toBeVisible();
  await axe(desk);
  await keyboard.press('Delete');
  await expect(page.getByRole('row')).toHaveCount(2);
  await keyboard.press('ArrowUp');
  await keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
  await draft.focus();
  await keyboard.press('Delete');
  await expect(draft).toHaveCount(0);
  await page.getByRole('button', { name: 'Ångra', exact: true }).click();
  await expect(draft).toHaveCount(1);
});

test('the decision of a period between two meetings is foreseen, and one press makes it with all that follows', async ({
  desk,
}) => {
  const { page } = desk;
  const { call } = desk;
  await call('riskAnalysis.create', { year: 2026 });
  await call('meeting.create', { date: '2026-02-09', agenda: { from: 'nothing' } });
  await call('meeting.create', { date: '2026-12-28', agenda: { from: 'nothing' } });
  await go(desk, 'oversikt');
  await page.reload();
  const due = page.getByRole('listitem').filter({ hasText: 'Delegationsbeslut för T2 2026' });
  await expect(due).toContainText('Nämnden sammanträder först 28 december 2026');
  await axe(desk);
  await due.getByRole('button', { name: 'Skapa utkast' }).click();
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue(
    'Rapport till kommunstyrelsen och uppföljning av internkontrollplanen, T2 2026',
  );
  await expect(page.getByRole('textbox', { name: /Titel på bilaga/ })).toHaveCount(2);
  await expect(page.getByText('Vilket stöd har beslutet?')).toBeVisible();
  await page.getByText('Brådskande (6:39)').click();
  await page
    .getByRole('textbox', { name: 'Varför beslutet inte kan vänta' })
    .fill('Kommunstyrelsen behandlar den i september.');
  await page.getByRole('combobox', { name: 'Beslutsfattare' }).fill('Eva Ek');
  await page.getByRole('textbox', { name: 'Ärende', exact: true }).fill('Rapporten lämnas efter varje period.');
  await page.getByRole('textbox', { name: 'Mottagare 1' }).fill('Kommunstyrelsen');
  await page.getByRole('textbox', { name: 'Rubrik' }).focus();
  await expect(page.getByRole('region', { name: 'Innan beslutet kan fattas' })).toBeHidden();
  await page.keyboard.press('Alt+f');
  const dialog = page.getByRole('dialog', { name: 'Fatta delegationsbeslutet' });
  await expect(dialog.getByRole('button', { name: 'Fatta beslutet' })).toBeDisabled();
  await dialog.getByText('Lås underlaget samtidigt').click();
  await dialog.getByRole('button', { name: 'Fatta beslutet' }).click();
  await expect(dialog).toBeHidden({ timeout: 15_000 });
  await expect(
    page.getByText('Det brådskande beslutet ska anmälas vid sammanträdet 28 december 2026 (6:40).'),
  ).toBeVisible();
  await page.keyboard.press('Alt+a');
  await expect(page.getByRole('row', { name: /Rapport till/ })).toContainText('anmäls 2026-12-28');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Rapport till/ })).toContainText('ska anmälas');
});

test('the notification item offers what waits, and its list goes into the memo', async ({ desk }) => {
  const { page, call } = desk;
  await decide(desk, { title: 'Förlängt avtal', basis: '6:39' });
  await call('notifiedMatter.create', { title: 'Brev från revisorerna', sender: 'Revisorerna', date: '2026-11-02' });
  const { meetingId, itemId } = await meetingOn(desk, '2026-12-03');
  await go(desk, 'oversikt');
  await page.reload();
  await expect(page.getByRole('link', { name: /Anmäl brådskande delegationsbeslut nr 1\/2026/ })).toBeVisible();
  await go(desk, `sammantraden/${meetingId}/${itemId}`);
  const part = page.getByRole('region', { name: 'Anmäls' });
  await expect(part).toContainText('brådskande beslut måste anmälas nu (6:40)');
  await axe(desk);
  await part.getByRole('button', { name: 'Anmäl alla 2 här' }).click();
  await expect(part.getByRole('list', { name: 'Delegationsbeslut som anmäls' })).toContainText(
    'Nr 1/2026 Förlängt avtal',
  );
  await expect(part.getByRole('textbox', { name: 'Vad som anmäls' })).toHaveValue('Brev från revisorerna');
  await axe(desk);
  await go(desk, 'delegationsbeslut/anmalan');
  await expect(page.getByRole('link', { name: /anmäls/ })).toBeVisible();
  await axe(desk);
});

test('a template of the board is what the drafts of periods are made of', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'delegationsbeslut/mallar');
  await page.getByRole('button', { name: 'Lägg till mall' }).click();
  await expect(page.getByRole('textbox', { name: 'Mallens namn' })).toBeFocused();
  await axe(desk);
  await page.getByRole('textbox', { name: 'Rubrik' }).fill('Nämndens rapport {period} {år}');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  const draft = await desk.call('delegatedDecision.create', { period: { year: 2026, periodKey: 't1' } });
  expect(draft.title).toBe('Nämndens rapport T1 2026');
});
