import type { Adoption, RiskAnalysisDetail, RiskEntryDetail, RiskThroughYears } from '../shared/risk/commands.ts';
import type { RiskAnalysis, RiskEntry } from '../shared/risk/model.ts';
import { directionOf, riskValue } from '../shared/risk/rules.ts';
import type { FrozenSummary } from './db/frozen.ts';
import type { Queries } from './db/queries.ts';
import { numberedItems } from './numbering.ts';

/** A risk with its measures. */
export function entryDetail(queries: Queries, entry: RiskEntry): RiskEntryDetail {
  return { ...entry, measures: queries.measures.of(entry.id) };
}

/** The risks of a version with their measures, in order. */
export function entriesOf(queries: Queries, analysisId: string): readonly RiskEntryDetail[] {
  return queries.riskEntries.of(analysisId).map((entry) => entryDetail(queries, entry));
}

/** The adoption of a version as it was frozen; undefined where it is not adopted here. */
export function frozenAdoption(queries: Queries, analysisId: string): FrozenSummary | undefined {
  return queries.frozenOf.about(analysisId).findLast((each) => each.kind === 'riskAnalysis');
}

/** The meeting and the § of an agenda item; null where there is none, or no § before the meeting. */
export function decidedAt(queries: Queries, itemId: string | null): Pick<Adoption, 'meetingDate' | 'paragraph'> {
  const item = itemId === null ? undefined : queries.agendaItems.get(itemId);
  if (item === undefined) return { meetingDate: null, paragraph: null };
  const meeting = queries.meetings.require(item.meetingId);
  const found = numberedItems(queries, meeting).find((each) => each.item.id === item.id);
  const decides = meeting.status === 'underway' || meeting.status === 'held';
  return { meetingDate: meeting.date, paragraph: (decides && found?.number) || null };
}

function adoptionOf(queries: Queries, analysis: RiskAnalysis): Adoption | null {
  const frozen = frozenAdoption(queries, analysis.id);
  if (frozen === undefined) return null;
  const { id: frozenId, createdAt: at, author } = frozen;
  return { frozenId, at, author, ...decidedAt(queries, analysis.adoptedItemId) };
}

/** A version of a year's analysis with all that hangs on it. */
export function analysisDetail(queries: Queries, id: string): RiskAnalysisDetail {
  const analysis = queries.riskAnalyses.require(id);
  const { year, version } = analysis;
  const all = queries.risk.analyses();
  // The newest comes first, so the first one that is older is the one just before.
  const before = all.find((each) => each.year < year || (each.year === year && each.version < version));
  return {
    analysis,
    entries: entriesOf(queries, id),
    removals: queries.riskRemovals.of(id),
    adoption: adoptionOf(queries, analysis),
    before: before
      ? { analysis: queries.riskAnalyses.require(before.id), entries: entriesOf(queries, before.id) }
      : null,
    newest: all.find((each) => each.year === year)?.id === id,
  };
}

/** One risk through all years, oldest first: as each year's newest version has it. */
export function throughYears(queries: Queries, riskId: string): readonly RiskThroughYears[] {
  const versions = queries.risk.analyses();
  const newest = new Set(versions.filter((each, at) => versions[at - 1]?.year !== each.year).map((each) => each.id));
  return queries.risk
    .entryIdsOf(riskId)
    .map((id) => queries.riskEntries.require(id))
    .filter((entry) => newest.has(entry.analysisId))
    .map((entry) => {
      const analysis = queries.riskAnalyses.require(entry.analysisId);
      const { id: analysisId, year, version } = analysis;
      const { number, description, statedValue } = entry;
      const value = riskValue(analysis, entry);
      const treatment = directionOf(analysis, entry)?.label ?? '';
      return { analysisId, year, version, number, description, value, statedValue, treatment };
    })
    .toSorted((a, b) => a.year - b.year);
}
