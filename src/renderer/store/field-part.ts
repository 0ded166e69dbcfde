import type { Field } from './use-store.ts';

/** A part of a field's value as a field of its own; `put` answers the whole with the part changed. */
export function partOfField<T, P>(field: Field<T>, get: (whole: T) => P, put: (whole: T, part: P) => T): Field<P> {
  const { conflict, ...rest } = field;
  return {
    ...rest,
    value: get(field.value),
    setValue: (part) => field.setValue(put(field.value, part)),
    commit: (part) => field.commit(put(field.value, part)),
    ...(conflict ? { conflict: { theirs: get(conflict.theirs) } } : {}),
  };
}

/** A required value for a part that can be emptied: what is emptied is not saved. */
export function requiredField<T>(field: Field<T>): Field<T | null> {
  return partOfField<T, T | null>(
    field,
    (value) => value,
    (value, next) => next ?? value,
  );
}
