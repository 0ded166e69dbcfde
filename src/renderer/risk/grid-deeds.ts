import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { applyFilling, changeCell } from './grid-change.ts';
import { type Cells, spread } from './grid-clipboard.ts';
import type { GridColumn, GridRow } from './grid-columns.ts';
import { fillFrom } from './grid-fill.ts';
import type { GridDeed } from './grid-keys.ts';
import type { Block, Cell, Selection } from './grid-selection.ts';
import type { GridStep } from './place.ts';

/** The grid as its deeds see it. */
export interface GridView {
  readonly store: Store;
  readonly step: GridStep;
  readonly detail: RiskAnalysisDetail;
  readonly lines: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly locked: boolean;
  readonly selection: () => Selection;
  readonly go: (cell: Cell, extend?: boolean) => void;
  readonly edit: (cell: Cell, initial: string | null) => void;
  readonly setSelection: (selection: Selection) => void;
}

/** The texts of a block. */
export function textsOf({ lines, columns }: GridView, { top, bottom, left, right }: Block): Cells {
  return lines.slice(top, bottom + 1).map((row) => columns.slice(left, right + 1).map((column) => column.text(row)));
}

/** Lays texts over the grid from a corner; in the lists of risks what does not fit becomes new risks. */
export function lay(view: GridView, corner: Cell, cells: Cells): Promise<void> {
  const { lines, columns, step, detail, store } = view;
  const filling = fillFrom(lines, columns, corner, cells, step !== 'plan');
  return applyFilling(store, detail.analysis.id, filling);
}

/** Pastes texts where one is; a single one fills what is selected. */
export function paste(view: GridView, { top, left, bottom, right }: Block, cells: Cells): Promise<void> {
  return lay(view, { row: top, column: left }, spread(cells, bottom - top + 1, right - left + 1));
}

function fillDown(view: GridView, block: Block): Promise<void> {
  // One line alone takes what stands above it, as in a spreadsheet.
  const single = block.top === block.bottom;
  const from = single ? block.top - 1 : block.top;
  const [source] = textsOf(view, { ...block, top: from, bottom: from });
  if (source === undefined || from < 0) return Promise.resolve();
  const first = single ? block.top : block.top + 1;
  const rows = Array.from({ length: block.bottom - first + 1 }, () => source);
  return lay(view, { row: first, column: block.left }, rows);
}

/** Begins to write in the cell where one is; a letter in a cell of choices chooses. */
async function begin({ store, lines, columns, selection, edit }: GridView, initial: string | null): Promise<void> {
  const { focus } = selection();
  const row = lines[focus.row];
  const column = columns[focus.column];
  if (row === undefined || column?.change === undefined) return;
  const change = column.change(row, initial ?? '');
  if (column.choices !== undefined && initial !== null && change !== null) {
    await changeCell(store, row, change);
    return;
  }
  edit(focus, column.choices === undefined ? initial : null);
}

async function addRisk({ store, detail, selection, go, lines }: GridView): Promise<void> {
  const { focus } = selection();
  const here = lines[focus.row];
  const at = here === undefined ? detail.entries.length : detail.entries.indexOf(here.entry) + 1;
  const reply = await store.getState().run('riskEntry.create', { analysisId: detail.analysis.id, at });
  if (!reply.ok) return;
  await store.getState().risk.reload();
  go({ row: at, column: focus.column });
}

async function removeRisks({ store, lines }: GridView, { top, bottom }: Block): Promise<void> {
  const ids = [...new Set(lines.slice(top, bottom + 1).map((each) => each.entry.id))];
  if (ids.length === 0) return;
  const reply = await store.getState().run('riskEntry.remove', { ids });
  if (reply.ok)
    offerUndo(store.getState(), ids.length === 1 ? 'Risken är borttagen.' : `${ids.length} risker är borttagna.`);
}

async function moveRisk({ store, detail, lines, selection, go }: GridView, by: 1 | -1): Promise<void> {
  const { focus } = selection();
  const entry = lines[focus.row]?.entry;
  if (entry === undefined) return;
  const to = detail.entries.findIndex((each) => each.id === entry.id) + by;
  if (to < 0 || to >= detail.entries.length) return;
  const reply = await store.getState().run('riskEntry.move', { id: entry.id, to });
  if (reply.ok) go({ ...focus, row: focus.row + by });
}

/** Does what a key means; a version that is locked can only be walked in and copied from. */
export function doDeed(view: GridView, deed: GridDeed): void {
  const { go, setSelection, lines, columns, selection, locked } = view;
  if (deed.kind === 'go') go(deed.cell, deed.extend);
  else if (deed.kind === 'selectAll') {
    const focus = { row: lines.length - 1, column: columns.length - 1 };
    setSelection({ anchor: { row: 0, column: 0 }, focus });
  } else if (!locked) void change(view, deed, selection());
}

function change(
  view: GridView,
  deed: Exclude<GridDeed, { kind: 'go' | 'selectAll' }>,
  { focus }: Selection,
): Promise<void> {
  switch (deed.kind) {
    case 'edit':
      return begin(view, deed.initial);
    case 'clear':
      return paste(view, deed.block, [['']]);
    case 'fillDown':
      return fillDown(view, deed.block);
    case 'add':
      return view.step === 'plan' ? addMeasure(view, focus) : addRisk(view);
    case 'remove':
      return view.step === 'plan' ? removeMeasures(view, deed.block) : removeRisks(view, deed.block);
    case 'move':
      return view.step === 'plan' ? Promise.resolve() : moveRisk(view, deed.by);
  }
}

async function addMeasure({ store, lines }: GridView, { row }: Cell): Promise<void> {
  const entry = lines[row]?.entry;
  if (entry !== undefined) await store.getState().run('measure.create', { riskEntryId: entry.id, fields: {} });
}

async function removeMeasures({ store, lines }: GridView, { top, bottom }: Block): Promise<void> {
  const measures = lines.slice(top, bottom + 1).flatMap((each) => each.measure ?? []);
  for (const { id } of measures) {
    if (!(await store.getState().run('measure.remove', { id })).ok) return;
  }
  if (measures.length === 1) offerUndo(store.getState(), 'Åtgärden är borttagen.');
}
