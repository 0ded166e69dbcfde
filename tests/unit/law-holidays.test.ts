import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfWeek, daysAfter } from '../../src/shared/law/days.ts';
import { easterOf, evesOf, freeDayName, holidaysOf } from '../../src/shared/law/holidays.ts';
import { isWorkingDay, nextWorkingDay } from '../../src/shared/law/working-days.ts';
import { weekdayOf } from '../../src/shared/swedish.ts';

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => daysAfter('2000-01-01', days));
const fourCenturies = Array.from({ length: 400 }, (_, index) => 1900 + index);
const dated = (days: ReadonlyMap<string, string>) => [...days].map(([date, name]) => `${date} ${name}`);
const dateNamed = (year: number, name: string) =>
  [...holidaysOf(year)].find(([, each]) => each.split(' och ').includes(name))?.[0] ?? '';

test('Easter falls where the almanac has it, early, late and in the years where simpler rules err', () => {
  const known = [
    '1818-03-22',
    '1913-03-23',
    '1943-04-25',
    '1954-04-18',
    '1961-04-02',
    '1976-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2031-04-13',
    '2032-03-28',
    '2033-04-17',
    '2034-04-09',
    '2035-03-25',
    '2036-04-13',
    '2037-04-05',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2285-03-22',
  ];
  expect(known.map((date) => easterOf(Number(date.slice(0, 4))))).toEqual(known);
});

test('in 2008 Easter is so early that Kristi himmelsfärdsdag is första maj: one day with both names', () => {
  expect(dated(holidaysOf(2008))).toEqual([
    '2008-01-01 nyårsdagen',
    '2008-01-06 trettondedag jul',
    '2008-03-21 långfredagen',
    '2008-03-23 påskdagen',
    '2008-03-24 annandag påsk',
    '2008-05-01 första maj och Kristi himmelsfärdsdag',
    '2008-05-11 pingstdagen',
    '2008-06-06 nationaldagen',
    '2008-06-21 midsommardagen',
    '2008-11-01 alla helgons dag',
    '2008-12-25 juldagen',
    '2008-12-26 annandag jul',
  ]);
});

test('the holidays of 2011, a late Easter', () => {
  expect(dated(holidaysOf(2011))).toEqual([
    '2011-01-01 nyårsdagen',
    '2011-01-06 trettondedag jul',
    '2011-04-22 långfredagen',
    '2011-04-24 påskdagen',
    '2011-04-25 annandag påsk',
    '2011-05-01 första maj',
    '2011-06-02 Kristi himmelsfärdsdag',
    '2011-06-06 nationaldagen',
    '2011-06-12 pingstdagen',
    '2011-06-25 midsommardagen',
    '2011-11-05 alla helgons dag',
    '2011-12-25 juldagen',
    '2011-12-26 annandag jul',
  ]);
});

test('the holidays of 2024, a leap year', () => {
  expect(dated(holidaysOf(2024))).toEqual([
    '2024-01-01 nyårsdagen',
    '2024-01-06 trettondedag jul',
    '2024-03-29 långfredagen',
    '2024-03-31 påskdagen',
    '2024-04-01 annandag påsk',
    '2024-05-01 första maj',
    '2024-05-09 Kristi himmelsfärdsdag',
    '2024-05-19 pingstdagen',
    '2024-06-06 nationaldagen',
    '2024-06-22 midsommardagen',
    '2024-11-02 alla helgons dag',
    '2024-12-25 juldagen',
    '2024-12-26 annandag jul',
  ]);
});

test('the holidays of 2038: Easter, midsommardagen and alla helgons dag as late as they can be', () => {
  expect(dated(holidaysOf(2038))).toEqual([
    '2038-01-01 nyårsdagen',
    '2038-01-06 trettondedag jul',
    '2038-04-23 långfredagen',
    '2038-04-25 påskdagen',
    '2038-04-26 annandag påsk',
    '2038-05-01 första maj',
    '2038-06-03 Kristi himmelsfärdsdag',
    '2038-06-06 nationaldagen',
    '2038-06-13 pingstdagen',
    '2038-06-26 midsommardagen',
    '2038-11-06 alla helgons dag',
    '2038-12-25 juldagen',
    '2038-12-26 annandag jul',
  ]);
});

test('in 2026 midsommardagen and alla helgons dag are as early as they can be, and the eve with it', () => {
  expect([dateNamed(2026, 'midsommardagen'), dateNamed(2026, 'alla helgons dag'), ...dated(evesOf(2026))]).toEqual([
    '2026-06-20',
    '2026-10-31',
    '2026-06-19 midsommarafton',
    '2026-12-24 julafton',
    '2026-12-31 nyårsafton',
  ]);
});

test('thirteen holidays a year, on fewer days only where Easter puts two on one', () => {
  const names = new Set(
    fourCenturies.map((year) => [...holidaysOf(year).values()].join(' och ').split(' och ').length),
  );
  const shared = fourCenturies.filter((year) => holidaysOf(year).size !== 13);
  const expected = fourCenturies.filter((year) => /-(03-23|04-18)$/.test(easterOf(year)));
  expect([...names]).toEqual([13]);
  expect(shared).toEqual(expected);
  const inThisCentury = shared.filter((year) => year > 2000 && year <= 2100);
  expect(inThisCentury.flatMap((year) => dated(holidaysOf(year)).filter((day) => day.includes(' och ')))).toEqual([
    '2008-05-01 första maj och Kristi himmelsfärdsdag',
    '2049-06-06 pingstdagen och nationaldagen',
    '2055-06-06 pingstdagen och nationaldagen',
    '2060-06-06 pingstdagen och nationaldagen',
  ]);
});

test('the movable holidays keep their weekday and stay within the days that the law gives', () => {
  const span = (name: string) => {
    const dates = fourCenturies.map((year) => dateNamed(year, name));
    const days = dates.map((date) => date.slice(5)).toSorted();
    return [...new Set(dates.map(weekdayOf)), days[0], days.at(-1)];
  };
  expect(
    ['långfredagen', 'Kristi himmelsfärdsdag', 'pingstdagen', 'midsommardagen', 'alla helgons dag'].map(span),
  ).toEqual([
    ['fredag', '03-20', '04-23'],
    ['torsdag', '04-30', '06-03'],
    ['söndag', '05-10', '06-13'],
    ['lördag', '06-20', '06-26'],
    ['lördag', '10-31', '11-06'],
  ]);
});

test('a free day is named by its holiday before its weekday, and a working day not at all', () => {
  const days = [
    '2026-02-23',
    '2026-02-21',
    '2026-02-22',
    '2026-06-06',
    '2027-06-06',
    '2026-06-19',
    '2027-12-25',
    '2008-05-01',
    '2026-04-04',
    '2026-04-30',
    '2026-05-25',
    '2026-01-05',
    '2026-12-31',
  ];
  expect(days.map(freeDayName)).toEqual([
    null,
    'lördag',
    'söndag',
    'nationaldagen',
    'nationaldagen',
    'midsommarafton',
    'juldagen',
    'första maj och Kristi himmelsfärdsdag',
    'lördag',
    null,
    null,
    null,
    'nyårsafton',
  ]);
});

test('the next working day is the day itself, or the first after weekend, holidays and eves', () => {
  const next = {
    '2026-02-23': '2026-02-23',
    '2026-02-22': '2026-02-23',
    '2026-04-03': '2026-04-07',
    '2026-06-19': '2026-06-22',
    '2026-12-24': '2026-12-28',
    '2025-12-24': '2025-12-29',
    '2026-12-31': '2027-01-04',
    '2027-01-06': '2027-01-07',
  };
  expect(Object.fromEntries(Object.keys(next).map((date) => [date, nextWorkingDay(date)]))).toEqual(next);
});

test('the next working day of any day is the first working day that is not before it', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const next = nextWorkingDay(date);
      const between = [0, 1, 2, 3, 4, 5].map((days) => daysAfter(date, days)).filter((day) => day < next);
      expect([isWorkingDay(next), between.some(isWorkingDay), next >= date]).toEqual([true, false, true]);
    }),
  );
});

test('nobody waits more than five days for a working day, and that long only around Christmas', () => {
  const days = Array.from({ length: 146_097 }, (_, index) => daysAfter('1900-01-01', index));
  const longest = days.filter((date) => nextWorkingDay(date) >= daysAfter(date, 5));
  expect([...new Set(longest.map((date) => `${date.slice(5)} ${weekdayOf(date)}`))].toSorted()).toEqual([
    '12-22 lördag',
    '12-24 onsdag',
  ]);
  expect(longest.every((date) => nextWorkingDay(date) === daysAfter(date, 5))).toBe(true);
});

test('the days of the week are counted from Sunday', () => {
  expect(['2026-02-22', '2026-02-23', '2026-02-28'].map(dayOfWeek)).toEqual([0, 1, 6]);
});
