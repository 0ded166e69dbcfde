import { type FollowUp, followUp, followUpEntry } from '../shared/control-plan/model.ts';
import { followedKey, isBlank } from '../shared/control-plan/rules.ts';
import { periodOf, planOf } from './control-plan-detail.ts';
import type { Desk } from './handlers.ts';

/**
 * Begins a period, and lets it have a row for each measure of the plan: those that it lacks are added, those that the
 * plan has no longer go where nothing is said in them. A reported one stays as it is.
 */
export function beginFollowUp(desk: Desk, year: number, periodKey: string): FollowUp {
  const { queries, newId } = desk;
  const known = queries.risk.followUpId(year, periodKey);
  if (known !== undefined && queries.risk.isReported(known)) return queries.followUps.require(known);
  const plan = planOf(queries, year);
  periodOf(plan.analysis, periodKey);
  const row =
    known === undefined
      ? queries.followUps.insert(followUp.parse({ id: newId(), year, periodKey }))
      : queries.followUps.require(known);
  const wanted = new Set(plan.rows.map((each) => each.key));
  const entries = queries.followUpEntries.of(row.id);
  for (const each of entries) {
    if (!wanted.has(followedKey(each)) && isBlank(each)) queries.followUpEntries.remove(each.id);
  }
  const there = new Set(entries.map(followedKey));
  let position = queries.followUpEntries.end(row.id);
  for (const { key, entry, measure } of plan.rows) {
    if (there.has(key)) continue;
    const ids = { id: newId(), followUpId: row.id, riskId: entry.riskId, measureId: measure?.measureId ?? null };
    queries.followUpEntries.insert(followUpEntry.parse({ ...ids, position: position++ }));
  }
  return row;
}
