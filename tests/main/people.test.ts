import { expect, it } from 'vitest';
import { newBoard } from './klubba.ts';

const seat = { role: 'member', party: 'S', fromDate: '2023-01-01', toDate: null } as const;

it('a new member and her seat are one step, taken back at once', async () => {
  const klubba = await newBoard();
  const { id: municipalityId } = await klubba.call('municipality.create', { name: 'Furusjö kommun' });
  const { personId } = await klubba.call('person.elect', {
    who: { name: ' Eva Ek ' },
    seat: { ...seat, municipalityId },
  });
  const { persons, assignments } = await klubba.call('board.get', {});
  expect([persons.map((each) => each.name), assignments.map((each) => [each.personId, each.role, each.party])]).toEqual(
    [['Eva Ek'], [[personId, 'member', 'S']]],
  );
  await klubba.call('history.undo', {});
  const after = await klubba.call('board.get', {});
  expect([after.persons, after.assignments]).toEqual([[], []]);
});

it('a new role ends the old one the day before, keeps the place in the list, and is one step', async () => {
  const klubba = await newBoard();
  const { id: municipalityId } = await klubba.call('municipality.create', { name: 'Furusjö kommun' });
  const { personId } = await klubba.call('person.elect', { who: { name: 'Eva' }, seat: { ...seat, municipalityId } });
  await klubba.call('person.elect', { who: { name: 'Bo' }, seat: { ...seat, municipalityId } });
  await klubba.call('person.elect', {
    who: { personId },
    seat: { ...seat, municipalityId, role: 'chair', fromDate: '2027-01-01' },
  });
  const hers = async () =>
    (await klubba.call('board.get', {})).assignments
      .filter((each) => each.personId === personId)
      .map((each) => [each.role, each.position, each.fromDate, each.toDate]);
  expect(await hers()).toEqual([
    ['member', 0, '2023-01-01', '2026-12-31'],
    ['chair', 0, '2027-01-01', null],
  ]);
  await klubba.call('history.undo', {});
  expect(await hers()).toEqual([['member', 0, '2023-01-01', null]]);
});

it('an officer is entered with her title as one step', async () => {
  const klubba = await newBoard();
  const { personId } = await klubba.call('person.engage', {
    who: { name: 'Asta' },
    title: 'handläggare',
    fromDate: null,
  });
  const { officers } = await klubba.call('board.get', {});
  expect(officers.map((each) => [each.personId, each.title, each.fromDate])).toEqual([[personId, 'handläggare', null]]);
});
