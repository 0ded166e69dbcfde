import type { RiskEntryDetail } from '../risk/commands.ts';
import { riskNumber } from '../risk/rules.ts';
import { pairUp } from './likeness.ts';
import type { ImportedRisk } from './model.ts';

/** A risk's measures as those of the risk that it is: by identity, else by their words. */
function measuresAs(risk: ImportedRisk, earlier: RiskEntryDetail): ImportedRisk['measures'] {
  const known = new Set(risk.measures.flatMap((each) => each.measureId ?? []));
  const free = earlier.measures.filter((each) => !known.has(each.measureId));
  const open = risk.measures.filter((each) => each.measureId === null);
  const pairs = pairUp(
    open.map((each) => each.text),
    free.map((each) => each.text),
  );
  return risk.measures.map((each) => {
    const pair = pairs[open.indexOf(each)];
    return pair ? { ...each, measureId: free[pair.at]?.measureId ?? null } : each;
  });
}

function asMatched(risk: ImportedRisk, earlier: RiskEntryDetail, likeness: number): ImportedRisk {
  const matched = { text: earlier.description, number: riskNumber(earlier), likeness };
  return { ...risk, riskId: earlier.riskId, matched, measures: measuresAs(risk, earlier) };
}

/** The risks that were read as those of the board: by identity where they have one, else by their words (never by number). */
export function matchRisks(
  risks: readonly ImportedRisk[],
  candidates: readonly RiskEntryDetail[],
): readonly ImportedRisk[] {
  const byId = new Map(candidates.map((each) => [each.riskId, each]));
  const taken = new Set(risks.flatMap((each) => each.riskId ?? []));
  const open = risks.filter((each) => each.riskId === null);
  const free = candidates.filter((each) => !taken.has(each.riskId));
  const pairs = pairUp(
    open.map((each) => each.description),
    free.map((each) => each.description),
  );
  const used = new Set<string>();
  return risks.map((risk) => {
    if (risk.riskId !== null) {
      const earlier = byId.get(risk.riskId);
      return earlier ? asMatched(risk, earlier, 1) : risk;
    }
    const pair = pairs[open.indexOf(risk)];
    const earlier = pair ? free[pair.at] : undefined;
    if (!pair || !earlier || used.has(earlier.riskId)) return risk;
    used.add(earlier.riskId);
    return asMatched(risk, earlier, pair.likeness);
  });
}
