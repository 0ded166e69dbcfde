import type { controlPlanCommands } from '../shared/control-plan/commands.ts';
import { type FollowUp, followUp, followUpEntry } from '../shared/control-plan/model.ts';
import { followedKey, isBlank } from '../shared/control-plan/rules.ts';
import { fail } from '../shared/errors.ts';
import { periodDetail, periodOf, planOf, yearDetail } from './control-plan-detail.ts';
import { reportHandlers } from './control-plan-report.ts';
import type { Desk, Handlers } from './handlers.ts';

/**
 * Begins a period, and lets it have a row for each measure of the plan: those that it lacks are added, those that the
 * plan has no longer go where nothing is said in them. A reported one stays as it is.
 */
function begin(desk: Desk, year: number, periodKey: string): FollowUp {
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

export const controlPlanHandlers: Handlers<typeof controlPlanCommands> = {
  'followUp.years': ({ queries }) => [...new Set(queries.risk.analyses().map((each) => each.year))],
  'followUp.year': ({ queries }, { year }) => yearDetail(queries, year),
  'followUp.get': ({ queries }, { year, periodKey }) => periodDetail(queries, year, periodKey),
  'followUp.begin': (desk, { year, periodKey }) => begin(desk, year, periodKey),
  'followUp.update': ({ queries }, { id, patch }) => queries.followUps.update(id, patch),
  'followUpEntry.update': ({ queries, author, today }, { id, patch }) =>
    queries.followUpEntries.update(id, { ...patch, writtenBy: author, writtenOn: today }),
  'followUpRemark.create': (desk, { followUpEntryId, madeOn = desk.today, text, source }) => {
    const { queries, author } = desk;
    const { followUpId } = queries.followUpEntries.require(followUpEntryId);
    if (!queries.risk.isReported(followUpId)) {
      const message = 'Uppföljningen är inte rapporterad än. Ändra texten i stället.';
      fail('rule.broken', { rule: 'followUp.open', message });
    }
    return queries.followUpRemarks.insert({ id: desk.newId(), followUpEntryId, madeOn, madeBy: author, text, source });
  },
  'followUpRemark.update': ({ queries }, { id, patch }) => queries.followUpRemarks.update(id, patch),
  'followUpRemark.remove': ({ queries }, { id }) => {
    queries.followUpRemarks.remove(id);
    return { id };
  },
  ...reportHandlers,
};
