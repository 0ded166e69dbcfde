import { expect, test } from 'vitest';
import {
  capitalized,
  clockText,
  compareSwedish,
  dayAndDate,
  listed,
  longDate,
  numberText,
  paragraphSpan,
  paragraphText,
  tightened,
  unbroken,
  weekdayOf,
} from '../../src/shared/swedish.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u2011', '=');

test('a date says its weekday', () => {
  expect(['2026-02-09', '2026-11-09', '2024-02-29', '2025-12-28'].map(weekdayOf)).toEqual([
    'måndag',
    'måndag',
    'torsdag',
    'söndag',
  ]);
});

test('a date in words keeps day and month together', () => {
  expect(shown(longDate('2026-02-09'))).toBe('9~februari 2026');
  expect(shown(dayAndDate('2025-11-10'))).toBe('måndag 10~november 2025');
});

test('a time of day is written with kl. and a full stop', () => {
  expect(shown(clockText('13:15'))).toBe('kl.~13.15');
  expect(shown(clockText('09:00', '11:30'))).toBe('kl.~09.00–11.30');
});

test('a § and a row of §§ keep sign and number together, with the prefix where there is one', () => {
  expect(
    [paragraphText(12), paragraphText(12, 'ITN'), paragraphSpan(5, 12), paragraphSpan(5, 5, 'ITN')].map(shown),
  ).toEqual(['§~12', 'ITN~§~12', '§§~5–12', 'ITN~§~5']);
});

test('numbers have no-break spaces, a decimal comma and a true minus', () => {
  expect(
    [numberText(14635.1, 1), numberText(-0.3, 1), numberText(-0.04, 1), numberText(1234567), numberText(999)].map(
      shown,
    ),
  ).toEqual(['14~635,1', '−0,3', '0,0', '1~234~567', '999']);
});

test('words in a row end with och', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a och b', 'a, b och c']);
});

test('a registry number is never split between lines', () => {
  expect(shown(unbroken('ITN-2025/00003'))).toBe('ITN=2025/00003');
  expect(shown(unbroken('KS 2018/14'))).toBe('KS~2018/14');
});

test('running text is tightened only where a break would hurt', () => {
  const text = 'Enligt § 12 kl. 13.15 kostar det 14 635 tkr (30 %), dnr: ITN-2025/00003, IT-drift 3 år - mer';
  expect(shown(tightened(text))).toBe(
    'Enligt §~12 kl.~13.15 kostar det 14~635~tkr (30~%), dnr:~ITN=2025/00003, IT=drift 3 år - mer',
  );
});

test('a short prefix in capitals stays with its word, and no other hyphen is touched', () => {
  expect(
    ['IT-chef', 'en IT-säkerhets-chef', 'ÅR-ä', 'HELA-huset', 'BUDGET-år', 'e-IT-x', 'IT- och', 'A-lag'].map((each) =>
      shown(tightened(each)),
    ),
  ).toEqual(['IT=chef', 'en IT=säkerhets-chef', 'ÅR=ä', 'HELA=huset', 'BUDGET-år', 'e-IT-x', 'IT- och', 'A-lag']);
});

test('Swedish order puts å, ä and ö last', () => {
  expect(['Öberg', 'Zorn', 'Ärla', 'Åberg', 'Adam'].toSorted(compareSwedish)).toEqual([
    'Adam',
    'Zorn',
    'Åberg',
    'Ärla',
    'Öberg',
  ]);
});

test('a first letter becomes a capital, also å', () => {
  expect([capitalized('åsa'), capitalized('')]).toEqual(['Åsa', '']);
});
