import { useEffect, useState } from 'react';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';

/** An agenda item in which an analysis can be decided. */
export interface DecisionItem {
  readonly id: string;
  readonly text: string;
  /** What to know of it: that it is decided. */
  readonly hint?: string;
}

/** The items that may decide the analysis of a year: decisions of the meetings from the year before on, and the one chosen. */
export function useDecisionItems({ year, adoptedItemId }: RiskAnalysis): readonly DecisionItem[] {
  const store = useStoreApi();
  const meetings = useStore((state) => state.meeting.list);
  const [items, setItems] = useState<readonly DecisionItem[]>([]);
  useEffect(() => {
    let current = true;
    const near = meetings.filter((each) => Number(each.date.slice(0, 4)) >= year - 1).slice(0, 6);
    const read = async () => {
      const details = await Promise.all(near.map(({ id }) => store.getState().call('meeting.get', { id })));
      const found = details.flatMap((reply) => {
        if (!reply.ok) return [];
        const { meeting, items: all } = reply.value;
        const own = all.filter((each) => (each.kind === 'decision' && !each.withdrawn) || each.id === adoptedItemId);
        return own.map(({ id, title, outcome }) => ({
          id,
          text: `${meeting.date} ${title}`,
          ...(outcome === 'asProposed' ? { hint: 'Beslutat enligt förslag: riskanalysen kan fastställas.' } : {}),
        }));
      });
      if (current) setItems(found);
    };
    void read();
    return () => {
      current = false;
    };
  }, [store, meetings, year, adoptedItemId]);
  return items;
}
