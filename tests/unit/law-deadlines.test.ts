import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from '../../src/shared/law/days.ts';
import {
  appealDeadline,
  appealPeriod,
  approvalDeadline,
  type Deadline,
  earliestTakeDown,
  isOver,
  noticeDeadline,
  type Posting,
  warnFrom,
} from '../../src/shared/law/deadlines.ts';
import { isWorkingDay } from '../../src/shared/law/working-days.ts';
import { dayAndDate, weekdayOf } from '../../src/shared/swedish.ts';

const spoken = (date: string) => dayAndDate(date).replaceAll('\u00a0', ' ');
const up = (municipality: string, postedOn: string | null, takenDownOn: string | null = null): Posting => ({
  municipality,
  postedOn,
  takenDownOn,
});
const until13March: Deadline = {
  rule: 'appealTime',
  from: '2026-02-20',
  literal: '2026-03-13',
  extended: '2026-03-13',
  extendedBecause: null,
};
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter('2000-01-01', days));

test('a meeting on 9 February 2026 is approved, announced and appealed on its days', () => {
  const approved = approvalDeadline('2026-02-09');
  const announced = noticeDeadline(approved.extended);
  const appealed = appealDeadline(announced.extended);
  expect(
    [...[approved, announced, appealed].map((each) => each.extended), earliestTakeDown(appealed)].map(spoken),
  ).toEqual(['måndag 23 februari 2026', 'onsdag 25 februari 2026', 'onsdag 18 mars 2026', 'torsdag 19 mars 2026']);
});

test('a meeting on 9 November 2026 is approved, announced and appealed on its days', () => {
  const approved = approvalDeadline('2026-11-09');
  const announced = noticeDeadline(approved.extended);
  const appealed = appealDeadline(announced.extended);
  expect([approved, announced, appealed].map((each) => spoken(each.extended))).toEqual([
    'måndag 23 november 2026',
    'onsdag 25 november 2026',
    'onsdag 16 december 2026',
  ]);
});

test('the second day after an approval on a Friday is a Sunday, and the Monday does', () => {
  expect(noticeDeadline('2026-02-20')).toEqual({
    rule: 'notice',
    from: '2026-02-20',
    literal: '2026-02-22',
    extended: '2026-02-23',
    extendedBecause: 'söndag',
  });
});

test('boards posted on 17, 18 and 20 February count from the last of them, whatever was planned', () => {
  const postings = [up('Furusjö', '2026-02-17'), up('Granå', '2026-02-20'), up('Strandvik', '2026-02-18')];
  const running = { kind: 'running', deadline: until13March, takeDown: '2026-03-14' };
  expect([appealPeriod(postings, null), appealPeriod(postings, '2026-02-25')]).toEqual([running, running]);
  expect(weekdayOf(until13March.extended)).toBe('fredag');
});

test('three weeks from 3 December 2026 end on julafton, and go on to the Monday after Christmas', () => {
  const deadline: Deadline = {
    rule: 'appealTime',
    from: '2026-12-03',
    literal: '2026-12-24',
    extended: '2026-12-28',
    extendedBecause: 'julafton',
  };
  expect([appealDeadline('2026-12-03'), earliestTakeDown(deadline)]).toEqual([deadline, '2026-12-29']);
  expect(spoken(deadline.extended)).toBe('måndag 28 december 2026');
});

test('a warning goes by the literal day, and time is over the day after the extended one', () => {
  const deadline = appealDeadline('2026-12-03');
  expect([warnFrom(deadline), isOver(deadline, '2026-12-25'), isOver(deadline, '2026-12-28')]).toEqual([
    '2026-12-24',
    false,
    false,
  ]);
  expect(isOver(deadline, earliestTakeDown(deadline))).toBe(true);
});

test('there is no time to count without municipalities, or with nothing posted and nothing planned', () => {
  const nothing = [up('Furusjö', null), up('Granå', null)];
  expect([appealPeriod([], null), appealPeriod([], '2026-02-20'), appealPeriod(nothing, null)]).toEqual([
    { kind: 'none' },
    { kind: 'none' },
    { kind: 'none' },
  ]);
});

test('until all have posted the time is preliminary, by the later of what is planned and what is up', () => {
  const some = [up('Furusjö', '2026-02-17'), up('Granå', '2026-02-20'), up('Strandvik', null)];
  const preliminary = { kind: 'preliminary', deadline: until13March, takeDown: '2026-03-14', missing: ['Strandvik'] };
  expect([appealPeriod(some, null), appealPeriod(some, '2026-02-19'), appealPeriod(some, '2026-02-20')]).toEqual([
    preliminary,
    preliminary,
    preliminary,
  ]);
  expect(appealPeriod(some, '2026-02-24')).toEqual({
    ...preliminary,
    deadline: appealDeadline('2026-02-24'),
    takeDown: '2026-03-18',
  });
  expect(appealPeriod([up('Furusjö', null), up('Granå', null)], '2026-02-20')).toEqual({
    ...preliminary,
    missing: ['Furusjö', 'Granå'],
  });
});

test('a notice taken down on the last day or before breaks the time, one taken down the day after does not', () => {
  const postings = [
    up('Furusjö', '2026-02-17', '2026-03-13'),
    up('Granå', '2026-02-20', '2026-03-14'),
    up('Strandvik', '2026-02-18'),
  ];
  const counted = { deadline: until13March, takeDown: '2026-03-14' };
  expect(appealPeriod(postings, null)).toEqual({ kind: 'broken', ...counted, early: ['Furusjö'], missing: [] });
  expect(appealPeriod(postings.slice(1), null)).toEqual({ kind: 'running', ...counted });
});

test('where the last day is extended, the notice stays up through the extension', () => {
  const taken = (takenDownOn: string) => appealPeriod([up('Furusjö', '2026-12-03', takenDownOn)], null).kind;
  expect([taken('2026-12-25'), taken('2026-12-28'), taken('2026-12-29')]).toEqual(['broken', 'broken', 'running']);
});

test('a notice taken down too soon is told even where another municipality has posted nothing', () => {
  const postings = [up('Furusjö', '2026-02-20', '2026-03-02'), up('Granå', null)];
  expect(appealPeriod(postings, null)).toEqual({
    kind: 'broken',
    deadline: until13March,
    takeDown: '2026-03-14',
    early: ['Furusjö'],
    missing: ['Granå'],
  });
});

test('any deadline is extended to a working day, at most five days after its literal day and never before it', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(approvalDeadline, noticeDeadline, appealDeadline), (from, deadlineFrom) => {
      const { literal, extended, extendedBecause } = deadlineFrom(from);
      expect(isWorkingDay(extended)).toBe(true);
      expect(extended >= literal && extended <= daysAfter(literal, 5)).toBe(true);
      expect(extendedBecause === null).toBe(extended === literal);
    }),
  );
});

test('three weeks end on the weekday on which they began', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      expect(weekdayOf(appealDeadline(from).literal)).toBe(weekdayOf(from));
    }),
  );
});

test('a later posting never shortens the time to appeal, and their order in the list means nothing', () => {
  const posting = fc.record({ municipality: fc.string(), postedOn: anyDay, takenDownOn: fc.constant(null) });
  fc.assert(
    fc.property(fc.array(posting, { minLength: 1 }), posting, (postings, another) => {
      const [before, after, turned] = [postings, [...postings, another], [another, ...postings]].map((each) =>
        appealPeriod(each, null),
      );
      if (before?.kind !== 'running' || after?.kind !== 'running') throw new Error('all have posted');
      expect(after.deadline.extended >= before.deadline.extended).toBe(true);
      expect(turned).toEqual(after);
    }),
  );
});
