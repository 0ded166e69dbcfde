import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { fromHtml, fromTabs, toHtml, toTabs } from './grid-clipboard.ts';
import { columnsFor } from './grid-columns.ts';
import { doDeed, type GridView, paste, textsOf } from './grid-deeds.ts';
import { deedOf } from './grid-keys.ts';
import { cellId, GridLine, meaningId } from './grid-line.tsx';
import { createLines } from './grid-rows.ts';
import { blockOf, type Cell } from './grid-selection.ts';
import type { GridStep } from './place.ts';
import { useGrid } from './use-grid.ts';
import './risk-grid.css';

export const gridId = 'risk-grid';

/** Where in the grid something happens; null beside its cells. */
function cellAt(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

const isWriting = (target: EventTarget) => target instanceof Element && target.closest('.grid-input') !== null;

/** The risks of a step as a spreadsheet: arrows, Enter, F2, Tab, type to replace, blocks to and from Excel and Word. */
export function RiskGrid({ detail, step, label }: { detail: RiskAnalysisDetail; step: GridStep; label: string }) {
  const store = useStoreApi();
  const { analysis } = detail;
  const columns = useMemo(() => columnsFor(step, analysis), [step, analysis]);
  const makeLines = useRef(createLines());
  const lines = useMemo(() => makeLines.current(step, detail), [step, detail]);
  const grid = useGrid({ rows: Math.max(lines.length, 1), columns: columns.length });
  const locked = detail.adoption !== null;
  const view: GridView = { store, step, detail, lines, columns, locked, ...grid };
  const block = blockOf(grid.selection);
  const { focus } = grid.selection;
  useSelected(view);
  useFocus(focus, grid.editing !== null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isWriting(event.target) || event.nativeEvent.isComposing) return;
    const deed = deedOf(event, grid.selection, { rows: lines.length, columns: columns.length });
    if (deed === null) return;
    event.preventDefault();
    event.stopPropagation();
    doDeed(view, deed);
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (cell !== null && event.button === 0 && !isWriting(event.target)) grid.go(cell, event.shiftKey);
  };
  const onMouseOver = (event: MouseEvent) => {
    const cell = event.buttons === 1 && !isWriting(event.target) ? cellAt(event.target) : null;
    if (cell !== null && (cell.row !== focus.row || cell.column !== focus.column)) grid.go(cell, true);
  };
  // What helps those who listen may put focus in a cell by itself.
  const onFocus = (event: FocusEvent) => {
    const cell = isWriting(event.target) ? null : cellAt(event.target);
    if (cell !== null && (cell.row !== focus.row || cell.column !== focus.column)) grid.go(cell);
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isWriting(event.target)) return;
    const cells = textsOf(view, block);
    event.clipboardData.setData('text/plain', toTabs(cells));
    event.clipboardData.setData('text/html', toHtml(cells));
    event.preventDefault();
    if (event.type === 'cut') doDeed(view, { kind: 'clear', block });
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isWriting(event.target) || locked) return;
    event.preventDefault();
    const html = fromHtml(event.clipboardData.getData('text/html'));
    void paste(view, block, html ?? fromTabs(event.clipboardData.getData('text/plain')));
  };
  const row = lines[focus.row];
  const meaning = row === undefined ? '' : (columns[focus.column]?.meaning?.(row) ?? '');
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
          onKeyDown={onKeyDown}
          onMouseDown={onMouseDown}
          onMouseOver={onMouseOver}
          onFocus={onFocus}
          onDoubleClick={() => doDeed(view, { kind: 'edit', initial: null })}
          onCopy={onCopy}
          onCut={onCopy}
          onPaste={onPaste}
        >
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
          <tbody>
            {lines.map((line, index) => {
              const inBlock = index >= block.top && index <= block.bottom;
              const writing = grid.editing?.cell.row === index ? grid.editing : null;
              return (
                <GridLine
                  key={line.key}
                  row={line}
                  index={index}
                  columns={columns}
                  focus={focus.row === index ? focus.column : -1}
                  from={inBlock ? block.left : -1}
                  to={inBlock ? block.right : -1}
                  column={writing?.cell.column ?? -1}
                  initial={writing?.initial ?? null}
                  onLeave={grid.leave}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <p id={meaningId} className="grid-meaning">
        {meaning}
      </p>
    </div>
  );
}

/** The risk where one is, told to the matrix and the panel; and where they point, one goes. */
function useSelected({ store, lines, selection, go }: GridView): void {
  const here = lines[selection.focus.row]?.entry.id ?? null;
  const wanted = useStore((state) => state.risk.selectedId);
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (here === told.current) return;
    told.current = here;
    store.getState().risk.select(here);
  }, [here, store]);
  useEffect(() => {
    if (wanted === null || wanted === told.current) return;
    told.current = wanted;
    const row = lines.findIndex((each) => each.entry.id === wanted);
    if (row >= 0) go({ row, column: selection.focus.column });
  }, [wanted, lines, go, selection.focus.column]);
}

/** DOM focus follows the cell while the grid has it, and comes to it where a step before had it. */
function useFocus({ row, column }: Cell, writing: boolean): void {
  const wrote = useRef(true);
  useEffect(() => {
    const active = document.activeElement;
    const inGrid = active?.closest(`#${gridId}`) !== null && active !== null;
    // An editor, or a grid, that has just gone leaves focus nowhere: it goes to the cell.
    const left = wrote.current && (active === document.body || active === null);
    wrote.current = writing;
    if (!writing && (inGrid || left)) document.getElementById(cellId(row, column))?.focus();
  }, [row, column, writing]);
}
