import { expect, test } from 'vitest';
import { itemsText, toggled } from '../../src/renderer/attendance/chosen-items.ts';
import { changeWords, togetherWith } from '../../src/renderer/attendance/item-changes.ts';
import { everyone, rollBefore } from '../../src/renderer/attendance/item-roll.ts';
import { countLine, quorumWords, stateWords } from '../../src/renderer/attendance/roll-words.ts';
import { freeMembers, nobody, substituteOptions } from '../../src/renderer/attendance/substitutes.ts';
import { attendanceLine } from '../../src/renderer/attendance/summary.ts';
import { municipality } from '../../src/shared/board/model.ts';
import { attendance, attendanceChange, disqualification, type Presence } from '../../src/shared/meeting/model.ts';
import { quorumAt, type RollFacts, rollAt } from '../../src/shared/meeting/roll.ts';
import { assignment, person } from '../../src/shared/people/model.ts';

const elected = [
  ['Ek', 'chair'],
  ['Ask', 'viceChair'],
  ['By', 'member'],
  ['Alm', 'substitute'],
  ['Gran', 'substitute'],
] as const;
const people = {
  municipalities: [municipality.parse({ id: 'alby', name: 'Alby' })],
  persons: elected.map(([id]) => person.parse({ id, name: id })),
  assignments: elected.map(([personId, role], position) => {
    const term = { fromDate: '2027-01-01', toDate: '2030-12-31', municipalityId: 'alby', party: 'X' };
    return assignment.parse({ ...term, id: `${personId}-seat`, personId, role, position });
  }),
  officers: [],
};
const date = '2027-02-08';
const nameOf = (id: string) => id;
const there = (personId: string, presence: Presence, servesForPersonId: string | null = null) =>
  attendance.parse({ id: personId, meetingId: 'm', personId, presence, servesForPersonId });
const change = (personId: string, presence: Presence, servesForPersonId: string | null = null, remote = false) =>
  attendanceChange.parse({ id: personId, agendaItemId: 'i2', personId, presence, servesForPersonId, remote });
const jav = (personId: string, substitutePersonId: string | null) =>
  disqualification.parse({ id: `${personId}-jav`, agendaItemId: 'i2', personId, substitutePersonId });

const first = { id: 'i1', chairPersonId: null, attendanceChanges: [], disqualifications: [] };
/** A meeting of two items, the second with its changes. */
function meeting(second: Partial<RollFacts['items'][number]>, by: Presence = 'serving'): RollFacts {
  return {
    people,
    meeting: { date, chairPersonId: null },
    attendance: [there('Ek', 'serving'), there('Ask', 'serving'), there('By', by), there('Alm', 'present')],
    items: [first, { ...first, id: 'i2', ...second }],
  };
}
const leaves = meeting({ attendanceChanges: [change('Ek', 'absent'), change('Alm', 'serving', 'Ek')] });
const quorum = (facts: RollFacts) => quorumAt(people, date, rollAt(facts, 'i2'));

test('everyone elected is on the list in the order of the board, also who was never noted', () => {
  const rows = everyone(leaves, rollAt(leaves, 'i2'));
  expect(rows.map((each) => `${each.personId}: ${stateWords(each, nameOf)}`)).toEqual([
    'Ek: frånvarande',
    'Ask: tjänstgör',
    'By: tjänstgör',
    'Alm: tjänstgör för Ek',
    'Gran: frånvarande',
  ]);
});

test('the line of a roll counts members and substitutes apart, and tells a lost quorum', () => {
  expect(countLine({ roll: rollAt(leaves, 'i2'), quorum: quorum(leaves), left: 0 })).toBe(
    '2 ledamöter och 1 ersättare tjänstgör · beslutsför 3 av 3 (minst 2)',
  );
  const lost = meeting({ attendanceChanges: [change('Ek', 'absent'), change('Ask', 'absent')] });
  expect(countLine({ roll: rollAt(lost, 'i2'), quorum: quorum(lost), left: 0 })).toBe(
    '1 ledamot tjänstgör · EJ BESLUTSFÖR 1 av 3, minst 2 krävs',
  );
  expect(quorumWords(quorum(leaves))).toBe('beslutsför 3 av 3');
  expect(countLine({ roll: [], quorum: quorum(meeting({})), left: 0 })).toBe('Uppropet återstår.');
  expect(countLine({ roll: rollAt(lost, 'i2'), quorum: quorum(lost), left: 9 })).toBe(
    '1 ledamot tjänstgör · upprop pågår, 9 kvar',
  );
});

test('a state in words says notice, distance and jäv', () => {
  const state = { presence: 'present', servesFor: null, remote: true, notice: true } as const;
  expect([
    stateWords(state, nameOf),
    stateWords({ ...state, presence: 'absent' }, nameOf),
    stateWords({ ...state, presence: 'disqualified', remote: false }, nameOf),
  ]).toEqual(['närvarar, tjänstgör inte, på distans', 'frånvarande, anmält förhinder', 'jävig']);
});

test('a change is told by what was before it', () => {
  const before = rollBefore(leaves, 'i2');
  const words = (each: ReturnType<typeof change>) =>
    changeWords(
      before.find((one) => one.personId === each.personId),
      each,
      nameOf,
    );
  expect(
    [
      change('Ek', 'absent'),
      change('Alm', 'serving', 'Ek'),
      change('Gran', 'present'),
      change('Gran', 'serving', 'Ek', true),
      change('By', 'present'),
      change('By', 'serving', null, true),
      change('By', 'serving'),
      change('Gran', 'absent'),
    ].map(words),
  ).toEqual([
    'Lämnar före paragrafen',
    'Börjar tjänstgöra för Ek',
    'Kommer, tjänstgör inte',
    'Kommer och tjänstgör för Ek, på distans',
    'Slutar tjänstgöra',
    'Deltar på distans',
    'Deltar på plats',
    'Är frånvarande',
  ]);
});

test('who was called in goes back with the one who left; taken back alone she leaves the place empty', () => {
  const changes = [change('Ek', 'absent'), change('Alm', 'serving', 'Ek'), change('Gran', 'present')];
  const before = rollBefore(leaves, 'i2');
  const ids = (at: number) =>
    togetherWith(changes[at] ?? change('Ek', 'absent'), changes, before).map((each) => each.id);
  expect([ids(0), ids(1), ids(2)]).toEqual([['Ek', 'Alm'], ['Alm'], ['Gran']]);
});

test('who steps back for a member who comes serves again when that is taken back', () => {
  const later = { ...first, id: 'i3', attendanceChanges: [change('Ek', 'serving'), change('Alm', 'present')] };
  const facts = { ...leaves, items: [...leaves.items, later] };
  const [comes = change('Ek', 'serving')] = later.attendanceChanges;
  const together = togetherWith(comes, later.attendanceChanges, rollBefore(facts, 'i3'));
  expect(together.map((each) => each.id)).toEqual(['Ek', 'Alm']);
});

test('the attendance of a § in one line', () => {
  const facts = meeting({
    attendanceChanges: [change('Ek', 'absent'), change('Gran', 'present')],
    disqualifications: [jav('Ask', 'Alm'), jav('By', null)],
  });
  const [, item = first] = facts.items;
  expect(attendanceLine(item, rollBefore(facts, 'i2'), rollAt(facts, 'i2'), nameOf)).toBe(
    '1 tjänstgör · Ek lämnade · Gran kom · jäv: Ask → Alm, By',
  );
  const quiet = meeting({});
  expect(attendanceLine(first, rollBefore(quiet, 'i1'), rollAt(quiet, 'i1'), nameOf)).toBe('3 tjänstgör');
});

test('who may serve instead: those present, the one in turn first, and nobody', () => {
  const facts = meeting({ attendanceChanges: [change('Gran', 'present')] });
  const roll = rollAt(facts, 'i2');
  expect(substituteOptions(roll, 'Ek', 'Gran')).toEqual([
    { id: 'Gran', text: 'Gran (X)', detail: 'i tur, Alby' },
    { id: 'Alm', text: 'Alm (X)', detail: 'Alby' },
    { id: nobody, text: 'ingen' },
  ]);
});

test('a substitute may begin to serve for a member who is away and has nobody', () => {
  const facts = meeting({}, 'absent');
  const roll = rollAt(facts, 'i2');
  const alm = roll.find((each) => each.personId === 'Alm');
  expect(alm && freeMembers({ facts, roll }, alm)).toEqual([{ id: 'By', text: 'By (X)', detail: 'Alby' }]);
});

test('chosen §§ keep the order of the meeting; none chosen is all', () => {
  const items = [4, null, 6].map((number, at) => ({ item: { id: `i${at}` }, number }));
  const text = (numbers: readonly number[]) => numbers.join();
  expect([itemsText(items, [], text), itemsText(items, ['i2', 'i0'], text), itemsText(items, ['i1'], text)]).toEqual([
    'alla §§',
    '4,6',
    'alla §§',
  ]);
  expect([toggled(items, ['i2'], 'i0'), toggled(items, ['i0', 'i2'], 'i2')]).toEqual([['i0', 'i2'], ['i0']]);
});
