import type { RiskEntryDetail } from './commands.ts';
import type { RiskAnalysis, RiskRemoval } from './model.ts';
import { directionOf, levelOf, recommendedFor, riskValue, sameTreatment } from './rules.ts';
import type { Level } from './scale.ts';

/** One thing that is not as it was: what it is, from what, to what. */
export interface Change {
  readonly field:
    | 'description'
    | 'area'
    | 'likelihood'
    | 'consequence'
    | 'value'
    | 'treatment'
    | 'direction'
    | 'measures'
    | 'owner';
  readonly from: string;
  readonly to: string;
}

/** How a risk relates to the year (or version) before. */
export type Relation =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly changes: readonly Change[] }
  | { readonly kind: 'new'; readonly splitFrom: RiskEntryDetail | null };

/** A risk of the year before that has no row now. */
export interface Removed {
  readonly entry: RiskEntryDetail;
  readonly removal: RiskRemoval | null;
  readonly mergedInto: RiskEntryDetail | null;
}

/** One side of a comparison. */
export interface Side {
  readonly analysis: RiskAnalysis;
  readonly entries: readonly RiskEntryDetail[];
}

/** A year beside the one before: a line for each risk of either, by identity. */
export interface Comparison {
  readonly rows: readonly {
    readonly entry: RiskEntryDetail;
    readonly before: RiskEntryDetail | null;
    readonly relation: Relation;
  }[];
  readonly removed: readonly Removed[];
}

/** A year (with why risks are gone from it) beside the one before, by the risks' identities, each year by its own scale. */
export function compare(now: Side & { readonly removals?: readonly RiskRemoval[] }, before: Side | null): Comparison {
  const old = new Map(before?.entries.map((each) => [each.riskId, each]));
  const fresh = new Map(now.entries.map((each) => [each.riskId, each]));
  const rows = now.entries.map((entry) => {
    const was = old.get(entry.riskId) ?? null;
    if (was === null || before === null) {
      const splitFrom = old.get(entry.splitFromRiskId ?? '') ?? null;
      return { entry, before: null, relation: { kind: 'new', splitFrom } as const };
    }
    return { entry, before: was, relation: relationOf(changesOf(now.analysis, entry, before.analysis, was)) };
  });
  const removals = new Map(now.removals?.map((each) => [each.riskId, each]));
  const removed = [...old.values()]
    .filter((each) => !fresh.has(each.riskId))
    .map((entry) => {
      const removal = removals.get(entry.riskId) ?? null;
      return { entry, removal, mergedInto: fresh.get(removal?.mergedIntoRiskId ?? '') ?? null };
    });
  return { rows, removed };
}

function relationOf(changes: readonly Change[]): Relation {
  return changes.length === 0 ? { kind: 'unchanged' } : { kind: 'changed', changes };
}

/** White space is no change of a text. */
const bare = (words: string) => words.trim().replace(/\s+/g, ' ');

/** What is said of a risk, in words, with what it is compared by. */
function factsOf(analysis: RiskAnalysis, entry: RiskEntryDetail) {
  const plain = (words: string) => ({ words, key: bare(words) });
  const level = (levels: readonly Level[], value: number | null) => {
    const label = levelOf(levels, value)?.label ?? '';
    return { words: value === null ? '' : `${value} ${label}`.trim(), key: String(value) };
  };
  const lines = (each: readonly string[]) => plain(each.map(bare).filter(Boolean).join('\n'));
  return {
    description: plain(entry.description),
    area: plain(analysis.controlAreas.find((each) => each.key === entry.areaKey)?.name ?? ''),
    likelihood: level(analysis.likelihoods, entry.likelihood),
    consequence: level(analysis.consequences, entry.consequence),
    value: plain(String(riskValue(analysis, entry) ?? '')),
    treatment: plain(recommendedFor(analysis, entry)?.label ?? ''),
    direction: plain(directionOf(analysis, entry)?.label ?? ''),
    measures: lines(entry.measures.map((each) => each.text)),
    owner: lines([...new Set(entry.measures.map((each) => each.owner))]),
  } satisfies Record<Change['field'], { readonly words: string; readonly key: string }>;
}

function changesOf(
  analysis: RiskAnalysis,
  entry: RiskEntryDetail,
  beforeAnalysis: RiskAnalysis,
  before: RiskEntryDetail,
): readonly Change[] {
  const now = factsOf(analysis, entry);
  const then = factsOf(beforeAnalysis, before);
  return (Object.keys(now) as Change['field'][]).flatMap((field) => {
    const [to, from] = [now[field], then[field]];
    const named = field === 'treatment' || field === 'direction';
    const same = named ? sameTreatment(from.key, to.key) : from.key === to.key;
    return same ? [] : [{ field, from: from.words, to: to.words }];
  });
}
