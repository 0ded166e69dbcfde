import { useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import type { FollowUpImport, RiskImport } from '../../shared/risk-import/model.ts';
import { useStoreApi } from '../store/use-store.ts';
import { applyImport, type Job } from './apply.ts';
import type { FollowUpWish } from './follow-up-choice.tsx';
import type { Target } from './target.ts';

/** What the person has chosen to write. */
export interface Wanted {
  readonly year: number | null;
  readonly target: Target | null;
  readonly risks: RiskImport | null;
  readonly twice: ReadonlySet<string>;
  readonly followUp: FollowUpImport | null;
  readonly wish: FollowUpWish;
}

/** What is written; null where it is nothing, or cannot be. */
function jobOf({ year, target, risks, twice, followUp, wish }: Wanted): Job | null {
  const { periodKeys, madeOn, source } = wish;
  if (year === null || target === null) return null;
  const writes = target.kind === 'adopted' ? null : risks;
  if (writes !== null && twice.size > 0) return null;
  const analysisId = target.kind === 'replace' ? target.analysis.id : null;
  const texts = followUp !== null && madeOn !== null && periodKeys.length > 0;
  if (writes === null && !texts) return null;
  return {
    risks: writes === null ? null : { year, analysisId, risks: writes },
    followUp: texts ? { year, periodKeys: [...periodKeys], followUp, madeOn, source } : null,
  };
}

/** The way to write what is chosen, and how it went. */
export function useApply(wanted: Wanted, onDone: () => void) {
  const store = useStoreApi();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const job = jobOf(wanted);
  const apply = async () => {
    if (job === null || busy) return;
    setBusy(true);
    const why = await applyImport(store, job);
    setBusy(false);
    setFailure(why);
    if (why === null) onDone();
  };
  return { ready: job !== null && !busy, busy, failure, apply };
}
