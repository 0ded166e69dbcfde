import { useEffect } from 'react';
import { useStore } from '../store/use-store.ts';
import type { PlanDue } from './plan-due.ts';
import { reportsDue } from './report-due.ts';

/** The reports that wait; read the first time it is asked for. */
export function useReportDue(today: string): readonly PlanDue[] {
  const years = useStore((state) => state.report.years);
  const readYears = useStore((state) => state.report.readYears);
  const unread = years === null;
  useEffect(() => void (unread && readYears()), [unread, readYears]);
  return years === null ? [] : reportsDue(years, today);
}
