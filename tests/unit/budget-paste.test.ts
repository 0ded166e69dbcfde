import { describe, expect, it } from 'vitest';
import type { FigureColumn } from '../../src/renderer/budget/figure-cells.ts';
import { pastedInto } from '../../src/renderer/budget/paste.ts';
import { fromTabs } from '../../src/renderer/risk/grid-clipboard.ts';

const rows = ['Norrsjö', 'Söderå kommun', 'Västmark'].map((name) => ({ id: name, name }));
const all = [...rows, { id: 'total', name: 'Totalt', sum: true }, { id: 'stated', name: 'Angiven summa' }];
const written = (id: string, title: string): FigureColumn => ({
  id,
  title,
  group: '',
  text: () => '',
  exact: (row) => (row === 3 ? null : ''),
});
const computed = (id: string): FigureColumn => ({ id, title: 'Andel', group: '', text: () => '' });
const columns = [written('before', '2025'), written('a', '2026'), computed('x'), written('b', '2026')];
const target = { rows: all, columns, totalRow: 4 };

const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
const said = (text: string, row: number, column: number) => {
  const { cells, unknown } = pastedInto(fromTabs(text), at(row, column), target);
  return { cells: cells.map((each) => `${each.row},${each.column} ${each.text}`), unknown };
};

describe('a pasted block', () => {
  it('of figures is laid from where one is, past what is computed', () => {
    expect(said('1\t2\t3\t4\n5\t6\t7\t8\n\n', 1, 0)).toEqual({
      cells: ['1,0 1', '1,1 2', '1,3 4', '2,0 5', '2,1 6', '2,3 8'],
      unknown: [],
    });
    expect(said('1\n2\n3\n4\n5\n6', 0, 1).cells).toEqual(['0,1 1', '1,1 2', '2,1 3', '4,1 5']);
  });

  it('with names goes to its municipalities, whatever they are called and wherever one is', () => {
    const text = 'Västmarks kommun\t3,0\nNORRSJÖ kommun\t1,0\nSöderå\t2,0\nTotalt\t6,0\nÖvrigt\t9';
    expect(said(text, 2, 1)).toEqual({ cells: ['2,1 3,0', '0,1 1,0', '1,1 2,0', '4,1 6,0'], unknown: ['Övrigt'] });
    expect(said('Norrsjö\t1\t2', 0, 1).cells).toEqual(['0,1 1', '0,3 2']);
  });

  it('with years above goes to the columns of those years, the one where one is before others', () => {
    const text = 'Kommun\t2026\tBudget 2025\nNorrsjö\t8 615,5\t5 269,0';
    expect(said(text, 0, 0).cells).toEqual(['0,1 8 615,5', '0,0 5 269,0']);
    expect(said(text, 0, 3).cells).toEqual(['0,3 8 615,5', '0,0 5 269,0']);
    expect(said('\t2024\t2026\nNorrsjö\t1\t2', 0, 1).cells).toEqual(['0,1 2']);
  });

  it('of a single figure fills all that is selected', () => {
    const { cells } = pastedInto([['7']], { top: 0, bottom: 1, left: 1, right: 3 }, target);
    expect(cells.map((each) => `${each.row},${each.column}`)).toEqual(['0,1', '0,3', '1,1', '1,3']);
  });
});
