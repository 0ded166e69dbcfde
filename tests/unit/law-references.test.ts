import { expect, test } from 'vitest';
import { citation, type ReferenceKey, references } from '../../src/shared/law/references.ts';

const keys = Object.keys(references) as ReferenceKey[];

test('a § is cited with chapter and law, and no line breaks beside its numbers', () => {
  expect([citation('approval'), citation('disqualification'), citation('nextWorkingDay')]).toEqual([
    '5\u00a0kap.\u00a069\u00a0§\u00a0kommunallagen',
    '6\u00a0kap.\u00a028–32\u00a0§§\u00a0kommunallagen',
    '2\u00a0§\u00a0lagen\u00a0(1930:173) om beräkning av lagstadgad tid',
  ]);
});

test('no § is told twice, and several are written with two signs', () => {
  expect(new Set(keys.map(citation)).size).toBe(keys.length);
  expect(keys.filter((key) => references[key].section.endsWith('§§'))).toEqual(
    keys.filter((key) => references[key].section.includes('–')),
  );
});

test('every § says in one short sentence what it is about, and addresses nobody', () => {
  const odd = keys.filter((key) => {
    const { about } = references[key];
    return about.length > 125 || !/^[A-ZÅÄÖ].*\.$/.test(about) || /\b(du|dig|din|ditt|dina)\b/i.test(about);
  });
  expect(odd).toEqual([]);
});
