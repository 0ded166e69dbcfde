import AxeBuilder from '@axe-core/playwright';
import { type Desk, expect, test } from './desk.ts';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);

/** A year whose plan has two measures that are reported in every period, and one when there is reason to. */
async function makePlan({ call }: Desk, year: number): Promise<string> {
  const { id: analysisId } = await call('riskAnalysis.create', { year });
  const risks = [
    [
      'Intrång via en leverantörs konto',
      3,
      4,
      'Konton för leverantörer gäller i högst åtta timmar.',
      'Säkerhetsstrateg',
    ],
    ['Förbindelsen mellan drifthallarna bryts', 2, 4, 'En andra väg mellan hallarna tas i bruk.', 'Teamledare nät'],
    ['Avtal löper ut utan att någon märker det', 2, 3, 'Avtalen bevakas i ett register.', 'Controller'],
  ] as const;
  for (const [at, [description, likelihood, consequence, text, owner]] of risks.entries()) {
    const fields = { areaKey: 'saker-miljo', description, likelihood, consequence };
    const { id: riskEntryId } = await call('riskEntry.create', { analysisId, fields });
    const reporting = at === 2 ? { whenNeeded: true } : { periodKeys: ['t1', 't2', 't3'] };
    await call('measure.create', { riskEntryId, fields: { text, owner, ...reporting } });
  }
  return analysisId;
}

/** A period with these texts, reported where a day is given. */
async function write({ call }: Desk, year: number, periodKey: string, texts: readonly string[], reportedOn?: string) {
  const { id } = await call('followUp.begin', { year, periodKey });
  const { cards } = await call('followUp.get', { year, periodKey });
  for (const [at, text] of texts.entries()) {
    const entryId = cards[at]?.entry?.id ?? '';
    await call('followUpEntry.update', { id: entryId, patch: { text, status: 'onTrack', sufficient: true } });
  }
  if (reportedOn !== undefined) await call('followUp.report', { id, reportedOn });
}

test.use({ start: 'empty' });

test('a period is begun, written, reported and remarked upon by keyboard alone, and the whole year shows it', async ({
  desk,
}) => {
  const { page } = desk;
  const { keyboard } = page;
  await desk.call('profile.update', { userName: 'Eva Ek' });
  await makePlan(desk, 2026);
  await go(desk, 'uppfoljning/2026');
  const table = page.getByRole('grid', { name: 'Åtgärder och perioder 2026' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await keyboard.press('Alt+ArrowRight');
  await expect(page.getByText('Uppföljningen av T1 2026 är inte påbörjad.')).toBeVisible();
  await keyboard.press('Alt+b');
  const first = page.getByRole('article', { name: /R1/ });
  const second = page.getByRole('article', { name: /R2/ });
  await expect(first.getByRole('textbox')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0 av 2 skrivna');
  await keyboard.type('Sju av elva leverantörer är över.');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(first.getByRole('radio', { name: 'Enligt plan' })).toBeChecked();
  await keyboard.press('Control+Enter');
  await expect(second.getByRole('textbox')).toBeFocused();
  await keyboard.type('Grävningen är försenad.');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await expect(second.getByRole('radio', { name: 'Avvikelse' })).toBeChecked();
  await expect(second).toContainText(/Skrivet av Eva Ek \d{4}-\d\d-\d\d/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 av 2 skrivna');
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Control+Enter');
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('radiogroup', { name: 'Är den interna kontrollen tillräcklig?' })).toBeVisible();
  await keyboard.press('Alt+r');
  const dialog = page.getByRole('dialog', { name: 'Frys och rapportera T1 2026' });
  await expect(dialog).toContainText('Allt som ska rapporteras är skrivet.');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Rapporterat \d{4}-\d\d-\d\d/);
  await expect(first).toContainText('Sju av elva leverantörer är över.');
  await expect(first.getByRole('textbox')).toHaveCount(0);
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Alt+ArrowDown');
  await expect(second).toBeFocused();
  await keyboard.press('Alt+a');
  await expect(second.getByRole('textbox', { name: 'Anmärkning' })).toBeFocused();
  await keyboard.type('I delårsrapporten står att grävningen är klar.');
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(table.getByRole('row').nth(2)).toContainText(/Avvikelse.*1 anmärkning/);
  await expect(table.getByRole('row').nth(1)).toContainText('Enligt plan');
  await expect(table.getByRole('row').nth(3)).toContainText('Ej aktuell');
  await expect(table.getByRole('columnheader', { name: /T1.*rapporterat \d{4}/ })).toBeVisible();
  const { cards, locked } = await desk.call('followUp.get', { year: 2026, periodKey: 't1' });
  expect([
    locked,
    cards.map((each) => [each.entry?.text, each.entry?.status, each.remarks.map(({ text }) => text)]),
  ]).toEqual([
    true,
    [
      ['Sju av elva leverantörer är över.', 'onTrack', []],
      ['Grävningen är försenad.', 'deviation', ['I delårsrapporten står att grävningen är klar.']],
      ['', null, []],
    ],
  ]);
});

test('the text of the last period is taken over, and it is said that it is the same until it is changed', async ({
  desk,
}) => {
  const { page } = desk;
  await makePlan(desk, 2026);
  await write(desk, 2026, 't1', ['Sju av elva är över.', 'Grävningen har börjat.'], '2026-05-11');
  await write(desk, 2026, 't2', ['Nio av elva är över.']);
  await go(desk, 'uppfoljning/2026/t2');
  const first = page.getByRole('article', { name: /R1/ });
  await expect(first.locator('.fu-last')).toContainText(/T1 \(rapporterat 2026-05-11\).*Sju av elva/);
  await first.getByRole('button', { name: 'Hämta texten' }).click();
  await expect(first.getByRole('textbox')).toHaveValue('Sju av elva är över.');
  await expect(first.getByRole('status')).toHaveText('Samma text som T1');
  await page.getByRole('button', { name: 'Ångra', exact: true }).click();
  await expect(first.getByRole('textbox')).toHaveValue('Nio av elva är över.');
  await first.getByRole('button', { name: 'Hämta texten' }).click();
  await expect(first.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' Två återstår.');
  await expect(first.getByRole('status')).toHaveText('');
});

test('what is missing is listed, and must be accepted before the period is reported', async ({ desk }) => {
  const { page } = desk;
  await makePlan(desk, 2026);
  await write(desk, 2026, 't1', ['Sju av elva är över.']);
  await go(desk, 'uppfoljning/2026/t1');
  await page.getByRole('button', { name: /^Frys och rapportera/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Text saknas: R2 En andra väg mellan hallarna tas i bruk.',
    'Det är inte sagt om den interna kontrollen är tillräcklig',
  ]);
  await expect(dialog.getByRole('button', { name: 'Frys och rapportera' })).toBeDisabled();
  await dialog.getByText('Rapportera ändå').click();
  await dialog.getByRole('button', { name: 'Frys och rapportera' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rapporterat');
  await expect(page.getByRole('article', { name: /R2/ })).toContainText('⚠ Saknas');
});

test('measures that come into the plan later are offered to the period that is begun', async ({ desk }) => {
  const { page } = desk;
  const analysisId = await makePlan(desk, 2026);
  await write(desk, 2026, 't1', []);
  const fields = { description: 'Ny risk', likelihood: 4, consequence: 4 };
  const { id: riskEntryId } = await desk.call('riskEntry.create', { analysisId, fields });
  await desk.call('measure.create', { riskEntryId, fields: { text: 'Ny åtgärd', periodKeys: ['t1'] } });
  await go(desk, 'uppfoljning/2026/t1');
  await expect(page.getByText('1 åtgärd har tillkommit i planen sedan uppföljningen började.')).toBeVisible();
  await page.getByRole('button', { name: /^Lägg till/ }).click();
  await expect(page.getByRole('article', { name: /Ny åtgärd/ }).getByRole('textbox')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0 av 3 skrivna');
});

test('remarks are dated, have their source, and can be changed and removed', async ({ desk }) => {
  const { page } = desk;
  await makePlan(desk, 2026);
  await write(desk, 2026, 't1', ['Sju av elva är över.', 'Grävningen har börjat.'], '2026-05-11');
  await go(desk, 'uppfoljning/2026/t1');
  const first = page.getByRole('article', { name: /R1/ });
  await first.getByRole('button', { name: 'Ny anmärkning' }).click();
  await expect(first.getByRole('textbox', { name: 'Anmärkning' })).toBeFocused();
  await page.keyboard.type('Åtta av elva.');
  await first.getByRole('textbox', { name: 'Källa' }).fill('Delårsrapporten');
  await first.getByRole('group', { name: 'Datum' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('20260915');
  await page.keyboard.press('Tab');
  const remarks = async () => {
    const { cards } = await desk.call('followUp.get', { year: 2026, periodKey: 't1' });
    return cards[0]?.remarks.map(({ text, source, madeOn }) => ({ text, source, madeOn }));
  };
  await expect.poll(remarks).toEqual([{ text: 'Åtta av elva.', source: 'Delårsrapporten', madeOn: '2026-09-15' }]);
  await first.getByRole('button', { name: 'Ta bort anmärkningen 2026-09-15' }).click();
  await expect.poll(remarks).toEqual([]);
});

test('a period that is reported is handed over as it was issued, alone and with all that belongs to it', async ({
  desk,
}) => {
  const { page } = desk;
  await makePlan(desk, 2026);
  await write(desk, 2026, 't1', ['Sju av elva är över.', 'Grävningen har börjat.'], '2026-05-11');
  await go(desk, 'uppfoljning/2026/t1');
  const made = async (name: RegExp) => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return (await file).suggestedFilename();
  };
  expect(await made(/^Skapa Word/)).toMatch(/\.docx$/);
  expect(await made(/^Skapa periodens underlag/)).toMatch(/_Underlag-T1\.zip$/);
});

test('an empty plan, and a board without any, say what to do', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'uppfoljning');
  await expect(page.getByText('Här kommer uppföljningen av internkontrollplanen att stå.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Till riskanalysen' })).toBeVisible();
  await desk.call('riskAnalysis.create', { year: 2026 });
  await expect(page.getByText('Internkontrollplanen för 2026 är tom.')).toBeVisible();
  await go(desk, 'uppfoljning/2031');
  await expect(page.getByText('Det finns ingen sådan uppföljning.')).toBeVisible();
});

test('the overview tells of a period that is over and not reported, and leads there', async ({ desk }) => {
  const { page } = desk;
  const last = new Date().getFullYear() - 1;
  await makePlan(desk, last);
  await write(desk, last, 't1', ['Skrivet.']);
  await go(desk, 'oversikt');
  await page.getByRole('link', { name: `Uppföljning T1 ${last}: 1 av 2 skrivna` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Uppföljning T1 ${last}`);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the year, what is written and what is reported (${scheme})`, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: scheme });
    await makePlan(desk, 2026);
    await write(desk, 2026, 't1', ['Sju av elva är över.', 'Grävningen har börjat.'], '2026-05-11');
    await write(desk, 2026, 't2', ['Nio av elva är över.']);
    for (const address of ['2026', '2026/t1', '2026/t2', '2026/t3', '2026/t2/rapportera']) {
      await go(desk, `uppfoljning/${address}`);
      const place = address.endsWith('rapportera') ? page.getByRole('dialog') : page.getByRole('main');
      await expect(place.getByRole('heading').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)]),
        address,
      ).toEqual([]);
    }
  });
}
