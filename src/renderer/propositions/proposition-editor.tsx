import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Proposition } from '../../shared/minutes/model.ts';
import { tallyOf } from '../../shared/minutes/proposition.ts';
import { Button } from '../parts/button.tsx';
import { plainKey } from '../parts/plain-key.ts';
import { Segmented } from '../parts/segmented.tsx';
import { Select } from '../parts/select.tsx';
import { WholeNumber } from '../parts/whole-number.tsx';
import { useRowField, useStore } from '../store/use-store.ts';
import { AlternativeAdder, AlternativeRows } from './alternative-rows.tsx';
import { chosen, unbrokenResult } from './choose.ts';
import { ClosedCount } from './closed-count.tsx';
import { propositionKindTexts } from './question-text.ts';
import { resultLine } from './result-line.ts';
import { TieBreaker } from './tie-breaker.tsx';
import { VoteBoard } from './vote-board.tsx';
import { type Resolved, votersOf } from './voters.ts';

type Method = Proposition['method'];

const methods: readonly { readonly id: Method; readonly text: string }[] = [
  { id: 'acclamation', text: 'Acklamation' },
  { id: 'open', text: 'Omröstning' },
  { id: 'closed', text: 'Sluten omröstning' },
];

/** An election is never voted on openly (KL 5:54); one that is says so until it is changed. */
function methodsOf({ kind, method }: Proposition) {
  return methods.filter((each) => kind !== 'election' || each.id !== 'open' || method === 'open');
}

const kinds = (['main', 'counter', 'addition', 'election'] as const).map((id) => ({
  id,
  text: propositionKindTexts[id],
}));

export interface PropositionEditorProps {
  readonly resolved: Resolved;
  readonly facts: ItemFacts;
  readonly onRemove: () => void;
  readonly onNext: (() => void) | null;
}

/** Where one begins: with who has not voted, with the first count, or with the first alternative. */
export function focusBeginning(frame: HTMLElement | null): void {
  const first = frame?.querySelector<HTMLElement>('[data-panel-begin] input, [data-panel-begin] button');
  first?.focus();
  // As much of the votes as there is room for, and the one that has focus in any case.
  first?.closest('.vote, .count')?.scrollIntoView({ block: 'nearest' });
  first?.closest('li, .field')?.scrollIntoView({ block: 'nearest' });
}

/** Focus goes to the vote when one is asked for by key, once it is there. */
function useVoteByKey(frame: RefObject<HTMLElement | null>, method: Method) {
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of method is what is waited for.
  useEffect(() => {
    if (asked.current) focusBeginning(frame.current);
    asked.current = false;
  }, [frame, method]);
  return asked;
}

function keysText({ kind, method }: Proposition): string {
  if (method !== 'acclamation')
    return kind === 'election' ? 'V: till rösterna.' : 'V: till rösterna. En siffra: det ordföranden först fann.';
  return `En siffra: det ordföranden finner. V: omröstning${kind === 'election' ? ' med slutna sedlar' : ''}.`;
}

/** One proposition: its alternatives, how it is settled, and how it came out. */
export function PropositionEditor({ resolved, facts, onRemove, onNext }: PropositionEditorProps) {
  const { proposition, waits } = resolved;
  const stored = facts.item.propositions.find((each) => each.id === proposition.id) ?? proposition;
  const run = useStore((state) => state.run);
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const method = useRowField('proposition.update', stored, 'method');
  const frame = useRef<HTMLDivElement>(null);
  const voteAsked = useVoteByKey(frame, stored.method);
  const unbroken = unbrokenResult(proposition, votersOf(facts), facts.presidingId);
  const choose = (key: string | undefined) => {
    const patch = key === undefined ? null : chosen(stored, unbroken, key);
    if (patch) void run('proposition.update', { id: stored.id, patch });
  };
  const onKeys = (event: KeyboardEvent) => {
    const key = plainKey(event);
    if (key === null || !letterKeys || !/^[1-9v]$/.test(key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key !== 'v') return choose(stored.alternatives[Number(key) - 1]?.key);
    if (stored.method !== 'acclamation') return focusBeginning(frame.current);
    voteAsked.current = true;
    method.commit(stored.kind === 'election' ? 'closed' : 'open');
  };
  return (
    <div className="proposition" ref={frame} onKeyDownCapture={onKeys}>
      {waits ? <p className="soft">Väntar på valet av motförslag: vinnaren där ställs här.</p> : null}
      <AlternativeRows stored={stored} proposition={proposition} facts={facts} onChoose={choose} />
      {stored.kind === 'election' ? <AlternativeAdder stored={stored} facts={facts} /> : null}
      <Segmented label="Avgörs genom" hideLabel field={method} options={methodsOf(stored)} />
      <p className="panel-keys">{keysText(stored)}</p>
      {stored.method === 'open' ? <VoteBoard proposition={stored} shown={proposition} facts={facts} /> : null}
      {stored.method === 'closed' ? <ClosedCount proposition={stored} shown={proposition} facts={facts} /> : null}
      <TieBreaker proposition={proposition} unbroken={unbroken} facts={facts} onChoose={choose} />
      <div className="proposition-outcome">
        {stored.method === 'open' ? <VoteTally proposition={stored} facts={facts} /> : null}
        <p className="proposition-result" tabIndex={-1} role="status" data-settled={resolved.result.kind}>
          {resultLine(resolved, facts)}
        </p>
      </div>
      {onNext && resolved.result.kind === 'carried' ? <Button onPress={onNext}>Nästa proposition</Button> : null}
      <MoreOfProposition stored={stored} facts={facts} onRemove={onRemove} />
    </div>
  );
}

/** The votes so far. */
function VoteTally({ proposition, facts }: { proposition: Proposition; facts: ItemFacts }) {
  const { yes, no, abstain, missing } = tallyOf(proposition, votersOf(facts));
  return (
    <p className="vote-tally" role="status">
      {`${yes} ja, ${no} nej, ${abstain} avstår${missing.length > 0 ? `, ${missing.length} kvar` : ''}`}
    </p>
  );
}

interface MoreProps {
  readonly stored: Proposition;
  readonly facts: ItemFacts;
  readonly onRemove: () => void;
}

/** What is seldom changed: what it settles, other alternatives, and how many are elected. */
function MoreOfProposition({ stored, facts, onRemove }: MoreProps) {
  const kind = useRowField('proposition.update', stored, 'kind');
  const seats = useRowField('proposition.update', stored, 'seats');
  return (
    <details className="proposition-more">
      <summary>Ändra propositionen</summary>
      <div className="proposition-head">
        <Select label="Gäller" field={kind} options={kinds} />
        {stored.kind === 'election' ? (
          <WholeNumber label="Antal som väljs" field={seats} min={1} max={20} />
        ) : (
          <AlternativeAdder stored={stored} facts={facts} />
        )}
        <Button small onPress={onRemove}>
          Ta bort propositionen
        </Button>
      </div>
    </details>
  );
}
