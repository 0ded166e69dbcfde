import type { DecisionDetail } from '../../shared/delegation/commands.ts';
import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of delegation: `delegationsbeslut/<decision>/<dialog>`, or one of its other pages. */
export const delegationPath = 'delegationsbeslut';

/** The pages beside the decisions, by the word in the address. */
export const delegationPages = {
  ordning: 'Delegationsordning',
  mallar: 'Mallar',
  anmalan: 'Anmälningsärenden',
} as const;
export type DelegationPage = keyof typeof delegationPages;

const decidePart = 'fatta';

/** Where one is in delegation. */
export interface Place {
  /** Null for the decisions. */
  readonly page: DelegationPage | null;
  readonly decisionId: string | null;
  readonly dialog: 'decide' | null;
}

export function placeOf({ screen, parts: [first, second] }: Route): Place {
  const nowhere: Place = { page: null, decisionId: null, dialog: null };
  if (screen !== delegationPath || first === undefined) return nowhere;
  if (Object.hasOwn(delegationPages, first)) return { ...nowhere, page: first as DelegationPage };
  return { ...nowhere, decisionId: first, dialog: second === decidePart ? 'decide' : null };
}

export function openDecision(state: State, id: string): void {
  state.route.go(delegationPath, id);
}

/** Opens the dialog in which the decision on the screen is made. */
export function showDecide(state: State, id: string): void {
  state.route.go(delegationPath, id, decidePart);
}

/** The decision on the screen, once it is read. */
export function currentDecision(state: State): DecisionDetail | null {
  const { detail } = state.delegation;
  return placeOf(state.route).decisionId === detail?.decision.id ? (detail ?? null) : null;
}
