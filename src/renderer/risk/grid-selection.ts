/** A cell by its row and column, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where one is in the grid, and where a selected block began: the same cell where only one is selected. */
export interface Selection {
  readonly focus: Cell;
  readonly anchor: Cell;
}

/** A block of cells, both ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows Page Up and Page Down go. */
const page = 12;

/** The block between the two ends of a selection. */
export function blockOf({ focus, anchor }: Selection): Block {
  return {
    top: Math.min(focus.row, anchor.row),
    bottom: Math.max(focus.row, anchor.row),
    left: Math.min(focus.column, anchor.column),
    right: Math.max(focus.column, anchor.column),
  };
}

/** A cell within the grid. */
export function within({ row, column }: Cell, { rows, columns }: GridSize): Cell {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

/** Goes to a cell; with `extend` the block is drawn out to it. */
export function goTo(selection: Selection, cell: Cell, size: GridSize, extend = false): Selection {
  const focus = within(cell, size);
  return { focus, anchor: extend ? selection.anchor : focus };
}

/** Where a key leads, as a spreadsheet has it; null where it is no key of movement. */
export function target({ row, column }: Cell, key: string, mod: boolean, size: GridSize): Cell | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: mod ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: mod ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: mod ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: mod ? lastColumn : column + 1 };
    case 'Home':
      return { row: mod ? 0 : row, column: 0 };
    case 'End':
      return { row: mod ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    default:
      return null;
  }
}

/** The next cell as Tab goes: along the row, then on to the next one; null at the end, where Tab leaves the grid. */
export function tabbed({ row, column }: Cell, by: 1 | -1, size: GridSize): Cell | null {
  const next = row * size.columns + column + by;
  if (next < 0 || next >= size.rows * size.columns) return null;
  return { row: Math.floor(next / size.columns), column: next % size.columns };
}
