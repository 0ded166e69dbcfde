import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Combo } from './combo.tsx';
import { firstMatch } from './first-match.ts';
import type { Option } from './select.tsx';
import './person-combo.css';

export interface PersonComboProps {
  readonly label: string;
  readonly placeholder: string;
  readonly people: readonly Option[];
  readonly onChoose: (id: string) => void;
  /** For someone who is not in the list. */
  readonly onCreate?: (name: string) => void;
  /** The field is where one begins. */
  readonly autoFocus?: boolean;
  /** Focus stays here for the next one. */
  readonly stay?: boolean;
}

/** Chooses a person by typing a part of the name; Enter takes the first that fits, and the field is empty again. */
export function PersonCombo({ label, placeholder, people, onChoose, onCreate, autoFocus, stay }: PersonComboProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    if (chosen === 0 ? autoFocus : stay) frame.current?.querySelector('input')?.focus();
  }, [chosen, autoFocus, stay]);
  const choose = (id: string) => {
    setChosen(chosen + 1);
    onChoose(id);
  };
  const create =
    onCreate &&
    ((name: string) => {
      setChosen(chosen + 1);
      onCreate(name);
    });
  const onEnter = (event: KeyboardEvent) => {
    const input = event.target;
    if (event.key !== 'Enter' || !(input instanceof HTMLInputElement)) return;
    // An option that the arrows have gone to is the list's own matter.
    if (input.getAttribute('aria-activedescendant') || input.value.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    const found = firstMatch(people, input.value);
    if (found) choose(found.id);
    else create?.(input.value.trim());
  };
  return (
    <div ref={frame} onKeyDownCapture={onEnter} className="person-combo">
      <Combo
        key={chosen}
        label={label}
        hideLabel
        placeholder={placeholder}
        value={null}
        onChange={(id) => id !== null && choose(id)}
        onCreate={create}
        options={people}
      />
    </div>
  );
}
