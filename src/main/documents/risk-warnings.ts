import type { FollowUpValue } from '../../shared/control-plan/follow-up-value.ts';
import { ownCell } from '../../shared/control-plan/follow-up-words.ts';
import type { DocumentWarning } from '../../shared/documents/commands.ts';
import type { AnalysisValue } from '../../shared/risk/analysis-value.ts';

type Warnings = readonly DocumentWarning[];

/** What one should know before an analysis (`whole`: with its plan) is sent; `draft`: not adopted. */
export function analysisWarnings({ rows }: AnalysisValue, draft: boolean, whole: boolean): Warnings {
  const unrated = rows.filter((each) => each.value === null).map((each) => each.number);
  const without = rows
    .filter((each) => each.inPlan && each.measures.every((one) => one.text.trim() === ''))
    .map((each) => each.number);
  return [
    ...(draft ? [{ code: 'analysisNotAdopted' } as const] : []),
    ...(rows.length === 0 ? [{ code: 'analysisEmpty' } as const] : []),
    ...(unrated.length > 0 ? [{ code: 'risksUnrated', numbers: unrated } as const] : []),
    ...(whole && without.length > 0 ? [{ code: 'measuresMissing', numbers: without } as const] : []),
  ];
}

/** What one should know before the follow-up of a period is sent; `draft`: not reported. */
export function followUpWarnings(value: FollowUpValue, draft: boolean): Warnings {
  const { periodName: period } = value;
  const silent = value.rows.filter((each) => {
    const own = ownCell(each);
    return own?.due === true && own.text.trim() === '';
  });
  const numbers = [...new Set(silent.map((each) => each.number))];
  return [
    ...(draft ? [{ code: 'followUpNotReported', period } as const] : []),
    ...(numbers.length > 0 ? [{ code: 'reportsMissing', period, numbers } as const] : []),
    ...(value.sufficient === null ? [{ code: 'sufficiencyMissing', period } as const] : []),
  ];
}
