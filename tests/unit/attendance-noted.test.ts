import { expect, test } from 'vitest';
import {
  afterKey,
  awayMembers,
  goesOn,
  keyOf,
  type Noted,
  notedOf,
  type RollKey,
  replaceable,
  rollKeyOf,
} from '../../src/renderer/attendance/noted.ts';
import { attendance } from '../../src/shared/meeting/model.ts';
import type { Seat } from '../../src/shared/meeting/rules.ts';

const seat = (personId: string, role: Seat['role'], municipality: string): Seat => ({
  personId,
  name: personId,
  role,
  party: 'X',
  municipality,
});
const seats = [
  seat('Ek', 'chair', 'Alby'),
  seat('Ask', 'member', 'Boda'),
  seat('By', 'member', 'Boda'),
  seat('Alm', 'substitute', 'Alby'),
  seat('Gran', 'substitute', 'Boda'),
];
const unnoted = notedOf(seats, []);
const pressed = (...keys: readonly (readonly [string, RollKey])[]) =>
  keys.reduce<readonly Noted[]>((all, [id, key]) => afterKey(all, seats, 'municipality', id, key), unnoted);
const short = (all: readonly Noted[]) =>
  all.map(({ presence, servesForPersonId, remote, notice }) =>
    [presence ?? '?', servesForPersonId, remote ? 'distans' : null, notice ? 'förhinder' : null]
      .filter(Boolean)
      .join(' '),
  );

test('one key notes one person: serves, is present, away, away with notice', () => {
  expect(short(pressed(['Ek', 's'], ['Ask', 'n'], ['By', 'f'], ['Alm', 'a']))).toEqual([
    'serving',
    'present',
    'absent',
    'absent förhinder',
    '?',
  ]);
});

test('a substitute who is to serve gets a member who is away, her own municipality first, and never one who has somebody', () => {
  const away = pressed(['Ek', 'f'], ['Ask', 'a']);
  const one = afterKey(away, seats, 'municipality', 'Gran', 's');
  expect(short(one)[4]).toBe('serving Ask');
  expect(awayMembers(one, seats).map((each) => each.personId)).toEqual(['Ek']);
  const two = afterKey(one, seats, 'municipality', 'Alm', 's');
  expect(short(two)[3]).toBe('serving Ek');
  expect(short(afterKey(away, seats, 'list', 'Gran', 's'))[4]).toBe('serving Ek');
  expect(short(afterKey(unnoted, seats, 'list', 'Gran', 's'))[4]).toBe('serving');
});

test('at a distance is said before or after the state, and ends when one is away', () => {
  expect(short(pressed(['Ek', 'd'], ['Alm', 'd']))).toEqual(['serving distans', '?', '?', 'present distans', '?']);
  expect(short(pressed(['Ek', 'd'], ['Ek', 'n']))[0]).toBe('present distans');
  expect(short(pressed(['Ek', 's'], ['Ek', 'd'], ['Ek', 'd']))[0]).toBe('serving');
  expect(short(pressed(['Ek', 'd'], ['Ek', 'f']))[0]).toBe('absent');
});

test('a person is taken off the roll again', () => {
  expect(pressed(['Ek', 'a'], ['Ek', 'delete'])).toEqual(unnoted);
});

test('whom a substitute may serve for: members who neither serve nor have somebody, and her own', () => {
  const all = pressed(['Ek', 's'], ['Ask', 'f'], ['By', 'f'], ['Gran', 's'], ['Alm', 's']);
  expect(short(all).slice(3)).toEqual(['serving By', 'serving Ask']);
  expect(replaceable(all, seats, 'Gran').map((each) => each.personId)).toEqual(['Ask']);
  expect(replaceable(unnoted, seats, 'Gran').map((each) => each.personId)).toEqual(['Ek', 'Ask', 'By']);
});

test('the roll call goes on after a state, and stays for what is said beside it', () => {
  expect(['S', 'n', 'F', 'a', 'D', 'Delete', 'x'].map(rollKeyOf)).toEqual(['s', 'n', 'f', 'a', 'd', 'delete', null]);
  expect((['s', 'n', 'f', 'a', 'd', 'delete'] as const).map(goesOn)).toEqual([true, true, true, true, false, false]);
});

test('what is stored is read as the keys that give it', () => {
  const row = { id: 'a', meetingId: 'm', personId: 'Ek' };
  const stored = [attendance.parse({ ...row, presence: 'absent', notice: true })];
  expect(notedOf(seats, stored).map(keyOf)).toEqual(['a', null, null, null, null]);
});
