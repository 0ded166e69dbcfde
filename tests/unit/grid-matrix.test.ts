import { describe, expect, it } from 'vitest';
import { movedBy } from '../../src/renderer/risk/matrix-move.ts';
import { chipName } from '../../src/renderer/risk/matrix-names.ts';
import { walked } from '../../src/renderer/risk/matrix-walk.ts';
import { risk, year } from './risk-year.ts';

const usual = year();
const keys = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft'];
const moves = (likelihood: number | null, consequence: number | null, axes = usual) =>
  keys.map((key) => {
    const next = movedBy(key, { likelihood, consequence }, axes);
    return next && [next.likelihood, next.consequence];
  });

describe('a risk in the matrix', () => {
  it('is moved up to more likely and right to graver', () => {
    expect(moves(2, 3)).toEqual([
      [3, 3],
      [1, 3],
      [2, 4],
      [2, 2],
    ]);
  });

  it('stays at the edges', () => {
    expect([moves(4, 4), moves(1, 1)]).toEqual([
      [null, [3, 4], null, [4, 3]],
      [[2, 1], null, [1, 2], null],
    ]);
  });

  it('is given the lowest level where it has none', () => {
    expect(moves(null, null)).toEqual([
      [1, null],
      [1, null],
      [null, 1],
      [null, 1],
    ]);
  });

  it('goes from level to level of the year, whatever their values', () => {
    const levels = [1, 5, 20].map((value) => ({ value, label: `Nivå ${value}`, definition: '' }));
    expect(moves(5, 1, year({ likelihoods: levels, consequences: levels }))).toEqual([[20, 1], [1, 1], [5, 5], null]);
  });

  it('is not moved by another key, not even one named as what every object has', () => {
    const place = { likelihood: 2, consequence: 2 };
    expect(['Enter', 'a', 'constructor'].map((key) => movedBy(key, place, usual))).toEqual([null, null, null]);
  });

  it('is called by its number, words, ratings, value and treatment, as far as they are known', () => {
    const names = [
      { number: 8, description: 'Förbindelse bryts', likelihood: 2, consequence: 4 },
      { number: 9, description: 'Brand', likelihood: 3 },
      { number: 10, description: '' },
    ].map((fields) => chipName(usual, risk('a', fields)));
    expect(names).toEqual([
      'R8 Förbindelse bryts, mindre sannolik, allvarlig, riskvärde 8, reducera risk',
      'R9 Brand, möjlig, inte värderad',
      'R10, inte värderad',
    ]);
  });
});

describe('the way between risks in the matrix', () => {
  // Two rows of three cells, and below them what is not rated.
  const rows = [[['a', 'b'], [], ['c']], [[], ['d'], []], [['e', 'f']]];
  const from = (id: string) =>
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => walked(rows, id, key) ?? '');

  it('goes along through all of them, and up and down to the nearest cell that has any', () => {
    expect(Object.fromEntries([...'abcdef'].map((id) => [id, from(id)]))).toEqual({
      a: ['', 'b', '', 'd'],
      b: ['a', 'c', '', 'd'],
      c: ['b', 'd', '', 'd'],
      d: ['c', 'e', 'a', 'e'],
      e: ['d', 'f', 'd', ''],
      f: ['e', '', 'd', ''],
    });
  });

  it('goes to the first and the last of them, and nowhere by another key', () => {
    expect(['Home', 'End', 'Enter'].map((key) => walked(rows, 'd', key))).toEqual(['a', 'f', undefined]);
  });
});
