import type { Amount } from './amount.ts';
import { seemsUneven } from './figures.ts';

/** An extra cost per municipality as it is shown: in tkr, with a decimal only where some amount needs it. */
export interface SharesTotal {
  readonly total: number;
  readonly decimals: 0 | 1;
  /** The rounded amounts seem not to give the rounded total. */
  readonly uneven: boolean;
}

/** The sum of the municipalities' amounts in kronor, and how they are shown. */
export function sharesTotal(shares: readonly Pick<Amount, 'amount'>[]): SharesTotal {
  const total = shares.reduce((sum, each) => sum + each.amount, 0);
  const whole = shares.every((each) => each.amount % 1_000 === 0);
  const amounts = shares.map((each) => each.amount);
  return { total, decimals: whole ? 0 : 1, uneven: seemsUneven(total, amounts, 'tkr') };
}
