import { ArrowUp, X } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Proposition } from '../../shared/minutes/model.ts';
import { FieldTrouble } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { PersonCombo } from '../parts/person-combo.tsx';
import { useRowField, useStore } from '../store/use-store.ts';
import { nameOfAlternative, offeredAlternatives, withOffered, withText } from './alternatives.ts';

export interface AlternativeRowsProps {
  readonly stored: Proposition;
  /** With the winners of earlier choices in place. */
  readonly proposition: Proposition;
  readonly facts: ItemFacts;
  readonly onChoose: (key: string) => void;
}

/** What the proposition is put on, in order: the first is the yes of a vote. */
export function AlternativeRows({ stored, proposition, facts, onChoose }: AlternativeRowsProps) {
  const field = useRowField('proposition.update', stored, 'alternatives');
  const isElection = stored.kind === 'election';
  const frame = { kind: stored.kind, alternatives: field.value };
  const finds = !isElection || stored.method === 'acclamation';
  return (
    <>
      <ol className="alternatives" aria-label={isElection ? 'Kandidater' : 'Förslag som ställs mot varandra'}>
        {field.value.map((each, at) => {
          const shown = proposition.alternatives.find((one) => one.key === each.key) ?? each;
          const name = nameOfAlternative(shown, proposition, facts);
          return (
            <li key={each.key}>
              <kbd>{at + 1}</kbd>
              <span className="alternative-name">{name}</span>
              <span data-panel-begin={(stored.method === 'acclamation' && at === 0) || undefined}>
                {finds ? (
                  <ToggleButton
                    className="finding"
                    isSelected={stored.chosen.includes(each.key)}
                    aria-label={`Ordföranden finner: ${name}`}
                    onChange={() => onChoose(each.key)}
                  >
                    <span className="finding-sign" aria-hidden>
                      ✓
                    </span>
                    ordföranden finner
                  </ToggleButton>
                ) : null}
              </span>
              <IconButton
                small
                icon={<ArrowUp aria-hidden />}
                label={`Flytta upp ${name}`}
                disabled={at === 0}
                onPress={() => field.commit(field.value.toSpliced(at, 1).toSpliced(at - 1, 0, each))}
              />
              <IconButton
                small
                icon={<X aria-hidden />}
                label={`Ta bort ${name}`}
                onPress={() => field.commit(field.value.filter((one) => one !== each))}
              />
            </li>
          );
        })}
      </ol>
      <FieldTrouble field={field} show={(all) => all.map((each) => nameOfAlternative(each, frame, facts)).join(', ')} />
    </>
  );
}

/** Adds a candidate, a motion, or other words to what the proposition is put on. */
export function AlternativeAdder({ stored, facts }: { stored: Proposition; facts: ItemFacts }) {
  const field = useRowField('proposition.update', stored, 'alternatives');
  const persons = useStore((state) => state.board.detail?.persons);
  const isElection = stored.kind === 'election';
  const frame = { kind: stored.kind, alternatives: field.value };
  const people = (persons ?? [])
    .map((each) => ({ id: each.id, text: facts.nameOf(each.id) }))
    .filter((each) => !field.value.some((one) => one.text === each.text));
  return (
    <span data-panel-begin={field.value.length === 0 || undefined}>
      <PersonCombo
        label={isElection ? 'Lägg till kandidat' : 'Lägg till förslag'}
        placeholder={isElection ? 'Lägg till kandidat: namn' : 'Lägg till förslag'}
        people={isElection ? people : offeredAlternatives(frame, facts)}
        onChoose={(id) => field.commit(isElection ? withText(frame, facts.nameOf(id)) : withOffered(frame, id))}
        onCreate={(text) => field.commit(withText(frame, text))}
        stay
      />
    </span>
  );
}
