import type { RiskEntryDetail } from '../../shared/risk/commands.ts';
import { riskNumber } from '../../shared/risk/rules.ts';
import type { ImportedRisk, RiskImport } from '../../shared/risk-import/model.ts';

/** A risk of an earlier year (or of the version that is replaced) that a row may be the same as. */
export interface Candidate {
  readonly year: number;
  readonly entry: RiskEntryDetail;
}

/** What the person chose for rows of the import: the place of the row, and the risk; null for a new one. */
export type Choices = ReadonlyMap<number, string | null>;

const bare = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

/** A row as the same risk as another than was proposed; a measure with the same words is the same measure. */
function matchedTo(risk: ImportedRisk, riskId: string | null, candidates: readonly Candidate[]): ImportedRisk {
  if (riskId === risk.riskId) return risk;
  const entry = candidates.find((each) => each.entry.riskId === riskId)?.entry;
  const measureIdOf = (text: string) => entry?.measures.find((each) => bare(each.text) === bare(text))?.measureId;
  return {
    ...risk,
    riskId,
    matched: entry ? { text: entry.description, number: riskNumber(entry), likeness: 1 } : null,
    measures: risk.measures.map((each) => ({ ...each, measureId: measureIdOf(each.text) ?? null })),
  };
}

/** The rows with what the person chose. */
export function withChoices(risks: RiskImport, choices: Choices, candidates: readonly Candidate[]): RiskImport {
  if (choices.size === 0) return risks;
  const chosen = risks.risks.map((risk, at) =>
    choices.has(at) ? matchedTo(risk, choices.get(at) ?? null, candidates) : risk,
  );
  return { ...risks, risks: chosen };
}

/** Risks that two rows are said to be: each may be one row only. */
export function doubled(risks: readonly ImportedRisk[]): ReadonlySet<string> {
  const ids = risks.flatMap((each) => each.riskId ?? []);
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
}
