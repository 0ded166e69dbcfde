import { useEffect } from 'react';
import { useStore } from '../store/use-store.ts';
import type { PlanDue } from './plan-due.ts';
import { reviewDue } from './review-due.ts';

/** What reviewers wait for or are waited for; read the first time it is asked for. */
export function useReviewDue(today: string): readonly PlanDue[] {
  const { list, readAll } = useStore((state) => state.review);
  const unread = list === null;
  useEffect(() => void (unread && readAll()), [unread, readAll]);
  return list === null ? [] : reviewDue(list, today);
}
