import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeetingStatus } from '../../src/shared/meeting/model.ts';
import {
  earlierOfYear,
  type FixedMeeting,
  firstParagraphOf,
  fixedWith,
  misnumbered,
  type NumberedMeeting,
  numbered,
  unfixedBefore,
} from '../../src/shared/meeting/numbering.ts';

const held = (
  id: string,
  date: string,
  paragraphCount: number,
  more: Partial<NumberedMeeting> = {},
): NumberedMeeting => ({ id, date, startTime: '13:15', status: 'held', paragraphCount, fixedCount: 0, ...more });

test('§§ run through the calendar year and begin again in the next', () => {
  const all = [
    held('d', '2025-11-10', 7),
    held('a', '2026-02-09', 8),
    held('c', '2026-11-09', 9),
    held('b', '2026-05-04', 5),
  ];
  expect(all.map((each) => firstParagraphOf(each, all))).toEqual([1, 1, 14, 9]);
  expect(earlierOfYear({ id: 'c', date: '2026-11-09', startTime: '13:15' }, all).map((each) => each.id)).toEqual([
    'a',
    'b',
  ]);
});

test('a cancelled meeting takes no §§, and of two on a day the earlier begins', () => {
  const all = [
    held('a', '2026-02-09', 8, { status: 'cancelled' }),
    held('b', '2026-05-04', 5, { startTime: '15:00' }),
    held('c', '2026-05-04', 3, { startTime: '09:00' }),
  ];
  expect(all.slice(1).map((each) => firstParagraphOf(each, all))).toEqual([4, 1]);
});

test('a meeting waits for the first before it that is not held, or not all fixed', () => {
  const all = [
    held('a', '2026-02-09', 8, { fixedCount: 8 }),
    held('b', '2026-03-09', 2, { fixedCount: 1 }),
    held('c', '2026-05-04', 0, { status: 'planned' }),
    held('d', '2026-09-04', 5),
  ];
  const waits = (some: readonly NumberedMeeting[]) => unfixedBefore(all[3] as NumberedMeeting, some)?.id;
  expect([
    waits(all),
    waits(all.filter((each) => each.id !== 'b')),
    waits([...all.slice(0, 1), ...all.slice(3)]),
  ]).toEqual(['b', 'c', undefined]);
});

const item = (id: string, position: number, withdrawn = false) => ({ id, position, withdrawn });

test('the fixed §§ stay, the others follow as they lie, and one withdrawn before has none and stays where it lies', () => {
  const items = [item('a', 0), item('b', 1, true), item('c', 2), item('d', 3, true), item('e', 4)];
  const all = numbered(
    items,
    [
      { agendaItemId: 'c', number: 9 },
      { agendaItemId: 'd', number: 10 },
    ],
    9,
  );
  expect(all.map((each) => [each.item.id, each.number, each.fixed])).toEqual([
    ['b', null, false],
    ['c', 9, true],
    ['d', 10, true],
    ['a', 11, false],
    ['e', 12, false],
  ]);
  expect(
    [fixedWith(all, 'a'), fixedWith(all, null), fixedWith(all, 'x')].map((each) => each.map((one) => one.number)),
  ).toEqual([[11], [11, 12], []]);
});

test('a year whose fixed §§ no longer run on is found', () => {
  const fixed = (each: NumberedMeeting, fixedNumbers: readonly number[]): FixedMeeting => ({ ...each, fixedNumbers });
  const first = fixed(held('a', '2026-02-09', 2, { fixedCount: 2 }), [2, 1]);
  const second = fixed(held('b', '2026-05-04', 2, { fixedCount: 1 }), [3]);
  const between = fixed(held('x', '2026-03-01', 1), []);
  const gone = fixed({ ...held('a', '2026-02-09', 2), status: 'cancelled' }, [1, 2]);
  expect([[first, second], [first, between, second], [second], [gone]].map((each) => misnumbered(each)?.id)).toEqual([
    undefined,
    'b',
    'b',
    'a',
  ]);
});

interface Played {
  readonly id: string;
  readonly date: string;
  readonly status: MeetingStatus;
  readonly items: readonly ReturnType<typeof item>[];
  readonly fixed: readonly { readonly agendaItemId: string; readonly number: number }[];
}

const asNumbered = ({ id, date, status, items, fixed }: Played): FixedMeeting => {
  const paragraphCount = items.filter(
    (each) => !each.withdrawn || fixed.some((one) => one.agendaItemId === each.id),
  ).length;
  const fixedNumbers = fixed.map((each) => each.number);
  return { id, date, startTime: '13:15', status, paragraphCount, fixedCount: fixed.length, fixedNumbers };
};

/** One meeting after the other: some items are withdrawn before their § is fixed, some after, and some are moved. */
const year = fc
  .array(
    fc.record({
      count: fc.nat(6),
      cancelled: fc.boolean(),
      before: fc.uniqueArray(fc.nat(5)),
      fixAt: fc.nat(6),
      after: fc.uniqueArray(fc.nat(5)),
      shift: fc.nat(5),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((plans) => {
    const made: Played[] = [];
    for (const [at, plan] of plans.entries()) {
      const base = {
        id: `m${at}`,
        date: `2026-0${at + 1}-10`,
        status: plan.cancelled ? ('cancelled' as const) : ('held' as const),
      };
      const items = Array.from({ length: plan.count }, (_, each) =>
        item(`${at}-${each}`, each, plan.before.includes(each)),
      );
      const first = firstParagraphOf({ ...base, startTime: '13:15' }, made.map(asNumbered));
      const fixTo = (rows: Played['items'], fixed: Played['fixed'], itemId: string | null) => [
        ...fixed,
        ...fixedWith(numbered(rows, fixed, first), itemId).map((each) => ({
          agendaItemId: each.item.id,
          number: each.number ?? 0,
        })),
      ];
      const some = plan.cancelled ? [] : fixTo(items, [], items[plan.fixAt]?.id ?? 'none');
      const changed = items.map((each) => ({
        ...each,
        withdrawn: each.withdrawn || plan.after.includes(each.position),
        position: (each.position + plan.shift) % 6,
      }));
      // The last meeting may be unfinished; those before it must be fixed first.
      const fixed = plan.cancelled || at === plans.length - 1 ? some : fixTo(changed, some, null);
      made.push({ ...base, items: changed, fixed });
    }
    return made;
  });

test('through a year no § is missing or comes twice, and no fixed one changes', () => {
  fc.assert(
    fc.property(year, (meetings) => {
      const all = meetings.map(asNumbered);
      const held = meetings.filter((each) => each.status === 'held');
      const rows = held.flatMap((each) =>
        numbered(each.items, each.fixed, firstParagraphOf(asNumbered(each), all)).filter((one) => one.number !== null),
      );
      expect(rows.map((each) => each.number)).toEqual(rows.map((_, at) => at + 1));
      const counted = all.filter((each) => each.status === 'held').reduce((sum, each) => sum + each.paragraphCount, 0);
      expect(counted).toBe(rows.length);
      expect(misnumbered(all)).toBe(undefined);
      const fixed = new Map(held.flatMap((each) => each.fixed.map((one) => [one.agendaItemId, one.number])));
      expect(rows.filter((each) => each.fixed).every((each) => fixed.get(each.item.id) === each.number)).toBe(true);
      expect(unfixedBefore(all.at(-1) as FixedMeeting, all)).toBe(undefined);
    }),
  );
});
