import { describe, expect, it } from 'vitest';
import { fromTabs, spread, toHtml, toTabs } from '../../src/renderer/risk/grid-clipboard.ts';
import { columnsFor, type GridRow, levelFrom } from '../../src/renderer/risk/grid-columns.ts';
import { fillFrom } from '../../src/renderer/risk/grid-fill.ts';
import { deedOf } from '../../src/renderer/risk/grid-keys.ts';
import { blockOf, goTo, tabbed } from '../../src/renderer/risk/grid-selection.ts';
import { riskAnalysis, riskEntry } from '../../src/shared/risk/model.ts';

const analysis = riskAnalysis.parse({ id: 'a', year: 2027 });
const size = { rows: 3, columns: 4 };
const at = (row: number, column: number) => ({ focus: { row, column }, anchor: { row, column } });

const line = (id: string, fields: object = {}): GridRow => ({
  key: id,
  entry: { ...riskEntry.parse({ id, analysisId: 'a', riskId: id, number: 1, ...fields }), measures: [] },
  measure: null,
  first: true,
});

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the keys of the grid', () => {
  it('go as in a spreadsheet, and stay within it', () => {
    const go = (key: string, held: object = {}) => {
      const deed = deedOf(press(key, held), at(1, 1), size);
      return deed?.kind === 'go' ? goTo(at(1, 1), deed.cell, size, deed.extend) : deed;
    };
    expect([go('ArrowUp'), go('ArrowRight'), go('PageDown'), go('Home'), go('End', { ctrlKey: true })]).toEqual([
      at(0, 1),
      at(1, 2),
      at(2, 1),
      at(1, 0),
      at(2, 3),
    ]);
    expect(go('ArrowDown', { shiftKey: true })).toEqual({
      focus: { row: 2, column: 1 },
      anchor: { row: 1, column: 1 },
    });
  });

  it('write, fill down, clear, move, add and remove; others are left to the screen', () => {
    const deed = (key: string, held: object = {}) => deedOf(press(key, held), at(1, 1), size);
    const block = blockOf(at(1, 1));
    expect([
      deed('Enter'),
      deed('F2'),
      deed('x'),
      deed('d', { ctrlKey: true }),
      deed('Delete'),
      deed('ArrowDown', { altKey: true }),
      deed('Insert'),
      deed('-', { ctrlKey: true }),
      deed('z', { ctrlKey: true }),
      deed('c', { ctrlKey: true }),
      deed('F9'),
    ]).toEqual([
      { kind: 'edit', initial: null },
      { kind: 'edit', initial: null },
      { kind: 'edit', initial: 'x' },
      { kind: 'fillDown', block },
      { kind: 'clear', block },
      { kind: 'move', by: 1 },
      { kind: 'add' },
      { kind: 'remove', block },
      null,
      null,
      null,
    ]);
  });

  it('Tab goes along the lines and out of the grid at its ends', () => {
    expect([
      tabbed({ row: 0, column: 3 }, 1, size),
      tabbed({ row: 1, column: 0 }, -1, size),
      tabbed({ row: 2, column: 3 }, 1, size),
      tabbed({ row: 0, column: 0 }, -1, size),
    ]).toEqual([{ row: 1, column: 0 }, { row: 0, column: 3 }, null, null]);
  });
});

describe('the clipboard', () => {
  it('carries tabs, quotes and line breaks to a spreadsheet and back', () => {
    const cells = [
      ['Intrång', 'två\nrader', 'ett "ord"'],
      ['', 'a\tb', '3'],
    ];
    expect(fromTabs(toTabs(cells))).toEqual(cells);
    expect(fromTabs('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('is a table for Word, in which nothing is markup', () => {
    expect(toHtml([['<b>', 'a\nb']])).toBe('<table><tr><td>&lt;b&gt;</td><td>a<br>b</td></tr></table>');
  });

  it('lays one cell over all that is selected, and others from their corner', () => {
    expect([spread([['x']], 2, 2), spread([['x', 'y']], 3, 3)]).toEqual([
      [
        ['x', 'x'],
        ['x', 'x'],
      ],
      [['x', 'y']],
    ]);
  });
});

describe('what is typed or pasted in a cell', () => {
  it('is a level by its value, its word, or the beginning of it', () => {
    const find = (text: string) => levelFrom(analysis.likelihoods, text)?.value ?? null;
    expect(['3', 'Möjlig', ' möjlig ', '3 Möjlig', 'mi', '5', ''].map(find)).toEqual([3, 3, 3, 3, 2, null, null]);
  });

  it('fills lines and adds new ones; what the year does not know is told, and computed cells are passed over', () => {
    const lines = [line('one', { likelihood: 1 })];
    const columns = columnsFor('valuation', analysis);
    const cells = [
      ['Strömavbrott', 'Möjlig', '4', '99', 'Acceptera'],
      ['Brand', 'ibland', 'Kännbar', '', ''],
    ];
    expect(fillFrom(lines, columns, { row: 0, column: 1 }, cells, true)).toEqual({
      entries: [
        { id: 'one', patch: { description: 'Strömavbrott', likelihood: 3, consequence: 4 } },
        { id: null, patch: { description: 'Brand', consequence: 3 } },
      ],
      measures: [],
      unknown: ['ibland'],
    });
  });

  it('in the plan is what a measure says, also when it is reported back', () => {
    const columns = columnsFor('plan', analysis);
    const cells = [['Provkörning', '20 tkr', 'Driftchef', 'T1, Årsbokslut, vid behov, muntligt']];
    expect(fillFrom([line('one')], columns, { row: 0, column: 3 }, cells, false)).toEqual({
      entries: [],
      measures: [
        {
          id: null,
          riskEntryId: 'one',
          patch: {
            text: 'Provkörning',
            cost: '20 tkr',
            owner: 'Driftchef',
            periodKeys: ['t1', 't3'],
            whenNeeded: true,
            reportingNote: 'muntligt',
          },
        },
      ],
      unknown: [],
    });
  });

  it('the recommended direction is no choice of its own', () => {
    const direction = columnsFor('valuation', analysis).find((each) => each.id === 'directionKey');
    const rated = line('one', { likelihood: 3, consequence: 4 });
    expect([direction?.change?.(rated, 'Minimera'), direction?.change?.(rated, 'acceptera risk')]).toEqual([
      { kind: 'entry', patch: { directionKey: null } },
      { kind: 'entry', patch: { directionKey: 'acceptera' } },
    ]);
  });
});
