import { useEffect, useState } from 'react';
import { useStore } from '../store/use-store.ts';
import { analysisDue, type PlanDue, periodsDue } from './plan-due.ts';

/** What waits in the control plans of this year and the last, read anew when any of them changes. */
export function usePlanDue(today: string): readonly PlanDue[] {
  const call = useStore((state) => state.call);
  const changes = useStore((state) => state.followUp.changes);
  const [due, setDue] = useState<readonly PlanDue[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is what it is read anew for.
  useEffect(() => {
    let late = false;
    const read = async () => {
      const years = await call('followUp.years', {});
      if (!years.ok) return;
      const now = Number(today.slice(0, 4));
      const near = years.value.filter((each) => each === now || each === now - 1);
      const read = await Promise.all(near.map((year) => call('followUp.year', { year })));
      const periods = read.flatMap((each) => (each.ok ? periodsDue(each.value, today) : []));
      if (!late) setDue([...periods, ...analysisDue(years.value, today)]);
    };
    void read();
    return () => {
      late = true;
    };
  }, [call, changes, today]);
  return due;
}
