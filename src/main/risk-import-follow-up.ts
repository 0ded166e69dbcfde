import type { FollowUpEntry } from '../shared/control-plan/model.ts';
import { followedKey, type PlanRow } from '../shared/control-plan/rules.ts';
import { likeness, sameFrom } from '../shared/risk-import/likeness.ts';
import type { FollowUpImport } from '../shared/risk-import/model.ts';
import { controlPlanHandlers } from './control-plan.ts';
import { planOf } from './control-plan-detail.ts';
import type { Desk } from './handlers.ts';

interface Order {
  readonly year: number;
  readonly periodKeys: readonly string[];
  readonly followUp: FollowUpImport;
  readonly madeOn: string;
  readonly source: string;
}

type ImportedRow = FollowUpImport['rows'][number];

/** The row of the plan that a text is about: of the risk with its number, the measure that is most like; its only one where it has one. */
function planRowOf(rows: readonly PlanRow[], read: ImportedRow): PlanRow | undefined {
  const own = rows.filter((each) => each.entry.number === read.number);
  const best = own
    .map((row) => ({ row, sure: likeness(row.measure?.text ?? '', read.measure) }))
    .toSorted((a, b) => b.sure - a.sure)[0];
  return own.length === 1 || (best !== undefined && best.sure >= sameFrom) ? best?.row : undefined;
}

const bare = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Writes a text into a period that is open; one that is reported gets it as a remark where it is told otherwise. */
function write(
  desk: Desk,
  entry: FollowUpEntry,
  text: string,
  reported: boolean,
  order: Order,
): 'written' | 'remarks' | null {
  if (bare(entry.text) === bare(text)) return null;
  if (!reported) {
    controlPlanHandlers['followUpEntry.update'](desk, { id: entry.id, patch: { text } });
    return 'written';
  }
  const remarks = desk.queries.followUpRemarks.of(entry.id);
  if (remarks.some((each) => bare(each.text) === bare(text))) return null;
  const { madeOn, source } = order;
  controlPlanHandlers['followUpRemark.create'](desk, { followUpEntryId: entry.id, madeOn, text, source });
  return 'remarks';
}

/** Writes texts that were read into periods, each of which has a row for everything in the plan; answers how many, and what was not in the plan. */
export function applyFollowUp(desk: Desk, order: Order) {
  const { queries } = desk;
  const counts = { written: 0, remarks: 0 };
  const unplaced = new Set<string>();
  const plan = planOf(queries, order.year);
  for (const periodKey of new Set(order.periodKeys)) {
    const { id } = controlPlanHandlers['followUp.begin'](desk, { year: order.year, periodKey });
    const reported = queries.risk.isReported(id);
    const entries = new Map(queries.followUpEntries.of(id).map((each) => [followedKey(each), each]));
    for (const read of order.followUp.rows) {
      const text = read.reported.find((each) => each.periodKey === periodKey)?.text ?? '';
      if (text.trim() === '') continue;
      const entry = entries.get(planRowOf(plan.rows, read)?.key ?? '');
      if (entry === undefined) {
        unplaced.add(`R${read.number}`);
        continue;
      }
      const what = write(desk, entry, text, reported, order);
      if (what !== null) counts[what]++;
    }
  }
  return { ...counts, unplaced: [...unplaced] };
}
