import { fail } from '../shared/errors.ts';
import type { riskCommands } from '../shared/risk/commands.ts';
import { type RiskAnalysis, type RiskEntry, riskAnalysis } from '../shared/risk/model.ts';
import { directionDiffers } from '../shared/risk/rules.ts';
import type { Queries } from './db/queries.ts';
import type { Desk, Handlers } from './handlers.ts';

type YearCommands = Pick<
  typeof riskCommands,
  'riskAnalysis.create' | 'riskAnalysis.rollForward' | 'riskAnalysis.revise' | 'riskAnalysis.remove'
>;

/** Ends a second beginning of a year. */
function mustBeNewYear(queries: Queries, year: number): void {
  if (queries.risk.analyses().every((each) => each.year !== year)) return;
  const message = `Det finns redan en riskanalys för ${year}. Öppna den, eller gör en ny version av den när den är fastställd.`;
  fail('rule.broken', { rule: 'analysis.year', message });
}

/** What of a version the next one is measured and worked with; who takes part stays, what was done is to be done again. */
function scaleOf(analysis: RiskAnalysis | undefined): Partial<RiskAnalysis> {
  if (analysis === undefined) return {};
  const { likelihoods, consequences, treatments, controlAreas, periods, steps } = analysis;
  const open = steps.map((each) => ({ ...each, doneOn: null }));
  return { likelihoods, consequences, treatments, controlAreas, periods, steps: open };
}

function newYear(desk: Desk, year: number, scale: Partial<RiskAnalysis>): RiskAnalysis {
  mustBeNewYear(desk.queries, year);
  return desk.queries.riskAnalyses.insert(riskAnalysis.parse({ ...scale, id: desk.newId(), year }));
}

/** How a risk begins in the version after: its identity and ratings stay, what was stated or decided of its value does not. */
function begun(analysis: RiskAnalysis, entry: RiskEntry): RiskEntry {
  const unstated = { ...entry, statedValue: null, statedTreatment: '' };
  // A direction that the rating gives anyway is no choice: it follows the rating from now on.
  return directionDiffers(analysis, entry) ? unstated : { ...unstated, directionKey: null, directionReason: '' };
}

/** Copies the risks and measures of one version to another as `copy` says; all keep their identities. */
function copyRisks(
  { queries, newId }: Desk,
  fromId: string,
  toId: string,
  copy: (entry: RiskEntry, index: number) => RiskEntry,
  newPeriod: boolean,
): void {
  for (const [position, entry] of queries.riskEntries.of(fromId).entries()) {
    const id = newId();
    queries.riskEntries.insert({ ...copy(entry, position), id, analysisId: toId, position });
    for (const measure of queries.measures.of(entry.id)) {
      // What a control showed is that year's.
      const result = newPeriod ? { controlResult: '' } : {};
      queries.measures.insert({ ...measure, ...result, id: newId(), riskEntryId: id });
    }
  }
}

function rollForward(desk: Desk, fromId: string, year: number): RiskAnalysis {
  const from = desk.queries.riskAnalyses.require(fromId);
  if (year < from.year) {
    const message = `Riskerna från ${from.year} kan bara föras över till ett senare år.`;
    fail('rule.broken', { rule: 'analysis.earlier', message });
  }
  const made = newYear(desk, year, scaleOf(from));
  copyRisks(desk, fromId, made.id, (entry, index) => ({ ...begun(from, entry), number: index + 1 }), true);
  return made;
}

function revise(desk: Desk, id: string, reason: string): RiskAnalysis {
  const { queries } = desk;
  const from = queries.riskAnalyses.require(id);
  const versions = queries.risk.analyses().filter((each) => each.year === from.year);
  if (versions[0]?.id !== id) {
    const message = `Det finns redan en nyare version av riskanalysen för ${from.year}. Utgå från den.`;
    fail('rule.broken', { rule: 'analysis.newest', message });
  }
  if (!versions[0].locked) {
    const message = 'Riskanalysen är inte fastställd. Ändra i den som den är; en ny version behövs inte.';
    fail('rule.broken', { rule: 'analysis.open', message });
  }
  const made = queries.riskAnalyses.insert({
    ...from,
    id: desk.newId(),
    version: from.version + 1,
    versionReason: reason,
    preparedOn: null,
    planPreparedOn: null,
    adoptedOn: null,
    planAdoptedOn: null,
    adoptedItemId: null,
    steps: from.steps.map((each) => ({ ...each, doneOn: null })),
  });
  copyRisks(desk, id, made.id, (entry) => begun(from, entry), false);
  return made;
}

/** Takes a version away; with a year's last one goes what was begun of its follow-up. */
function remove({ queries }: Desk, id: string): { readonly id: string } {
  const { year } = queries.riskAnalyses.require(id);
  const only = queries.risk.analyses().filter((each) => each.year === year).length === 1;
  const followUpIds = only ? queries.risk.followUpIds(year) : [];
  if (followUpIds.some(queries.risk.isReported)) {
    const message = `Internkontrollplanen för ${year} är uppföljd och rapporterad, så riskanalysen kan inte tas bort.`;
    fail('rule.broken', { rule: 'analysis.reported', message });
  }
  queries.riskAnalyses.remove(id);
  for (const each of followUpIds) queries.followUps.remove(each);
  return { id };
}

export const riskYearHandlers: Handlers<YearCommands> = {
  'riskAnalysis.create': (desk, { year }) => {
    const before = desk.queries.risk.analyses().find((each) => each.year < year);
    return newYear(desk, year, scaleOf(before && desk.queries.riskAnalyses.require(before.id)));
  },
  'riskAnalysis.rollForward': (desk, { fromId, year }) => rollForward(desk, fromId, year),
  'riskAnalysis.revise': (desk, { id, reason }) => revise(desk, id, reason),
  'riskAnalysis.remove': (desk, { id }) => remove(desk, id),
};
