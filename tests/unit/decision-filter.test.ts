import { expect, test } from 'vitest';
import {
  type DecisionFilter,
  decisionsShown,
  everyDecision,
  findable,
  outcomesOf,
  yearsOf,
} from '../../src/renderer/decisions/filter.ts';
import { standingOf } from '../../src/renderer/decisions/standing.ts';
import type { DecisionRow } from '../../src/shared/minutes/commands.ts';

const rowOf = (itemId: string, fields: Partial<DecisionRow> = {}): DecisionRow => ({
  itemId,
  meetingId: 'meeting',
  meetingDate: '2026-02-09',
  number: 4,
  fixed: true,
  title: '',
  matterId: null,
  registryNumber: '',
  outcome: 'asProposed',
  text: '',
  approved: false,
  final: false,
  ...fields,
});

const hall = rowOf('hall', {
  meetingDate: '2027-02-08',
  number: 3,
  title: 'Förstudie om reservhall',
  matterId: 'reservhall',
  outcome: 'tabled',
  text: 'Nämnden beslutar\natt bordlägga ärendet till nästa sammanträde',
});
const budget = rowOf('budget', {
  number: 12,
  title: 'Budget och åtgärder',
  matterId: 'budget',
  registryNumber: 'GID-2026/00007',
  text: 'Nämnden beslutar\natt fastställa budgeten för ÅR 2027',
});
const report = rowOf('report', {
  title: 'Årsrapport',
  outcome: 'noted',
  text: 'Nämnden har tagit del av informationen.',
});
const all = findable([hall, budget, report]);

const ids = (filter: Partial<DecisionFilter>) =>
  decisionsShown(all, { ...everyDecision, ...filter }).map((each) => each.id);

test('without a filter every decision is shown in its order', () => {
  expect(ids({})).toEqual(['hall', 'budget', 'report']);
});

test('every typed word must be there, whatever the case and wherever it stands', () => {
  expect([ids({ typed: 'BUDGETEN åtgärder' }), ids({ typed: 'budgeten reservhall' }), ids({ typed: '  ' })]).toEqual([
    ['budget'],
    [],
    ['hall', 'budget', 'report'],
  ]);
});

test('å, ä and ö are letters of their own, however they were typed', () => {
  expect([ids({ typed: 'arsrapport' }), ids({ typed: 'A\u030Arsrapport' }), ids({ typed: 'år' })]).toEqual([
    [],
    ['report'],
    ['budget', 'report'],
  ]);
});

test('a decision is found by its §, its registry number, its date and its outcome', () => {
  expect([ids({ typed: '§ 12' }), ids({ typed: '§12' }), ids({ typed: '00007' }), ids({ typed: '2027-02' })]).toEqual([
    ['budget'],
    ['budget'],
    ['budget'],
    ['hall'],
  ]);
  expect(ids({ typed: 'bordlagt' })).toEqual(['hall']);
});

test('year, outcome and matter narrow the list together with the words', () => {
  expect([ids({ year: '2026' }), ids({ outcome: 'noted' }), ids({ matterId: 'reservhall' })]).toEqual([
    ['budget', 'report'],
    ['report'],
    ['hall'],
  ]);
  expect([
    ids({ year: '2026', typed: 'nämnden', matterId: 'budget' }),
    ids({ year: '2027', outcome: 'noted' }),
  ]).toEqual([['budget'], []]);
});

test('years stand newest first and outcomes by their words', () => {
  expect([yearsOf(all), outcomesOf(all)]).toEqual([
    ['2027', '2026'],
    ['tabled', 'asProposed', 'noted'],
  ]);
});

test('a decision is not approved, approved, or final', () => {
  const words = [rowOf('a'), rowOf('b', { approved: true }), rowOf('c', { approved: true, final: true })];
  expect(words.map((each) => standingOf(each).word)).toEqual(['inte justerat', 'justerat', 'laga kraft']);
});
