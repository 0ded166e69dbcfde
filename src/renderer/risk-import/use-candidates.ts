import { useEffect, useState } from 'react';
import type { RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import { useStore } from '../store/use-store.ts';
import type { Candidate } from './match.ts';
import { earlierIds } from './target.ts';

/** The risks that rows of the year may be the same as; one that is in both years stands once, as in the earlier. */
export function useCandidates(list: readonly RiskAnalysisSummary[], year: number | null): readonly Candidate[] {
  const call = useStore((state) => state.call);
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  useEffect(() => {
    if (year === null) return;
    let late = false;
    const read = async () => {
      const replies = await Promise.all(earlierIds(list, year).map(({ id }) => call('riskAnalysis.get', { id })));
      const all = replies.flatMap((reply) =>
        reply.ok ? reply.value.entries.map((entry) => ({ year: reply.value.analysis.year, entry })) : [],
      );
      const known = new Set<string>();
      const once = all.filter(({ entry }) => !known.has(entry.riskId) && known.add(entry.riskId));
      if (!late) setCandidates(once);
    };
    void read();
    return () => {
      late = true;
    };
  }, [call, list, year]);
  return candidates;
}
