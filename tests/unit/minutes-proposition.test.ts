import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, type Motion, type Proposition, proposition } from '../../src/shared/minutes/model.ts';
import {
  electedIn,
  resolvedPropositions,
  resultOf,
  suggestedPropositions,
  tallyOf,
  tooManyVotes,
} from '../../src/shared/minutes/proposition.ts';
import { ballots, move, put } from './minutes-board.ts';

const voters = ['anna', 'bo', 'eva', 'per'];
const open = (text: string, more: Partial<Proposition> = {}) =>
  put(['proposal', 'reject'], { method: 'open', ballots: ballots(text), ...more });

test('an open vote is open until all who serve have answered', () => {
  expect(tallyOf(open('anna siv/bo'), voters)).toEqual({ yes: 1, no: 1, abstain: 0, missing: ['eva', 'per'] });
  expect([
    resultOf(open('anna siv/bo'), voters, 'anna'),
    resultOf(open(''), [], null),
    resultOf(put(['proposal', 'reject', 'x'], { method: 'open', ballots: ballots('anna bo eva per') }), voters, 'anna'),
  ]).toEqual([{ kind: 'open' }, { kind: 'open' }, { kind: 'open' }]);
});

test('a tie follows the chair’s own ballot, else what she decides, and is else no result', () => {
  const tie = { kind: 'tie', keys: ['k0', 'k1'], solvedBy: 'castingVote' };
  const carried = (key: string) => ({ kind: 'carried', keys: [key], by: 'castingVote' });
  expect([
    resultOf(open('bo eva/anna per', { castingKey: 'k0' }), voters, 'anna'),
    resultOf(open('bo/per/anna eva', { castingKey: 'k1' }), voters, 'anna'),
    resultOf(open('bo/per/anna eva'), voters, 'anna'),
    resultOf(open('bo/per/anna eva', { castingKey: 'gone' }), voters, 'anna'),
    resultOf(open('bo eva siv/anna per'), voters, 'siv'),
  ]).toEqual([carried('k1'), carried('k1'), tie, tie, tie]);
});

test('no election is decided by open vote', () => {
  const votes = ['anna bo/eva per', 'anna bo eva per'].map((each) =>
    open(each, { kind: 'election', castingKey: 'k0' }),
  );
  expect(votes.map((each) => resultOf(each, voters, 'anna'))).toEqual([{ kind: 'open' }, { kind: 'open' }]);
});

test('of two ballots by the same the last counts, for the tally and for the casting vote', () => {
  const twice = open('anna bo/eva per anna');
  expect([tallyOf(twice, voters), resultOf(twice, voters, 'anna')]).toEqual([
    { yes: 1, no: 3, abstain: 0, missing: [] },
    { kind: 'carried', keys: ['k1'], by: 'majority' },
  ]);
  expect(resultOf(open('anna bo per/eva siv anna'), voters, 'anna')).toEqual({
    kind: 'carried',
    keys: ['k1'],
    by: 'castingVote',
  });
});

test('acclamation carries one, in an election as many as are found, and never more than there are places', () => {
  const found = (chosen: string[], kind: Proposition['kind'], seats = 1) =>
    resultOf(put(['a', 'b'], { chosen, kind, seats }), voters, null);
  expect([
    found([], 'main'),
    found(['k1'], 'main'),
    found(['k0', 'k1'], 'main'),
    found(['k0', 'k1'], 'election', 2),
    found(['k0', 'k1'], 'election'),
    found(['k0', 'k0'], 'election'),
  ]).toEqual([
    { kind: 'open' },
    { kind: 'carried', keys: ['k1'], by: 'acclamation' },
    { kind: 'open' },
    { kind: 'carried', keys: ['k0', 'k1'], by: 'acclamation' },
    { kind: 'open' },
    { kind: 'carried', keys: ['k0'], by: 'acclamation' },
  ]);
});

const closed = (votes: readonly number[], more: Partial<Proposition> = {}) =>
  put(
    votes.map((_, at) => `candidate:${at}`),
    { kind: 'election', method: 'closed', totals: votes.map((each, at) => ({ key: `k${at}`, votes: each })), ...more },
  );

test('a closed ballot elects those with most votes, lots fill what is tied, and nobody without a vote', () => {
  expect([
    resultOf(closed([3, 1, 2], { seats: 2 }), voters, null),
    resultOf(closed([3, 2, 2], { seats: 2 }), voters, null),
    resultOf(closed([3, 2, 2], { seats: 2, drawnKeys: ['k2'] }), voters, null),
    resultOf(closed([3, 2, 2], { seats: 2, drawnKeys: ['k0'] }), voters, null),
    resultOf(closed([3, 0], { seats: 2 }), voters, null),
    resultOf(closed([0, 0]), voters, null),
  ]).toEqual([
    { kind: 'carried', keys: ['k0', 'k2'], by: 'majority' },
    { kind: 'tie', keys: ['k1', 'k2'], solvedBy: 'lots' },
    { kind: 'carried', keys: ['k0', 'k2'], by: 'lots' },
    { kind: 'tie', keys: ['k1', 'k2'], solvedBy: 'lots' },
    { kind: 'carried', keys: ['k0'], by: 'majority' },
    { kind: 'open' },
  ]);
  expect(electedIn([closed([1, 3])], voters, null)).toEqual(['1']);
});

test('more votes than papers cannot be right', () => {
  expect([
    tooManyVotes(closed([3, 1]), voters),
    tooManyVotes(closed([3, 1], { blank: 1 }), voters),
    tooManyVotes(closed([4, 4], { seats: 2 }), voters),
    tooManyVotes(closed([5, 0], { seats: 2 }), voters),
    tooManyVotes(closed([0, 0], { blank: 5 }), voters),
    tooManyVotes(open('anna bo'), []),
  ]).toEqual([false, true, false, true, true, false]);
});

const motions: readonly Motion[] = [
  move('yes', 'anna', 'approve'),
  move('no', 'bo', 'reject', { position: 1 }),
  move('one', 'eva', 'amend', { position: 2, text: 'a' }),
  move('same', 'per', 'amend', { position: 3, text: ' a ' }),
  move('two', 'kim', 'other', { position: 4, text: 'b' }),
  move('gone', 'ulf', 'amend', { position: 5, text: 'c', withdrawn: true }),
  move('add', 'ulf', 'add', { position: 6, text: 'd' }),
  move('refer', 'kim', 'refer', { position: 7 }),
  move('table', 'per', 'table', { position: 8 }),
];
const shape = (all: ReturnType<typeof suggestedPropositions>) =>
  all.map((each) => [each.kind, ...each.alternatives.map((one) => one.motionId ?? one.kind)]);

test('the suggested order: put off, counter-proposals two at a time with rejection among them, the main question, additions', () => {
  expect(shape(suggestedPropositions(motions))).toEqual([
    ['main', 'other', 'refer'],
    ['main', 'other', 'table'],
    ['counter', 'one', 'two'],
    ['counter', 'one', 'no'],
    ['main', 'proposal', 'one'],
    ['addition', 'add', 'reject'],
  ]);
});

test('with one rival or none the main question stands alone', () => {
  const only = (...ids: string[]) => shape(suggestedPropositions(motions.filter((each) => ids.includes(each.id))));
  expect([only(), only('yes'), only('no'), only('one', 'same'), only('add')]).toEqual([
    [['main', 'proposal', 'reject']],
    [['main', 'proposal', 'reject']],
    [['main', 'proposal', 'no']],
    [['main', 'proposal', 'one']],
    [
      ['main', 'proposal', 'reject'],
      ['addition', 'add', 'reject'],
    ],
  ]);
});

test('the winner of a choice stands in the loser’s place from then on, and its place keeps its key', () => {
  const rivals = suggestedPropositions(motions.filter((each) => !['add', 'refer', 'table'].includes(each.id)));
  const all = rivals.map((each, at) =>
    proposition.parse({ ...each, id: `p${at}`, agendaItemId: 'i', position: at, chosen: [['two'], ['one'], []][at] }),
  );
  const told = (some: readonly Proposition[]) =>
    resolvedPropositions(some, voters, null).map(({ proposition: each }) =>
      each.alternatives.map((one) => `${one.key}:${one.motionId ?? one.kind}`),
    );
  expect(told(all)).toEqual([
    ['one:one', 'two:two'],
    ['one:two', 'no:no'],
    ['proposal:proposal', 'one:two'],
  ]);
  expect(told(all.map((each) => ({ ...each, chosen: each.id === 'p1' ? ['no'] : each.chosen })))[2]).toEqual([
    'proposal:proposal',
    'one:no',
  ]);
  expect(told(all.map((each) => ({ ...each, chosen: [] })))).toEqual([
    ['one:one', 'two:two'],
    ['one:one', 'no:no'],
    ['proposal:proposal', 'one:one'],
  ]);
});

const people = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((each) => `v${each}`),
  { maxLength: 15 },
);
const cast = fc.array(
  fc.record({
    personId: fc.integer({ min: 0, max: 30 }).map((each) => `v${each}`),
    choice: fc.constantFrom(...choices),
  }),
  {
    maxLength: 40,
  },
);

test('a tally counts each who serves once and nobody else', () => {
  fc.assert(
    fc.property(people, cast, (serving, given) => {
      const { yes, no, abstain, missing } = tallyOf({ ballots: given }, serving);
      expect(yes + no + abstain + missing.length).toBe(serving.length);
      const others = given.filter((each) => serving.includes(each.personId));
      expect(tallyOf({ ballots: others }, serving)).toEqual({ yes, no, abstain, missing });
    }),
  );
});

test('an open vote never carries the one with fewer votes, and a tie only what the chair says', () => {
  const key = fc.constantFrom('k0', 'k1', null);
  fc.assert(
    fc.property(
      people,
      fc.array(fc.constantFrom(...choices), { minLength: 15, maxLength: 15 }),
      key,
      (serving, given, castingKey) => {
        const all = serving.map((personId, at) => ({ personId, choice: given[at] ?? 'yes' }));
        const vote = open('', { ballots: all, castingKey });
        const { yes, no } = tallyOf(vote, serving);
        const chair = serving[0] ?? null;
        const result = resultOf(vote, serving, chair);
        const own = { yes: 'k0', no: 'k1', abstain: castingKey }[all[0]?.choice ?? 'abstain'];
        const tied =
          own === null
            ? { kind: 'tie', keys: ['k0', 'k1'], solvedBy: 'castingVote' }
            : { kind: 'carried', keys: [own], by: 'castingVote' };
        const counted = yes === no ? tied : { kind: 'carried', keys: [yes > no ? 'k0' : 'k1'], by: 'majority' };
        expect(result).toEqual(serving.length === 0 ? { kind: 'open' } : counted);
      },
    ),
  );
});

test('nobody who is elected has fewer votes than one who is not, and never more are elected than places', () => {
  const totals = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });
  const drawn = fc.array(
    fc.integer({ min: 0, max: 7 }).map((each) => `k${each}`),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(totals, fc.integer({ min: 1, max: 4 }), drawn, (votes, seats, drawnKeys) => {
      const result = resultOf(closed(votes, { seats, drawnKeys }), voters, null);
      if (result.kind !== 'carried') return;
      const inside = votes.filter((_, at) => result.keys.includes(`k${at}`));
      const outside = votes.filter((_, at) => !result.keys.includes(`k${at}`));
      expect(Math.min(...inside)).toBeGreaterThanOrEqual(Math.max(0, ...outside));
      expect(Math.min(...inside)).toBeGreaterThan(0);
      expect([result.keys.length <= seats, new Set(result.keys).size]).toEqual([true, result.keys.length]);
    }),
  );
});
