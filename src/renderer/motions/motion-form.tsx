import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { MotionKind } from '../../shared/minutes/model.ts';
import { Button } from '../parts/button.tsx';
import { PersonCombo } from '../parts/person-combo.tsx';
import { plainKey } from '../parts/plain-key.ts';
import type { Option } from '../parts/select.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { useStore } from '../store/use-store.ts';
import { motionKindWords } from './kinds.ts';

export interface MotionFormProps {
  readonly people: readonly Option[];
  readonly onAdd: (personId: string, kind: MotionKind) => void;
}

/** First who, then what with one key; it is added at once, and focus is ready for the next person. */
export function MotionForm({ people, onAdd }: MotionFormProps) {
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const [personId, setPersonId] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const person = people.find((each) => each.id === personId);
  const toName = () => frame.current?.querySelector('input')?.focus();
  useEffect(() => {
    if (personId !== null) frame.current?.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
  }, [personId]);
  const add = (kind: MotionKind) => {
    if (person === undefined) return;
    setPersonId(null);
    toName();
    onAdd(person.id, kind);
  };
  const onKeys = (event: KeyboardEvent) => {
    const key = plainKey(event);
    if (person === undefined || key === null) return;
    const kind = motionKindWords.find((each) => letterKeys && each.letter === key)?.kind;
    if (kind === undefined && key !== 'escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (kind) return add(kind);
    setPersonId(null);
    toName();
  };
  return (
    <div className="motion-form" data-panel-begin ref={frame} onKeyDownCapture={onKeys}>
      <PersonCombo
        label="Vem yrkar"
        placeholder="Vem yrkar? Skriv namn eller parti"
        people={people}
        onChoose={setPersonId}
        autoFocus
      />
      <p className="motion-who" aria-live="polite">
        {person ? `${person.text} yrkar:` : 'Välj sedan vad som yrkas:'}
      </p>
      <Toolbar label="Vad som yrkas">
        {motionKindWords.map(({ kind, letter, text }) => (
          <Button key={kind} small disabled={person === undefined} onPress={() => add(kind)}>
            <kbd>{letter.toLocaleUpperCase('sv')}</kbd> {text}
          </Button>
        ))}
      </Toolbar>
    </div>
  );
}
