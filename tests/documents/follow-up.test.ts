import { describe, expect, test } from 'vitest';
import type { RiskSpec } from '../../src/main/documents/risk-spec.ts';
import { makeWordFile, makeWordFiles } from '../../src/main/documents/word-files.ts';
import { withRemarks } from '../../src/shared/control-plan/follow-up-value.ts';
import { meetingInTime } from '../../src/shared/control-plan/meeting-in-time.ts';
import { checked, checkerMissing, htmlOf, linesOf, officeMissing, pagesOf } from './reader.ts';
import { author, entries, followUpOf, risk, followUpExample as value } from './risk-example.ts';

const specs = {
  followUp: { kind: 'uppfoljning', value, draft: false, author },
  draft: { kind: 'uppfoljning', value: followUpOf('t3'), draft: true, author },
  report: { kind: 'intern-kontroll', value, draft: false, author },
} as const satisfies Readonly<Record<string, RiskSpec>>;

const bytesOf = async (spec: RiskSpec) => (await makeWordFile(spec, null)).bytes;

/** The rows of the table of measures: each cell's paragraphs with a stroke between. */
async function rowsOf(spec: RiskSpec): Promise<readonly (readonly string[])[]> {
  const html = await htmlOf(await bytesOf(spec));
  const table = [...html.matchAll(/<table>.*?<\/table>/gs)].find((each) => each[0].includes('Åtgärd<'))?.[0] ?? '';
  return [...table.matchAll(/<tr>.*?<\/tr>/gs)].map((row) =>
    [...row[0].matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((each) =>
      (each[1] ?? '').replace(/<\/p><p>/g, ' / ').replace(/<[^>]+>/g, ''),
    ),
  );
}

test('the follow-up has a column for each period up to the reported one, and remarks below what they are about', async () => {
  const rows = await rowsOf(specs.followUp);
  expect(rows[0]).toEqual(['Nr', 'Inriktning', 'Åtgärd', 'Ansvarig', 'Återrapporteras', 'T1', 'T2']);
  expect(rows.map((each) => each[0])).toEqual(['Nr', 'R1', 'R1', 'R2', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9']);
  expect(rows[4]).toEqual([
    'R4',
    'Reducera risk',
    'Jämföra licenser och anställda varje tertial.',
    'Ekonom',
    'T1, T2, Årsbokslut',
    'Avvikelse / Jämförelsen är inte gjord: listan över anställda från en av kommunerna kom inte i tid. / Åtgärden är inte tillräcklig. / Anmärkning 2026-09-12 (delårsrapporten): Listan kom den 3 maj, tre dagar för sent.',
    'Enligt plan / Jämförelsen är gjord för perioden. 41 licenser är uppsagda, vilket sparar 62 tkr om året. / Åtgärden är tillräcklig.',
  ]);
  expect(rows[5]?.slice(2)).toEqual([
    'Ingen åtgärd är beslutad. Risken: Leverantörer höjer priset under avtalstiden.',
    '–',
    '–',
    'Inte rapporterad.',
    'Enligt plan / Taken i avtalen har hållit.',
  ]);
  expect(rows[8]?.slice(4)).toEqual(['Vid behov', '–', '–']);
});

test('it tells of the whole, of what it follows, and what its words mean', async () => {
  const html = await htmlOf(await bytesOf(specs.followUp));
  expect([...html.matchAll(/<h([1-6])>(.*?)<\/h/g)].map((each) => `${each[1]} ${each[2]}`)).toEqual([
    '1 Uppföljning av internkontrollplan 2026, T2',
    '2 Samlad bedömning',
    '2 Åtgärder',
    '2 Definitioner',
    '3 Status',
    '3 Riskhantering',
  ]);
  const lines = await linesOf(await bytesOf(specs.followUp));
  expect(lines.slice(6, 15)).toEqual([
    'Period',
    'T2, januari-augusti 2026'.replace('-', '–'),
    'Plan som följs',
    'Internkontrollplan 2026',
    'Rapporterad',
    '2026-09-14',
    'Samlad bedömning',
    'Den interna kontrollen bedöms vara tillräcklig.',
    'Arbetet med nyckelpersoner går för långsamt, och nämnden får en särskild redovisning i november.',
  ]);
});

test('what is not reported says so first of all, and is named after its year', async () => {
  const lines = await linesOf(await bytesOf(specs.draft));
  expect([lines[0], lines[2]]).toEqual([
    'UTKAST – Uppföljning av internkontrollplan',
    'UTKAST – perioden är inte rapporterad och kan ändras.',
  ]);
  const files = await makeWordFiles(Object.values(specs), () => null);
  expect(files.map((each) => each.fileName)).toEqual([
    'GITN_2026-09-14_Uppfoljning-internkontrollplan-T2.docx',
    'GITN_2026_Uppfoljning-internkontrollplan-Arsbokslut.docx',
    'GITN_2026-09-14_Intern-kontroll-T2.docx',
  ]);
});

test('what is reported in a later period changes nothing in an earlier one', () => {
  const reported = followUpOf('t1', { reportedOn: '2026-05-05' });
  expect([reported.periods.map((each) => each.name), reported.rows.map((each) => each.cells.length)]).toEqual([
    ['T1'],
    reported.rows.map(() => 1),
  ]);
});

test('later remarks are put beside what was reported, and change nothing else', () => {
  const now = followUpOf('t2', { reportedOn: '2026-09-14', sufficient: true, comment: 'Ändrad efteråt.' });
  const bare = {
    ...value,
    rows: value.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, remarks: [] })) })),
  };
  expect(withRemarks(bare, now)).toEqual({ value, added: true });
  expect(withRemarks(value, now)).toEqual({ value, added: false });
});

test('the report counts the measures by status and tells of the deviations in words', async () => {
  const lines = await linesOf(await bytesOf(specs.report));
  const from = lines.indexOf('Åtgärder efter status');
  expect(lines.slice(from, lines.indexOf('Alla åtgärder'))).toEqual([
    'Åtgärder efter status',
    ...['Status', 'Antal', 'Enligt plan', '4', 'Avvikelse', '1', 'Klar', '2', 'Ej påbörjad', '0'],
    ...['Status saknas', '1', 'Summa', '8'],
    'Avvikelser',
    'R6 Beskriva de tolv viktigaste systemen så att två personer kan sköta vart och ett: Fyra av tolv system är beskrivna. Två nyckelpersoner har varit borta större delen av våren. Planen är att ta in stöd under hösten. Åtgärden är inte tillräcklig.',
  ]);
});

test('a meeting falls in time that is not cancelled and comes within 60 days after the period', () => {
  const on = (date: string, status: 'planned' | 'cancelled' = 'planned') =>
    meetingInTime([{ date, status }], '2026-08-31');
  expect([
    on('2026-08-31'),
    on('2026-09-01')?.date,
    on('2026-10-30')?.date,
    on('2026-10-31'),
    on('2026-09-14', 'cancelled'),
    meetingInTime([], '2026-08-31'),
  ]).toEqual([null, '2026-09-01', '2026-10-30', null, null, null]);
});

test('the same values give the same bytes', async () => {
  const all = () => Promise.all(Object.values(specs).map(bytesOf));
  expect(await all()).toEqual(await all());
});

const long = {
  ...value,
  comment: 'Ord '.repeat(600),
  rows: value.rows.slice(0, 2).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: `${'Ord '.repeat(600)}\u0001` })),
  })),
};
const months = Array.from({ length: 12 }, (_, at) => ({ key: `m${at}`, name: `Månad ${at + 1}` }));
const extremes = {
  long,
  empty: followUpOf('t1', {}, []),
  many: followUpOf(
    't3',
    {},
    Array.from({ length: 300 }, (_, at) =>
      risk(at + 1, { likelihood: 4, consequence: 4, measures: [{ text: `Åtgärd ${at + 1}.` }] }),
    ),
  ),
  monthly: {
    ...value,
    periods: months,
    rows: value.rows.map((row) => ({ ...row, cells: months.flatMap(() => row.cells.slice(0, 1)) })),
  },
};

test('periods that have no room beside each other stand in tables of their own', async () => {
  const html = await htmlOf(await bytesOf({ ...specs.followUp, value: extremes.monthly }));
  expect([...html.matchAll(/<h3>(.*?)<\/h3>/g)].map((each) => each[1])).toEqual([
    'Månad 1, Månad 2, Månad 3, Månad 4',
    'Månad 5, Månad 6, Månad 7, Månad 8',
    'Månad 9, Månad 10, Månad 11, Månad 12',
    'Status',
    'Riskhantering',
  ]);
});

describe(checkerMissing ?? 'a strict reader', () => {
  for (const [name, spec] of Object.entries(specs)) {
    test.skipIf(checkerMissing !== null)(`finds nothing wrong with the ${name}`, async () =>
      expect(checked(await bytesOf(spec))).toBe('ok'),
    );
  }
  for (const [name, each] of Object.entries(extremes)) {
    test.skipIf(checkerMissing !== null)(`finds nothing wrong where it is ${name}`, async () =>
      expect(checked(await bytesOf({ ...specs.followUp, value: each }))).toBe('ok'),
    );
  }
});

describe(officeMissing ?? 'LibreOffice', () => {
  test.skipIf(officeMissing !== null)('shows every measure of a long plan', async () => {
    const many = (await pagesOf(await bytesOf({ ...specs.draft, value: extremes.many }))).join('\n');
    const wanted = Array.from({ length: 300 }, (_, at) => `Åtgärd ${at + 1}.`);
    expect(wanted.filter((each) => !many.includes(each))).toEqual([]);
  });

  test.skipIf(officeMissing !== null)('shows every word of texts that are longer than a page', async () => {
    const words = (await pagesOf(await bytesOf({ ...specs.followUp, value: long }))).join('\n');
    expect(words.match(/\bOrd\b/g)?.length).toBe(600 + 2 * 2 * 600);
  });
});

test('the example has a row for each measure of its plan', () => {
  expect([entries.length, value.rows.length]).toEqual([10, 9]);
});
