import type { Field } from '../store/use-store.ts';

/** A field that grows over several rows and still holds one line: a pasted line break becomes a space. */
export function oneLine(field: Field<string>): Field<string> {
  return { ...field, setValue: (value) => field.setValue(value.replace(/\s*[\r\n]+\s*/g, ' ')) };
}
