import { partOfField } from '../store/field-part.ts';
import type { Field } from '../store/use-store.ts';

/** One field of one row of a list that is saved whole; what is wrong with the list is told once, below it. */
export function cellOf<T, K extends keyof T>(list: Field<T[]>, at: number, key: K): Field<T[K]> {
  const cell = partOfField<T[], T[K]>(
    list,
    (rows) => (rows[at] as T)[key],
    (rows, value) => rows.map((each, index) => (index === at ? { ...each, [key]: value } : each)),
  );
  return { ...cell, failure: undefined, conflict: undefined };
}

/** The list with one of its rows moved up (-1) or down (1); the same rows at its ends. */
export function movedBy<T>(rows: readonly T[], at: number, by: -1 | 1): T[] {
  const row = rows[at];
  const to = at + by;
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(at, 1).toSpliced(to, 0, row);
}
