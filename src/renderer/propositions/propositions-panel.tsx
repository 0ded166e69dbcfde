import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { type PanelProps, useItemFacts } from '../motions/use-item-facts.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { List } from '../parts/list.tsx';
import { removeRow } from '../store/removal.ts';
import { useStoreApi } from '../store/use-store.ts';
import { PropositionEditor } from './proposition-editor.tsx';
import { questionText } from './question-text.ts';
import { resultLine } from './result-line.ts';
import { VerdictOffer } from './verdict-offer.tsx';
import { currentIn, type Resolved, resolvedIn } from './voters.ts';
import '../motions/motions.css';
import './propositions.css';

/** How the decision is reached (beslutsgång): what the chair puts in which order, and how each came out. */
export function PropositionsPanel(props: PanelProps) {
  const facts = useItemFacts(props);
  if (facts === null) return <Empty title="Ärendet har utgått och har ingen beslutsgång." />;
  return <Propositions itemId={props.item.id} facts={facts} key={props.item.id} />;
}

function Propositions({ itemId, facts }: { itemId: string; facts: ItemFacts }) {
  const store = useStoreApi();
  const all = resolvedIn(facts);
  const [selectedId, select] = useState<string | null>(null);
  const current = currentIn(all) ?? all.at(-1);
  // What was chosen stays so when it is settled; one goes on by a key.
  const shown = all.find((each) => each.proposition.id === selectedId) ?? current;
  useEffect(() => {
    if (selectedId === null && shown) select(shown.proposition.id);
  }, [selectedId, shown]);
  // Each time it changes, focus goes to where one begins in the chosen proposition.
  const [begun, begin] = useState(0);
  const next = all.find((each) => each.result.kind !== 'carried' && each !== shown);
  const add = async (kind: 'main' | 'election') => {
    const alternatives =
      kind === 'election'
        ? []
        : (['proposal', 'reject'] as const).map((each) => ({ key: each, kind: each, motionId: null, text: '' }));
    const reply = await store.getState().run('proposition.create', { agendaItemId: itemId, kind, alternatives });
    if (!reply.ok) return;
    select(reply.value.id);
    begin(begun + 1);
  };
  const suggest = async () => {
    const reply = await store.getState().run('proposition.suggest', { agendaItemId: itemId });
    if (!reply.ok) return;
    select(reply.value[0]?.id ?? null);
    begin(begun + 1);
  };
  const ways = <Ways isEmpty={all.length === 0} onSuggest={() => void suggest()} onAdd={(kind) => void add(kind)} />;
  return (
    <div className="panel">
      {all.length === 0 ? null : ways}
      {all.length === 0 ? (
        <Empty title="Ingen proposition än." actions={ways}>
          <p>
            Ordningen föreslås av yrkandena: först om ärendet ska avgöras i dag, sedan motförslag, huvudfrågan och
            tilläggen. Den kan ändras efteråt.
          </p>
        </Empty>
      ) : null}
      {all.length > 1 ? (
        <Order
          all={all}
          facts={facts}
          selectedId={shown?.proposition.id ?? null}
          onSelect={select}
          onOpen={() => begin(begun + 1)}
        />
      ) : null}
      {shown ? (
        <PropositionEditor
          key={shown.proposition.id}
          resolved={shown}
          facts={facts}
          begun={begun}
          onRemove={() =>
            void removeRow(store, {
              command: 'proposition.remove',
              id: shown.proposition.id,
              gone: 'Propositionen är borttagen.',
            })
          }
          onNext={
            next === undefined
              ? null
              : () => {
                  select(next.proposition.id);
                  begin(begun + 1);
                }
          }
        />
      ) : null}
      {all.length > 0 ? <VerdictOffer itemId={itemId} facts={facts} /> : null}
    </div>
  );
}

interface WaysProps {
  readonly isEmpty: boolean;
  readonly onSuggest: () => void;
  readonly onAdd: (kind: 'main' | 'election') => void;
}

function Ways({ isEmpty, onSuggest, onAdd }: WaysProps) {
  const frame = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isEmpty) frame.current?.querySelector('button')?.focus();
  }, [isEmpty]);
  return (
    <span className="proposition-ways" ref={frame}>
      <Button small kind={isEmpty ? 'primary' : 'plain'} onPress={onSuggest}>
        {isEmpty ? 'Föreslå ordning' : 'Föreslå ordningen på nytt'}
      </Button>
      <Button small icon={<Plus aria-hidden />} onPress={() => onAdd('main')}>
        Proposition
      </Button>
      <Button small icon={<Plus aria-hidden />} onPress={() => onAdd('election')}>
        Val
      </Button>
    </span>
  );
}

interface OrderProps {
  readonly all: readonly Resolved[];
  readonly facts: ItemFacts;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: () => void;
}

function Order({ all, facts, selectedId, onSelect, onOpen }: OrderProps) {
  const store = useStoreApi();
  const rows = all.map((each) => ({ ...each, id: each.proposition.id }));
  return (
    <div className="proposition-order">
      <List
        label="Propositionsordning"
        items={rows}
        selectedId={selectedId}
        onSelect={onSelect}
        onOpen={(id) => {
          onSelect(id);
          onOpen();
        }}
        onRemove={(id) =>
          void removeRow(store, { command: 'proposition.remove', id, gone: 'Propositionen är borttagen.' })
        }
        onMove={(id, to) => void store.getState().run('proposition.move', { id, to })}
        text={(each) => questionText(each.proposition, facts)}
      >
        {(each, index) => (
          <>
            <span className="list-number">{index + 1}</span>
            <span className="list-text">{questionText(each.proposition, facts)}</span>
            <span className="list-note">{each.waits ? 'Väntar på valet av motförslag.' : resultLine(each, facts)}</span>
          </>
        )}
      </List>
      <p className="panel-keys">Alt ↑ och Alt ↓ flyttar, Delete tar bort, Retur går till propositionen.</p>
    </div>
  );
}
