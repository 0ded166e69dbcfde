import { memo, useCallback, useSyncExternalStore } from 'react';
import { riskNumber } from '../../shared/risk/rules.ts';
import type { GridColumn, GridRow } from './grid-columns.ts';
import { CellEditor, type Leave } from './grid-editor.tsx';
import type { GridState } from './grid-state.ts';
import { ToneSign } from './tone-sign.tsx';

export interface LineProps {
  readonly row: GridRow;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly grid: GridState;
}

export const meaningId = 'risk-grid-meaning';

export function cellId(row: number, column: number): string {
  return `risk-cell-${row}-${column}`;
}

/** One line of the grid: drawn again only when its own risk, selection or editing changes. */
export const GridLine = memo(function GridLine({ row, index, columns, grid }: LineProps) {
  const subscribe = useCallback((listener: () => void) => grid.subscribeLine(index, listener), [grid, index]);
  const line = useSyncExternalStore(subscribe, () => grid.line(index));
  return (
    <tr aria-rowindex={index + 2} data-first={row.first || undefined}>
      {columns.map((column, at) => (
        <GridCell
          key={column.id}
          row={row}
          index={index}
          column={column}
          at={at}
          here={line.focus === at}
          selected={at >= line.from && at <= line.to}
          writing={line.writing === at}
          initial={line.writing === at ? line.initial : null}
          onLeave={grid.leave}
        />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly row: GridRow;
  readonly index: number;
  readonly column: GridColumn;
  readonly at: number;
  readonly here: boolean;
  readonly selected: boolean;
  readonly writing: boolean;
  readonly initial: string | null;
  readonly onLeave: (leave: Leave) => void;
}

const GridCell = memo(function GridCell(props: CellProps) {
  const { row, index, column, at, here, selected, writing, initial, onLeave } = props;
  return (
    <td
      id={cellId(index, at)}
      {...rolesOf(column, selected)}
      aria-colindex={at + 1}
      aria-describedby={here && column.meaning ? meaningId : undefined}
      tabIndex={here && !writing ? 0 : -1}
      data-row={index}
      data-column={at}
      data-numeric={column.numeric}
    >
      {writing ? (
        <CellEditor
          row={row}
          column={column}
          label={`${column.title}, ${riskNumber(row.entry)}`}
          initial={initial}
          onLeave={onLeave}
        />
      ) : (
        <CellText row={row} column={column} />
      )}
    </td>
  );
});

/** In a grid the cells are the grid's, and the number is what the line is called by. */
function rolesOf(column: GridColumn, selected: boolean) {
  const role = column.id === 'number' ? 'rowheader' : 'gridcell';
  return { role, 'aria-selected': selected, 'aria-readonly': column.change === undefined } as const;
}

/** What a cell says: worked out again only when its own risk has changed. */
const CellText = memo(function CellText({ row, column }: { row: GridRow; column: GridColumn }) {
  const tone = column.tone?.(row)?.tone;
  const note = column.note?.(row) ?? '';
  return (
    <>
      {tone ? <ToneSign tone={tone} /> : null}
      {column.text(row)}
      {note === '' ? null : <span className="grid-note">⚠ {note}</span>}
    </>
  );
});
