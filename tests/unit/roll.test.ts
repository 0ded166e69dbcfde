import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendanceChange, disqualification } from '../../src/shared/meeting/model.ts';
import {
  calledIn,
  notCalled,
  openingRoll,
  type PersonAt,
  presidingAt,
  quorumAt,
  type RolledItem,
  rollAt,
  rolls,
  servingIn,
  substituteFor,
} from '../../src/shared/meeting/roll.ts';
import { seatAt } from '../../src/shared/meeting/rules.ts';
import { seatProblems } from '../../src/shared/meeting/seats.ts';
import { date, everyone, present, theBoard } from './minutes-board.ts';

const item = (id: string, parts: Partial<RolledItem> = {}): RolledItem => ({
  id,
  chairPersonId: null,
  attendanceChanges: [],
  disqualifications: [],
  ...parts,
});
const change = (
  personId: string,
  presence: 'serving' | 'present' | 'absent',
  servesForPersonId: string | null = null,
) => attendanceChange.parse({ id: personId, agendaItemId: 'x', personId, presence, servesForPersonId });
const jav = (personId: string, substitutePersonId: string | null = null) =>
  disqualification.parse({ id: personId, agendaItemId: 'x', personId, substitutePersonId });
const factsOf = (items: readonly RolledItem[], attendance = everyone) => ({
  people: theBoard,
  meeting: { date, chairPersonId: null },
  attendance,
  items,
});
const served = (roll: readonly PersonAt[] = []) =>
  servingIn(roll).map((each) => (each.servesFor === null ? each.personId : `${each.personId} för ${each.servesFor}`));

test('a change holds from its item on, a jäv in its own item only', () => {
  const all = rolls(
    factsOf([
      item('1'),
      item('2', { attendanceChanges: [change('bo', 'absent'), change('ola', 'serving', 'bo')] }),
      item('3', { disqualifications: [jav('eva', 'siv')] }),
      item('4', { disqualifications: [jav('ola', 'siv')] }),
      item('5', { attendanceChanges: [change('ola', 'present'), change('bo', 'serving')] }),
    ]),
  );
  expect([...all.values()].map(served)).toEqual([
    ['anna', 'bo', 'eva', 'per', 'kim', 'ulf'],
    ['anna', 'eva', 'per', 'kim', 'ulf', 'ola för bo'],
    ['anna', 'per', 'kim', 'ulf', 'siv för eva', 'ola för bo'],
    ['anna', 'eva', 'per', 'kim', 'ulf', 'siv för bo'],
    ['anna', 'bo', 'eva', 'per', 'kim', 'ulf'],
  ]);
});

test('nobody is called in for one who does not serve, and who is away stays away', () => {
  const attendance = [
    ...everyone.filter((each) => each.personId !== 'eva'),
    ...present({ eva: 'absent', pia: 'present' }),
  ];
  const roll = rollAt(
    factsOf([item('1', { disqualifications: [jav('eva', 'siv'), jav('pia', 'ola')] })], attendance),
    '1',
  );
  expect(roll.map((each) => `${each.personId} ${each.presence}`)).toEqual([
    'anna serving',
    'bo serving',
    'eva absent',
    'per serving',
    'kim serving',
    'ulf serving',
    'siv present',
    'ola present',
    'pia disqualified',
  ]);
});

test('an item that is not known has the roll of the opening', () => {
  const facts = factsOf([item('1')]);
  expect(rollAt(facts, 'x')).toEqual(openingRoll(facts));
});

test('more than half of the members are needed', () => {
  const quorum = (count: number) => {
    const serving = Object.fromEntries(
      ['anna', 'bo', 'eva', 'per'].slice(0, count).map((id) => [id, 'serving' as const]),
    );
    return quorumAt(theBoard, date, openingRoll(factsOf([], present(serving))));
  };
  expect([quorum(3), quorum(4)]).toEqual([
    { serving: 3, members: 6, needed: 4, reached: false },
    { serving: 4, members: 6, needed: 4, reached: true },
  ]);
  expect(quorumAt(theBoard, '2020-01-01', []).reached).toBe(false);
});

test('the chosen one presides, else the chair, else the vice chair, each only while serving', () => {
  const facts = factsOf([]);
  const by = (chairPersonId: string | null, roll = openingRoll(facts)) => presidingAt(facts, { chairPersonId }, roll);
  const without = (...ids: string[]) => openingRoll(facts).filter((each) => !ids.includes(each.personId));
  expect([by(null), by('eva'), by('siv'), by(null, without('anna')), by(null, without('anna', 'bo'))]).toEqual([
    'anna',
    'eva',
    'anna',
    'bo',
    null,
  ]);
});

test('substitutes are called in by the board’s order, and nobody takes another’s own', () => {
  const others = { per: 'serving', kim: 'serving', ulf: 'serving' } as const;
  const called = (how: Parameters<typeof present>[0], order: 'municipality' | 'party' | 'list') =>
    calledIn(factsOf([], present({ ...how, ...others })), order).map(
      (each) => `${each.personId} för ${each.servesFor}`,
    );
  const three = { anna: 'absent', bo: 'serving', eva: 'absent', ola: 'present', pia: 'present' } as const;
  const two = { anna: 'absent', bo: 'absent', eva: 'serving', ola: 'present' } as const;
  expect((['municipality', 'party', 'list'] as const).map((each) => [called(three, each), called(two, each)])).toEqual([
    [['ola för anna', 'pia för eva'], ['ola för bo']],
    [['ola för anna', 'pia för eva'], ['ola för bo']],
    [['ola för anna', 'pia för eva'], ['ola för anna']],
  ]);
  const roll = openingRoll(factsOf([], present({ siv: 'present', ola: 'present', pia: 'present' })));
  const eva = { personId: 'eva', name: '', role: 'member', party: 'M', municipality: 'Strandvik kommun' } as const;
  expect((['municipality', 'party', 'list'] as const).map((each) => substituteFor(eva, roll, each)?.personId)).toEqual([
    'pia',
    'ola',
    'siv',
  ]);
});

test('a member about whom nothing is noted is not called yet, one who came later is', () => {
  const some = present({ anna: 'serving', bo: 'absent', siv: 'present' });
  const facts = factsOf([item('1', { attendanceChanges: [change('per', 'serving')] })], some);
  expect([notCalled(facts), notCalled(factsOf([], everyone))].map((all) => all.map((each) => each.personId))).toEqual([
    ['eva', 'kim', 'ulf'],
    [],
  ]);
});

test('each seat is one person’s: who serves is elected, a substitute serves for a member who does not, and two for none', () => {
  const roleOf = (personId: string) => seatAt(theBoard, personId, date).role;
  const problems = (how: Parameters<typeof present>[0]) =>
    seatProblems(openingRoll(factsOf([], present(how))), roleOf).map((each) => [each.kind, each.personId]);
  expect([
    problems({ anna: 'serving', bo: 'absent', ola: 'for bo', siv: 'for kim' }),
    problems({ bo: 'serving', ola: 'for bo' }),
    problems({ bo: 'absent', siv: 'for bo', ola: 'for bo' }),
    problems({ siv: 'serving', maja: 'serving', bo: 'for kim', ola: 'for siv', pia: 'for maja' }),
  ]).toEqual([
    [],
    [['notFree', 'ola']],
    [['twice', 'ola']],
    [
      ['notFree', 'bo'],
      ['forNobody', 'siv'],
      ['notFree', 'ola'],
      ['notFree', 'pia'],
      ['notElected', 'maja'],
    ],
  ]);
});

const ids = theBoard.assignments.map((each) => each.personId);
const members = ids.slice(0, 6);
const substitutes = ids.slice(6);

/** A meeting played by the suggestion rule: people leave, come back and have jäv, and the rule says who serves. */
const played = fc
  .record({
    here: fc.subarray(ids, { minLength: 1 }),
    order: fc.constantFrom('municipality', 'party', 'list'),
    steps: fc.array(fc.record({ who: fc.constantFrom(...ids), does: fc.constantFrom('leaves', 'comes', 'jav') }), {
      maxLength: 20,
    }),
  })
  .map(({ here, order, steps }) => {
    const opening = present(
      Object.fromEntries(
        ids.map((id) => [id, !here.includes(id) ? 'absent' : members.includes(id) ? 'serving' : 'present'] as const),
      ),
    );
    const called = new Map(calledIn(factsOf([], opening), order).map((each) => [each.personId, each.servesFor]));
    const attendance = opening.map((each) =>
      called.has(each.personId)
        ? { ...each, presence: 'serving' as const, servesForPersonId: called.get(each.personId) ?? null }
        : each,
    );
    const items: RolledItem[] = [item('0')];
    for (const [at, { who, does }] of steps.entries()) {
      const roll = rollAt(factsOf([...items, item('now')], attendance), 'now');
      items.push(step(String(at + 1), roll, who, does, order));
    }
    return factsOf(items, attendance);
  });

function step(
  id: string,
  roll: readonly PersonAt[],
  who: string,
  does: 'leaves' | 'comes' | 'jav',
  order: 'municipality' | 'party' | 'list',
): RolledItem {
  const person = roll.find((each) => each.personId === who);
  if (person === undefined) return item(id);
  const served = person.servesFor ?? who;
  const seat = roll.find((each) => each.personId === served)?.seat ?? person.seat;
  const rest = roll.filter((each) => each.personId !== who);
  const next = person.presence === 'serving' ? substituteFor(seat, rest, order)?.personId : undefined;
  switch (does) {
    case 'jav':
      return item(id, { disqualifications: [jav(who, next ?? null)] });
    case 'leaves':
      return item(id, {
        attendanceChanges: [change(who, 'absent'), ...(next === undefined ? [] : [change(next, 'serving', served)])],
      });
    case 'comes': {
      if (substitutes.includes(who))
        return item(id, { attendanceChanges: person.presence === 'absent' ? [change(who, 'present')] : [] });
      const replacing = roll.filter((each) => each.servesFor === who).map((each) => change(each.personId, 'present'));
      return item(id, { attendanceChanges: [...replacing, change(who, 'serving')] });
    }
  }
}

test('by the suggestion rule nobody serves twice or for two, no more serve than members, and no one with jäv', () => {
  fc.assert(
    fc.property(played, (facts) => {
      const all = rolls(facts);
      for (const each of facts.items) {
        const roll = all.get(each.id) ?? [];
        const serving = servingIn(roll);
        const seats = serving.map((one) => one.servesFor ?? one.personId);
        expect(new Set(seats).size).toBe(seats.length);
        expect(serving.length).toBeLessThanOrEqual(members.length);
        expect(new Set(roll.map((one) => one.personId)).size).toBe(roll.length);
        const out = each.disqualifications.map((one) => one.personId);
        expect(serving.filter((one) => out.includes(one.personId))).toEqual([]);
        const quorum = quorumAt(theBoard, date, roll);
        expect(quorum.reached).toBe(serving.length * 2 > members.length);
        const presiding = presidingAt(facts, each, roll);
        expect(presiding === null || serving.some((one) => one.personId === presiding)).toBe(true);
      }
    }),
  );
});
