import { describe, expect, test } from 'vitest';
import type { ReportSpec } from '../../src/main/documents/report-spec.ts';
import { makeWordFile } from '../../src/main/documents/word-files.ts';
import { chapterKinds } from '../../src/shared/report/model.ts';
import { checked, checkerMissing, htmlOf, linesOf, officeMissing, pagesOf } from './reader.ts';
import { reportExample } from './report-example.ts';
import { author } from './risk-example.ts';

const spec = (value: ReportSpec['value'], draft = false): ReportSpec => ({ kind: 'rapport', value, draft, author });
const whole = spec(reportExample());
const first = spec({ ...reportExample(['staff', 'economy', 'economyTable']), decidedOn: null, decidedBy: null }, true);
const remarked: ReportSpec = {
  ...whole,
  remarks: [
    { kind: 'economy', madeOn: '2026-10-01', madeBy: 'Asta Berg', source: '', text: 'Beloppet är 401 tkr.' },
    { kind: null, madeOn: '2026-10-02', madeBy: '', source: 'Årsbokslutet', text: 'Se årsbokslutet.' },
  ],
};

const bytesOf = async (each: ReportSpec) => (await makeWordFile(each, null)).bytes;

async function headingsOf(each: ReportSpec) {
  const html = await htmlOf(await bytesOf(each));
  return [...html.matchAll(/<h([1-6])>(.*?)<\/h/g)].map((one) => `${one[1]} ${one[2]}`);
}

/** The rows of a table that has this word: each cell's paragraphs with a stroke between. */
async function rowsOf(each: ReportSpec, word: string): Promise<readonly (readonly string[])[]> {
  const html = await htmlOf(await bytesOf(each));
  const table = [...html.matchAll(/<table>.*?<\/table>/gs)].find((one) => one[0].includes(word))?.[0] ?? '';
  return [...table.matchAll(/<tr>.*?<\/tr>/gs)].map((row) =>
    [...row[0].matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((one) =>
      (one[1] ?? '').replace(/<\/(p|li)><(p|li)>/g, ' / ').replace(/<[^>]+>/g, ''),
    ),
  );
}

test('the chapters stand in order under their parts, whatever order they were written in', async () => {
  expect(await headingsOf(whole)).toEqual([
    '1 Rapport till kommunstyrelsen, januari–augusti 2026',
    '2 Verksamhetsuppföljning',
    '3 Nämndens grunduppdrag',
    '3 Bedömning och motivering',
    '3 Verksamhetens utveckling och väsentliga händelser',
    '3 Tilläggsuppdrag från kommunfullmäktige',
    '2 Personaluppföljning',
    '2 Ekonomiuppföljning',
    '3 Budgetavvikelse, åtgärder och årsprognos',
    '3 Kostnad per kommun',
    '3 Utfall och prognos',
    '3 Investeringar',
    '2 Intern kontroll',
    '3 Samlad bedömning',
    '3 Åtgärder efter status',
    '3 Avvikelser',
    '3 Alla åtgärder',
  ]);
});

test('the table of income and costs is computed, in mnkr with one decimal', async () => {
  expect(await rowsOf(whole, 'Verksamhetens intäkter')).toEqual([
    [
      'Mnkr med en decimal',
      'Budget / jan–aug 2026',
      'Utfall / jan–aug 2026',
      'Avvikelse / jan–aug 2026',
      'Avvikelse / jan–aug 2025',
      'Budget / helår 2026',
      'Prognos / helår 2026',
      'Avvikelse / helår 2026',
    ],
    ['Verksamhetens intäkter', '5,9', '6,1', '0,3', '0,0', '8,8', '9,2', '0,4'],
    ['Verksamhetens kostnader', '−5,9', '−6,4', '−0,5', '−0,1', '−8,8', '−9,6', '−0,8'],
    ['Verksamhetens nettokostnad', '0,0', '−0,3', '−0,3', '−0,1', '0,0', '−0,4', '−0,4'],
  ]);
});

test('what seems not to add up is said to be rounding, and a figure stated otherwise is told', async () => {
  const lines = await linesOf(await bytesOf(whole));
  const at = lines.findIndex((each) => each.startsWith('Beloppen är avrundade'));
  expect(lines.slice(at, at + 2)).toEqual([
    'Beloppen är avrundade var för sig. Att en summa eller avvikelse ser ut att skilja på sista siffran beror på avrundning.',
    'Angivet är −0,2 mnkr för kostnader, avvikelse jan–aug 2026; beräknat blir det −0,5.',
  ]);
});

test('the mission has its judgements, and the list per municipality its sum', async () => {
  expect(await rowsOf(whole, 'Bedömning januari')).toEqual([
    ['Uppdrag', 'Bedömning januari–augusti 2026', 'Prognos januari–december 2026'],
    ['Hålla driften billig / Använda det som finns', 'Uppfyllt till största delen', 'Uppfyllt i hög grad'],
    ['Leverera utan avbrott', '–', 'Uppfyllt i hög grad'],
  ]);
  const lines = await linesOf(await bytesOf(whole));
  const at = lines.indexOf('Den dyrare licensen kostar kommunerna:');
  expect(lines.slice(at + 1, at + 5)).toEqual([
    'Granviks kommun 204 tkr',
    'Sälltorps kommun 186 tkr',
    'Åmyra kommun 20 tkr',
    'Totalt 410 tkr.',
  ]);
});

test('a first period has only its own chapters, and says first of all that it is not decided', async () => {
  expect(await headingsOf(first)).toEqual([
    '1 Rapport till kommunstyrelsen, januari–augusti 2026',
    '2 Personaluppföljning',
    '2 Ekonomiuppföljning',
    '3 Budgetavvikelse, åtgärder och årsprognos',
    '3 Utfall och prognos',
  ]);
  const lines = await linesOf(await bytesOf(first));
  expect(lines.slice(0, 3)).toEqual([
    'UTKAST – Rapport',
    'Rapport till kommunstyrelsen, januari–augusti 2026',
    'UTKAST – rapporten är inte beslutad och kan ändras.',
  ]);
  expect(lines).toContain('Inte beslutad');
  expect((await makeWordFile(first, null)).fileName).toMatch(/_2026-09-07_Rapport-till-kommunstyrelsen-T2-2026\.docx$/);
});

test('a copy with remarks has them last and says so; the facts tell who decided', async () => {
  const lines = await linesOf(await bytesOf(remarked));
  expect(lines.slice(-5)).toEqual([
    'Anmärkningar efter beslutet',
    '2026-10-01 · Budgetavvikelse, åtgärder och årsprognos (Asta Berg)',
    'Beloppet är 401 tkr.',
    '2026-10-02 · Hela rapporten (Årsbokslutet)',
    'Se årsbokslutet.',
  ]);
  expect(lines).toContain('2026-09-10, genom delegationsbeslut av Karin Ek, ordförande');
  expect((await makeWordFile(remarked, null)).fileName).toMatch(/_med-anmarkningar\.docx$/);
});

test('the same values give the same bytes', async () => {
  expect(await bytesOf(whole)).toEqual(await bytesOf(whole));
});

describe(checkerMissing ?? 'the strict checker', () => {
  const empty = spec({
    ...reportExample(),
    chapters: chapterKinds.map((kind) => ({ kind, text: { type: 'doc', content: [] } })),
    missions: [],
    shares: [],
    cells: [],
    control: null,
  });
  test.skipIf(checkerMissing !== null)('finds nothing in any of them', async () => {
    for (const each of [first, remarked, empty]) expect(checked(await bytesOf(each))).toMatch(/^ok/);
  });
});

describe(officeMissing ?? 'LibreOffice', () => {
  test.skipIf(officeMissing !== null)('keeps each table on its page', async () => {
    const pages = pagesOf(await bytesOf(whole));
    const at = pages.findIndex((each) => each.includes('intäkter'));
    expect(pages[at]).toContain('nettokostnad');
  });
});
