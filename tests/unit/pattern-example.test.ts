import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternExample, patternRemarks, strayNumbers } from '../../src/renderer/board/pattern-example.ts';
import { followsPattern } from '../../src/shared/registry/rules.ts';

test('the example of a pattern is the first number of the year', () => {
  const patterns = ['GID-ÅÅÅÅ/NNNNN', 'ITN ÅÅ:N', 'NNN-ÅÅÅÅ', 'ÅÅÅÅNNN', ''];
  expect(patterns.map((each) => patternExample(each, 2026))).toEqual([
    'GID-2026/00001',
    'ITN 26:1',
    '001-2026',
    '2026001',
    '',
  ]);
});

test('every example follows its own pattern', () => {
  const parts = fc.constantFrom(
    'Å',
    'ÅÅÅÅ',
    'N',
    'NNNNN',
    'GID',
    'ITN',
    'Ö',
    '-',
    '/',
    ' ',
    '.',
    '(',
    '4',
    '*',
    'å',
    'n',
  );
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1990, max: 2099 }), (list, year) => {
      const pattern = list.join('');
      expect(followsPattern(patternExample(pattern, year), pattern)).toBe(true);
    }),
  );
});

test('a pattern without a serial number, without a year or with another prefix is remarked on', () => {
  expect([
    patternRemarks('GID-ÅÅÅÅ/NNNNN', 'GID'),
    patternRemarks('GID-ÅÅÅÅ', 'GID'),
    patternRemarks('NNNNN', 'GID'),
    patternRemarks('', 'GID'),
  ]).toEqual([
    [],
    ['Mönstret har inget N: alla ärenden skulle få samma nummer.'],
    ['Mönstret har inget Å: året syns inte i numret.', 'Mönstret börjar inte med beteckningen GID.'],
    [],
  ]);
});

test('numbers that do not follow are found, and missing ones are none', () => {
  expect(strayNumbers(['GID-2026/00001', '', 'KS 2026/12'], 'GID-ÅÅÅÅ/NNNNN')).toEqual(['KS 2026/12']);
});
