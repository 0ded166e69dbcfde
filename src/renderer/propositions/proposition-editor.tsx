import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Proposition } from '../../shared/minutes/model.ts';
import { WholeNumber } from '../board/whole-number.tsx';
import { plainKey } from '../motions/plain-key.ts';
import { Button } from '../parts/button.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Select } from '../parts/select.tsx';
import { useRowField, useStore } from '../store/use-store.ts';
import { AlternativeRows } from './alternative-rows.tsx';
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
const kinds = (['main', 'counter', 'addition', 'election'] as const).map((id) => ({
  id,
  text: propositionKindTexts[id],
}));

export interface PropositionEditorProps {
  readonly resolved: Resolved;
  readonly facts: ItemFacts;
  /** Changes when focus is to go to where one begins. */
  readonly begun: number;
  readonly onRemove: () => void;
  readonly onNext: (() => void) | null;
}

/** Where one begins: with who has not voted, or with the first alternative. */
function focusBeginning(frame: HTMLElement | null): void {
  const first = frame?.querySelector<HTMLElement>('[data-begin] input, [data-begin] button, input[data-begin]');
  first?.focus();
}

/** Focus goes to the beginning when the panel opens, when it is asked for, and when a vote begins. */
function useBeginning(frame: RefObject<HTMLElement | null>, begun: number, method: Method): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of these is what asks for focus.
  useEffect(() => focusBeginning(frame.current), [frame, begun, method]);
}

/** One proposition: its alternatives, how it is settled, and how it came out. */
export function PropositionEditor({ resolved, facts, begun, onRemove, onNext }: PropositionEditorProps) {
  const { proposition, waits } = resolved;
  const stored = facts.item.propositions.find((each) => each.id === proposition.id) ?? proposition;
  const run = useStore((state) => state.run);
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const kind = useRowField('proposition.update', stored, 'kind');
  const method = useRowField('proposition.update', stored, 'method');
  const seats = useRowField('proposition.update', stored, 'seats');
  const frame = useRef<HTMLDivElement>(null);
  useBeginning(frame, begun, stored.method);
  const unbroken = unbrokenResult(proposition, votersOf(facts), facts.presidingId);
  const choose = (key: string | undefined) => {
    const patch = key === undefined ? null : chosen(stored, unbroken, key);
    if (patch) void run('proposition.update', { id: stored.id, patch });
  };
  const onKeys = (event: KeyboardEvent) => {
    const key = plainKey(event);
    if (key === null || !letterKeys) return;
    if (/^[1-9]$/.test(key)) choose(stored.alternatives[Number(key) - 1]?.key);
    else if (key === 'v') method.commit(stored.kind === 'election' ? 'closed' : 'open');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="proposition" ref={frame} onKeyDownCapture={onKeys}>
      <div className="proposition-head">
        <Select label="Gäller" field={kind} options={kinds} />
        {kind.value === 'election' ? <WholeNumber label="Antal som väljs" field={seats} min={1} max={20} /> : null}
        <Button small kind="quiet" onPress={onRemove}>
          Ta bort propositionen
        </Button>
      </div>
      {waits ? <p className="soft">Väntar på valet av motförslag: vinnaren där ställs här.</p> : null}
      <AlternativeRows stored={stored} proposition={proposition} facts={facts} onChoose={choose} />
      <Segmented label="Avgörs genom" field={method} options={methods} />
      <p className="panel-keys">
        En siffra: det ordföranden finner. V: omröstning{kind.value === 'election' ? ' med slutna sedlar' : ''}.
      </p>
      {stored.method === 'open' ? <VoteBoard proposition={stored} shown={proposition} facts={facts} /> : null}
      {stored.method === 'closed' ? <ClosedCount proposition={stored} shown={proposition} facts={facts} /> : null}
      <TieBreaker proposition={proposition} unbroken={unbroken} facts={facts} onChoose={choose} />
      <p className="proposition-result" tabIndex={-1} role="status" data-settled={resolved.result.kind}>
        {resultLine(resolved, facts)}
      </p>
      {onNext && resolved.result.kind === 'carried' ? <Button onPress={onNext}>Nästa proposition</Button> : null}
    </div>
  );
}
