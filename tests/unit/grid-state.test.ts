import { describe, expect, it } from 'vitest';
import { createGridState } from '../../src/renderer/risk/grid-state.ts';

/** A grid of four lines with three columns, and which of its lines were told of a change. */
function newGrid() {
  const grid = createGridState({ rows: 4, columns: 3 }, { row: 1, column: 0 });
  const told: number[] = [];
  for (const row of [0, 1, 2, 3]) grid.subscribeLine(row, () => told.push(row));
  return { grid, toldOnce: () => told.splice(0).toSorted() };
}

const nowhere = { focus: -1, from: -1, to: -1, writing: -1, initial: null };
const at = (column: number) => ({ ...nowhere, focus: column, from: column, to: column });

describe('where one is in the grid', () => {
  it('is told only to the lines that a step touches', () => {
    const { grid, toldOnce } = newGrid();
    grid.go({ row: 2, column: 0 });
    expect(toldOnce()).toEqual([1, 2]);
    expect([0, 1, 2].map(grid.line)).toEqual([nowhere, nowhere, at(0)]);
    grid.go({ row: 2, column: 1 });
    expect(toldOnce()).toEqual([2]);
  });

  it('is a block when it is drawn out, and each of its lines knows its part', () => {
    const { grid, toldOnce } = newGrid();
    grid.go({ row: 3, column: 2 }, true);
    expect(toldOnce()).toEqual([1, 2, 3]);
    expect([0, 1, 2, 3].map(grid.line)).toEqual([
      nowhere,
      { ...nowhere, from: 0, to: 2 },
      { ...nowhere, from: 0, to: 2 },
      { ...nowhere, focus: 2, from: 0, to: 2 },
    ]);
  });

  it('stays within the lines that there are, and comes back with them', () => {
    const { grid } = newGrid();
    grid.go({ row: 3, column: 0 });
    grid.resize({ rows: 2, columns: 3 });
    expect(grid.selection().focus).toEqual({ row: 1, column: 0 });
    grid.resize({ rows: 4, columns: 3 });
    expect(grid.selection().focus).toEqual({ row: 3, column: 0 });
  });

  it('is written in until one leaves: down as by Enter, along as by Tab, or to stay', () => {
    const { grid, toldOnce } = newGrid();
    grid.edit({ row: 1, column: 1 }, 'x');
    expect([toldOnce(), grid.line(1)]).toEqual([[1], { ...at(1), writing: 1, initial: 'x' }]);
    grid.leave('down');
    expect([grid.editing(), grid.selection().focus]).toEqual([null, { row: 2, column: 1 }]);
    grid.edit({ row: 2, column: 2 }, null);
    grid.leave('next');
    expect(grid.selection().focus).toEqual({ row: 3, column: 0 });
    grid.edit({ row: 3, column: 0 }, null);
    grid.leave('stay');
    expect([grid.editing(), grid.selection().focus]).toEqual([null, { row: 3, column: 0 }]);
  });
});
