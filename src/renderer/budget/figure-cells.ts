/** A column of a grid of figures, beside the names of the rows. */
export interface FigureColumn {
  readonly id: string;
  readonly title: string;
  /** What several columns stand under together, as the name of an alternative. */
  readonly group: string;
  /** What a row shows. */
  readonly text: (row: number) => string;
  /** What stands in the cell while it is written in; null where it is computed. Without it the whole column is. */
  readonly exact?: (row: number) => string | null;
  /** Said beside the figure where it is worth a look. */
  readonly note?: (row: number) => string;
}

/** A row of a grid of figures. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  /** A sum, which stands out. */
  readonly sum?: boolean;
}

/** What was written in a cell; empty where it was emptied. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Columns in a row that stand under the same group. */
export function groupsOf(
  columns: readonly FigureColumn[],
): readonly { readonly title: string; readonly span: number }[] {
  const groups: { title: string; span: number }[] = [];
  for (const { group } of columns) {
    const last = groups.at(-1);
    if (last?.title === group) last.span += 1;
    else groups.push({ title: group, span: 1 });
  }
  return groups;
}

/** Whether a cell can be written in. */
export function isWritable(columns: readonly FigureColumn[], row: number, column: number): boolean {
  return (columns[column]?.exact?.(row) ?? null) !== null;
}
