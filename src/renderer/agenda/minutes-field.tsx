import { useState } from 'react';
import type { AgendaItem } from '../../shared/agenda/model.ts';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';

const longest = 1_440;

/** The planned length in minutes; what is no number of minutes is not kept. */
export function MinutesField({ item }: { item: AgendaItem }) {
  const field = useRowField('agendaItem.update', item, 'minutes');
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
      label="Minuter"
      className="fact-minutes"
      value={typed ?? stored}
      onChange={set}
      onBlur={() => {
        setTyped(null);
        field.onBlur();
      }}
    />
  );
}
