import { useState } from 'react';
import type { Field } from '../store/use-store.ts';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

export interface WholeNumberProps extends FieldProps {
  readonly field: Field<number>;
  readonly min: number;
  readonly max: number;
}

/** A whole number; what is typed and is none within the limits is told and not saved. */
export function WholeNumber({ field, min, max, hint, ...rest }: WholeNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const numberOf = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);
  const fits = (number: number | null) => number !== null && number >= min && number <= max;
  const wrong = typed !== null && !fits(numberOf(typed));
  const asText: Field<string> = {
    ...field,
    conflict: field.conflict && { theirs: String(field.conflict.theirs) },
    value: typed ?? String(field.value),
    setValue: (text) => {
      setTyped(text);
      const number = numberOf(text);
      if (number !== null && fits(number)) field.setValue(number);
    },
    commit: () => {},
    onBlur: () => {
      setTyped(null);
      field.onBlur();
    },
  };
  return (
    <TextField
      {...rest}
      className={`whole-number ${rest.className ?? ''}`}
      field={asText}
      hint={wrong ? `Ett tal från ${min} till ${max}. Det gamla står kvar tills dess.` : hint}
    />
  );
}
