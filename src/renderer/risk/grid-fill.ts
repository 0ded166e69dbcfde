import type { CommandInput } from '../../shared/commands.ts';
import type { Cells } from './grid-clipboard.ts';
import type { EntryPatch, GridColumn, GridRow, MeasurePatch } from './grid-columns.ts';
import type { Cell } from './grid-selection.ts';

/** What cells laid over the grid lead to: one step for the risks, one for the measures, and what was not understood. */
export interface Filling {
  readonly entries: CommandInput<'riskEntry.fill'>['rows'];
  readonly measures: CommandInput<'measure.fill'>['rows'];
  /** Texts that the year does not know; their cells stay as they were. */
  readonly unknown: readonly string[];
}

interface Line {
  readonly row: GridRow | null;
  entry: EntryPatch;
  measure: MeasurePatch;
}

/**
 * Lays texts over the grid from a cell. Lines below the last one are new risks where `grows` says so, else they are
 * left out; computed cells are passed over.
 */
export function fillFrom(
  lines: readonly GridRow[],
  columns: readonly GridColumn[],
  { row: top, column: left }: Cell,
  cells: Cells,
  grows: boolean,
): Filling {
  const unknown: string[] = [];
  const filled = cells.flatMap((texts, at): Line[] => {
    const row = lines[top + at] ?? null;
    if (row === null && !grows) return [];
    const line: Line = { row, entry: {}, measure: {} };
    for (const [index, text] of texts.entries()) {
      const column = columns[left + index];
      if (column?.change === undefined) continue;
      const change = column.change(row ?? emptyRow, text);
      if (change === null) unknown.push(text);
      else if (change.kind === 'entry') line.entry = { ...line.entry, ...change.patch };
      else line.measure = { ...line.measure, ...change.patch };
    }
    return [line];
  });
  const has = (patch: object) => Object.keys(patch).length > 0;
  return {
    entries: filled
      .filter((each) => has(each.entry) && (each.row?.first ?? true))
      .map(({ row, entry }) => ({ id: row?.entry.id ?? null, patch: entry })),
    measures: filled.flatMap(({ row, measure }) =>
      row !== null && has(measure) ? [{ id: row.measure?.id ?? null, riskEntryId: row.entry.id, patch: measure }] : [],
    ),
    unknown,
  };
}

/** A risk of which nothing is known yet. */
const emptyRow: GridRow = {
  key: '',
  entry: {
    id: '',
    analysisId: '',
    position: 0,
    riskId: '',
    number: 1,
    areaKey: null,
    description: '',
    likelihood: null,
    consequence: null,
    statedValue: null,
    statedTreatment: '',
    directionKey: null,
    directionReason: '',
    chosen: false,
    splitFromRiskId: null,
    measures: [],
  },
  measure: null,
  first: true,
};
