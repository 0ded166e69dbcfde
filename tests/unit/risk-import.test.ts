import { describe, expect, it } from 'vitest';
import { riskAnalysis } from '../../src/shared/risk/model.ts';
import { cleanText, gridFromText, joinedLines } from '../../src/shared/risk-import/clean.ts';
import { columnOf } from '../../src/shared/risk-import/columns.ts';
import { pairUp } from '../../src/shared/risk-import/likeness.ts';
import { readGrid } from '../../src/shared/risk-import/read-grid.ts';
import { readPasted } from '../../src/shared/risk-import/read-pasted.ts';
import { risksFrom } from '../../src/shared/risk-import/understand.ts';

const scale = riskAnalysis.parse({ id: 'a', year: 2026 });

describe('text that is read', () => {
  it('is free from letter-spacing, private bullets and soft breaks', () => {
    expect(cleanText('Å t g ä r d\u00ad och \uf0b7 punkt\u000brad\u00a0två')).toBe('Åtgärd och • punkt\nrad två');
  });

  it('is whole where its lines were parted', () => {
    expect(joinedLines(['Vi talar med AC-', 'net om', 'switcharna', '.'])).toBe('Vi talar med AC-net om switcharna.');
  });
});

it('a heading is known whatever breaks, hyphens and spaces part its words', () => {
  const headings = [
    'Konsekve\nns',
    'Risk-\nvärde',
    'Återrappor teras',
    'Nr.',
    'IDENTIFIERAD  RISK',
    'Rekommen-derad riskhantering',
  ];
  expect(headings.map(columnOf)).toEqual(['consequence', 'value', 'reporting', 'number', 'risk', 'treatment']);
  expect(columnOf('Färg')).toBeNull();
});

describe('a pasted block', () => {
  const grid = [
    ['Nr', 'Identifierad risk', 'Åtgärd', 'Konsekvens', 'Sannolikhet', 'Färg'],
    ['R1', 'Eld\ni källaren', 'Säg "stopp"', '4', 'Möjlig', 'röd'],
    ['R2', 'Vatten', '', 'Kännbar', '1 Osannolik', ''],
  ];
  const quoted = (cell: string) => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const pasted = grid.map((row) => row.map(quoted).join('\t')).join('\r\n');

  it('has the cells that the sheet has, line breaks and quotes in them', () => {
    expect(gridFromText(pasted)).toEqual(grid);
    expect(gridFromText('a\tb\n"c"d\te\n')).toEqual([
      ['a', 'b'],
      ['"c"d', 'e'],
    ]);
  });

  it('is understood as the sheet is, its columns in any order', () => {
    const raw = readGrid(grid, ['T1']);
    const sheet = raw && risksFrom(raw, scale, 2026);
    expect(readPasted(pasted, scale, 2026)).toEqual({ fileName: '', risks: sheet, followUp: null });
    expect(sheet?.risks.map((each) => [each.number, each.description, each.likelihood, each.consequence])).toEqual([
      [1, 'Eld\ni källaren', 3, 4],
      [2, 'Vatten', 1, 3],
    ]);
    expect(sheet?.notes.map(({ kind, place }) => [kind, place])).toEqual([['notUnderstood', 'rad 1']]);
  });

  it('of follow-up is a follow-up of its own', () => {
    const text =
      'Nr\tInriktning\tÅtgärd\tAnsvarig\tÅterrapporteras\tT1\tT3\nR4\tReducera risk\tVakta\tChefen\tT1\tGjort.\tKlart.';
    expect(readPasted(text, scale, 2025)).toEqual({
      fileName: '',
      risks: null,
      followUp: {
        year: 2025,
        rows: [
          {
            number: 4,
            direction: 'Reducera risk',
            measure: 'Vakta',
            owner: 'Chefen',
            reported: [
              { periodKey: 't1', text: 'Gjort.' },
              { periodKey: 't3', text: 'Klart.' },
            ],
          },
        ],
        notes: [],
      },
    });
  });

  it('that says nothing of risks is nothing', () => {
    expect(readPasted('Hej\tdu\nBara\ttext', scale, null)).toEqual({ fileName: '', risks: null, followUp: null });
  });
});

it('texts are paired one to one, the most alike first, and not at all where they are not alike', () => {
  const earlier = ['Driftstopp i hallen', 'Fel i fakturan', 'Driftstopp'];
  const pairs = pairUp(['Driftstopp', 'Driftstopp i hallarna', 'Personalbrist'], earlier);
  expect(pairs.map((each) => each?.at ?? null)).toEqual([2, 0, null]);
  expect(pairs[0]?.likeness).toBe(1);
});
