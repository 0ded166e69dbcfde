import type { Leave } from './grid-editor.tsx';
import { blockOf, type Cell, type GridSize, goTo, type Selection, tabbed, within } from './grid-selection.ts';

/** A cell that is written in, and what began it. */
export interface Editing {
  readonly cell: Cell;
  readonly initial: string | null;
}

/** What one line shows of where one is. */
export interface LineState {
  /** The column with focus in this line, else -1. */
  readonly focus: number;
  /** The columns of this line that are selected, both ends included; -1 for none. */
  readonly from: number;
  readonly to: number;
  /** The column that is written in, else -1, and what began it. */
  readonly writing: number;
  readonly initial: string | null;
}

const untouched: LineState = { focus: -1, from: -1, to: -1, writing: -1, initial: null };

type Listener = () => void;

/** Where one is in the grid and what one writes in, beside React: a key tells only the lines that it touches. */
export interface GridState {
  /** Where one is, within the lines that there are. */
  readonly selection: () => Selection;
  readonly editing: () => Editing | null;
  readonly line: (row: number) => LineState;
  readonly subscribe: (listener: Listener) => () => void;
  readonly subscribeLine: (row: number, listener: Listener) => () => void;
  readonly resize: (size: GridSize) => void;
  readonly go: (cell: Cell, extend?: boolean) => void;
  readonly edit: (cell: Cell, initial: string | null) => void;
  readonly leave: (how: Leave) => void;
  readonly setSelection: (selection: Selection) => void;
}

interface Now {
  readonly size: GridSize;
  readonly selection: Selection;
  readonly editing: Editing | null;
}

const shownIn = ({ selection: { focus, anchor }, size }: Now): Selection => ({
  focus: within(focus, size),
  anchor: within(anchor, size),
});

function lineIn(row: number, { focus, anchor }: Selection, editing: Editing | null): LineState {
  const block = blockOf({ focus, anchor });
  const selected = row >= block.top && row <= block.bottom;
  const writing = editing?.cell.row === row ? editing : null;
  if (!selected && writing === null) return untouched;
  return {
    focus: focus.row === row ? focus.column : -1,
    from: selected ? block.left : -1,
    to: selected ? block.right : -1,
    writing: writing?.cell.column ?? -1,
    initial: writing?.initial ?? null,
  };
}

const sameLine = (a: LineState, b: LineState) =>
  a.focus === b.focus && a.from === b.from && a.to === b.to && a.writing === b.writing && a.initial === b.initial;

/** The lines that are not as all others: in the block, or written in. */
function touchedBy(selection: Selection, editing: Editing | null): readonly number[] {
  const { top, bottom } = blockOf(selection);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  return editing === null ? rows : [...rows, editing.cell.row];
}

/** Listeners, some of them for one line only. */
function createListeners() {
  const ofAll = new Set<Listener>();
  const ofLines = new Map<number, Set<Listener>>();
  return {
    add(listener: Listener) {
      ofAll.add(listener);
      return () => void ofAll.delete(listener);
    },
    addTo(row: number, listener: Listener) {
      const own = ofLines.get(row) ?? new Set();
      ofLines.set(row, own.add(listener));
      return () => void own.delete(listener);
    },
    tell(rows: readonly number[]) {
      for (const row of rows) for (const listener of ofLines.get(row) ?? []) listener();
      for (const listener of ofAll) listener();
    },
  };
}

/** A grid of a size in which one is at a cell. */
export function createGridState(size: GridSize, at: Cell): GridState {
  let now: Now = { size, selection: { focus: at, anchor: at }, editing: null };
  let selection = shownIn(now);
  const known = new Map<number, LineState>();
  const listeners = createListeners();

  const set = (patch: Partial<Now>) => {
    const before = touchedBy(selection, now.editing);
    now = { ...now, ...patch };
    selection = shownIn(now);
    const rows = new Set([...before, ...touchedBy(selection, now.editing)]);
    listeners.tell([...rows].filter((row) => changed(row)));
  };
  /** Looks at a line anew; whether it is another than it was. */
  const changed = (row: number) => {
    const next = lineIn(row, selection, now.editing);
    if (sameLine(next, known.get(row) ?? untouched)) return false;
    if (next === untouched) known.delete(row);
    else known.set(row, next);
    return true;
  };
  const moved = (cell: Cell, extend = false) => goTo(now.selection, cell, now.size, extend);
  for (const row of touchedBy(selection, null)) changed(row);

  return {
    selection: () => selection,
    editing: () => now.editing,
    line: (row) => known.get(row) ?? untouched,
    subscribe: listeners.add,
    subscribeLine: listeners.addTo,
    resize: (next) => set({ size: next }),
    go: (cell, extend) => set({ selection: moved(cell, extend), editing: null }),
    edit: (cell, initial) => set({ selection: moved(cell), editing: { cell, initial } }),
    leave(how) {
      const cell = now.editing?.cell;
      if (cell === undefined) return;
      const along = how === 'next' || how === 'previous' ? tabbed(cell, how === 'next' ? 1 : -1, now.size) : cell;
      const next = how === 'down' ? { ...cell, row: cell.row + 1 } : along;
      set({ editing: null, ...(how === 'stay' ? {} : { selection: moved(next ?? cell) }) });
    },
    setSelection: (next) => set({ selection: next }),
  };
}
