import type { RiskEntryDetail } from '../shared/risk/commands.ts';
import { riskAnalysis } from '../shared/risk/model.ts';
import type { ImportPreview, riskImportCommands } from '../shared/risk-import/commands.ts';
import { matchRisks } from '../shared/risk-import/match.ts';
import { readPasted } from '../shared/risk-import/read-pasted.ts';
import type { ImportScale } from '../shared/risk-import/understand-risk.ts';
import type { Queries } from './db/queries.ts';
import type { Handlers } from './handlers.ts';
import { entriesOf } from './risk-detail.ts';
import { applyRisks } from './risk-import-apply.ts';
import { applyFollowUp } from './risk-import-follow-up.ts';

/** What is measured with where a sheet does not say: the scale of the year, else of the year before, else the usual one. */
function scaleFor(queries: Queries, year: number | null): ImportScale {
  const versions = queries.risk.analyses();
  const near = versions.find((each) => year === null || each.year <= year) ?? versions[0];
  const found = near ? queries.riskAnalyses.require(near.id) : riskAnalysis.parse({ id: 'usual', year: year ?? 2000 });
  const { likelihoods, consequences, treatments, controlAreas, periods } = found;
  return { likelihoods, consequences, treatments, controlAreas, periods };
}

/** The risks that those of a year may be the same as: of the year itself, and of the newest version of the year before. */
function candidatesFor(queries: Queries, year: number | null): readonly RiskEntryDetail[] {
  const versions = queries.risk.analyses();
  const own = versions.find((each) => each.year === year);
  const before = versions.find((each) => year === null || each.year < year);
  const all = [own, before].flatMap((each) => (each ? entriesOf(queries, each.id) : []));
  return [...new Map(all.toReversed().map((each) => [each.riskId, each])).values()].toReversed();
}

/** What was read, each risk as the one of the board that it is; `year` is what the person chose. */
function asOfBoard(queries: Queries, preview: ImportPreview, year: number | null): ImportPreview {
  if (preview.risks === null) return preview;
  const candidates = candidatesFor(queries, year ?? preview.risks.year);
  return { ...preview, risks: { ...preview.risks, risks: [...matchRisks(preview.risks.risks, candidates)] } };
}

export const riskImportHandlers: Handlers<typeof riskImportCommands> = {
  'riskImport.readSheet': async (house, { fileName, bytes, year }, caller) => {
    const { queries } = house.desk(caller);
    const scale = scaleFor(queries, year);
    const read = await house.workshop.run('readRiskSheet', { bytes, scale, year });
    return asOfBoard(queries, { fileName, ...read }, year);
  },
  'riskImport.readText': ({ queries }, { text, year }) =>
    asOfBoard(queries, readPasted(text, scaleFor(queries, year), year), year),
  'riskImport.apply': (desk, { year, analysisId, risks }) => applyRisks(desk, year, analysisId, risks),
  'riskImport.applyFollowUp': (desk, input) => applyFollowUp(desk, input),
};
