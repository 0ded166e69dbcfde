import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributed, type Weight, wholeWeights } from '../../src/shared/budget/distribution.ts';

const weight: fc.Arbitrary<Weight> = fc.record({
  weight: fc.integer({ min: 0, max: 1_000_000_000_000 }),
  decimals: fc.integer({ min: 0, max: 6 }),
});
const someWeights = fc
  .array(weight, { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((each) => each.weight > 0));
const kronor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const step = fc.constantFrom(1, 100, 1_000);

const plain = (...weights: readonly number[]): Weight[] => weights.map((each) => ({ weight: each, decimals: 0 }));

function parts(amount: number, weights: readonly Weight[], size = 1): readonly number[] {
  const found = distributed(amount, weights, size);
  if (found === null) throw new Error('No shares');
  return found;
}

describe('an amount distributed by a key', () => {
  it('is the sum of its parts, for any key, amount and step', () => {
    fc.assert(
      fc.property(kronor, someWeights, step, (amount, weights, size) => {
        expect(parts(amount, weights, size).reduce((sum, each) => sum + each, 0)).toBe(amount);
      }),
    );
  });

  it('gives each its exact part within one step, and nothing to who has no share', () => {
    fc.assert(
      fc.property(kronor, someWeights, step, (amount, weights, size) => {
        const whole = wholeWeights(weights);
        const sum = whole.reduce((total, each) => total + each, 0n);
        const used = BigInt(amount % size === 0 ? size : 1);
        for (const [at, part] of parts(amount, weights, size).entries()) {
          const own = whole[at] ?? 0n;
          // |part − amount · own / sum| < step, in whole numbers.
          const off = BigInt(part) * sum - BigInt(amount) * own;
          expect((off < 0n ? -off : off) < used * sum).toBe(true);
          if (own === 0n) expect(part).toBe(0);
        }
      }),
    );
  });

  it('never gives a larger share less than a smaller one', () => {
    fc.assert(
      fc.property(kronor, someWeights, step, (amount, weights, size) => {
        const whole = wholeWeights(weights);
        const found = parts(amount, weights, size).map(Math.abs);
        for (const [a, one] of whole.entries()) {
          for (const [b, other] of whole.entries()) {
            if (one > other) expect(found[a]).toBeGreaterThanOrEqual(found[b] ?? 0);
          }
        }
      }),
    );
  });

  it('is the same each time, mirrored for a negative amount, and the same whatever the shares are counted in', () => {
    fc.assert(
      fc.property(kronor, someWeights, step, fc.integer({ min: 1, max: 1_000 }), (amount, weights, size, times) => {
        const found = parts(amount, weights, size);
        expect(parts(amount, weights, size)).toEqual(found);
        expect(parts(-amount, weights, size)).toEqual(found.map((each) => -each || 0));
        const larger = weights.map((each) => ({ ...each, weight: each.weight * times }));
        expect(parts(amount, larger, size)).toEqual(found);
      }),
    );
  });

  it('gives what is left over to the largest remainders, then the larger share, then the first', () => {
    expect(parts(100, plain(1, 1, 1))).toEqual([34, 33, 33]);
    expect(parts(101, plain(1, 1, 1))).toEqual([34, 34, 33]);
    // Remainders alike (a half each): the larger share comes first.
    expect(parts(2, plain(1, 3))).toEqual([0, 2]);
    expect(parts(10, plain(0, 0, 5))).toEqual([0, 0, 10]);
  });

  it('stays in hundreds of kronor where the amount is, else goes down to kronor', () => {
    const population = plain(134_209, 78_044, 8_923);
    expect(parts(14_635_100, population, 100)).toEqual([8_880_600, 5_164_100, 590_400]);
    expect(parts(14_635_150, population, 100)).toEqual([8_880_570, 5_164_148, 590_432]);
  });

  it('is nothing where no share is above zero', () => {
    expect([distributed(100, []), distributed(100, plain(0, 0))]).toEqual([null, null]);
  });
});
