import AxeBuilder from '@axe-core/playwright';
import { type Desk, expect, test } from './desk.ts';
import { workbook } from './workbook.ts';

/** The columns of the board's own sheet. */
const columns = [
  'Kontrollområde',
  'Identifierad risk',
  'Nr',
  'Sannolikhet',
  'Konsekvens',
  'Riskvärde',
  'Rekommenderad riskhantering',
  'Nr.',
  'Inriktning för riskhantering från nämnd',
  'Åtgärd',
  'Kostnad',
  'Ansvarig',
  'Återrapporteras',
];

type Cells = readonly (string | number)[];

const row = (nr: string, risk: string, rating: readonly [number, number, number, string], measure: string): Cells => {
  const [likelihood, consequence, value, treatment] = rating;
  const plan = measure === '' ? ['', '', '', ''] : [measure, 'Inom ram', 'Säkerhetsstrateg', 'T1, T2, T3'];
  return ['Säker miljö', risk, nr, likelihood, consequence, value, treatment, nr, treatment, ...plan];
};

/** Three risks: the second has another value than it should, the third is new. */
const rows: readonly Cells[] = [
  row('R1', 'Intrång via en leverantörs konto', [3, 4, 12, 'Minimera risk'], 'Konton gäller i högst åtta timmar.'),
  row('R2', 'Förbindelsen mellan drifthallarna bryts', [2, 4, 6, 'Reducera risk'], 'En andra väg tas i bruk.'),
  row('R3', 'Avtal löper ut utan att någon märker det', [1, 3, 3, 'Acceptera risk'], ''),
];

const pasted = [columns, ...rows].map((cells) => cells.join('\t')).join('\n');

/** Last year's analysis, which the first two risks come from. */
async function lastYear({ call }: Desk): Promise<void> {
  const { id: analysisId } = await call('riskAnalysis.create', { year: 2025 });
  for (const description of ['Förbindelsen mellan drifthallarna bryts', 'Intrång via en leverantörs konto']) {
    await call('riskEntry.create', { analysisId, fields: { description, likelihood: 2, consequence: 4 } });
  }
}

async function openImport({ page }: Desk) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByLabel('Sök och kommandon')).toBeFocused();
  await page.keyboard.type('läs in risker');
  await page.getByRole('menuitem', { name: 'Läs in risker från Excel eller text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Läs in risker från Excel eller text' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function chooseYear({ page }: Desk, year: number): Promise<void> {
  await page.locator('.import-year button').click();
  await page.getByRole('option', { name: String(year), exact: true }).click();
}

/** The risks of the newest analysis of a year, and their identities in the year before. */
async function written({ call }: Desk, year: number) {
  const list = await call('riskAnalysis.list', {});
  const found = list.find((each) => each.year === year);
  if (!found) return null;
  const { entries, before } = await call('riskAnalysis.get', { id: found.id });
  return entries.map((each) => ({
    number: each.number,
    was: before?.entries.find((old) => old.riskId === each.riskId)?.number ?? null,
    rating: [each.likelihood, each.consequence, each.statedValue],
    measures: each.measures.map(({ text, owner }) => [text, owner]),
  }));
}

test.use({ start: 'empty' });

test('a pasted block is shown as it was understood, written as one step, and taken back', async ({ desk }) => {
  const { page } = desk;
  await lastYear(desk);
  const dialog = await openImport(desk);
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await dialog.getByRole('textbox').fill(pasted);
  await chooseYear(desk, 2026);
  await dialog.getByRole('button', { name: 'Läs texten' }).click();
  await expect(dialog.getByRole('status')).toContainText('3 risker: 2 kända, 1 ny');
  await expect(dialog.getByText('En ny riskanalys för 2026 skapas.')).toBeVisible();
  const table = dialog.getByRole('table', { name: 'Risker som lästes' });
  await expect(table.getByRole('row').nth(2)).toContainText(/R2.*8 Reducera risk.*angivet 6.*R1 Förbindelsen/);
  await expect(table.getByRole('row').nth(3)).toContainText(/R3.*3 Acceptera risk.*Ny risk/);
  await dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Inläst: 3 risker för 2026.')).toBeVisible();
  expect(await written(desk, 2026)).toEqual([
    { number: 1, was: 2, rating: [3, 4, 12], measures: [['Konton gäller i högst åtta timmar.', 'Säkerhetsstrateg']] },
    { number: 2, was: 1, rating: [2, 4, 6], measures: [['En andra väg tas i bruk.', 'Säkerhetsstrateg']] },
    { number: 3, was: null, rating: [1, 3, 3], measures: [] },
  ]);
  await page.getByRole('button', { name: 'Ångra', exact: true }).click();
  await expect.poll(() => written(desk, 2026)).toBeNull();
});

test('the earlier risk that a row is the same as is changed before it is written', async ({ desk }) => {
  const { page } = desk;
  await lastYear(desk);
  const dialog = await openImport(desk);
  await dialog.getByRole('textbox').fill(pasted);
  await chooseYear(desk, 2026);
  await dialog.getByRole('button', { name: 'Läs texten' }).click();
  await dialog.getByRole('button', { name: 'Ändra vad R3 är samma som' }).click();
  const combo = dialog.getByRole('combobox', { name: 'R3 är samma som' });
  await expect(combo).toBeFocused();
  await combo.fill('Förbind');
  await page.getByRole('option', { name: /Förbindelsen/ }).click();
  await expect(dialog.getByText('Två rader är valda som samma risk.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Läs in', exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Ändra vad R2 är samma som' }).click();
  await dialog.getByRole('combobox', { name: 'R2 är samma som' }).fill('Ny');
  await page.getByRole('option', { name: 'Ny risk' }).click();
  await dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect((await written(desk, 2026))?.map((each) => each.was)).toEqual([2, null, 1]);
});

test('an Excel sheet is read, and takes the place of rows that are not adopted', async ({ desk }) => {
  await lastYear(desk);
  await desk.call('riskAnalysis.create', { year: 2026 });
  const dialog = await openImport(desk);
  await chooseYear(desk, 2026);
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'Riskanalys 2026.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook('Steg 1-3', [columns, ...rows]),
  });
  await expect(dialog.getByRole('status')).toContainText('3 risker: 2 kända, 1 ny');
  await expect(dialog.getByText('Riskerna läggs i riskanalysen för 2026, som är tom.')).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme: scheme });
    const { violations } = await new AxeBuilder({ page: desk.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)])).toEqual([]);
  }
  await dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect((await written(desk, 2026))?.map(({ number, was }) => [number, was])).toEqual([
    [1, 2],
    [2, 1],
    [3, null],
  ]);
});

test('texts of a follow-up are written where the period is open, and become remarks where it is reported', async ({
  desk,
}) => {
  const { page, call } = desk;
  const { id: analysisId } = await call('riskAnalysis.create', { year: 2026 });
  const risk = { description: 'Intrång', likelihood: 3, consequence: 4 };
  const { id: riskEntryId } = await call('riskEntry.create', { analysisId, fields: risk });
  await call('measure.create', { riskEntryId, fields: { text: 'Loggarna läses', periodKeys: ['t1', 't2', 't3'] } });
  const t1 = await call('followUp.begin', { year: 2026, periodKey: 't1' });
  await call('followUp.report', { id: t1.id, reportedOn: '2026-05-11' });
  const dialog = await openImport(desk);
  const head = ['Nr', 'Inriktning', 'Åtgärd', 'Ansvarig', 'Återrapporteras', 'T1', 'T2'];
  const cells = [
    'R1',
    'Minimera risk',
    'Loggarna läses',
    'Säkerhetsstrateg',
    'T1, T2',
    'Läst i april.',
    'Läst i augusti.',
  ];
  await dialog.getByRole('textbox').fill([head, cells].map((each) => each.join('\t')).join('\n'));
  await chooseYear(desk, 2026);
  await dialog.getByRole('button', { name: 'Läs texten' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 texter i uppföljningen');
  await dialog.getByRole('textbox', { name: 'Källa' }).fill('Delårsrapporten');
  await dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page.getByText('Inläst: 1 text i uppföljningen, 1 anmärkning.')).toBeVisible();
  const told = async () => {
    const { rows } = await call('followUp.year', { year: 2026 });
    return rows[0]?.cells.map(({ entry, remarks }) => [entry?.text ?? null, remarks.map((each) => each.text)]);
  };
  expect(await told()).toEqual([
    ['', ['Läst i april.']],
    ['Läst i augusti.', []],
    [null, []],
  ]);
  await page.getByRole('button', { name: 'Ångra', exact: true }).click();
  await expect.poll(told).toEqual([
    ['', []],
    [null, []],
    [null, []],
  ]);
});

test('what cannot be read says so', async ({ desk }) => {
  const dialog = await openImport(desk);
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'bild.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('ingen arbetsbok'),
  });
  await expect(dialog.getByRole('alert')).toBeVisible();
});
