import { fail } from '../shared/errors.ts';
import type { RiskEntryDetail, riskCommands } from '../shared/risk/commands.ts';
import { type RiskAnalysis, type RiskEntry, riskEntry } from '../shared/risk/model.ts';
import { levelOf } from '../shared/risk/rules.ts';
import type { Queries } from './db/queries.ts';
import type { Desk, Handlers } from './handlers.ts';
import { analysisDetail, entryDetail } from './risk-detail.ts';
import { nextNumber, renumber } from './risk-numbers.ts';

type EntryCommands = Pick<
  typeof riskCommands,
  Extract<keyof typeof riskCommands, `riskEntry.${string}` | `riskRemoval.${string}`>
>;
type Patch = Partial<Omit<RiskEntry, 'id' | 'analysisId' | 'riskId' | 'number' | 'position'>>;

/** Ends a change to a level, area or treatment that the year does not have. */
function mustBeOfScale(analysis: RiskAnalysis, patch: Patch): void {
  const { likelihood = null, consequence = null, areaKey = null, directionKey = null } = patch;
  const rated =
    (likelihood === null || levelOf(analysis.likelihoods, likelihood)) &&
    (consequence === null || levelOf(analysis.consequences, consequence));
  if (!rated) {
    const message = 'Värdet finns inte på årets skala. Välj ett som finns, eller ändra skalan först.';
    fail('rule.broken', { rule: 'risk.level', message });
  }
  if (areaKey !== null && !analysis.controlAreas.some((each) => each.key === areaKey)) {
    const message = 'Kontrollområdet finns inte bland årets. Välj ett som finns, eller lägg till det först.';
    fail('rule.broken', { rule: 'risk.area', message });
  }
  if (directionKey !== null && !analysis.treatments.some((each) => each.key === directionKey)) {
    const message = 'Riskhanteringen finns inte bland årets. Välj en som finns, eller lägg till den först.';
    fail('rule.broken', { rule: 'risk.treatment', message });
  }
}

/** Whether a change gives a risk another rating: then what was stated of the old one no longer holds. */
function ratesAnew(entry: RiskEntry, patch: Patch): boolean {
  const { likelihood = entry.likelihood, consequence = entry.consequence } = patch;
  return likelihood !== entry.likelihood || consequence !== entry.consequence;
}

function change({ queries }: Desk, analysis: RiskAnalysis, entry: RiskEntry, patch: Patch): RiskEntry {
  mustBeOfScale(analysis, patch);
  const unstated = ratesAnew(entry, patch) ? { statedValue: null, statedTreatment: '' } : {};
  return queries.riskEntries.update(entry.id, { ...patch, ...unstated });
}

function add(desk: Desk, analysis: RiskAnalysis, place: Pick<RiskEntry, 'position' | 'number'>, patch: Patch) {
  mustBeOfScale(analysis, patch);
  const ids = { id: desk.newId(), analysisId: analysis.id, riskId: desk.newId() };
  return desk.queries.riskEntries.insert(riskEntry.parse({ ...patch, ...place, ...ids }));
}

/** The place and number of a risk that is put last. */
function lastPlace(queries: Queries, analysisId: string): Pick<RiskEntry, 'position' | 'number'> {
  return { position: queries.riskEntries.end(analysisId), number: nextNumber(queries, analysisId) };
}

/** Writes several rows, new ones at the end. */
function fill(
  desk: Desk,
  analysisId: string,
  rows: readonly { readonly id: string | null; readonly patch: Patch }[],
): readonly RiskEntry[] {
  const { queries } = desk;
  const analysis = queries.riskAnalyses.require(analysisId);
  const known = new Map(queries.riskEntries.of(analysisId).map((each) => [each.id, each]));
  let { position, number } = lastPlace(queries, analysisId);
  const ids = rows.map(({ id, patch }) => {
    if (id === null) return add(desk, analysis, { position: position++, number: number++ }, patch).id;
    const entry = known.get(id) ?? fail('item.missing', { what: 'risk_entry', id });
    known.set(id, change(desk, analysis, entry, patch));
    return id;
  });
  renumber(queries, analysisId);
  return ids.map((id) => queries.riskEntries.require(id));
}

/** Puts a risk of the year before back last, with its measures; its rating is to be looked at anew. */
function bringBack(desk: Desk, analysisId: string, riskId: string): RiskEntryDetail {
  const { queries } = desk;
  const { analysis, entries, removals, before } = analysisDetail(queries, analysisId);
  const old = before?.entries.find((each) => each.riskId === riskId);
  if (before === null || old === undefined) return fail('item.missing', { what: 'risk_entry', id: riskId });
  if (entries.some((each) => each.riskId === riskId)) {
    fail('rule.broken', { rule: 'risk.there', message: 'Risken finns redan i årets riskanalys.' });
  }
  for (const each of removals) if (each.riskId === riskId) queries.riskRemovals.remove(each.id);
  const { measures, ...row } = old;
  const ids = { id: desk.newId(), analysisId };
  const entry = queries.riskEntries.insert({
    ...row,
    ...ids,
    ...lastPlace(queries, analysisId),
    ...numberAgain(analysis, before.analysis, old, entries),
    ...onScale(analysis, before.analysis, row),
    statedValue: null,
    statedTreatment: '',
  });
  const periods = new Set(analysis.periods.map((each) => each.key));
  // What a control showed is that year's.
  const result = analysis.year === before.analysis.year ? {} : { controlResult: '' };
  for (const each of measures) {
    const periodKeys = each.periodKeys.filter((key) => periods.has(key));
    queries.measures.insert({ ...each, ...result, id: desk.newId(), riskEntryId: entry.id, periodKeys });
  }
  renumber(queries, analysisId);
  return entryDetail(queries, queries.riskEntries.require(entry.id));
}

/** Within a year a risk that comes back has its own number again, where no other has got it. */
function numberAgain(
  now: RiskAnalysis,
  before: RiskAnalysis,
  { number }: RiskEntry,
  entries: readonly RiskEntry[],
): { readonly number?: number } {
  const free = now.year === before.year && entries.every((each) => each.number !== number);
  return free ? { number } : {};
}

/** What of a risk's choices another year's scale still has; an area that is not there is found by its name. */
function onScale(now: RiskAnalysis, before: RiskAnalysis, entry: RiskEntry) {
  const { likelihood, consequence, areaKey, directionKey } = entry;
  const name = before.controlAreas.find((each) => each.key === areaKey)?.name;
  const area =
    now.controlAreas.find((each) => each.key === areaKey) ?? now.controlAreas.find((each) => each.name === name);
  return {
    likelihood: levelOf(now.likelihoods, likelihood)?.value ?? null,
    consequence: levelOf(now.consequences, consequence)?.value ?? null,
    areaKey: area?.key ?? null,
    directionKey: now.treatments.find((each) => each.key === directionKey)?.key ?? null,
  };
}

export const riskEntryHandlers: Handlers<EntryCommands> = {
  'riskEntry.create': (desk, { analysisId, at, fields }) => {
    const { queries } = desk;
    const analysis = queries.riskAnalyses.require(analysisId);
    const entry = add(desk, analysis, lastPlace(queries, analysisId), fields);
    if (at !== undefined && at < entry.position) queries.riskEntries.move(entry.id, at);
    renumber(queries, analysisId);
    return entryDetail(queries, queries.riskEntries.require(entry.id));
  },
  'riskEntry.update': (desk, { id, patch }) => {
    const entry = desk.queries.riskEntries.require(id);
    return change(desk, desk.queries.riskAnalyses.require(entry.analysisId), entry, patch);
  },
  'riskEntry.move': ({ queries }, { id, to }) => {
    const { analysisId } = queries.riskEntries.require(id);
    queries.riskEntries.move(id, to);
    renumber(queries, analysisId);
    return { id };
  },
  'riskEntry.remove': ({ queries }, { ids }) => {
    const analyses = new Set(ids.map((id) => queries.riskEntries.require(id).analysisId));
    for (const id of new Set(ids)) queries.riskEntries.remove(id);
    for (const analysisId of analyses) renumber(queries, analysisId);
    return { ids };
  },
  'riskEntry.fill': (desk, { analysisId, rows }) => fill(desk, analysisId, rows),
  'riskEntry.bringBack': (desk, { analysisId, riskId }) => bringBack(desk, analysisId, riskId),
  'riskRemoval.set': (desk, { analysisId, riskId, reason, mergedIntoRiskId }) => {
    const { queries } = desk;
    queries.riskAnalyses.require(analysisId);
    const rows = queries.riskEntries.of(analysisId);
    if (rows.some((each) => each.riskId === riskId)) {
      const message = 'Risken finns kvar i årets riskanalys. Ta bort den först.';
      fail('rule.broken', { rule: 'risk.there', message });
    }
    if (mergedIntoRiskId !== null && !rows.some((each) => each.riskId === mergedIntoRiskId)) {
      fail('item.missing', { what: 'risk_entry', id: mergedIntoRiskId });
    }
    const known = queries.riskRemovals.of(analysisId).find((each) => each.riskId === riskId);
    if (known) return queries.riskRemovals.update(known.id, { reason, mergedIntoRiskId });
    return queries.riskRemovals.insert({ id: desk.newId(), analysisId, riskId, reason, mergedIntoRiskId });
  },
};
