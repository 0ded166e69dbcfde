import type { Amount } from '../shared/report/amount.ts';
import type { ReportShare } from '../shared/report/model.ts';
import { distributeByKey } from './budget-keys.ts';
import type { Desk } from './handlers.ts';
import { fillShares } from './report-figures.ts';

/** Distributes an amount over the municipalities by an allocation key: their parts add up to it exactly. */
export function distribute(desk: Desk, reportId: string, amount: Amount, keyId: string): readonly ReportShare[] {
  return fillShares(desk, reportId, distributeByKey(desk.queries, keyId, amount));
}
