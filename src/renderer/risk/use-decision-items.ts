import { useEffect, useState } from 'react';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';

/** An agenda item in which an analysis can be decided. */
export interface DecisionItem {
  readonly id: string;
  /** The day of its meeting. */
  readonly date: string;
  readonly text: string;
  /** The board has decided as proposed. */
  readonly decided: boolean;
}

/** The items that may decide the analysis of a year: decisions of that year's and the year before's meetings, and the one chosen. */
export function useDecisionItems({
  year,
  adoptedItemId,
}: Pick<RiskAnalysis, 'year' | 'adoptedItemId'>): readonly DecisionItem[] {
  const store = useStoreApi();
  const meetings = useStore((state) => state.meeting.list);
  const [items, setItems] = useState<readonly DecisionItem[]>([]);
  useEffect(() => {
    let current = true;
    const near = meetings.filter(({ date }) => [year - 1, year].includes(Number(date.slice(0, 4))));
    const read = async () => {
      const details = await Promise.all(near.map(({ id }) => store.getState().call('meeting.get', { id })));
      const found = details.flatMap((reply) => {
        if (!reply.ok) return [];
        const { meeting, items: all } = reply.value;
        const own = all.filter((each) => (each.kind === 'decision' && !each.withdrawn) || each.id === adoptedItemId);
        return own.map(({ id, title, outcome }) => ({
          id,
          date: meeting.date,
          text: `${meeting.date} ${title}`,
          decided: outcome === 'asProposed',
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
