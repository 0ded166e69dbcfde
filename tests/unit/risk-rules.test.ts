import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directionDiffers,
  disagreementOf,
  isInPlan,
  recommendedFor,
  riskMatrix,
  riskValue,
  scaleProblems,
  treatmentOf,
  treatmentSpan,
} from '../../src/shared/risk/rules.ts';
import type { Level, Scale, Treatment } from '../../src/shared/risk/scale.ts';
import { risk, year } from './risk-year.ts';

const usual = year();

describe('the usual scale', () => {
  it('gives each of the 16 cells its value and class', () => {
    const rows = riskMatrix(usual, []).map((row) =>
      row.map(({ value, treatment }) => `${value} ${treatment?.key}`).join(', '),
    );
    expect(rows).toEqual([
      '4 reducera, 8 reducera, 12 minimera, 16 minimera',
      '3 acceptera, 6 reducera, 9 reducera, 12 minimera',
      '2 acceptera, 4 reducera, 6 reducera, 8 reducera',
      '1 acceptera, 2 acceptera, 3 acceptera, 4 reducera',
    ]);
  });

  it('says which values each class holds', () => {
    expect(usual.treatments.map((each) => treatmentSpan(usual, each))).toEqual(['1–3', '4–11', '12–16']);
  });

  it('takes what is reduced or minimised into the plan, and what is accepted only by choice', () => {
    const inPlan = (fields: Parameters<typeof risk>[1]) => isInPlan(usual, risk('a', fields));
    expect([
      inPlan({ likelihood: 1, consequence: 3 }),
      inPlan({ likelihood: 1, consequence: 4 }),
      inPlan({ likelihood: 1, consequence: 3, chosen: true }),
      inPlan({ likelihood: 1, consequence: 3, directionKey: 'reducera' }),
      inPlan({ likelihood: 4, consequence: 4, directionKey: 'acceptera' }),
      inPlan({ likelihood: 4 }),
    ]).toEqual([false, true, true, true, true, false]);
  });

  it('says that a direction differs only from a treatment that is known', () => {
    const differs = (fields: Parameters<typeof risk>[1]) => directionDiffers(usual, risk('a', fields));
    expect([
      differs({ likelihood: 4, consequence: 4, directionKey: 'reducera' }),
      differs({ likelihood: 4, consequence: 4, directionKey: 'minimera' }),
      differs({ likelihood: 4, consequence: 4 }),
      differs({ directionKey: 'reducera' }),
    ]).toEqual([true, false, false, false]);
  });

  it('tells a stated value and class that the ratings do not give, by their meaning and not their spelling', () => {
    const told = (statedValue: number | null, statedTreatment: string) =>
      disagreementOf(usual, risk('a', { likelihood: 3, consequence: 4, statedValue, statedTreatment }));
    expect([told(12, 'minimera'), told(null, ''), told(11, ''), told(12, 'Reducera risken')]).toEqual([
      null,
      null,
      { statedValue: 11, statedTreatment: '', value: 12, treatment: 'Minimera risk' },
      { statedValue: 12, statedTreatment: 'Reducera risken', value: 12, treatment: 'Minimera risk' },
    ]);
  });
});

it('a scale whose values or limits do not rise is told', () => {
  const [low, high] = [usual.likelihoods[0] as Level, usual.likelihoods[1] as Level];
  expect([
    scaleProblems(usual),
    scaleProblems({ ...usual, likelihoods: [high, low], consequences: [low, low] }),
    scaleProblems({ ...usual, treatments: usual.treatments.toReversed() }),
  ]).toEqual([
    [],
    ['Sannolikheternas värden ska stiga.', 'Konsekvensernas värden ska stiga.'],
    ['Klassernas gränser ska stiga.'],
  ]);
});

const rising = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 10 })
    .map((values) => values.toSorted((a, b) => a - b));
const levels = rising(100).map((values) =>
  values.map((value): Level => ({ value, label: `Nivå ${value}`, definition: '' })),
);
const treatments = rising(10_000).chain((limits) =>
  fc.tuple(...limits.map(() => fc.boolean())).map((plans) =>
    limits.map(
      (from, at): Treatment => ({
        key: `t${at}`,
        from,
        label: `Klass ${at}`,
        meaning: '',
        inPlan: plans[at] ?? false,
        tone: 'reducera',
      }),
    ),
  ),
);
const anyScale: fc.Arbitrary<Scale> = fc.record({ likelihoods: levels, consequences: levels, treatments });

describe('in every scale', () => {
  it('each cell is the product of its levels and falls into the highest class whose limit it reaches', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        for (const cell of riskMatrix(scale, []).flat()) {
          const rating = { likelihood: cell.likelihood, consequence: cell.consequence };
          const value = cell.likelihood * cell.consequence;
          const reached = scale.treatments.filter((each) => each.from <= value);
          const expected = reached[reached.length - 1] ?? scale.treatments[0];
          expect([cell.value, riskValue(scale, rating)]).toEqual([value, value]);
          expect([cell.treatment, recommendedFor(scale, rating)]).toEqual([expected, expected]);
          expect(isInPlan(scale, risk('a', rating))).toBe(expected?.inPlan);
        }
      }),
    );
  });

  it('a class does not depend on the order in which the classes are told', () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 0, max: 10_000 }), (scale, value) => {
        const told = { treatments: scale.treatments.toReversed() };
        expect(treatmentOf(told, value)).toEqual(treatmentOf(scale, value));
      }),
    );
  });

  it('a risk without a level of the scale has no value, no class and no place in the plan', () => {
    fc.assert(
      fc.property(anyScale, fc.option(fc.integer({ min: 1, max: 100 })), (scale, likelihood) => {
        fc.pre(!scale.likelihoods.some((each) => each.value === likelihood));
        const entry = risk('a', { likelihood, consequence: scale.consequences[0]?.value ?? null });
        const found = [riskValue(scale, entry), recommendedFor(scale, entry), isInPlan(scale, entry)];
        expect(found).toEqual([null, undefined, false]);
      }),
    );
  });

  it('each risk stands in one cell: that of its two levels', () => {
    const rated = anyScale.chain((scale) => {
      const pick = (list: readonly Level[]) => fc.constantFrom(...list.map((each) => each.value));
      const rating = fc.record({ likelihood: pick(scale.likelihoods), consequence: pick(scale.consequences) });
      return fc.tuple(fc.constant(scale), fc.array(rating, { maxLength: 30 }));
    });
    fc.assert(
      fc.property(rated, ([scale, ratings]) => {
        const entries = ratings.map((rating, at) => risk(`r${at}`, rating));
        const cells = riskMatrix(scale, entries).flat();
        const placed = cells.flatMap((cell) => cell.entries.map((each) => [each.riskId, cell.value]));
        const expected = entries.map((each) => [each.riskId, (each.likelihood ?? 0) * (each.consequence ?? 0)]);
        expect(new Map(placed as [string, number][])).toEqual(new Map(expected as [string, number][]));
        expect(placed.length).toBe(entries.length);
      }),
    );
  });
});
