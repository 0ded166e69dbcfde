import { measure } from '../shared/control-plan/model.ts';
import { fail } from '../shared/errors.ts';
import { type RiskAnalysis, riskEntry } from '../shared/risk/model.ts';
import { levelOf, scaleProblems } from '../shared/risk/rules.ts';
import type { ImportedRisk, RiskImport } from '../shared/risk-import/model.ts';
import type { Desk } from './handlers.ts';
import { riskYearHandlers } from './risk-years.ts';

const broken = (rule: string, message: string) => fail('rule.broken', { rule, message });

/** Ends the reading in of what does not hold together: two rows that are one risk, ratings or keys that the year does not have. */
function mustHold(year: RiskImport): void {
  const problem = scaleProblems(year)[0];
  if (problem !== undefined) broken('import.scale', problem);
  const ids = year.risks.flatMap((each) => each.riskId ?? []);
  if (new Set(ids).size < ids.length) {
    broken('import.twice', 'Två rader är samma risk. Välj för en av dem en annan risk, eller att den är ny.');
  }
  const numbers = new Set(year.risks.map((each) => each.number));
  if (numbers.size < year.risks.length) broken('import.number', 'Två risker har samma nummer.');
  for (const { number, likelihood, consequence } of year.risks) {
    const known =
      (likelihood === null || levelOf(year.likelihoods, likelihood)) &&
      (consequence === null || levelOf(year.consequences, consequence));
    if (!known) broken('risk.level', `R${number} har ett värde som inte finns på årets skala.`);
  }
}

/** The version that is written: a new year, or one that is not adopted, emptied of its rows. */
function target(desk: Desk, year: number, analysisId: string | null): RiskAnalysis {
  const { queries } = desk;
  if (analysisId === null) return riskYearHandlers['riskAnalysis.create'](desk, { year });
  const analysis = queries.riskAnalyses.require(analysisId);
  if (analysis.year !== year) broken('import.year', `Riskanalysen är för ${analysis.year}, inte för ${year}.`);
  if (queries.risk.analyses().some((each) => each.id === analysisId && each.locked)) {
    fail('item.frozen', { what: 'risk_analysis' });
  }
  for (const each of queries.riskEntries.of(analysisId)) queries.riskEntries.remove(each.id);
  return analysis;
}

function addRisk({ queries, newId }: Desk, year: RiskImport, analysisId: string, risk: ImportedRisk): string {
  const { measures, matched: _matched, ...fields } = risk;
  const riskId = risk.riskId ?? newId();
  const id = newId();
  const position = queries.riskEntries.end(analysisId);
  const has = (list: readonly { readonly key: string }[], key: string | null) => list.some((each) => each.key === key);
  const areaKey = has(year.controlAreas, risk.areaKey) ? risk.areaKey : null;
  const directionKey = has(year.treatments, risk.directionKey) ? risk.directionKey : null;
  queries.riskEntries.insert(riskEntry.parse({ ...fields, id, analysisId, riskId, position, areaKey, directionKey }));
  const used = new Set<string>();
  for (const [at, { reported: _reported, ...each }] of measures.entries()) {
    const known = each.measureId !== null && !used.has(each.measureId) ? each.measureId : newId();
    used.add(known);
    const periodKeys = each.periodKeys.filter((key) => has(year.periods, key));
    const row = { ...each, id: newId(), riskEntryId: id, measureId: known, position: at, periodKeys };
    queries.measures.insert(measure.parse(row));
  }
  return riskId;
}

/** Writes a year as it was read: a new one, or in place of the rows of one that is not adopted; identities, numbers and stated values are kept. */
export function applyRisks(desk: Desk, year: number, analysisId: string | null, risks: RiskImport): RiskAnalysis {
  mustHold(risks);
  const { queries } = desk;
  const { id } = target(desk, year, analysisId);
  const { likelihoods, consequences, treatments, controlAreas, periods, steps } = risks;
  const { preparedOn, planPreparedOn, adoptedOn } = risks;
  const days = Object.fromEntries(
    Object.entries({ preparedOn, planPreparedOn, adoptedOn }).filter(([, day]) => day !== null),
  );
  const own = steps === undefined ? {} : { steps };
  const scale = { likelihoods, consequences, treatments, controlAreas, periods, ...own, ...days };
  const analysis = queries.riskAnalyses.update(id, scale);
  const there = new Set(risks.risks.map((each) => addRisk(desk, risks, id, each)));
  for (const each of queries.riskRemovals.of(id)) if (there.has(each.riskId)) queries.riskRemovals.remove(each.id);
  return analysis;
}
