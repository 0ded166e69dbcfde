import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './desk.ts';

test.use({ start: 'empty' });

const cell = (page: Page, row: number, column: number) => page.locator(`#risk-cell-${row}-${column}`);

interface Risk {
  readonly description: string;
  readonly likelihood: number;
  readonly consequence: number;
}

const brand: Risk = { description: 'Brand', likelihood: 2, consequence: 3 };
const theft: Risk = { description: 'Stöld', likelihood: 1, consequence: 1 };

/** A year with these risks. */
async function newYear({ call }: Desk, year: number, risks: readonly Risk[]): Promise<string> {
  const { id } = await call('riskAnalysis.create', { year });
  const rows = risks.map((patch) => ({ id: null, patch: { ...patch, areaKey: 'kvalitet' } }));
  await call('riskEntry.fill', { analysisId: id, rows });
  return id;
}

async function open({ page, url }: Desk, id: string, year: number): Promise<void> {
  await page.goto(`${url}#/riskanalys/${id}/vardering`);
  await expect(page.getByRole('grid', { name: `Risker ${year}` })).toBeVisible();
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.blur();
}

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Three years: fire has become likelier each year, theft is gone since the second, and the third has a risk of its own. */
async function threeYears(desk: Desk): Promise<string> {
  const { call } = desk;
  const first = await newYear(desk, 2025, [{ ...brand, likelihood: 1 }, theft]);
  const { id: second } = await call('riskAnalysis.rollForward', { fromId: first, year: 2026 });
  const [fire, gone] = (await call('riskAnalysis.get', { id: second })).entries;
  await call('riskEntry.update', { id: fire?.id ?? '', patch: { likelihood: 2 } });
  await call('riskEntry.remove', { ids: [gone?.id ?? ''] });
  const { id: third } = await call('riskAnalysis.rollForward', { fromId: second, year: 2027 });
  const now = await call('riskAnalysis.get', { id: third });
  await call('riskEntry.update', { id: now.entries[0]?.id ?? '', patch: { likelihood: 4 } });
  await call('riskEntry.create', {
    analysisId: third,
    fields: { description: 'Läckage', likelihood: 2, consequence: 2 },
  });
  return third;
}

test('a year is held beside the one before it or any older one, and one risk is followed through them all', async ({
  desk,
}) => {
  const { page } = desk;
  await open(desk, await threeYears(desk), 2027);
  const compared = page.getByRole('region', { name: /^Jämfört med/ });
  await expect(compared).toContainText('Sannolikhet2 Mindre sannolik → 4 Sannolik');
  await expect(compared).not.toContainText('Stöld');
  await compared.getByRole('button', { name: /Jämför med/ }).click();
  await page.getByRole('option', { name: '2025' }).click();
  await expect(page.getByRole('heading', { name: 'Jämfört med 2025' })).toBeVisible();
  await expect(compared).toContainText('Sannolikhet1 Osannolik → 4 Sannolik');
  await expect(compared).toContainText('Borttagen: R2 Stöld');
  await expect(compared.getByLabel('Varför')).toHaveCount(0);

  await compared.getByText('Sida vid sida').click();
  const lines = page.getByRole('table', { name: 'Risker 2027 bredvid 2025' }).getByRole('row');
  await expect(lines).toHaveText([
    /Risk\s*2025\s*2027\s*Skillnad/,
    /Brand\s*R1 3 ●Acceptera\s*R1 12 ■Minimera\s*Ändrad: sannolikhet, riskvärde, rekommenderas, inriktning/,
    /Läckage\s*–\s*R2 4 ◆Reducera\s*Ny/,
    /Stöld\s*R2 1 ●Acceptera\s*–\s*Borttagen\./,
  ]);
  const through = page.getByRole('table', { name: 'Riskvärde och inriktning genom åren' }).getByRole('row');
  await expect(through).toHaveText(['202520262027', '3 (R1)6 (R1)12 (R1)', '●Acceptera◆Reducera■Minimera']);
});

test('what the scale is made of is changed on the screen, every value follows, and what is used stays', async ({
  desk,
}) => {
  const { page, call } = desk;
  const id = await newYear(desk, 2027, [{ ...brand, likelihood: 4 }]);
  await open(desk, id, 2027);
  await fill(page, 'Värde på nivå 4 av sannolikhet', '6');
  await expect(cell(page, 0, 4)).toHaveText('18');
  await page.getByRole('button', { name: 'Ny nivå av konsekvens' }).click();
  await fill(page, 'Ord för konsekvens 5', 'Förödande');
  await page.getByRole('checkbox', { name: 'Hör till planen Acceptera risk' }).press('Space');

  await page.getByRole('textbox', { name: 'Kontrollområde 4' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  const moved = page.getByRole('textbox', { name: 'Kontrollområde 3' });
  await expect(moved).toBeFocused();
  await expect(moved).toHaveValue('Hög kvalitet i levererade tjänster');
  const scale = async () => {
    const { likelihoods, consequences, treatments, controlAreas } = (await call('riskAnalysis.get', { id })).analysis;
    return [
      likelihoods.map((each) => each.value),
      consequences.map((each) => each.label),
      treatments.map((each) => each.inPlan),
      controlAreas.map((each) => each.key),
    ];
  };
  await expect.poll(scale).toEqual([
    [1, 2, 3, 6],
    ['Försumbar', 'Lindrig', 'Kännbar', 'Allvarlig', 'Förödande'],
    [true, true, true],
    ['saker-miljo', 'kostnad', 'kvalitet', 'resurser', 'lagar'],
  ]);

  await page.getByRole('button', { name: 'Ta bort Hög kvalitet i levererade tjänster' }).click();
  const told = page.getByRole('alert').filter({ hasText: 'används av R1' });
  await expect(told).toHaveCount(1);
  await told.getByRole('button', { name: 'Ta tillbaka det sparade' }).click();
  await expect(moved).toHaveValue('Hög kvalitet i levererade tjänster');
});

test('another direction asks for its reason, and a measure has its owner, periods and control', async ({ desk }) => {
  const { page, call } = desk;
  const id = await newYear(desk, 2027, [brand, { ...brand, description: 'Läckage' }]);
  const [fire, leak] = (await call('riskAnalysis.get', { id })).entries;
  await call('measure.create', { riskEntryId: leak?.id ?? '', fields: { text: 'Larm', owner: 'Driftchef' } });
  await open(desk, id, 2027);
  const why = page.getByRole('textbox', { name: 'Varför en annan inriktning än den rekommenderade' });
  await expect(why).toHaveCount(0);
  await choose(page, /Inriktning från nämnden/, 'Acceptera risk');
  await why.fill('Kostnaden är större än skadan.');
  await why.blur();
  await page.getByRole('button', { name: 'Ny åtgärd' }).click();
  const measure = page.getByRole('group', { name: 'Åtgärd 1' });
  await measure.getByRole('textbox', { name: 'Åtgärd', exact: true }).fill('Nya dörrar');
  await measure.getByRole('combobox', { name: 'Ansvarig' }).pressSequentially('drift');
  await page.getByRole('option', { name: 'Driftchef' }).click();
  await measure.getByRole('checkbox', { name: 'T2' }).press('Space');
  await measure.getByRole('checkbox', { name: 'Vid behov' }).press('Space');
  await measure.getByRole('textbox', { name: 'Kontrollmoment' }).fill('Dörrarna provas');
  await measure.getByRole('textbox', { name: 'Kontrollmoment' }).blur();
  const written = async () => {
    const entry = (await call('riskAnalysis.get', { id })).entries.find((each) => each.id === fire?.id);
    return [
      entry?.directionKey,
      entry?.directionReason,
      entry?.measures.map((each) => [each.text, each.owner, each.periodKeys, each.whenNeeded, each.controlPoint]),
    ];
  };
  await expect
    .poll(written)
    .toEqual([
      'acceptera',
      'Kostnaden är större än skadan.',
      [['Nya dörrar', 'Driftchef', ['t2'], true, 'Dörrarna provas']],
    ]);
});

/** A meeting of the year before whose second item is decided as proposed. */
async function decidedItem({ call }: Desk): Promise<void> {
  const { meeting } = await call('meeting.create', { date: '2025-11-10', agenda: { from: 'nothing' } });
  await call('meeting.setStatus', { id: meeting.id, status: 'underway' });
  for (const title of ['Upprop', 'Riskanalys 2026']) {
    const { id } = await call('agendaItem.create', { meetingId: meeting.id, fields: { title, kind: 'decision' } });
    await call('agendaItem.decide', { id, outcome: 'asProposed' });
  }
  await call('meeting.setStatus', { id: meeting.id, status: 'held' });
}

test('what the board has decided is adopted from where it is linked, is locked with its scale, and is changed in a new version', async ({
  desk,
}) => {
  const { page, call } = desk;
  const id = await newYear(desk, 2026, [brand, theft]);
  await decidedItem(desk);
  await open(desk, id, 2026);
  await choose(page, /Beslutas i ärendet/, '2025-11-10 Riskanalys 2026');
  await expect(page.getByText(/Nämnden beslutade enligt förslag 10\snovember 2025\./)).toBeVisible();
  await page.getByRole('button', { name: 'Fastställ', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('R1 hör till internkontrollplanen men har ingen åtgärd.');
  await dialog.getByRole('button', { name: 'Fastställ', exact: true }).press('Enter');
  await expect(page.getByText(/^Fastställd måndag 10\snovember 2025, §\s2\. Låst/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Dagar och steg' })).toContainText(/Beslutet§\s2, 10\snovember 2025/);
  const scale = page.getByRole('region', { name: 'Årets skala' });
  await expect(scale).toContainText('Skalan är låst med riskanalysen.');
  await expect(scale.getByRole('textbox')).toHaveCount(0);

  const year = page.getByRole('button', { name: 'Året', exact: true });
  await year.press('Enter');
  await page.getByRole('menuitem', { name: 'Ny version av året' }).press('Enter');
  await page.getByRole('dialog').getByLabel('Varför').fill('Branden kom.');
  await page.getByRole('button', { name: 'Gör en ny version' }).press('Enter');
  await expect(page.getByText('Inte fastställd, version 2.')).toBeVisible();
  await expect(page.getByLabel('Varför en ny version')).toHaveValue('Branden kom.');
  await expect(page.getByRole('heading', { name: 'Jämfört med version 1' })).toBeVisible();
  expect((await call('riskAnalysis.list', {})).map((each) => [each.year, each.version, each.locked])).toEqual([
    [2026, 2, false],
    [2026, 1, true],
  ]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the comparison, the scale, the dialog and what is locked, ${colorScheme}`, async ({
    desk,
  }) => {
    const { page, call } = desk;
    const clean = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.emulateMedia({ colorScheme });
    const id = await threeYears(desk);
    await open(desk, id, 2027);
    await page.getByText('Sida vid sida').click();
    await expect(page.getByRole('table', { name: 'Risker 2027 bredvid 2026' })).toBeVisible();
    await clean();
    const year = page.getByRole('button', { name: 'Året', exact: true });
    await year.press('Enter');
    await page.getByRole('menuitem', { name: 'Fastställ riskanalysen' }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean();
    await page.keyboard.press('Escape');
    await expect(year).toBeFocused();
    await call('riskAnalysis.adopt', { id, adoptedOn: '2026-11-09' });
    await expect(page.getByText('Skalan är låst med riskanalysen.')).toBeVisible();
    await clean();
  });
}
