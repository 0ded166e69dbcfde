import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type RefObject,
  useMemo,
  useRef,
} from 'react';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import { useStoreApi } from '../store/use-store.ts';
import { fromHtml, fromTabs, toHtml, toTabs } from './grid-clipboard.ts';
import { columnsFor, type GridColumn } from './grid-columns.ts';
import { doDeed, type GridView, paste, textsOf } from './grid-deeds.ts';
import { deedOf } from './grid-keys.ts';
import { GridLine, meaningId } from './grid-line.tsx';
import { createLines } from './grid-rows.ts';
import { blockOf, type Cell } from './grid-selection.ts';
import type { GridState } from './grid-state.ts';
import type { GridStep } from './place.ts';
import { gridId, useFocus, useGrid, useGridFocus, useSelected } from './use-grid.ts';
import './risk-grid.css';

/** Where in the grid something happens; null beside its cells. */
function cellAt(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

const isWriting = (target: EventTarget) => target instanceof Element && target.closest('.grid-input') !== null;

interface GridProps {
  readonly detail: RiskAnalysisDetail;
  readonly step: GridStep;
  readonly label: string;
}

/** The risks of a step as a spreadsheet: arrows, Enter, F2, Tab, type to replace, blocks to and from Excel and Word. */
export const RiskGrid = memo(function RiskGrid({ detail, step, label }: GridProps) {
  const store = useStoreApi();
  const { analysis } = detail;
  const columns = useMemo(() => columnsFor(step, analysis), [step, analysis]);
  const makeLines = useRef(createLines());
  const lines = useMemo(() => makeLines.current(step, detail), [step, detail]);
  const grid = useGrid({ rows: Math.max(lines.length, 1), columns: columns.length }, () => {
    const { selectedId } = store.getState().risk;
    return {
      row: Math.max(
        0,
        lines.findIndex((each) => each.entry.id === selectedId),
      ),
      column: 0,
    };
  });
  const locked = detail.adoption !== null;
  // What events see: as the grid is when they come.
  const view = useRef<GridView>(null as never);
  view.current = { ...grid, store, step, detail, lines, columns, locked };
  const events = useRef(eventsOf(view));
  return (
    <div className="grid-place">
      <div className="grid-frame">
        <table
          id={gridId}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: A table that is written in is a grid.
          role="grid"
          className="risk-grid"
          aria-label={label}
          aria-rowcount={lines.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable
          aria-readonly={locked || undefined}
          {...events.current}
        >
          <GridHead columns={columns} />
          <tbody>
            {lines.map((line, index) => (
              <GridLine key={line.key} row={line} index={index} columns={columns} grid={grid} />
            ))}
          </tbody>
        </table>
      </div>
      <Meaning grid={grid} view={view} />
    </div>
  );
});

const GridHead = memo(function GridHead({ columns }: { columns: readonly GridColumn[] }) {
  return (
    <>
      <colgroup>
        {columns.map((each) => (
          <col key={each.id} style={{ width: each.width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((each, at) => (
            <th key={each.id} scope="col" aria-colindex={at + 1} title={each.title} data-numeric={each.numeric}>
              {each.short ?? each.title}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
});

/** The meaning of what stands where one is: all that a key in the grid draws beside the cells. */
function Meaning({ grid, view }: { grid: GridState; view: RefObject<GridView> }) {
  const focus = useGridFocus(grid);
  const { lines, columns } = view.current;
  const row = lines[focus.row];
  useSelected(view, row?.entry.id ?? null);
  useFocus(grid, focus, row?.key ?? null);
  return (
    <p id={meaningId} className="grid-meaning">
      {row === undefined ? '' : (columns[focus.column]?.meaning?.(row) ?? '')}
    </p>
  );
}

/** What the grid does at events; the same through all drawings. */
function eventsOf(view: RefObject<GridView>) {
  const isHere = ({ row, column }: Cell) => {
    const { focus } = view.current.selection();
    return row === focus.row && column === focus.column;
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isWriting(event.target)) return;
    const block = blockOf(view.current.selection());
    const cells = textsOf(view.current, block);
    event.clipboardData.setData('text/plain', toTabs(cells));
    event.clipboardData.setData('text/html', toHtml(cells));
    event.preventDefault();
    if (event.type === 'cut') doDeed(view.current, { kind: 'clear', block });
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      if (isWriting(event.target) || event.nativeEvent.isComposing) return;
      const { lines, columns, selection } = view.current;
      const deed = deedOf(event, selection(), { rows: lines.length, columns: columns.length });
      if (deed === null) return;
      event.preventDefault();
      event.stopPropagation();
      doDeed(view.current, deed);
    },
    onMouseDown(event: MouseEvent) {
      const cell = cellAt(event.target);
      if (cell !== null && event.button === 0 && !isWriting(event.target)) view.current.go(cell, event.shiftKey);
    },
    onMouseOver(event: MouseEvent) {
      const cell = event.buttons === 1 && !isWriting(event.target) ? cellAt(event.target) : null;
      if (cell !== null && !isHere(cell)) view.current.go(cell, true);
    },
    // What helps those who listen may put focus in a cell by itself.
    onFocus(event: FocusEvent) {
      const cell = isWriting(event.target) ? null : cellAt(event.target);
      if (cell !== null && !isHere(cell)) view.current.go(cell);
    },
    onDoubleClick: () => doDeed(view.current, { kind: 'edit', initial: null }),
    onCopy,
    onCut: onCopy,
    onPaste(event: ClipboardEvent) {
      if (isWriting(event.target) || view.current.locked) return;
      event.preventDefault();
      const html = fromHtml(event.clipboardData.getData('text/html'));
      const cells = html ?? fromTabs(event.clipboardData.getData('text/plain'));
      void paste(view.current, blockOf(view.current.selection()), cells);
    },
  };
}
