import { planOf } from '../control-plan-detail.ts';
import type { Queries } from '../db/queries.ts';
import { followUpTitle } from '../documents/follow-up.ts';
import { analysisTitles } from '../documents/risk-analysis.ts';
import type { RiskSpec } from '../documents/risk-spec.ts';
import { analysisWarnings, followUpWarnings } from '../documents/risk-warnings.ts';
import { analysisNow, followUpNow } from '../risk-now.ts';
import type { MadeDocument, MadeSubject } from './made-document.ts';

/** The analysis of each version of each year, alone or with its control plan. */
export function analysisMade(kind: 'riskanalys' | 'internkontrollplan'): MadeDocument<RiskSpec> {
  return {
    subjects: (queries) =>
      queries.risk.analyses().map(({ id, year, version, locked }): MadeSubject => {
        const { adoptedOn, preparedOn } = queries.riskAnalyses.require(id);
        const title = `${analysisTitles[kind]} ${year}${version === 1 ? '' : `, version ${version}`}`;
        return { id, title, date: adoptedOn ?? preparedOn, settled: locked };
      }),
    spec(queries, id, author) {
      const { value, frozenId } = analysisNow(queries, id);
      return { kind, value, draft: frozenId === null, author };
    },
    frozenId: (queries, id) => analysisNow(queries, id).frozenId,
    warnings(queries, id) {
      const { value, frozenId } = analysisNow(queries, id);
      return analysisWarnings(value, frozenId === null, kind === 'internkontrollplan');
    },
  };
}

function followUpSubject(queries: Queries, id: string): MadeSubject {
  const { year, periodKey, reportedOn } = queries.followUps.require(id);
  const name = planOf(queries, year).analysis.periods.find((each) => each.key === periodKey)?.name ?? periodKey;
  const settled = queries.risk.isReported(id);
  return { id, title: `${followUpTitle} ${year}, ${name}`, date: reportedOn, settled };
}

function nowOf(queries: Queries, id: string) {
  const { year, periodKey } = queries.followUps.require(id);
  return followUpNow(queries, year, periodKey);
}

/** The follow-up of each period that has been begun. */
export const followUpMade: MadeDocument<RiskSpec> = {
  subjects: (queries) =>
    queries.risk
      .followedYears()
      .flatMap((year) => queries.risk.followUpIds(year).map((id) => followUpSubject(queries, id))),
  spec(queries, id, author) {
    const { value, frozenId, remarked } = nowOf(queries, id);
    return { kind: 'uppfoljning', value, draft: frozenId === null, remarked, author };
  },
  frozenId: (queries, id) => nowOf(queries, id).frozenId,
  warnings(queries, id) {
    const { value, frozenId } = nowOf(queries, id);
    return followUpWarnings(value, frozenId === null);
  },
};
