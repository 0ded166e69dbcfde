import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { isBegun } from '../../shared/minutes/proposition.ts';
import { type PanelProps, useItemFacts } from '../motions/use-item-facts.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { removeRow } from '../store/removal.ts';
import { useStoreApi } from '../store/use-store.ts';
import { DecisionDoubts } from './decision-doubts.tsx';
import { focusBeginning, PropositionEditor } from './proposition-editor.tsx';
import { PropositionOrder } from './proposition-order.tsx';
import { VerdictOffer } from './verdict-offer.tsx';
import { currentIn, resolvedIn } from './voters.ts';
import '../motions/motions.css';
import './propositions.css';

/** How the decision is reached (beslutsgång): what the chair puts in which order, and how each came out. */
export function PropositionsPanel(props: PanelProps) {
  const facts = useItemFacts(props);
  if (facts === null) return <Empty title="Ärendet har utgått och har ingen beslutsgång." />;
  return <Propositions item={props.item} facts={facts} key={props.item.id} />;
}

function Propositions({ item, facts }: { item: AgendaItemDetail; facts: ItemFacts }) {
  const store = useStoreApi();
  const all = resolvedIn(facts);
  const { selectedId, select, begin, frame } = useSelection(all.map((each) => each.proposition.id));
  // What was chosen stays so when it is settled; one goes on by a button.
  const shown = all.find((each) => each.proposition.id === selectedId) ?? currentIn(all) ?? all.at(-1);
  const shownId = shown?.proposition.id;
  useEffect(() => {
    if (selectedId === null && shownId !== undefined) select(shownId);
  }, [selectedId, shownId, select]);
  const next = all.find((each) => each.result.kind !== 'carried' && each !== shown);
  const remove = (id: string) =>
    void removeRow(store, { command: 'proposition.remove', id, gone: 'Propositionen är borttagen.' });
  const ways = <Ways item={item} onMade={begin} />;
  return (
    <div className="panel" ref={frame}>
      {all.length === 0 ? (
        <Empty title="Ingen proposition än." actions={ways}>
          <p>
            Ordningen föreslås av yrkandena: först om ärendet ska avgöras i dag, sedan motförslag, huvudfrågan och
            tilläggen. Den kan ändras efteråt.
          </p>
        </Empty>
      ) : (
        ways
      )}
      {all.length > 1 ? (
        <PropositionOrder
          all={all}
          facts={facts}
          selectedId={shownId ?? null}
          onSelect={select}
          onOpen={begin}
          onRemove={remove}
        />
      ) : null}
      {shown ? (
        <PropositionEditor
          key={shown.proposition.id}
          resolved={shown}
          facts={facts}
          onRemove={() => remove(shown.proposition.id)}
          onNext={next ? () => begin(next.proposition.id) : null}
        />
      ) : null}
      <VerdictOffer item={item} facts={facts} />
      <DecisionDoubts facts={facts} />
    </div>
  );
}

/** Which proposition is chosen; `begin` chooses one and takes focus to where one begins in it, once it is there. */
function useSelection(ids: readonly string[]) {
  const [selectedId, select] = useState<string | null>(null);
  const [begun, setBegun] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const settled = useRef(-1);
  const isThere = ids.length > 0 && (selectedId === null || ids.includes(selectedId));
  useEffect(() => {
    if (!isThere || settled.current === begun) return;
    settled.current = begun;
    // What was asked for by key has focus already.
    if (begun === 0 && frame.current?.contains(document.activeElement)) return;
    focusBeginning(frame.current);
  }, [isThere, begun]);
  const begin = (id: string | null) => {
    select(id);
    setBegun(begun + 1);
  };
  return { selectedId, select, begin, frame };
}

interface WaysProps {
  readonly item: AgendaItemDetail;
  readonly onMade: (id: string | null) => void;
}

const bare = (kind: 'proposal' | 'reject') => ({ key: kind, kind, motionId: null, text: '' });

function Ways({ item, onMade }: WaysProps) {
  const store = useStoreApi();
  const frame = useRef<HTMLSpanElement>(null);
  const isEmpty = item.propositions.length === 0;
  const begun = item.propositions.some(isBegun);
  useEffect(() => {
    if (isEmpty) frame.current?.querySelector('button')?.focus();
  }, [isEmpty]);
  const suggest = async () => {
    const reply = await store.getState().run('proposition.suggest', { agendaItemId: item.id });
    if (reply.ok) onMade(reply.value[0]?.id ?? null);
  };
  const add = async (kind: 'main' | 'election') => {
    const alternatives = kind === 'election' ? [] : [bare('proposal'), bare('reject')];
    const reply = await store.getState().run('proposition.create', { agendaItemId: item.id, kind, alternatives });
    if (reply.ok) onMade(reply.value.id);
  };
  return (
    <span className="proposition-ways" ref={frame} data-panel-begin={isEmpty || undefined}>
      <Button small kind={isEmpty ? 'primary' : 'plain'} disabled={begun} onPress={() => void suggest()}>
        {isEmpty ? 'Föreslå ordning' : 'Föreslå ordningen på nytt'}
      </Button>
      <Button small icon={<Plus aria-hidden />} onPress={() => void add('main')}>
        Proposition
      </Button>
      <Button small icon={<Plus aria-hidden />} onPress={() => void add('election')}>
        Val
      </Button>
      {isEmpty ? null : (
        // Both are a line, so that the first finding moves nothing.
        <span className="panel-keys">
          {begun
            ? 'Beslutsgången har börjat: ordningen föreslås inte på nytt.'
            : 'Ordningen kan föreslås på nytt tills beslutsgången har börjat.'}
        </span>
      )}
    </span>
  );
}
