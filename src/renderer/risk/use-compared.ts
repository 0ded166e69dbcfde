import { useEffect, useState } from 'react';
import type { RiskAnalysisDetail, RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import type { Side } from '../../shared/risk/compare.ts';
import { useStoreApi } from '../store/use-store.ts';

type Version = Pick<RiskAnalysisSummary, 'id' | 'year' | 'version'>;

/** A version beside another: only its number where the year is the same. */
export function besideText(other: Version, { year }: Version): string {
  return other.year === year ? `version ${other.version}` : String(other.year);
}

export interface Compared {
  /** What the version is held beside; null while it is read, or where nothing is older. */
  readonly other: Side | null;
  readonly otherId: string;
  readonly choose: (id: string) => void;
}

/** The older version that this one is held beside: the one before it, until another is chosen. */
export function useCompared({ before }: RiskAnalysisDetail): Compared {
  const store = useStoreApi();
  const [chosenId, choose] = useState<string | null>(null);
  const [read, setRead] = useState<RiskAnalysisDetail | null>(null);
  const usualId = before?.analysis.id ?? '';
  const otherId = chosenId ?? usualId;
  useEffect(() => {
    if (otherId === usualId) return;
    let current = true;
    const fetch = async () => {
      const reply = await store.getState().call('riskAnalysis.get', { id: otherId });
      if (!current) return;
      if (reply.ok) setRead(reply.value);
      else store.getState().notices.fail(reply.error);
    };
    void fetch();
    return () => {
      current = false;
    };
  }, [store, otherId, usualId]);
  return {
    other: otherId === usualId ? before : read?.analysis.id === otherId ? read : null,
    otherId,
    choose,
  };
}
