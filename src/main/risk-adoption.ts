import { fail } from '../shared/errors.ts';
import { type AnalysisValue, analysisFormat, analysisValue } from '../shared/risk/analysis-value.ts';
import type { RiskAnalysisDetail, riskCommands } from '../shared/risk/commands.ts';
import type { RiskAnalysis, RiskEntry } from '../shared/risk/model.ts';
import { recommendedFor, riskValue } from '../shared/risk/rules.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import type { RiskSpec } from './documents/risk-spec.ts';
import { freezeMade } from './freeze-made.ts';
import { freeze, type IssuedFile } from './frozen.ts';
import type { Desk, Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { mustHaveCome } from './must-have-come.ts';
import { analysisDetail, decidedAt } from './risk-detail.ts';
import { makeWordFiles } from './word-files.ts';

const step = { command: 'riskAnalysis.adopt', label: 'Fastställ riskanalys' } as const;

/** What the board's decision says of a version. */
type Decision = Pick<RiskAnalysis, 'adoptedOn' | 'planAdoptedOn' | 'adoptedItemId'>;

/** Ends an adoption of what is adopted already, or holds nothing. */
function mustBeAdoptable({ analysis, entries, adoption }: RiskAnalysisDetail): void {
  if (adoption !== null) {
    const message = 'Riskanalysen är redan fastställd. Gör en ny version om något ska ändras.';
    fail('rule.broken', { rule: 'analysis.adopted', message });
  }
  if (entries.length === 0) {
    const message = `Riskanalysen för ${analysis.year} har inga risker att fastställa.`;
    fail('rule.broken', { rule: 'analysis.empty', message });
  }
}

/** What the board decides of a risk: what was stated already stays, else it is what is computed. */
function stated(analysis: RiskAnalysis, entry: RiskEntry): Pick<RiskEntry, 'statedValue' | 'statedTreatment'> {
  const { statedValue, statedTreatment } = entry;
  return {
    statedValue: statedValue ?? riskValue(analysis, entry),
    statedTreatment: statedTreatment || (recommendedFor(analysis, entry)?.label ?? ''),
  };
}

/** A version as it is once it is adopted; nothing is written. */
function adopted(desk: Desk, detail: RiskAnalysisDetail, decision: Decision): RiskAnalysisDetail {
  // No moment: the value must be the same when it is made again as it is written.
  const adoption = { frozenId: '', at: '', author: desk.author, ...decidedAt(desk.queries, decision.adoptedItemId) };
  return {
    ...detail,
    analysis: { ...detail.analysis, ...decision },
    entries: detail.entries.map((entry) => ({ ...entry, ...stated(detail.analysis, entry) })),
    adoption,
  };
}

/** What the adoption of a version would freeze now. */
function adoptionValue(desk: Desk, id: string, decision: Decision): AnalysisValue {
  const detail = analysisDetail(desk.queries, id);
  mustBeAdoptable(detail);
  return analysisValue(boardDetail(desk.queries), adopted(desk, detail, decision));
}

/** Writes what was decided, and freezes it with its files: from now on nothing in the version changes. */
function freezeAnalysis(
  desk: Desk,
  id: string,
  decision: Decision,
  value: AnalysisValue,
  files: readonly IssuedFile[],
): void {
  const { queries } = desk;
  const analysis = queries.riskAnalyses.update(id, decision);
  const entries = queries.riskEntries.of(id);
  for (const entry of entries) queries.riskEntries.update(entry.id, stated(analysis, entry));
  freeze(desk, {
    kind: 'riskAnalysis',
    subjectId: id,
    formatVersion: analysisFormat,
    value,
    documents: files,
    locks: [{ table: 'risk_analysis', id }, ...entries.map((entry) => ({ table: 'risk_entry', id: entry.id }))],
  });
}

/** Adopts a version with its files. */
async function adopt(house: House, id: string, decision: Decision, caller: Caller): Promise<RiskAnalysisDetail> {
  const author = boardAuthor(house, caller);
  const kinds = ['riskanalys', 'internkontrollplan'] as const;
  await freezeMade(house, caller, {
    step,
    subject: { table: 'risk_analysis', id },
    value: (desk) => adoptionValue(desk, id, decision),
    files: (value) =>
      makeWordFiles(
        house,
        kinds.map((kind): RiskSpec => ({ kind, value, draft: false, author })),
        step.command,
      ),
    changed: { rule: 'analysis.changed', message: 'Riskanalysen ändrades medan den fastställdes. Försök igen.' },
    write: (desk, value, files) => freezeAnalysis(desk, id, decision, value, files),
  });
  return analysisDetail(house.desk(caller).queries, id);
}

export const adoptionHandlers: Handlers<Pick<typeof riskCommands, 'riskAnalysis.adopt'>> = {
  'riskAnalysis.adopt': (house, { id, adoptedOn, planAdoptedOn, itemId }, caller) => {
    const { queries, today } = house.desk(caller);
    mustHaveCome(adoptedOn, today, 'Beslutsdagen');
    if (planAdoptedOn !== null) mustHaveCome(planAdoptedOn, today, 'Planens beslutsdag');
    const { adoptedItemId } = queries.riskAnalyses.require(id);
    return adopt(house, id, { adoptedOn, planAdoptedOn, adoptedItemId: itemId ?? adoptedItemId }, caller);
  },
};
