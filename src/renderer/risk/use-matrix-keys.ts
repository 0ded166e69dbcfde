import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { RiskAnalysis, RiskEntry } from '../../shared/risk/model.ts';
import type { MatrixCell } from '../../shared/risk/rules.ts';
import { useStoreApi } from '../store/use-store.ts';
import { type Standing, walked } from './matrix-walk.ts';
import { gridId } from './use-grid.ts';
import { chipId, useMatrixMoves } from './use-matrix-moves.ts';
import { useSettledState } from './use-settled.ts';

interface Shown {
  readonly analysis: RiskAnalysis;
  readonly entries: readonly RiskEntry[];
  readonly cells: readonly (readonly MatrixCell[])[];
  readonly unrated: readonly RiskEntry[];
  readonly locked: boolean;
}

const standing = ({ cells, unrated }: Shown): Standing => {
  const ids = (entries: readonly RiskEntry[]) => entries.map((each) => each.id);
  return [...cells.map((row) => row.map((cell) => ids(cell.entries))), [ids(unrated)]];
};

/** Back to the line of the risk in the grid. */
function leave(): void {
  document.querySelector<HTMLElement>(`#${gridId} [tabindex="0"]`)?.focus();
}

/**
 * The keys of the matrix, which Tab enters at one of its risks: the one that the screen points at, else the first. The
 * arrows move that risk; with Ctrl, or where nothing can be moved, they lead to another.
 */
export function useMatrixKeys(shown: Shown) {
  const store = useStoreApi();
  const { move, press } = useMatrixMoves(shown.entries, shown.analysis);
  const [at, setAt] = useState<string | null>(null);
  const pointed = useSettledState((state) => state.risk.selectedId, 100);
  useEffect(() => setAt(pointed), [pointed]);
  // The same through all drawings, so that only the numbers that changed are drawn.
  const now = useRef({ shown, move, press });
  now.current = { shown, move, press };

  const onKey = useCallback((entry: RiskEntry, event: KeyboardEvent) => {
    const { locked } = now.current.shown;
    if (event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return leave();
    }
    const walks = locked || event.ctrlKey || event.metaKey || !event.key.startsWith('Arrow');
    const next = walks ? walked(standing(now.current.shown), entry.id, event.key) : undefined;
    if (next !== undefined) document.getElementById(chipId(next))?.focus();
    if (next !== undefined || event.key.startsWith('Arrow')) event.preventDefault();
    if (!walks) now.current.press(entry, event.key);
  }, []);
  const onPoint = useCallback(
    (id: string) => {
      setAt(id);
      store.getState().risk.select(id);
    },
    [store],
  );
  const onDrop = useCallback((id: string, cell: MatrixCell) => {
    if (!now.current.shown.locked) now.current.move(id, cell);
  }, []);
  const here = shown.entries.some((each) => each.id === at) ? at : null;
  return { here, stop: here ?? standing(shown).flat(2)[0] ?? null, onKey, onPoint, onDrop };
}
