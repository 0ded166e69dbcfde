import type { ReportRemark } from '../../shared/report/model.ts';
import type { ReportValue } from '../../shared/report/report-value.ts';

/** A period report to the executive board. */
export interface ReportSpec {
  readonly kind: 'rapport';
  readonly value: ReportValue;
  /** Not decided: marked UTKAST. */
  readonly draft: boolean;
  /** What was said of it after it was decided, for a copy that shows it. */
  readonly remarks?: readonly Pick<ReportRemark, 'kind' | 'madeOn' | 'madeBy' | 'source' | 'text'>[];
  readonly author: string;
}
