import { expect, test } from 'vitest';
import { firstSeat, nextSeat, seatProblem } from '../../src/renderer/people/elect.ts';
import { officerRows, otherRows, seatGroups } from '../../src/renderer/people/seat-groups.ts';
import { municipality } from '../../src/shared/board/model.ts';
import type { People } from '../../src/shared/meeting/rules.ts';
import { assignment, officer, person } from '../../src/shared/people/model.ts';

const term = { fromDate: '2027-01-01', toDate: '2030-12-31' };
const seat = (personId: string, municipalityId: string, role: string, position: number) =>
  assignment.parse({ ...term, id: `${personId}-seat`, personId, municipalityId, role, position, party: 'X' });

const people: People = {
  municipalities: [municipality.parse({ id: 'alby', name: 'Alby' }), municipality.parse({ id: 'boda', name: 'Boda' })],
  persons: ['Ek', 'By', 'Alm', 'Gran', 'Lund'].map((id) => person.parse({ id, name: id })),
  assignments: [
    seat('By', 'boda', 'substitute', 0),
    seat('Ek', 'alby', 'chair', 1),
    seat('Alm', 'alby', 'substitute', 2),
  ],
  officers: [officer.parse({ id: 'o', personId: 'Gran', title: 'controller', fromDate: null, toDate: '2028-12-31' })],
};

const short = (groups: ReturnType<typeof seatGroups>) =>
  groups.map(({ title, rows }) => [title, rows.map((each) => [each.name, each.turn])]);

test('the elected stand by municipality, substitutes numbered in their order', () => {
  expect(short(seatGroups(people, '2027-06-01', 'municipality', ''))).toEqual([
    [
      'Alby',
      [
        ['Ek', null],
        ['Alm', 1],
      ],
    ],
    ['Boda', [['By', 1]]],
  ]);
});

test('as one list the substitutes are numbered for the whole board, also when only some are shown', () => {
  expect(short(seatGroups(people, '2027-06-01', 'all', ''))).toEqual([
    [
      'Alla',
      [
        ['Ek', null],
        ['By', 1],
        ['Alm', 2],
      ],
    ],
  ]);
  expect(short(seatGroups(people, '2027-06-01', 'all', 'alm'))).toEqual([['Alla', [['Alm', 2]]]]);
});

test('nobody is elected outside the term', () => {
  expect(seatGroups(people, '2031-01-01', 'municipality', '')).toEqual([]);
});

test('officers stand by their time, and those who are nothing now stand last with why', () => {
  expect(officerRows(people, '2027-06-01', '')).toEqual([
    { id: 'o', personId: 'Gran', name: 'Gran', detail: 'controller' },
  ]);
  expect(otherRows(people, '2029-06-01', '')).toEqual([
    { id: 'Gran', name: 'Gran', detail: 'tidigare' },
    { id: 'Lund', name: 'Lund', detail: 'utan uppdrag' },
  ]);
});

test('a new seat begins with the first municipality and the term of the others', () => {
  expect(firstSeat(people, '2027-06-01')).toEqual({
    role: 'member',
    party: '',
    municipalityId: 'alby',
    fromDate: '2027-06-01',
    toDate: '2030-12-31',
  });
});

test('a new period goes on from the day after the old one', () => {
  expect(nextSeat(people.assignments[1], people, '2027-06-01')).toEqual({
    role: 'chair',
    party: 'X',
    municipalityId: 'alby',
    fromDate: '2031-01-01',
    toDate: null,
  });
});

test('what a seat lacks is said in words', () => {
  const whole = firstSeat(people, '2027-06-01');
  expect([
    seatProblem(whole),
    seatProblem({ ...whole, municipalityId: '' }),
    seatProblem({ ...whole, fromDate: null }),
    seatProblem({ ...whole, toDate: '2027-01-01' }),
  ]).toEqual([null, 'Välj kommun.', 'Ange från vilken dag.', 'Till-datumet ligger före från-datumet.']);
});
