import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Choice, Proposition } from '../../shared/minutes/model.ts';
import { tallyOf } from '../../shared/minutes/proposition.ts';
import { Button } from '../parts/button.tsx';
import { plainKey } from '../parts/plain-key.ts';
import { Segmented } from '../parts/segmented.tsx';
import { useField, useStore } from '../store/use-store.ts';
import { nameOfAlternative } from './alternatives.ts';
import { nextVoter } from './next-voter.ts';
import { votersOf } from './voters.ts';

const letters: Readonly<Record<string, Choice | ''>> = { j: 'yes', n: 'no', a: 'abstain', backspace: '', delete: '' };
const choices: readonly { readonly id: Choice | ''; readonly text: string }[] = [
  { id: 'yes', text: 'Ja' },
  { id: 'no', text: 'Nej' },
  { id: 'abstain', text: 'Avstår' },
];

export interface VoteBoardProps {
  readonly proposition: Proposition;
  /** With the winners of earlier choices in place. */
  readonly shown: Proposition;
  readonly facts: ItemFacts;
}

/** An open vote: everyone who serves in the order of the roll, one key each. */
export function VoteBoard({ proposition, shown, facts }: VoteBoardProps) {
  const run = useStore((state) => state.run);
  const voters = votersOf(facts);
  const frame = useRef<HTMLDivElement>(null);
  const voted = useVoted(proposition);
  const [yes = '', no = ''] = shown.alternatives.map((each) => nameOfAlternative(each, shown, facts));
  const { missing } = tallyOf(proposition, voters);
  const focus = (personId: string | null) => focusVoter(frame.current, personId);
  const goOn = (personId: string) => focus(nextVoter(voters, voted.has, personId));
  const rest = (choice: Choice) => {
    void run('proposition.voteRest', { id: proposition.id, choice });
    focus(null);
  };
  const onKeys = (event: KeyboardEvent) => {
    const personId = (event.target as HTMLElement).closest('[data-voter]')?.getAttribute('data-voter');
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!personId || step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    focus(voters[voters.indexOf(personId) + step] ?? personId);
  };
  if (proposition.alternatives.length !== 2) {
    return (
      <p className="soft">En öppen omröstning ställer två förslag mot varandra: lägg till eller ta bort förslag.</p>
    );
  }
  return (
    <div className="vote" ref={frame} onKeyDownCapture={onKeys}>
      <p className="vote-stakes">
        <strong>Ja</strong> för {yes}, <strong>nej</strong> för {no}.
      </p>
      <ol className="voters" aria-label="Omröstning">
        {voters.map((each) => (
          <Voter
            key={each}
            proposition={proposition}
            personId={each}
            name={facts.nameOf(each)}
            isFirst={each === (missing[0] ?? voters[0])}
            onVoted={(choice) => {
              voted.note(each, choice !== '');
              if (choice !== '') goOn(each);
            }}
            onRest={rest}
          />
        ))}
      </ol>
      <Rest left={missing.length} onRest={rest} />
      <p className="panel-keys">
        J ja, N nej, A avstår: går vidare till nästa. ↑ ↓ byter person, Backsteg tar bort rösten. Skift J och Skift N:
        övriga ja eller nej.
      </p>
    </div>
  );
}

/** The same vote for all who are left. */
function Rest({ left, onRest }: { readonly left: number; readonly onRest: (choice: Choice) => void }) {
  return (
    <div className="row">
      <Button small disabled={left === 0} onPress={() => onRest('yes')}>
        Övriga ja
      </Button>
      <Button small disabled={left === 0} onPress={() => onRest('no')}>
        Övriga nej
      </Button>
    </div>
  );
}

/** Who has voted, also the votes that are on their way to the file. */
function useVoted({ ballots }: Proposition) {
  const underWay = useRef(new Map<string, boolean>());
  const stored = useMemo(() => new Set(ballots.map((each) => each.personId)), [ballots]);
  useEffect(() => {
    for (const [personId, has] of underWay.current) {
      if (stored.has(personId) === has) underWay.current.delete(personId);
    }
  }, [stored]);
  return {
    has: (personId: string) => underWay.current.get(personId) ?? stored.has(personId),
    note: (personId: string, has: boolean) => void underWay.current.set(personId, has),
  };
}

/** Goes to a voter's choice, or to the result when all have voted. */
function focusVoter(frame: HTMLElement | null, personId: string | null): void {
  if (personId === null) {
    frame?.closest('.proposition')?.querySelector<HTMLElement>('.proposition-result')?.focus();
    return;
  }
  const inputs = [...(frame?.querySelectorAll<HTMLInputElement>(`[data-voter="${personId}"] input`) ?? [])];
  const input = inputs.find((each) => each.checked) ?? inputs[0];
  input?.focus();
  input?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

interface VoterProps {
  readonly proposition: Proposition;
  readonly personId: string;
  readonly name: string;
  /** One begins here. */
  readonly isFirst: boolean;
  readonly onVoted: (choice: Choice | '') => void;
  readonly onRest: (choice: Choice) => void;
}

function Voter({ proposition, personId, name, isFirst, onVoted, onRest }: VoterProps) {
  const call = useStore((state) => state.call);
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const field = useField<Choice | ''>({
    key: `proposition.vote:${proposition.id}:${personId}`,
    value: proposition.ballots.find((each) => each.personId === personId)?.choice ?? '',
    save: (choice) => call('proposition.vote', { id: proposition.id, personId, choice: choice === '' ? null : choice }),
  });
  const onKeys = (event: KeyboardEvent) => {
    const key = plainKey(event);
    const choice = key === null ? undefined : letters[key];
    if (choice === undefined || (!letterKeys && choice !== '')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey && (choice === 'yes' || choice === 'no')) return onRest(choice);
    field.commit(choice);
    onVoted(choice);
  };
  return (
    <li data-voter={personId} data-panel-begin={isFirst || undefined} onKeyDownCapture={onKeys}>
      <span className="voter-name" aria-hidden>
        {name}
      </span>
      <Segmented label={name} hideLabel field={field} options={choices} />
    </li>
  );
}
