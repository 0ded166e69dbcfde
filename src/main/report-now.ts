import type { ReportRemark } from '../shared/report/model.ts';
import { type ReportValue, reportValue } from '../shared/report/report-value.ts';
import { boardDetail } from './board-detail.ts';
import type { Queries } from './db/queries.ts';
import { frozenReport, reportDetail } from './report-detail.ts';
import { followUpNow } from './risk-now.ts';

export interface ReportNow {
  /** As it was decided; as it stands where it is not. */
  readonly value: ReportValue;
  readonly frozenId: string | null;
  /** What was said of it afterwards; empty while it is open. */
  readonly remarks: readonly ReportRemark[];
}

/** What a report says as it stands now, decided or not. */
export function reportStanding(queries: Queries, id: string): ReportValue {
  const detail = reportDetail(queries, id);
  const { year, periodKey } = detail.report;
  const prints = detail.chapters.some((each) => each.kind === 'control') && detail.control?.begun === true;
  return reportValue(boardDetail(queries), detail, prints ? followUpNow(queries, year, periodKey).value : null);
}

/** A report as it was decided, or as it stands. */
export function reportNow(queries: Queries, id: string): ReportNow {
  const frozen = frozenReport(queries, id);
  if (frozen === undefined) return { value: reportStanding(queries, id), frozenId: null, remarks: [] };
  const value = JSON.parse(queries.frozen.require(frozen.id).value) as ReportValue;
  return { value, frozenId: frozen.id, remarks: reportDetail(queries, id).remarks };
}
