import { expect, test } from 'vitest';
import { municipality } from '../../src/shared/board/model.ts';
import { holds, officerTitleAt, type People, seatAt, seatsAt, seatText } from '../../src/shared/meeting/rules.ts';
import { assignment, officer, person } from '../../src/shared/people/model.ts';

const seat = (
  id: string,
  personId: string,
  role: string,
  fromDate: string,
  toDate: string | null = null,
  position = 0,
) => assignment.parse({ id, position, personId, municipalityId: 'm1', role, party: 'S', fromDate, toDate });

const people: People = {
  persons: ['Anna Berg', 'Bo Ek', 'Carin Å'].map((name, index) => person.parse({ id: `p${index}`, name })),
  municipalities: [municipality.parse({ id: 'm1', name: 'Granviks kommun' })],
  assignments: [
    seat('1', 'p0', 'member', '2023-01-01', null, 2),
    seat('2', 'p0', 'chair', '2025-01-01', '2025-12-31', 3),
    seat('3', 'p1', 'substitute', '2023-01-01', null, 1),
    seat('4', 'p2', 'member', '2023-01-01', '2024-12-31', 0),
  ],
  officers: [
    officer.parse({ id: 'o1', personId: 'p2', title: 'handläggare', toDate: '2025-06-30' }),
    officer.parse({ id: 'o2', personId: 'p2', title: 'IT-chef', fromDate: '2025-07-01' }),
  ],
};

test('a period holds both its ends', () => {
  const period = { fromDate: '2025-01-01', toDate: '2025-12-31' };
  expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((each) => holds(period, each))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a person is at a date what her highest assignment then says', () => {
  expect([
    seatAt(people, 'p0', '2025-05-01').role,
    seatAt(people, 'p0', '2026-05-01').role,
    seatAt(people, 'p2', '2026-05-01').role,
  ]).toEqual(['chair', 'member', null]);
});

test('the elected of a date are chair, members and then substitutes', () => {
  expect(seatsAt(people, '2025-05-01').map(seatText)).toEqual([
    'Anna Berg (S), Granviks kommun, ordförande',
    'Bo Ek (S), Granviks kommun',
  ]);
});

test('an officer has the title of the date', () => {
  expect([
    officerTitleAt(people, 'p2', '2025-05-01'),
    officerTitleAt(people, 'p2', '2026-01-01'),
    officerTitleAt(people, 'p0', '2026-01-01'),
  ]).toEqual(['handläggare', 'IT-chef', '']);
});
