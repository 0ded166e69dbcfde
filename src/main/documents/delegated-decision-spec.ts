import type { DecisionValue } from '../../shared/delegation/decision-value.ts';

/** A delegated decision: plain values only, so that the same give the same bytes. */
export interface DelegatedDecisionSpec {
  readonly kind: 'delegationsbeslut';
  readonly value: DecisionValue;
  /** Not decided: marked UTKAST. */
  readonly draft: boolean;
  readonly author: string;
}
