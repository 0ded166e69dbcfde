import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { servingIn } from '../../shared/meeting/roll.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Motion } from '../../shared/minutes/model.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { PersonCombo } from '../parts/person-combo.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';
import { kindText, needsWords } from './kinds.ts';

export function motionTextId(id: string): string {
  return `yrkande-${id}`;
}

export interface MotionEditorProps {
  readonly motion: Motion;
  readonly facts: ItemFacts;
  /** Enter in the text: ready for the next motion. */
  readonly onDone: () => void;
}

/** A motion's words, who joins it, and whether it still stands. */
export function MotionEditor({ motion, facts, onDone }: MotionEditorProps) {
  const text = useRowField('motion.update', motion, 'text');
  const withdrawn = useRowField('motion.update', motion, 'withdrawn');
  const id = motionTextId(motion.id);
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onDone();
  };
  return (
    <div
      className="motion-editor"
      ref={(element) => giveFocus(element?.querySelector<HTMLElement>(`[id="${id}"]`) ?? null)}
    >
      <TextField
        id={id}
        multiline
        rows={1}
        label={`${facts.nameOf(motion.personId)}, ${kindText(motion.kind)}: ${needsWords(motion.kind) ? 'yrkandets ord' : 'motivering, om den ska med'}`}
        hint="Retur: klart, nästa person. Skift Retur: ny rad."
        field={text}
        onKeyDown={onEnter}
      />
      <Check field={withdrawn}>Återtaget</Check>
      <Supporters motion={motion} facts={facts} />
    </div>
  );
}

function Supporters({ motion, facts }: { motion: Motion; facts: ItemFacts }) {
  const field = useRowField('motion.update', motion, 'supporterIds');
  const ids = field.value;
  const others = servingIn(facts.roll).filter(
    (each) => each.personId !== motion.personId && !ids.includes(each.personId),
  );
  return (
    <div className="motion-supporters">
      <span className="field-label">Instämmer</span>
      {ids.map((id) => (
        <Button
          key={id}
          small
          icon={<X aria-hidden />}
          label={`Ta bort ${facts.nameOf(id)}`}
          onPress={() => field.commit(ids.filter((each) => each !== id))}
        >
          {facts.nameOf(id)}
        </Button>
      ))}
      <PersonCombo
        label="Lägg till den som instämmer"
        placeholder="Lägg till"
        people={others.map((each) => ({ id: each.personId, text: facts.nameOf(each.personId) }))}
        onChoose={(id) => field.commit([...ids, id])}
        stay
      />
    </div>
  );
}
