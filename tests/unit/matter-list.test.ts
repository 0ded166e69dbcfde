import { expect, test } from 'vitest';
import { mattersShown, numberState, sameNumber } from '../../src/renderer/registry/matter-list.ts';
import { type Matter, matter } from '../../src/shared/registry/model.ts';

const matterOf = (id: string, fields: Partial<Matter> = {}): Matter => matter.parse({ id, ...fields });

const budget = matterOf('budget', {
  title: 'Budget',
  registryNumber: 'GID-2026/00007',
  openedOn: '2026-06-15',
  closedOn: '2026-12-11',
});
const report = matterOf('report', { title: 'Årsrapport', registryNumber: 'GID-2027/00001', openedOn: '2027-01-11' });
const later = matterOf('statement', {
  title: 'Yttrande',
  registryNumber: 'GID-2027/00002',
  openedOn: '2027-01-11',
  preliminary: true,
});
const fresh = matterOf('study', { title: 'Förstudie' });
const all = [budget, report, fresh, later];

test('the newest matter stands first, and one without a day before all', () => {
  expect(mattersShown(all, 'all', '')).toEqual([fresh, later, report, budget]);
});

test('the filter parts open matters from closed ones', () => {
  expect([mattersShown(all, 'open', ''), mattersShown(all, 'closed', '')]).toEqual([[fresh, later, report], [budget]]);
});

test('a matter is found by parts of its number and its title, whatever the case', () => {
  expect([mattersShown(all, 'all', '2027/ ÅRS'), mattersShown(all, 'all', 'finns inte')]).toEqual([[report], []]);
});

test('the same number on two matters is found from both, and two missing numbers are not the same', () => {
  const twin = matterOf('twin', { title: 'Tvilling', registryNumber: 'GID-2027/00001 ' });
  expect([sameNumber(report, [...all, twin]), sameNumber(fresh, [...all, matterOf('new', { title: 'Ny' })])]).toEqual([
    [twin],
    [],
  ]);
});

test('a number is missing, preliminary or confirmed', () => {
  expect([fresh, later, report].map(numberState)).toEqual(['missing', 'preliminary', 'confirmed']);
});
