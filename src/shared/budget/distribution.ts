/** An exact share as it was counted or agreed: `weight` / 10^`decimals`. */
export interface Weight {
  readonly weight: number;
  readonly decimals: number;
}

/** Shares as whole numbers of one size, so that they can be compared and added exactly. */
export function wholeWeights(weights: readonly Weight[]): readonly bigint[] {
  const most = weights.reduce((found, each) => Math.max(found, each.decimals), 0);
  return weights.map(({ weight, decimals }) => BigInt(weight) * 10n ** BigInt(most - decimals));
}

interface Part {
  readonly at: number;
  readonly weight: bigint;
  readonly whole: bigint;
  readonly rest: bigint;
}

/** The larger remainder first; where they are alike the larger share, then the one that stands first. */
function earlier(a: Part, b: Part): number {
  if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1;
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  return a.at - b.at;
}

/**
 * Distributes an amount (whole kronor, of either sign) by shares so that the parts add up to it exactly: each gets its
 * exact part rounded down to whole steps (`step` kronor), and the steps that are left go one each to the largest
 * remainders. Where remainders are alike the larger share comes first, then the one that stands first. An amount that
 * is no multiple of the step is distributed in whole kronor. Null where no share is above zero.
 */
export function distributed(amount: number, weights: readonly Weight[], step = 1): readonly number[] | null {
  const whole = wholeWeights(weights);
  const sum = whole.reduce((total, each) => total + each, 0n);
  if (sum === 0n) return null;
  const size = amount % step === 0 ? step : 1;
  const steps = BigInt(Math.abs(amount) / size);
  const parts = whole.map((weight, at): Part => {
    const exact = weight * steps;
    return { at, weight, whole: exact / sum, rest: exact % sum };
  });
  const left = Number(steps - parts.reduce((total, each) => total + each.whole, 0n));
  const more = new Set(
    parts
      .toSorted(earlier)
      .slice(0, left)
      .map((each) => each.at),
  );
  const sign = amount < 0 ? -1 : 1;
  return parts.map(({ at, whole: own }) => sign * (Number(own) + (more.has(at) ? 1 : 0)) * size || 0);
}
