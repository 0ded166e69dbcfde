import { expect, it } from 'vitest';
import { type SummonsItem, type SummonsValue, summonsChanges } from '../../src/shared/meeting/summons-changes.ts';

const item = (id: string, fields: Partial<SummonsItem> = {}): SummonsItem => ({
  id,
  title: `Ärende ${id}`,
  registryNumber: '',
  presenter: '',
  proposal: '',
  background: '',
  attachments: [],
  ...fields,
});

const sent: SummonsValue = {
  format: 2,
  date: '2027-02-08',
  startTime: '13:30',
  place: 'Tallen',
  link: '',
  summonsDate: '2027-02-01',
  called: ['Ada Alm', 'Bo Berg'],
  items: [item('a'), item('b'), item('c'), item('d')],
};

const now = (fields: Partial<SummonsValue>) => summonsChanges(sent, { ...sent, ...fields });

it('a summons that says the same has no changes', () => {
  expect(now({})).toEqual([]);
});

it('of an agenda in another order only what was moved is told', () => {
  expect(now({ items: [item('b'), item('c'), item('d'), item('a')] })).toEqual([
    { code: 'moved', itemId: 'a', title: 'Ärende a', before: 1, now: 4 },
  ]);
  expect(now({ items: [item('d'), item('a'), item('b'), item('c')] })).toEqual([
    { code: 'moved', itemId: 'd', title: 'Ärende d', before: 4, now: 1 },
  ]);
});

it('what came or went moves no other, and what changed is named by its fields', () => {
  expect(
    now({
      startTime: '13:00',
      called: ['Ada Alm', 'Cia Dahl'],
      items: [item('new'), item('a'), item('c', { proposal: 'att avslå', attachments: ['Plan'] }), item('d')],
    }),
  ).toEqual([
    { code: 'meeting', field: 'startTime', before: '13:30', now: '13:00' },
    { code: 'called', added: ['Cia Dahl'], gone: ['Bo Berg'] },
    { code: 'added', itemId: 'new', title: 'Ärende new' },
    { code: 'changed', itemId: 'c', title: 'Ärende c', fields: ['proposal', 'attachments'] },
    { code: 'removed', itemId: 'b', title: 'Ärende b' },
  ]);
});

it('a made attachment that says something else is a change, but not where an old summons does not tell what it said', () => {
  const items = (hash: string) => [item('a', { attachments: [`Budget, 2027-01-10, ${hash}`] })];
  const changes = (format: 1 | 2, before: string, after: string) =>
    summonsChanges({ ...sent, format, items: items(before) }, { ...sent, items: items(after) });
  const changed = [{ code: 'changed', itemId: 'a', title: 'Ärende a', fields: ['attachments'] }];
  expect([changes(2, 'x', 'x'), changes(2, 'x', 'y'), changes(2, '', 'y')]).toEqual([[], changed, changed]);
  expect([changes(1, '', 'y'), changes(1, 'x', 'y')]).toEqual([[], changed]);
});
