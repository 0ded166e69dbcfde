import { useEffect } from 'react';
import { useStore } from '../store/use-store.ts';
import { auditDue } from './audit-due.ts';
import type { PlanDue } from './plan-due.ts';

/** What the auditors wait for; read the first time it is asked for. */
export function useAuditDue(today: string): readonly PlanDue[] {
  const questions = useStore((state) => state.audit.questions);
  const readAll = useStore((state) => state.audit.readAll);
  const unread = questions === null;
  useEffect(() => void (unread && readAll()), [unread, readAll]);
  return questions === null ? [] : auditDue(questions, today);
}
