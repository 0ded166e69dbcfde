import { ToggleButton } from 'react-aria-components';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Proposition } from '../../shared/minutes/model.ts';
import type { Result } from '../../shared/minutes/proposition.ts';
import { nameOfAlternative } from './alternatives.ts';

export interface TieBreakerProps {
  readonly proposition: Proposition;
  /** How it stands before casting vote and lots. */
  readonly unbroken: Result;
  readonly facts: ItemFacts;
  readonly onChoose: (key: string) => void;
}

function tieText(solvedBy: 'castingVote' | 'lots', { presidingId, nameOf }: ItemFacts): string {
  if (solvedBy === 'lots') return 'Röstetalet är lika. Lotten avgör (KL 5:56): vem föll den på?';
  if (presidingId === null) return 'Röstetalet är lika. Välj vad ordförandens utslagsröst ges för.';
  return `Röstetalet är lika. ${nameOf(presidingId)} leder ärendet och har avstått: vad ges utslagsrösten för?`;
}

/** Where the votes are equal: what the casting vote is given for, or whom the lots fell on. */
export function TieBreaker({ proposition, unbroken, facts, onChoose }: TieBreakerProps) {
  if (unbroken.kind !== 'tie') return null;
  const picked = unbroken.solvedBy === 'lots' ? proposition.drawnKeys : [proposition.castingKey];
  return (
    <fieldset className="tie">
      <legend>{tieText(unbroken.solvedBy, facts)}</legend>
      {proposition.alternatives.map((each, at) => {
        if (!unbroken.keys.includes(each.key)) return null;
        const name = nameOfAlternative(each, proposition, facts);
        const isPicked = picked.includes(each.key);
        return (
          <ToggleButton key={each.key} className="finding" isSelected={isPicked} onChange={() => onChoose(each.key)}>
            <span aria-hidden>
              <kbd>{at + 1}</kbd> {isPicked ? '✓ ' : ''}
            </span>
            {name}
          </ToggleButton>
        );
      })}
    </fieldset>
  );
}
