import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/main/risk-sheet/open-workbook.ts';
import { readRiskSheet } from '../../src/main/risk-sheet/read-risk-sheet.ts';
import { riskWorkbook } from '../../src/main/risk-sheet/risk-workbook.ts';
import { analysisValue } from '../../src/shared/risk/analysis-value.ts';
import { riskAnalysis } from '../../src/shared/risk/model.ts';
import { importOfValue } from '../../src/shared/risk-import/klubba-sheet.ts';
import { workbook } from '../e2e/workbook.ts';
import { act, risk, year } from '../unit/risk-year.ts';
import { riskBoard } from './risk-board.ts';

const scale = riskAnalysis.parse({ id: 'a', year: 2026 });
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '+46',
    '@x',
    ' kant ',
    'rad\nrad',
    'a\tb',
    '_x0041_',
    '"q"',
    '<b>&amp;',
    '0',
    '',
    'R3',
    'Vid behov',
  ),
);
const line = words.map((each) => each.replaceAll('\0', ''));
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const rating = nullable(fc.constantFrom(1, 2, 3, 4));

const oneMeasure = fc.record({
  text: line,
  cost: line,
  owner: line,
  periodKeys: fc.subarray(['t1', 't2', 't3']),
  whenNeeded: fc.boolean(),
  reportingNote: line,
  controlPoint: line,
  controlMethod: line,
  controlResult: line,
});
const oneRisk = fc.record({
  areaKey: nullable(fc.constantFrom('saker-miljo', 'lagar')),
  description: line,
  likelihood: rating,
  consequence: rating,
  statedValue: nullable(fc.nat(16)),
  statedTreatment: line,
  directionKey: nullable(fc.constantFrom('acceptera', 'minimera')),
  directionReason: line,
  chosen: fc.boolean(),
  splitFromRiskId: nullable(fc.constant('old')),
  measures: fc.array(oneMeasure, { maxLength: 2 }),
});
const oneYear = fc.record({
  preparedOn: nullable(fc.constant('2025-10-31')),
  planPreparedOn: nullable(fc.constant('2025-11-01')),
  adoptedOn: nullable(fc.constant('2025-11-24')),
  label: line,
  risks: fc.array(oneRisk, { maxLength: 2 }),
});

it('a year that is written as a workbook is read back without loss', async () => {
  const klubba = await riskBoard();
  const board = await klubba.call('board.get', {});
  await fc.assert(
    fc.asyncProperty(oneYear, async ({ label, risks, ...days }) => {
      const likelihoods = scale.likelihoods.map((each, at) =>
        at === 0 ? { ...each, label, definition: label } : each,
      );
      const analysis = year({ ...days, likelihoods });
      const entries = risks.map(({ measures, ...fields }, at) =>
        risk(
          `r${at}`,
          { ...fields, number: at * 2 + 1, position: at },
          measures.map((each, place) => act(`m${at}-${place}`, each)),
        ),
      );
      const detail = { analysis, entries, removals: [], adoption: null, before: null, newest: true };
      const value = analysisValue(board, detail);
      const read = await readRiskSheet(await riskWorkbook(value, null), scale, null);
      expect({ ...read.risks, notes: [] }).toEqual(importOfValue(value));
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

const form = [
  ['Riskanalys Internkontrollplan 2026', '', '', ''],
  ['Nämnd: Provnämnden'],
  ['Upprättad: 2025-10-31 2025-11-01'],
  [],
  [
    'Kontroll-',
    'Identifierad',
    'Nr',
    'Sannolik-',
    'Konsekve',
    'Risk-',
    'Rekommenderad',
    'Nr.',
    'Inriktning',
    'Åtgärd',
    'Ansvarig',
    'Återrappor',
  ],
  ['område', 'risk', '', 'het', 'ns', 'värde', 'riskhantering', '', 'från nämnd', '', '', 'teras'],
  [
    'Säker miljö',
    'Intrång',
    'R1',
    'Mindre sannolik',
    '4',
    '8',
    'Reducera risk',
    'R1',
    'Reducera risk',
    'Vakta',
    'Chefen',
    'T1, T2, Årsbokslut',
  ],
  ['', '', '', '', '', '', '', '', '', 'Öva', 'Chefen', 'Vid behov'],
  ['Brandskydd', 'Eld', 'R2', '2', 'Kännbar', '9', 'Minimera risk', 'R2', 'Reducera risk', '', '', ''],
  ['Säker miljö', 'Vatten', 'R3', 'Kanske', 'Kännbar', '', '', 'R3', '', 'Pumpa', 'Chefen', 'varje fredag'],
  ...Array.from({ length: 8 }, (_, at) => ['', '', `R${at + 4}`, '', '', '0', '', `R${at + 4}`]),
  ['Steg 1 - nämnden deltar'],
];

it('the form that the board has used is read: two rows of headings, numbers as text, empty rows', async () => {
  const { risks } = await readRiskSheet(workbook('Blad1', form), scale, null);
  expect([risks?.year, risks?.preparedOn, risks?.planPreparedOn]).toEqual([2026, '2025-10-31', '2025-11-01']);
  expect(risks?.controlAreas).toEqual([
    { key: 'saker-miljo', name: 'Säker miljö' },
    { key: 'omrade-2', name: 'Brandskydd' },
  ]);
  expect(
    risks?.risks.map((each) => [
      each.number,
      each.likelihood,
      each.consequence,
      each.statedValue,
      each.directionKey,
      each.measures.map(({ text, periodKeys, whenNeeded, reportingNote }) => [
        text,
        periodKeys,
        whenNeeded,
        reportingNote,
      ]),
    ]),
  ).toEqual([
    [
      1,
      2,
      4,
      8,
      null,
      [
        ['Vakta', ['t1', 't2', 't3'], false, ''],
        ['Öva', [], true, ''],
      ],
    ],
    [2, 2, 3, 9, null, []],
    [3, null, 3, null, null, [['Pumpa', [], false, 'varje fredag']]],
  ]);
  expect(risks?.notes.map(({ kind, place }) => [kind, place])).toEqual([
    ['ignored', 'R4–R11'],
    ['kept', 'R2'],
    ['notUnderstood', 'R3'],
    ['kept', 'R3'],
  ]);
});

it('a changed cell is what counts, the rest is as exact as it was written', async () => {
  const klubba = await riskBoard();
  const board = await klubba.call('board.get', {});
  const entries = [
    risk('r', { number: 1, description: 'Eld ', likelihood: 2, consequence: 2, chosen: true }, [act('m')]),
  ];
  const value = analysisValue(board, {
    analysis: year(),
    entries,
    removals: [],
    adoption: null,
    before: null,
    newest: true,
  });
  const parts = unzipSync(await riskWorkbook(value, null));
  const edited = Object.entries(parts).map(([name, part]) => {
    const text = new TextDecoder().decode(part);
    return [name, strToU8(/sheet1|sharedStrings/.test(name) ? text.replaceAll('Gör m', 'Gör om') : text)] as const;
  });
  const kept = importOfValue(value).risks[0];
  const { risks } = await readRiskSheet(zipSync(Object.fromEntries(edited)), scale, null);
  expect(risks?.risks.map((each) => [each.riskId, each.description, each.chosen])).toEqual([['r', 'Eld ', true]]);
  expect(risks?.risks[0]?.measures.map((each) => [each.measureId, each.text])).toEqual([['m', kept && 'Gör om']]);
});

/** A workbook with one sheet whose cells are given as XML. */
function sheetOf(cells: string): Uint8Array {
  const parts = unzipSync(workbook('Blad1', [['x']]));
  const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const body = xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${cells}</sheetData>`);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(body) });
}

it.each([
  ['no zip', new TextEncoder().encode('inte en arbetsbok')],
  ['nothing', new Uint8Array()],
  ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('a') })],
  ['half a workbook', workbook('Blad1', form).subarray(0, 400)],
  ['a zip bomb', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(120_000_000) })],
  ['a cell far down', sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  ['a cell far to the right', sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
  ['broken XML', sheetOf('<row r="1"><c r="A1"><v>1</c></row>')],
])('%s ends with a typed error that says what to do', async (_name, bytes) => {
  await expect(openWorkbook(bytes)).rejects.toMatchObject({ failure: { code: 'import.invalid' } });
});

it('a file that is too large is not unpacked', async () => {
  await expect(openWorkbook(new Uint8Array(20_000_001))).rejects.toMatchObject({ failure: { code: 'file.tooLarge' } });
});

it('formulas are what they showed, errors are words, and cells that are only coloured are nothing', async () => {
  const cells =
    '<row r="1"><c r="A1" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="B1"><f>2*4</f><v>8</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><v>45961</v></c></row><row r="900000" s="1"><c r="XFD900000" s="1"/></row>';
  expect(await openWorkbook(sheetOf(cells))).toEqual([{ name: 'Blad1', grid: [['ab', '8', '#DIV/0!', '45961']] }]);
});
