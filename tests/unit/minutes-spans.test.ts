import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersOf, numbersText } from '../../src/shared/minutes/spans.ts';
import { plain } from './minutes-board.ts';

test('§§ are written as a person would', () => {
  const all = [[], [5], [5, 6, 7], [9, 5, 7, 6], [3, 1, 5, 6, 7, 8, 9], [4, 4], [1, 3]];
  expect(all.map((each) => plain(numbersText(each)))).toEqual([
    '',
    '§ 5',
    '§§ 5–7',
    '§§ 5–7 och 9',
    '§§ 1, 3 och 5–9',
    '§ 4',
    '§§ 1 och 3',
  ]);
});

test('the prefix stands before, and nothing breaks after the sign', () => {
  expect(numbersText([1, 2], 'ITN')).toBe('ITN\u00a0§§\u00a01–2');
});

test('what is written reads back', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.constantFrom('', 'ITN', 'AU 2'), (all, prefix) => {
      expect(numbersOf(numbersText(all, prefix))).toEqual(all.toSorted((a, b) => a - b));
    }),
  );
});
