import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useStoreApi } from '../store/use-store.ts';
import type { GridView } from './grid-deeds.ts';
import { cellId } from './grid-line.tsx';
import type { Cell, GridSize } from './grid-selection.ts';
import { createGridState, type GridState } from './grid-state.ts';

export const gridId = 'risk-grid';

/** Where one is in a grid of so many lines and columns; one begins at the risk that the screen points at. */
export function useGrid({ rows, columns }: GridSize, start: () => Cell): GridState {
  const [grid] = useState(() => createGridState({ rows, columns }, start()));
  useLayoutEffect(() => grid.resize({ rows, columns }), [grid, rows, columns]);
  return grid;
}

/** The cell where one is, for what is drawn anew at each step. */
export function useGridFocus(grid: GridState): Cell {
  return useSyncExternalStore(grid.subscribe, grid.selection).focus;
}

/** The risk where one is, told to the matrix and the panel; and where they point, one goes. */
export function useSelected(view: RefObject<GridView>, here: string | null): void {
  const store = useStoreApi();
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (here === told.current) return;
    told.current = here;
    store.getState().risk.select(here);
  }, [here, store]);
  useEffect(() => {
    const follow = (wanted: string | null) => {
      if (wanted === null || wanted === told.current) return;
      const { lines, selection, go } = view.current;
      const row = lines.findIndex((each) => each.entry.id === wanted);
      if (row < 0) return;
      told.current = wanted;
      go({ row, column: selection().focus.column });
    };
    return store.subscribe(({ risk }) => follow(risk.selectedId));
  }, [store, view]);
}

/**
 * DOM focus follows the cell while the grid has it, also when another line (`here`) has come to its place; and it comes to
 * it where a step before had it.
 */
export function useFocus(grid: GridState, { row, column }: Cell, here: string | null): void {
  const writing = useSyncExternalStore(grid.subscribe, grid.editing) !== null;
  const wrote = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: A line that comes to the place brings a cell of its own.
  useEffect(() => {
    const active = document.activeElement;
    const inGrid = active?.closest(`#${gridId}`) !== null && active !== null;
    // An editor, or a grid, that has just gone leaves focus nowhere: it goes to the cell.
    const left = wrote.current && (active === document.body || active === null);
    wrote.current = writing;
    if (!writing && (inGrid || left)) document.getElementById(cellId(row, column))?.focus();
  }, [row, column, writing, here]);
}
