import { useCallback, useRef, useState } from 'react';
import type { Leave } from './grid-editor.tsx';
import { atStart, type Cell, type GridSize, goTo, type Selection, tabbed, within } from './grid-selection.ts';

/** A cell that is written in, and what began it. */
export interface Editing {
  readonly cell: Cell;
  readonly initial: string | null;
}

/** Where one is in the grid and what one writes in; what it answers for events stays the same. */
export function useGrid(size: GridSize) {
  const [selection, setSelection] = useState<Selection>(atStart);
  const [editing, setEditing] = useState<Editing | null>(null);
  const now = useRef({ selection, editing, size });
  now.current = { selection, editing, size };

  const go = useCallback((cell: Cell, extend = false) => {
    setEditing(null);
    setSelection((before) => goTo(before, cell, now.current.size, extend));
  }, []);
  const edit = useCallback((cell: Cell, initial: string | null) => {
    setSelection((before) => goTo(before, cell, now.current.size));
    setEditing({ cell, initial });
  }, []);
  const leave = useCallback((how: Leave) => {
    const at = now.current.editing?.cell;
    setEditing(null);
    if (at === undefined) return;
    if (how === 'down') setSelection((before) => goTo(before, { ...at, row: at.row + 1 }, now.current.size));
    if (how !== 'next' && how !== 'previous') return;
    const next = tabbed(at, how === 'next' ? 1 : -1, now.current.size) ?? at;
    setSelection((before) => goTo(before, next, now.current.size));
  }, []);
  const { focus, anchor } = selection;
  const shown = { focus: within(focus, size), anchor: within(anchor, size) };
  return { selection: shown, editing, go, edit, leave, setSelection };
}
