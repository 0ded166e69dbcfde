import { expect, test } from 'vitest';
import { matter } from '../../src/shared/registry/model.ts';
import { followsPattern, registryNumberProblem } from '../../src/shared/registry/rules.ts';

test('Å and N are digits, and letters in the prefix are letters', () => {
  const pattern = 'ITN-ÅÅÅÅ/NNNNN';
  const numbers = ['ITN-2025/00003', 'ITN-2025/0003', 'ITX-2025/00003', 'IT1-2025/00003', 'xITN-2025/00003'];
  expect(numbers.map((each) => followsPattern(each, pattern))).toEqual([true, false, false, false, false]);
});

test('signs of regular expressions stand for themselves', () => {
  expect([followsPattern('KS 2018/14.2', 'KS ÅÅÅÅ/NN.N'), followsPattern('KS 2018/14x2', 'KS ÅÅÅÅ/NN.N')]).toEqual([
    true,
    false,
  ]);
});

test('an empty pattern allows all', () => {
  expect(followsPattern('vad som helst', '')).toBe(true);
});

test('a number is missing, off the pattern, preliminary or all right', () => {
  const of = (registryNumber: string, preliminary = false) =>
    matter.parse({ id: 'a', title: 'x', registryNumber, preliminary });
  const found = [undefined, of(' '), of('ITN-1'), of('ITN-2025/00001', true), of('ITN-2025/00001')].map((each) =>
    registryNumberProblem(each, 'ITN-ÅÅÅÅ/NNNNN'),
  );
  expect(found).toEqual(['missing', 'missing', 'pattern', 'preliminary', null]);
});
