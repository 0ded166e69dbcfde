import { addForeseen } from '../delegation/steps.ts';
import { useDelegation } from '../delegation/use-delegation.ts';
import { useStoreApi } from '../store/use-store.ts';
import { decisionsForeseen, notificationsDue } from './delegation-due.ts';
import type { PlanDue } from './plan-due.ts';

/** What waits in delegation: decisions to make between meetings, and urgent ones to tell the board of. */
export function useDelegationDue(): readonly PlanDue[] {
  const store = useStoreApi();
  const all = useDelegation();
  if (all === null) return [];
  const foreseen = decisionsForeseen(all).map((due, at): PlanDue => {
    const each = all.foreseen[at];
    return each ? { ...due, act: { label: 'Skapa utkast', run: () => void addForeseen(store, each) } } : due;
  });
  return [...notificationsDue(all), ...foreseen];
}
