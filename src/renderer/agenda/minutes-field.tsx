import { useState } from 'react';
import type { AgendaItem } from '../../shared/agenda/model.ts';
import type { FieldProps } from '../parts/field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { type Field, useRowField } from '../store/use-store.ts';

const longest = 1_440;

/** A planned length in minutes; what is no number of minutes is not kept. */
export function PlannedMinutes({ field, ...rest }: FieldProps & { field: Field<number | null> }) {
  const [typed, setTyped] = useState<string | null>(null);
  const stored = field.value === null ? '' : String(field.value);
  const set = (text: string) => {
    setTyped(text);
    const minutes = Number(text.trim());
    if (text.trim() === '') field.setValue(null);
    else if (Number.isInteger(minutes) && minutes >= 1 && minutes <= longest) field.setValue(minutes);
  };
  return (
    <TextField
      {...rest}
      className="fact-minutes"
      placeholder={rest.hideLabel ? 'Min' : undefined}
      value={typed ?? stored}
      onChange={set}
      onBlur={() => {
        setTyped(null);
        field.onBlur();
      }}
    />
  );
}

/** The planned length of an item. */
export function MinutesField({ item }: { item: AgendaItem }) {
  return <PlannedMinutes label="Minuter" field={useRowField('agendaItem.update', item, 'minutes')} />;
}
