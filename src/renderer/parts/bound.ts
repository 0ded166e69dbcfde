import type { Field } from '../store/use-store.ts';

/** A part's value: a field that saves itself, or a plain value with what to do when it changes. */
export type Bound<T> =
  | { readonly field: Field<T> }
  | { readonly value: T; readonly onChange: (value: T) => void; readonly onBlur?: () => void };

export interface Binding<T> {
  readonly value: T;
  /** A key was pressed. */
  readonly set: (value: T) => void;
  /** A choice was made in one go. */
  readonly commit: (value: T) => void;
  readonly onBlur: () => void;
  readonly field: Field<T> | undefined;
}

export function bindingOf<T>(bound: Bound<T>): Binding<T> {
  if ('field' in bound) {
    const { field } = bound;
    return { value: field.value, set: field.setValue, commit: field.commit, onBlur: field.onBlur, field };
  }
  const { value, onChange, onBlur = () => {} } = bound;
  return { value, set: onChange, commit: onChange, onBlur, field: undefined };
}
