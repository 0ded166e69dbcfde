import { expect, it } from 'vitest';
import { compare } from '../../src/shared/risk/compare.ts';
import { act, risk, year } from './risk-year.ts';

const before = {
  analysis: year({ id: 'b', year: 2025 }),
  entries: [
    risk('a', { number: 1, likelihood: 2, consequence: 3, areaKey: 'kostnad' }, [act('m', { owner: 'Chefen' })]),
    risk('b', { number: 2, likelihood: 4, consequence: 4, directionKey: 'minimera' }),
    risk('c', { number: 3 }),
    risk('d', { number: 4 }),
  ],
};

it('a risk with another number, row, or spacing is unchanged; one line stands for each risk of either year', () => {
  const analysis = year();
  const entries = [
    risk('b', { id: 'x', number: 1, likelihood: 4, consequence: 4 }),
    risk('a', { number: 2, description: ' Risk\na ', likelihood: 2, consequence: 3, areaKey: 'kostnad' }, [
      act('m', { owner: 'Chefen', periodKeys: ['t1'] }),
    ]),
  ];
  const merged = { id: 'q', analysisId: 'y', riskId: 'd', reason: '', mergedIntoRiskId: 'a' };
  const gone = { id: 'p', analysisId: 'y', riskId: 'c', reason: 'Avtalet har upphört.', mergedIntoRiskId: null };
  expect(compare({ analysis, entries, removals: [merged, gone] }, before)).toEqual({
    rows: [
      { entry: entries[0], before: before.entries[1], relation: { kind: 'unchanged' } },
      { entry: entries[1], before: before.entries[0], relation: { kind: 'unchanged' } },
    ],
    removed: [
      { entry: before.entries[2], removal: gone, mergedInto: null },
      { entry: before.entries[3], removal: merged, mergedInto: entries[1] },
    ],
  });
});

it('what has changed is told in the words of each year', () => {
  const usual = year();
  const analysis = year({
    likelihoods: usual.likelihoods.map((each) => (each.value === 3 ? { ...each, label: 'Tänkbar' } : each)),
  });
  const entries = [
    risk(
      'a',
      {
        description: 'Något annat',
        likelihood: 3,
        consequence: 4,
        areaKey: 'lagar',
        directionKey: 'acceptera',
      },
      [act('m', { owner: 'Chefen' }), act('n', { owner: 'Asta' })],
    ),
  ];
  const [row] = compare({ analysis, entries }, before).rows;
  expect(row?.relation).toEqual({
    kind: 'changed',
    changes: [
      { field: 'description', from: 'Risk a', to: 'Något annat' },
      { field: 'area', from: 'Kostnadseffektivitet', to: 'Lagar och regler' },
      { field: 'likelihood', from: '2 Mindre sannolik', to: '3 Tänkbar' },
      { field: 'consequence', from: '3 Kännbar', to: '4 Allvarlig' },
      { field: 'value', from: '6', to: '12' },
      { field: 'treatment', from: 'Reducera risk', to: 'Minimera risk' },
      { field: 'direction', from: 'Reducera risk', to: 'Acceptera risk' },
      { field: 'measures', from: 'Gör m', to: 'Gör m\nGör n' },
      { field: 'owner', from: 'Chefen', to: 'Chefen\nAsta' },
    ],
  });
});

it('each year is valued by its own scale, and a rating that is taken away is a change to nothing', () => {
  const usual = year();
  const stricter = year({
    treatments: usual.treatments.map((each) => (each.key === 'minimera' ? { ...each, from: 6 } : each)),
  });
  const now = [
    risk('a', { likelihood: 2, consequence: 3, areaKey: 'kostnad' }, [act('m', { owner: 'Chefen' })]),
    risk('b', { likelihood: null, consequence: 4 }),
  ];
  const relations = compare({ analysis: stricter, entries: now }, before).rows.map((each) => each.relation);
  expect(relations).toEqual([
    {
      kind: 'changed',
      changes: [
        { field: 'treatment', from: 'Reducera risk', to: 'Minimera risk' },
        { field: 'direction', from: 'Reducera risk', to: 'Minimera risk' },
      ],
    },
    {
      kind: 'changed',
      changes: [
        { field: 'likelihood', from: '4 Sannolik', to: '' },
        { field: 'value', from: '16', to: '' },
        { field: 'treatment', from: 'Minimera risk', to: '' },
        { field: 'direction', from: 'Minimera risk', to: '' },
      ],
    },
  ]);
});

it('a risk that was not there is new, and is told to be split off from the one it was', () => {
  const entries = [risk('e', { splitFromRiskId: 'a' }), risk('f', { splitFromRiskId: 'unknown' }), risk('g')];
  const relations = compare({ analysis: year(), entries }, before).rows.map((each) => each.relation);
  expect(relations).toEqual([
    { kind: 'new', splitFrom: before.entries[0] },
    { kind: 'new', splitFrom: null },
    { kind: 'new', splitFrom: null },
  ]);
});

it('a first year has nothing but new risks', () => {
  const { rows, removed } = compare({ analysis: year(), entries: [risk('a')] }, null);
  expect([rows.map((each) => each.relation), removed]).toEqual([[{ kind: 'new', splitFrom: null }], []]);
});
