import type { PlanValue } from '../../shared/operational-plan/plan-value.ts';

/** The file of a year's operational plan: a plain value, so that the same give the same bytes. */
export interface PlanSpec {
  readonly kind: 'verksamhetsplan';
  readonly value: PlanValue;
  /** Not adopted: marked UTKAST. */
  readonly draft: boolean;
  readonly author: string;
}
