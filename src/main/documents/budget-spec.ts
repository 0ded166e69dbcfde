import type { BudgetValue } from '../../shared/budget/budget-value.ts';

/** The file of a year's budget: a plain value, so that the same give the same bytes. */
export interface BudgetSpec {
  readonly kind: 'budget';
  readonly value: BudgetValue;
  /** Not adopted: marked UTKAST. */
  readonly draft: boolean;
  readonly author: string;
}
