import { useEffect, useState } from 'react';
import type { ReportDetail } from '../../shared/report/commands.ts';
import { reportEnd } from '../../shared/report/words.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';

/** An agenda item or a delegated decision by which a report may be decided. */
export interface DecidingRow {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
}

/** The decision items of meetings after the period began, the latest meeting first. */
export function useDecidingItems({ report }: ReportDetail): readonly DecidingRow[] {
  const store = useStoreApi();
  const meetings = useStore((state) => state.meeting.list);
  const [items, setItems] = useState<readonly DecidingRow[]>([]);
  const { year, adoptedItemId } = report;
  useEffect(() => {
    let current = true;
    const near = meetings.filter(({ date }) => date >= `${year}-01-01` && date <= `${year + 1}-12-31`);
    const read = async () => {
      const details = await Promise.all(near.map(({ id }) => store.getState().call('meeting.get', { id })));
      const found = details.flatMap((reply) => {
        if (!reply.ok) return [];
        const { meeting, items: all } = reply.value;
        const own = all.filter((each) => (each.kind === 'decision' && !each.withdrawn) || each.id === adoptedItemId);
        return own.map(({ id, title }) => ({ id, date: meeting.date, text: `${meeting.date} ${title}` }));
      });
      if (current) setItems(found.toSorted((a, b) => (a.date < b.date ? 1 : -1)));
    };
    void read();
    return () => {
      current = false;
    };
  }, [store, meetings, year, adoptedItemId]);
  return items;
}

/** The delegated decisions that are made about the report's own period, then the others since it ended. */
export function useDelegatedDecisions({ report }: ReportDetail): readonly DecidingRow[] {
  const all = useStore((state) => state.delegation.all);
  const readAll = useStore((state) => state.delegation.readAll);
  useEffect(() => void (all === null && readAll()), [all, readAll]);
  const end = reportEnd(report);
  const own = (each: { readonly year: number | null; readonly periodKey: string | null }) =>
    each.year === report.year && each.periodKey === report.periodKey;
  return (all?.decisions ?? [])
    .filter(({ decidedOn, ...each }) => decidedOn !== null && (own(each) || decidedOn > end))
    .toSorted((a, b) => Number(own(b)) - Number(own(a)))
    .map(({ id, decidedOn, title }) => ({
      id,
      date: decidedOn,
      text: `${decidedOn} ${title || 'Delegationsbeslut'}`,
    }));
}
