import { expect, test } from 'vitest';
import { noteText } from '../../src/renderer/people/people-words.ts';
import { municipality } from '../../src/shared/board/model.ts';
import { daysAfter } from '../../src/shared/law/days.ts';
import type { People } from '../../src/shared/meeting/rules.ts';
import { type Assignment, assignment } from '../../src/shared/people/model.ts';
import {
  closedBySuccessor,
  comingNotes,
  compositionNotes,
  inSeatOrder,
  placeInWhole,
  quorumOf,
  runsInto,
  tense,
} from '../../src/shared/people/rules.ts';

const seat = (id: string, fields: Partial<Assignment> = {}): Assignment =>
  assignment.parse({ id, personId: id, municipalityId: 'alby', fromDate: '2027-01-01', toDate: null, ...fields });

const peopleOf = (...assignments: Assignment[]): People => ({
  assignments,
  officers: [],
  persons: [...new Set(assignments.map((each) => each.personId))].map((id) => ({ id, name: id, email: '', phone: '' })),
  municipalities: [...new Set(assignments.map((each) => each.municipalityId))].map((id) =>
    municipality.parse({ id, name: `${id} kommun` }),
  ),
});

const even = [seat('Ek', { role: 'chair' }), seat('By', { role: 'substitute' })];

test('the day before the first of March is the last of February, in leap years the 29th', () => {
  expect([daysAfter('2027-03-01', -1), daysAfter('2028-03-01', -1), daysAfter('2026-12-31', 1)]).toEqual([
    '2027-02-28',
    '2028-02-29',
    '2027-01-01',
  ]);
});

test('a new period ends the present one the day before, and leaves past, coming and others alone', () => {
  const assignments = [
    seat('past', { personId: 'Ek', fromDate: '2023-01-01', toDate: '2026-12-31' }),
    seat('present', { personId: 'Ek', fromDate: '2027-01-01', toDate: '2030-12-31' }),
    seat('coming', { personId: 'Ek', fromDate: '2031-01-01' }),
    seat('another', { personId: 'By' }),
  ];
  expect(closedBySuccessor(assignments, 'Ek', '2028-01-01')).toEqual([{ id: 'present', toDate: '2027-12-31' }]);
});

test('a new period from the same day as the present one ends nothing: it would leave it no day', () => {
  expect(closedBySuccessor([seat('present', { personId: 'Ek' })], 'Ek', '2027-01-01')).toEqual([]);
});

test('a period that goes on into the next seat is found, and one that ends the day before is not', () => {
  const coming = seat('coming', { personId: 'Ek', fromDate: '2031-01-01' });
  const all = [
    seat('present', { personId: 'Ek', toDate: '2030-12-31' }),
    coming,
    seat('By', { fromDate: '2029-01-01' }),
  ];
  expect([
    runsInto(all, 'Ek', { fromDate: '2028-01-01', toDate: null }),
    runsInto(all, 'Ek', { fromDate: '2028-01-01', toDate: '2031-01-01' }),
    runsInto(all, 'Ek', { fromDate: '2028-01-01', toDate: '2030-12-31' }),
  ]).toEqual([coming, coming, undefined]);
});

test('a period is present on its first and its last day', () => {
  const year = { fromDate: '2026-01-01', toDate: '2026-12-31' };
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => tense(year, day))).toEqual([
    'coming',
    'current',
    'current',
    'past',
  ]);
});

test('the list goes from the chair to the last substitute', () => {
  const list = [
    seat('second', { role: 'substitute', position: 3 }),
    seat('member', { position: 2 }),
    seat('first', { role: 'substitute', position: 1 }),
    seat('vice', { role: 'viceChair', position: 9 }),
    seat('chair', { role: 'chair', position: 8 }),
  ];
  expect(inSeatOrder(list).map((each) => each.id)).toEqual(['chair', 'vice', 'member', 'first', 'second']);
});

test('a row moved among the shown ones lands beside its new neighbour in the whole list', () => {
  const whole = ['a', 'x', 'b', 'y', 'c'];
  const shown = ['a', 'b', 'c'];
  expect([
    placeInWhole(whole, shown, 'c', 0),
    placeInWhole(whole, shown, 'c', 1),
    placeInWhole(whole, shown, 'a', 2),
    placeInWhole(whole, ['a'], 'a', 0),
  ]).toEqual([0, 1, 4, 4]);
});

test('more than half of the members is a quorum', () => {
  expect([1, 5, 6, 7].map(quorumOf)).toEqual([1, 3, 4, 4]);
});

test('a chair with a substitute from the only municipality gives no note, nor does a board of nobody', () => {
  expect([
    compositionNotes(peopleOf(...even), '2027-06-01'),
    compositionNotes(peopleOf(...even), '2020-01-01'),
  ]).toEqual([[], []]);
});

test('two chairs at one date, uneven numbers and two seats for one person are pointed out', () => {
  const people = peopleOf(...even, seat('Alm', { role: 'chair' }), seat('Alm-again', { personId: 'Alm' }));
  expect(compositionNotes(people, '2027-06-01')).toEqual([
    { code: 'chairs', names: ['Ek', 'Alm'] },
    { code: 'substitutes', municipality: 'alby kommun', members: 3, substitutes: 1 },
    { code: 'twice', name: 'Alm' },
  ]);
});

test('a municipality without any seat is pointed out while others have theirs', () => {
  const people = peopleOf(
    ...even,
    seat('Gran', { municipalityId: 'boda', toDate: '2026-01-01', fromDate: '2025-01-01' }),
  );
  expect(compositionNotes(people, '2027-06-01')).toEqual([
    { code: 'substitutes', municipality: 'boda kommun', members: 0, substitutes: 0 },
  ]);
});

test('what does not fit later is told once, with its first day', () => {
  const people = peopleOf(
    seat('Ek', { role: 'chair', toDate: '2027-12-31' }),
    seat('By', { role: 'substitute' }),
    seat('Alm', { role: 'chair', fromDate: '2027-12-31' }),
    seat('Dal', { role: 'substitute', fromDate: '2027-12-31', toDate: '2027-12-31' }),
  );
  expect(comingNotes(people, '2027-06-01')).toEqual([{ code: 'chairs', names: ['Ek', 'Alm'], from: '2027-12-31' }]);
});

test('a note is a sentence, with its day where that is another than the shown one', () => {
  const people = peopleOf(...even, seat('Alm', { role: 'chair', fromDate: '2028-01-01' }));
  expect(comingNotes(people, '2027-06-01').map((each) => noteText(each, '2027-06-01'))).toEqual([
    'Från 1\u00a0januari 2028: Ek och Alm är ordförande samtidigt.',
    'Från 1\u00a0januari 2028: alby kommun har 2 ledamöter och en ersättare; kommunallagen 9\u00a0kap. 24\u00a0§ vill ha lika många, och minst en av varje.',
  ]);
});
