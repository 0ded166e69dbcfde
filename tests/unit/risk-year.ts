import { type Measure, measure } from '../../src/shared/control-plan/model.ts';
import type { RiskEntryDetail } from '../../src/shared/risk/commands.ts';
import { type RiskAnalysis, type RiskEntry, riskAnalysis, riskEntry } from '../../src/shared/risk/model.ts';

/** A year with the usual scale, but for what is said. */
export function year(fields: Partial<RiskAnalysis> = {}): RiskAnalysis {
  return riskAnalysis.parse({ id: 'y', year: 2026, ...fields });
}

/** A measure of a year, known by its identity. */
export function act(measureId: string, fields: Partial<Measure> = {}): Measure {
  return measure.parse({ id: `id-${measureId}`, riskEntryId: 'e', measureId, text: `Gör ${measureId}`, ...fields });
}

/** A risk of a year with its measures, known by its identity. */
export function risk(
  riskId: string,
  fields: Partial<RiskEntry> = {},
  measures: readonly Measure[] = [],
): RiskEntryDetail {
  const entry = { id: `id-${riskId}`, analysisId: 'y', riskId, number: 1, description: `Risk ${riskId}`, ...fields };
  return { ...riskEntry.parse(entry), measures };
}
