import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { type FieldProps, FieldTrouble } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Field } from '../store/use-store.ts';

export interface WordListProps extends FieldProps {
  readonly field: Field<string[]>;
  /** What the empty last line says, as `Nytt namn`. */
  readonly newText: string;
  readonly multiline?: boolean;
}

/** A few lines of text, each edited in place; an emptied one goes away, a new one is written in the last. */
export function WordList({ label, hint, field, newText, multiline }: WordListProps) {
  const id = useId();
  const { value: words } = field;
  const [added, setAdded] = useState('');
  const change = (index: number, word: string) => field.setValue(words.map((each, at) => (at === index ? word : each)));
  const tidy = () => {
    const kept = words.filter((each) => each.trim() !== '');
    if (kept.length < words.length) field.commit(kept);
    else field.onBlur();
  };
  const add = () => {
    if (added.trim() === '') return;
    setAdded('');
    field.commit([...words, added.trim()]);
  };
  const onAddKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset className="words" aria-labelledby={id}>
      <legend className="field-label" id={id}>
        {label}
      </legend>
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word has no identity but its place
        <div className="words-row" key={index}>
          <TextField
            label={`${label} ${index + 1}`}
            hideLabel
            multiline={multiline}
            rows={1}
            value={word}
            onChange={(next) => change(index, next)}
            onBlur={tidy}
          />
          <IconButton
            small
            icon={<X aria-hidden />}
            label={`Ta bort ${word}`}
            onPress={() => field.commit(words.filter((_each, at) => at !== index))}
          />
        </div>
      ))}
      <div className="words-row">
        <TextField
          label={newText}
          hideLabel
          placeholder={`${newText} – Retur lägger till`}
          value={added}
          onChange={setAdded}
          onBlur={add}
          onKeyDown={onAddKey}
        />
      </div>
      {hint ? <span className="field-hint">{hint}</span> : null}
      <FieldTrouble field={field} show={(theirs) => theirs.join(', ')} />
    </fieldset>
  );
}
