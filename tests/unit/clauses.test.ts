import { expect, test } from 'vitest';
import { joinClause, moveClause, pasteClauses, splitClause } from '../../src/renderer/agenda/clauses.ts';

test('Enter makes the next clause of what stands after the caret', () => {
  expect(splitClause(['godkänna rapporten och ge uppdrag'], 0, 19)).toEqual({
    clauses: ['godkänna rapporten', 'och ge uppdrag'],
    caret: { index: 1, at: 0 },
  });
});

test('Backspace first in a clause joins it with the one before', () => {
  expect(joinClause(['ett', 'två'], 1)).toEqual({ clauses: ['ett två'], caret: { index: 0, at: 4 } });
  expect(joinClause(['ett', ''], 1)).toEqual({ clauses: ['ett'], caret: { index: 0, at: 3 } });
  expect(joinClause(['ett'], 0)).toBeNull();
  expect(joinClause(['', 'två'], 0)).toEqual({ clauses: ['två'], caret: { index: -1, at: 0 } });
});

test('a clause moves one step, and not out of the list', () => {
  expect(moveClause(['a', 'b', 'c'], 0, 1, 1)).toEqual({ clauses: ['b', 'a', 'c'], caret: { index: 1, at: 1 } });
  expect(moveClause(['a', 'b'], 0, -1, 0)).toBeNull();
});

test('pasted lines become clauses without bullets, numbers and "att"; one line is pasted as it is', () => {
  expect(
    pasteClauses(
      ['före efter'],
      0,
      [5, 5],
      '1. att fastställa planen,\r\n2. att ge uppdrag, samt\n\n\uf0b7 omedelbart justera ',
    ),
  ).toEqual({
    clauses: ['före fastställa planen,', 'ge uppdrag, samt', 'omedelbart justeraefter'],
    caret: { index: 2, at: 18 },
  });
  expect(pasteClauses([''], 0, [0, 0], 'att fastställa')).toBeNull();
});
