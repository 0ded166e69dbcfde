import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { type Cells, fromHtml, fromTabs, toHtml, toTabs } from '../risk/grid-clipboard.ts';
import { deedOf, type GridDeed } from '../risk/grid-keys.ts';
import { type Block, blockOf, type Cell } from '../risk/grid-selection.ts';
import { useGrid } from '../risk/use-grid.ts';
import { type FigureColumn, type FigureRow, groupsOf, isWritable, type WrittenCell } from './figure-cells.ts';
import { FigureEditor } from './figure-editor.tsx';
import { filledWith } from './paste.ts';

export interface FigureGridProps {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
  /** Can be walked in and copied from, nothing more. */
  readonly locked: boolean;
  /** Writes cells as one step. */
  readonly onWrite: (cells: readonly WrittenCell[]) => void;
  readonly onPaste: (cells: Cells, block: Block) => void;
}

/** Where in the grid something happens; null beside its cells. The names of the rows are column -1. */
function cellAt(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

const isWriting = (target: EventTarget) => target instanceof Element && target.closest('.figure-input') !== null;

/** Figures per municipality as a spreadsheet: arrows, Enter, F2, Tab, type to replace, blocks to and from Excel and Word. */
export function FigureGrid({ id, label, rows, columns, locked, onWrite, onPaste }: FigureGridProps) {
  const size = { rows: Math.max(rows.length, 1), columns: Math.max(columns.length, 1) };
  const grid = useGrid(size, () => ({ row: 0, column: 0 }));
  const selection = useSyncExternalStore(grid.subscribe, grid.selection);
  const editing = useSyncExternalStore(grid.subscribe, grid.editing);
  const { focus } = selection;
  const block = blockOf(selection);
  useCellFocus(id, focus, editing !== null);
  const writable = (row: number, column: number) => !locked && isWritable(columns, row, column);
  const doDeed = (deed: GridDeed) => {
    if (deed.kind === 'go') grid.go(deed.cell, deed.extend);
    else if (deed.kind === 'selectAll') {
      grid.setSelection({
        anchor: { row: 0, column: 0 },
        focus: { row: size.rows - 1, column: size.columns - 1 },
      });
    } else if (deed.kind === 'edit' && writable(focus.row, focus.column)) grid.edit(focus, deed.initial);
    else if (deed.kind === 'clear') {
      onWrite(filledWith('', deed.block).filter((each) => writable(each.row, each.column)));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isWriting(event.target) || event.nativeEvent.isComposing) return;
    const deed = deedOf(event, selection, size);
    // What a grid of figures has no use for is an action's, or the browser's.
    if (deed === null || !['go', 'edit', 'clear', 'selectAll'].includes(deed.kind)) return;
    event.preventDefault();
    event.stopPropagation();
    doDeed(deed);
  };
  const follow = (cell: Cell | null, extend: boolean) => {
    if (cell !== null && (cell.row !== focus.row || cell.column !== focus.column)) grid.go(cell, extend);
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (cell !== null && event.button === 0 && !isWriting(event.target)) grid.go(cell, event.shiftKey);
  };
  const onMouseOver = (event: MouseEvent) => {
    if (event.buttons === 1 && !isWriting(event.target)) follow(cellAt(event.target), true);
  };
  // What helps those who listen may put focus in a cell by itself.
  const onFocus = (event: FocusEvent) => {
    if (!isWriting(event.target)) follow(cellAt(event.target), false);
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isWriting(event.target)) return;
    const cells = textsOf(block, columns);
    event.clipboardData.setData('text/plain', toTabs(cells));
    event.clipboardData.setData('text/html', toHtml(cells));
    event.preventDefault();
    if (event.type === 'cut') doDeed({ kind: 'clear', block });
  };
  const takePaste = (event: ClipboardEvent) => {
    if (isWriting(event.target) || locked) return;
    event.preventDefault();
    const html = fromHtml(event.clipboardData.getData('text/html'));
    onPaste(html ?? fromTabs(event.clipboardData.getData('text/plain')), block);
  };
  return (
    <div className="figure-frame">
      <table
        id={id}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: A table that is written in is a grid.
        role="grid"
        className="figure-grid"
        aria-label={label}
        aria-multiselectable
        aria-readonly={locked || undefined}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onMouseOver={onMouseOver}
        onFocus={onFocus}
        onDoubleClick={() => doDeed({ kind: 'edit', initial: null })}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={takePaste}
      >
        <GridHead columns={columns} />
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id} data-sum={row.sum || undefined}>
              <th scope="row">{row.name}</th>
              {columns.map((column, index) => {
                const here = focus.row === at && focus.column === index;
                const writing = editing !== null && editing.cell.row === at && editing.cell.column === index;
                const selected = at >= block.top && at <= block.bottom && index >= block.left && index <= block.right;
                const note = column.note?.(at) ?? '';
                return (
                  <td
                    key={column.id}
                    id={`${id}-${at}-${index}`}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: The cells of a grid are the grid's.
                    role="gridcell"
                    aria-selected={selected}
                    aria-readonly={!writable(at, index)}
                    tabIndex={here && !writing ? 0 : -1}
                    data-row={at}
                    data-column={index}
                  >
                    {writing ? (
                      <FigureEditor
                        label={`${row.name}, ${column.group} ${column.title}`}
                        exact={column.exact?.(at) ?? ''}
                        initial={editing.initial}
                        onWrite={(text) => onWrite([{ row: at, column: index, text }])}
                        onLeave={grid.leave}
                      />
                    ) : (
                      column.text(at)
                    )}
                    {note === '' || writing ? null : <span className="figure-note">⚠ {note}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a block holds: figures to be written as they are to the last krona, what is computed as it is shown. */
function textsOf({ top, bottom, left, right }: Block, columns: readonly FigureColumn[]): Cells {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    columns.slice(left, right + 1).map((column) => column.exact?.(top + down) ?? column.text(top + down)),
  );
}

function GridHead({ columns }: { columns: readonly FigureColumn[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          Kommun
        </th>
        {groupsOf(columns).map(({ title, span }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: Groups have no identity but their place.
          <th key={at} scope="colgroup" colSpan={span} className="figure-group">
            {title}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map((each) => (
          <th key={each.id} scope="col" data-computed={each.exact === undefined || undefined}>
            {each.title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** DOM focus follows the cell while the grid has it, and comes to it where an editor has just gone. */
function useCellFocus(id: string, { row, column }: Cell, writing: boolean): void {
  const wrote = useRef(false);
  useEffect(() => {
    const active = document.activeElement;
    const inGrid = active instanceof Element && active.closest(`#${id}`) !== null;
    const left = wrote.current && (active === document.body || active === null);
    wrote.current = writing;
    if (!writing && (inGrid || left)) document.getElementById(`${id}-${row}-${column}`)?.focus();
  }, [id, row, column, writing]);
}
