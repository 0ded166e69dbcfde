import { type FollowUpValue, followUpValue, withRemarks } from '../shared/control-plan/follow-up-value.ts';
import { type AnalysisValue, analysisValue } from '../shared/risk/analysis-value.ts';
import { boardDetail } from './board-detail.ts';
import { periodDetail, yearDetail } from './control-plan-detail.ts';
import type { Queries } from './db/queries.ts';
import { analysisDetail, frozenAdoption } from './risk-detail.ts';

/** An analysis as it was adopted, or as it stands. */
export function analysisNow(
  queries: Queries,
  id: string,
): { readonly value: AnalysisValue; readonly frozenId: string | null } {
  const frozen = frozenAdoption(queries, id);
  if (frozen === undefined) {
    return { value: analysisValue(boardDetail(queries), analysisDetail(queries, id)), frozenId: null };
  }
  return { value: JSON.parse(queries.frozen.require(frozen.id).value) as AnalysisValue, frozenId: frozen.id };
}

export interface FollowUpNow {
  /** As it was reported, with the remarks made since; as it stands where it is not. */
  readonly value: FollowUpValue;
  readonly frozenId: string | null;
  /** Remarks were made after it was reported. */
  readonly remarked: boolean;
}

/** The follow-up of a period as it was reported, or as it stands. */
export function followUpNow(queries: Queries, year: number, periodKey: string): FollowUpNow {
  const period = periodDetail(queries, year, periodKey);
  const analysis = queries.riskAnalyses.require(period.analysisId);
  const now = followUpValue(boardDetail(queries), yearDetail(queries, year), period, analysis);
  const about = period.followUp === null ? [] : queries.frozenOf.about(period.followUp.id);
  const frozen = about.findLast((each) => each.kind === 'followUp');
  if (frozen === undefined) return { value: now, frozenId: null, remarked: false };
  const reported = JSON.parse(queries.frozen.require(frozen.id).value) as FollowUpValue;
  const { value, added } = withRemarks(reported, now);
  return { value, frozenId: frozen.id, remarked: added };
}
