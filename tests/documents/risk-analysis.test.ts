import { describe, expect, test } from 'vitest';
import type { RiskSpec } from '../../src/main/documents/risk-spec.ts';
import { makeWordFile } from '../../src/main/documents/word-files.ts';
import { analysisValue } from '../../src/shared/risk/analysis-value.ts';
import { picture } from './example.ts';
import { bodyOf, checked, checkerMissing, htmlOf, linesOf, officeMissing, pagesOf, partsOf } from './reader.ts';
import { analysis, analysisExample, author, board, detailOf, entries, risk } from './risk-example.ts';

type Kind = 'riskanalys' | 'internkontrollplan';

const made = async (kind: Kind, value = analysisExample, draft = false) =>
  (await makeWordFile({ kind, value, draft, author }, null)).bytes;

/** The cells of the table whose header begins with this title, row by row. */
async function tableOf(bytes: Uint8Array, title: string): Promise<readonly (readonly string[])[]> {
  const html = await htmlOf(bytes);
  const tables = [...html.matchAll(/<table>.*?<\/table>/gs)].map((each) => each[0]);
  const texts = (row: string) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((each) =>
      (each[1] ?? '').replace(/<\/p><p>/g, ' / ').replace(/<[^>]+>/g, ''),
    );
  const rows = tables.map((each) => [...each.matchAll(/<tr>.*?<\/tr>/gs)].map((row) => texts(row[0])));
  return rows.find((each) => each[0]?.[0] === title) ?? [];
}

test('the risks stand with what is printed, and a remark where it is not what is computed', async () => {
  const bytes = await made('riskanalys');
  expect((await tableOf(bytes, 'Kontrollområde')).slice(0, 6)).toEqual([
    [
      'Kontrollområde',
      'Identifierad risk',
      'Nr',
      'Sannolikhet',
      'Konsekvens',
      'Riskvärde',
      'Rekommenderad riskhantering',
    ],
    ['Säker miljö', entries[0]?.description, 'R1', '3 Möjlig', '4 Allvarlig', '12', 'Minimera risk'],
    ['Säker miljö', entries[1]?.description, 'R2', '2 Mindre sannolik', '4 Allvarlig', '8', 'Reducera risk'],
    ['Säker miljö', entries[2]?.description, 'R3', '1 Osannolik', '3 Kännbar', '3', 'Acceptera risk'],
    ['Kostnadseffektivitet', entries[3]?.description, 'R4', '3 Möjlig', '2 Lindrig', '8*', 'Reducera risk'],
    ['Kostnadseffektivitet', entries[4]?.description, 'R5', '2 Mindre sannolik', '2 Lindrig', '4', 'Acceptera risk*'],
  ]);
  expect((await linesOf(bytes)).filter((each) => /^(\*|R\d+ Risk)/.test(each))).toEqual([
    '* Det som är angivet eller fastställt skiljer sig från vad skalan ger. Det angivna står kvar:',
    'R4 Riskvärdet är angivet till 8, men sannolikhet 3 × konsekvens 2 är 6.',
    'R5 Riskhanteringen är angiven till ”Acceptera risk”, men riskvärdet 4 ger ”Reducera risk”.',
  ]);
});

test('the plan has the rest of the columns of the form, a row for each measure, and tells of the risks outside it', async () => {
  const bytes = await made('internkontrollplan');
  const table = await tableOf(bytes, 'Nr');
  expect(table[0]).toEqual([
    'Nr',
    'Risk',
    'Inriktning för riskhantering från nämnd',
    'Åtgärd',
    'Kostnad',
    'Ansvarig',
    'Återrapporteras',
  ]);
  expect(table.slice(1, 4)).toEqual([
    [
      'R1',
      entries[0]?.description,
      'Minimera risk',
      'Stänga konton samma dag som en anställning upphör, genom koppling till lönesystemen.',
      '150 tkr',
      'IT-chef',
      'T1, T2, Årsbokslut',
    ],
    [
      'R1',
      'Gå igenom alla konton med höga behörigheter två gånger om året. / Kontrollmoment: Att inget konto saknar ägare / Metod: Stickprov av 30 konton',
      'Inom ram',
      'Säkerhetssamordnare',
      'T2, Årsbokslut',
    ],
    [
      'R2',
      entries[1]?.description,
      'Reducera risk',
      'Öva återläsning av ett system i varje kommun.',
      '40 tkr',
      'Driftchef',
      'T1, T2, Årsbokslut',
    ],
  ]);
  expect(table.map((each) => each[0])).toEqual(['Nr', 'R1', 'R1', 'R2', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9']);
  expect(table.at(-1)?.slice(3)).toEqual(['Ingen åtgärd är beslutad.', '–', '–', '–']);
  expect(table[5]?.[2]).toBe('Acceptera risk / Motivering: Avtalen har tak för höjningar, och mer går inte att göra.');
  expect(await linesOf(bytes)).toContain('Acceptera risk: R3 och R10.');
});

test('the matrix is a table with the number of each risk in its cell, its class as a word and a sign', async () => {
  const body = bodyOf(await made('riskanalys'));
  expect(await tableOf(await made('riskanalys'), 'Sannolikhet och konsekvens')).toEqual([
    [
      'Sannolikhet och konsekvens',
      'Konsekvens 1 Försumbar',
      'Konsekvens 2 Lindrig',
      'Konsekvens 3 Kännbar',
      'Konsekvens 4 Allvarlig',
    ],
    [
      'Sannolikhet 4 Sannolik',
      '4 ◆ Reducera risk',
      '8 ◆ Reducera risk',
      '12 ■ Minimera risk / R6',
      '16 ■ Minimera risk',
    ],
    [
      'Sannolikhet 3 Möjlig',
      '3 ● Acceptera risk',
      '6 ◆ Reducera risk / R4',
      '9 ◆ Reducera risk / R7',
      '12 ■ Minimera risk / R1',
    ],
    [
      'Sannolikhet 2 Mindre sannolik',
      '2 ● Acceptera risk',
      '4 ◆ Reducera risk / R5',
      '6 ◆ Reducera risk / R8',
      '8 ◆ Reducera risk / R2, R9',
    ],
    [
      'Sannolikhet 1 Osannolik',
      '1 ● Acceptera risk',
      '2 ● Acceptera risk / R10',
      '3 ● Acceptera risk / R3',
      '4 ◆ Reducera risk',
    ],
  ]);
  const matrix = body.match(/<w:tbl>(?:(?!<w:tbl>).)*?Sannolikhet och konsekvens.*?<\/w:tbl>/s)?.[0] ?? '';
  expect([matrix.includes('w:firstColumn="true"'), matrix.includes('<w:tblHeader/>')]).toEqual([true, true]);
  // How light each class is without colour, from 0 for black to 255: far enough apart to be told in grey print.
  const grey = (fill: string) => {
    const [r = 0, g = 0, b = 0] = fill.match(/../g)?.map((each) => Number.parseInt(each, 16)) ?? [];
    return Math.round(0.299 * r + 0.587 * g + 0.114 * b);
  };
  const fills = [...new Set([...matrix.matchAll(/w:fill="(\w{6})"/g)].map((each) => each[1] ?? ''))].map(grey);
  const apart = fills.toSorted((a, b) => b - a).map((each, at, all) => (all[at - 1] ?? 300) - each);
  expect([fills.length, Math.min(...apart) >= 25, Math.min(...fills) > 140]).toEqual([3, true, true]);
});

test('the head tells when analysis and plan were drawn up and decided, each by itself', async () => {
  const lines = await linesOf(await made('internkontrollplan'));
  const from = lines.indexOf('Organ');
  expect(lines.slice(0, from + 10)).toEqual([
    'Riskanalys och internkontrollplan',
    'Riskanalys och internkontrollplan 2026',
    'Organ',
    'Nämnden för gemensam IT',
    'År',
    '2026',
    'Riskanalys',
    'Upprättad 2025-09-22 och beslutad 2025-11-10, § 41',
    'Internkontrollplan',
    'Upprättad 2025-10-20 och beslutad 2025-11-10, § 41',
    'Sammanträde',
    '2025-11-10',
  ]);
});

test('the analysis alone has the first two steps, no plan, and all definitions with their values', async () => {
  const html = await htmlOf(await made('riskanalys'));
  expect([...html.matchAll(/<h([1-6])>(.*?)<\/h/g)].map((each) => `${each[1]} ${each[2]}`)).toEqual([
    '1 Riskanalys 2026',
    '2 Arbetets steg',
    '2 Risker och värdering',
    '2 Riskmatris',
    '2 Definitioner',
    '3 Sannolikhet',
    '3 Konsekvens',
    '3 Riskhantering',
  ]);
  const steps = await tableOf(await made('riskanalys'), 'Steg');
  expect(steps.map((each) => each[0])).toEqual(['Steg', '1. Riskinventering', '2. Riskvärdering']);
  expect((await tableOf(await made('internkontrollplan'), 'Steg')).length).toBe(5);
  expect((await tableOf(await made('riskanalys'), 'Riskvärde')).map((each) => each.slice(0, 2))).toEqual([
    ['Riskvärde', 'Benämning'],
    ['1–3', 'Acceptera risk'],
    ['4–11', 'Reducera risk'],
    ['12–16', 'Minimera risk'],
  ]);
});

test('what is not adopted says so first of all', async () => {
  const value = analysisValue(
    board,
    detailOf({ analysis: { ...analysis, adoptedOn: null, planAdoptedOn: null }, adoption: null }),
  );
  const lines = await linesOf(await made('internkontrollplan', value, true));
  expect([lines[0], lines[2]]).toEqual([
    'UTKAST – Riskanalys och internkontrollplan',
    'UTKAST – riskanalysen och planen är inte fastställda och kan ändras.',
  ]);
  expect(lines).toContain('Upprättad 2025-09-22 och inte beslutad');
});

test('files are called after the board, the day and what they are', async () => {
  const name = async (kind: Kind, fields: object) => {
    const value = { ...analysisExample, ...fields };
    return (await makeWordFile({ kind, value, draft: false, author }, null)).fileName;
  };
  expect([
    await name('riskanalys', {}),
    await name('internkontrollplan', { adoptedOn: null }),
    await name('internkontrollplan', { adoptedOn: null, preparedOn: null, version: 2 }),
  ]).toEqual([
    'GITN_2025-11-10_Riskanalys.docx',
    'GITN_2025-09-22_Riskanalys-och-internkontrollplan.docx',
    'GITN_2026_Riskanalys-och-internkontrollplan_version-2.docx',
  ]);
});

test('the same value gives the same bytes, with a logo too', async () => {
  const logo = { bytes: picture, mediaType: 'image/png', alt: 'Vapen' };
  const spec: RiskSpec = { kind: 'internkontrollplan', value: analysisExample, draft: false, author };
  const first = (await makeWordFile(spec, logo)).bytes;
  await made('riskanalys');
  expect((await makeWordFile(JSON.parse(JSON.stringify(spec)), logo)).bytes).toEqual(first);
});

test('the page lies down, and nothing on it is wider than its text', async () => {
  const parts = partsOf(await made('internkontrollplan'));
  expect(parts['word/document.xml']).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  const grids = Object.values(parts).flatMap((each) => each.match(/<w:tblGrid>.*?<\/w:tblGrid>/gs) ?? []);
  const widths = grids.map((grid) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, each) => sum + Number(each[1]), 0),
  );
  expect([Math.max(...widths) <= 14_570, Math.min(...widths) >= 14_540]).toEqual([true, true]);
});

/** What nobody expects: many risks, very long texts, characters that XML cannot write, nothing rated, a scale of its own. */
const hostile = 'a\u0000b\u0007c\ud800 <w:p/> & ”{bullets-0}”\u0085\u2028slut';
const extremes = {
  many: detailOf({
    entries: Array.from({ length: 300 }, (_, at) =>
      risk(at + 1, {
        areaKey: 'lagar',
        description: `Risk ${at + 1}`,
        likelihood: (at % 4) + 1,
        consequence: ((at >> 2) % 4) + 1,
        measures: [{ text: 'Första' }, { text: 'Andra' }],
      }),
    ),
  }),
  long: detailOf({
    entries: [
      risk(1, {
        description: 'Ord '.repeat(5_000),
        likelihood: 4,
        consequence: 4,
        measures: [{ text: 'Rad\n'.repeat(400) }, {}],
      }),
    ],
  }),
  hostile: detailOf({
    entries: [
      risk(1, { description: hostile, likelihood: 4, consequence: 4, measures: [{ text: hostile, owner: hostile }] }),
    ],
  }),
  empty: detailOf({ entries: [] }),
  unrated: detailOf({ entries: [risk(1, {}), risk(2, { description: 'Bara sannolik', likelihood: 2 })] }),
  scale: detailOf({
    analysis: {
      ...analysis,
      likelihoods: Array.from({ length: 10 }, (_, at) => ({
        value: at + 1,
        label: 'Benämning som är lång',
        definition: '',
      })),
      consequences: Array.from({ length: 10 }, (_, at) => ({
        value: at + 1,
        label: 'Benämning som är lång',
        definition: '',
      })),
      steps: [],
    },
  }),
};

test('characters that no file can hold are left out, and the others stand as text', async () => {
  const lines = await linesOf(await made('internkontrollplan', analysisValue(board, extremes.hostile)));
  expect(lines.filter((each) => each === 'abc\ufffd <w:p/> & ”{bullets-0}” slut').length).toBe(4);
});

test('risks that are not rated are told of', async () => {
  const lines = await linesOf(await made('internkontrollplan', analysisValue(board, extremes.unrated), true));
  expect(lines).toEqual(expect.arrayContaining(['Inte värderade än: R1, R2.', 'Inte värderade än: R1 och R2.']));
});

describe(checkerMissing ?? 'a strict reader', () => {
  for (const kind of ['riskanalys', 'internkontrollplan'] as const) {
    test.skipIf(checkerMissing !== null)(`finds nothing wrong with ${kind}`, async () =>
      expect(checked(await made(kind))).toBe('ok'),
    );
  }
  for (const [name, detail] of Object.entries(extremes)) {
    test.skipIf(checkerMissing !== null)(`finds nothing wrong where it is ${name}`, async () =>
      expect(checked(await made('internkontrollplan', analysisValue(board, detail), true))).toBe('ok'),
    );
  }
});

describe(officeMissing ?? 'LibreOffice', () => {
  test.skipIf(officeMissing !== null)(
    'shows all of it, with the header row on every page of a long table',
    async () => {
      const pages = await pagesOf(await made('internkontrollplan', analysisValue(board, extremes.many)));
      const text = pages.join('\n');
      expect(Array.from({ length: 300 }, (_, at) => at + 1).filter((each) => !text.includes(`Risk ${each}`))).toEqual(
        [],
      );
      const planned = pages.filter((each) => /^\s*R\d+ .*(Första|Andra)/m.test(each));
      expect(planned.filter((each) => !each.includes('Återrapporteras'))).toEqual([]);
      expect(pages.at(-1)).toContain(`${pages.length} (${pages.length})`);
    },
  );

  test.skipIf(officeMissing !== null)('shows every word of a text that is longer than a page', async () => {
    const pages = await pagesOf(await made('internkontrollplan', analysisValue(board, extremes.long)));
    const words = pages.join('\n');
    expect([words.match(/\bOrd\b/g)?.length, words.match(/\bRad\b/g)?.length]).toEqual([10_000, 400]);
  });
});
