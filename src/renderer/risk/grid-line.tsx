import { memo } from 'react';
import { riskNumber } from '../../shared/risk/rules.ts';
import type { GridColumn, GridRow } from './grid-columns.ts';
import { CellEditor, type Leave } from './grid-editor.tsx';
import { ToneSign } from './tone-sign.tsx';

export interface LineProps {
  readonly row: GridRow;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  /** The column with focus in this line, else -1. */
  readonly focus: number;
  /** The columns of this line that are selected, both ends included; -1 for none. */
  readonly from: number;
  readonly to: number;
  /** The column that is written in, else -1, and what began it. */
  readonly column: number;
  readonly initial: string | null;
  readonly onLeave: (leave: Leave) => void;
}

export const meaningId = 'risk-grid-meaning';

export function cellId(row: number, column: number): string {
  return `risk-cell-${row}-${column}`;
}

/** One line of the grid: drawn again only when its own risk, selection or editing changes. */
export const GridLine = memo(function GridLine(props: LineProps) {
  const { row, index, columns, focus, from, to, column: written, initial, onLeave } = props;
  return (
    <tr aria-rowindex={index + 2} data-first={row.first || undefined}>
      {columns.map((column, at) => {
        const selected = at >= from && at <= to;
        const writing = written === at;
        return (
          <td
            key={column.id}
            id={cellId(index, at)}
            {...rolesOf(column, selected)}
            aria-colindex={at + 1}
            aria-describedby={focus === at && column.meaning ? meaningId : undefined}
            tabIndex={focus === at && !writing ? 0 : -1}
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
      })}
    </tr>
  );
});

/** In a grid the cells are the grid's, and the number is what the line is called by. */
function rolesOf(column: GridColumn, selected: boolean) {
  const role = column.id === 'number' ? 'rowheader' : 'gridcell';
  return { role, 'aria-selected': selected, 'aria-readonly': column.change === undefined } as const;
}

function CellText({ row, column }: { row: GridRow; column: GridColumn }) {
  const tone = column.tone?.(row)?.tone;
  const note = column.note?.(row) ?? '';
  return (
    <>
      {tone ? <ToneSign tone={tone} /> : null}
      {column.text(row)}
      {note === '' ? null : <span className="grid-note">⚠ {note}</span>}
    </>
  );
}
