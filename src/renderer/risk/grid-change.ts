import type { Reply } from '../../shared/errors.ts';
import type { Store } from '../store/store.ts';
import type { CellChange, GridRow, MeasurePatch } from './grid-columns.ts';
import type { Filling } from './grid-fill.ts';

/** Measures that are being made, by the risk they are made for: the next cells of the line may be written before they are there. */
const making = new Map<string, Promise<string | null>>();

/** Changes one cell as a person does. */
export async function changeCell(store: Store, row: GridRow, change: CellChange): Promise<Reply<unknown>> {
  const { run } = store.getState();
  if (change.kind === 'entry') return run('riskEntry.update', { id: row.entry.id, patch: change.patch });
  const id = row.measure?.id ?? firstMeasure(store, row.entry.id) ?? (await making.get(row.entry.id));
  if (id) return run('measure.update', { id, patch: change.patch });
  return makeMeasure(store, row.entry.id, change.patch);
}

/** The first measure of a risk as it is known now: a line that is drawn without one may have got it since. */
function firstMeasure(store: Store, entryId: string): string | undefined {
  const entry = store.getState().risk.detail?.entries.find((each) => each.id === entryId);
  return entry?.measures[0]?.id;
}

async function makeMeasure(store: Store, riskEntryId: string, fields: MeasurePatch): Promise<Reply<unknown>> {
  const { run, risk } = store.getState();
  const asked = run('measure.create', { riskEntryId, fields });
  making.set(
    riskEntryId,
    asked.then((reply) => (reply.ok ? reply.value.id : null)),
  );
  const reply = await asked;
  await risk.reload();
  making.delete(riskEntryId);
  return reply;
}

/** Changes many cells as one step (two where both risks and measures are among them), and tells what was not understood. */
export async function applyFilling(store: Store, analysisId: string, filling: Filling): Promise<void> {
  const { run, notices } = store.getState();
  const { entries, measures, unknown } = filling;
  if (entries.length > 0) await run('riskEntry.fill', { analysisId, rows: entries });
  if (measures.length > 0) await run('measure.fill', { rows: measures });
  if (unknown.length === 0) return;
  const named = [...new Set(unknown)].slice(0, 4).map((each) => `”${each}”`);
  notices.show({
    tone: 'warn',
    text: `${unknown.length === 1 ? 'En cell' : `${unknown.length} celler`} lämnades som de var: ${named.join(', ')}.`,
    help: 'Skriv ett värde, ett ord ur årets skala eller ett av årets kontrollområden.',
  });
}
