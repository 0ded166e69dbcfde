import { fail } from '../shared/errors.ts';

/** Ends what is said to have been done on an ISO day that has not come; `what` names the day, as `Beslutsdagen`. */
export function mustHaveCome(day: string, today: string, what: string): void {
  if (day <= today) return;
  const message = `${what} ligger i framtiden. Välj dagens datum eller en tidigare dag.`;
  fail('rule.broken', { rule: 'date.future', message });
}
