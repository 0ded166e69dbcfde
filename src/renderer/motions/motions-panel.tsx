import { type KeyboardEvent, useState } from 'react';
import { servingIn } from '../../shared/meeting/roll.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Motion, MotionKind } from '../../shared/minutes/model.ts';
import { listed } from '../../shared/swedish.ts';
import { focusList, wishFocus } from '../meeting/focus.ts';
import { Badge } from '../parts/badge.tsx';
import { Empty } from '../parts/empty.tsx';
import { List } from '../parts/list.tsx';
import { removeRow } from '../store/removal.ts';
import { useStoreApi } from '../store/use-store.ts';
import { motionLine, needsWords } from './kinds.ts';
import { MotionEditor, motionTextId } from './motion-editor.tsx';
import { MotionForm } from './motion-form.tsx';
import { type PanelProps, useItemFacts } from './use-item-facts.ts';
import './motions.css';

/** Who moves what in an item (yrkanden). */
export function MotionsPanel(props: PanelProps) {
  const facts = useItemFacts(props);
  if (facts === null) return <Empty title="Ärendet har utgått och har inga yrkanden." />;
  return <Motions itemId={props.item.id} facts={facts} key={props.item.id} />;
}

function Motions({ itemId, facts }: { itemId: string; facts: ItemFacts }) {
  const store = useStoreApi();
  const [selectedId, select] = useState<string | null>(null);
  const motions = facts.item.motions.toSorted((a, b) => a.position - b.position);
  const selected = motions.find((each) => each.id === selectedId);
  const add = async (personId: string, kind: MotionKind) => {
    const reply = await store.getState().run('motion.create', { agendaItemId: itemId, personId, kind });
    if (!reply.ok) return;
    select(reply.value.id);
    if (needsWords(kind)) wishFocus(motionTextId(reply.value.id));
  };
  return (
    <div className="panel">
      <p className="panel-lead">Bara yrkanden som står kvar när ärendet avgörs kommer med i protokollet (KL 5:67).</p>
      <MotionForm
        people={servingIn(facts.roll).map((each) => ({ id: each.personId, text: facts.nameOf(each.personId) }))}
        onAdd={(personId, kind) => void add(personId, kind)}
      />
      <MotionList
        motions={motions}
        facts={facts}
        selectedId={selected?.id ?? null}
        onSelect={select}
        onRemove={(id) => void removeRow(store, { command: 'motion.remove', id, gone: 'Yrkandet är borttaget.' })}
      />
      {selected ? <MotionEditor key={selected.id} motion={selected} facts={facts} onDone={focusForm} /> : null}
    </div>
  );
}

/** Ready for the next person. */
function focusForm(): void {
  document.querySelector<HTMLElement>('.motion-form input')?.focus();
}

interface MotionListProps {
  readonly motions: readonly Motion[];
  readonly facts: ItemFacts;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

function MotionList({ motions, facts, selectedId, onSelect, onRemove }: MotionListProps) {
  const store = useStoreApi();
  const onSpace = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const motion = motions.find((each) => each.id === target.getAttribute('data-key'));
    if (event.key !== ' ' || motion === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const patch = { withdrawn: !motion.withdrawn };
    void store.getState().run('motion.update', { id: motion.id, patch });
  };
  if (motions.length === 0) {
    return (
      <Empty title="Inget yrkande än.">
        <p>Skriv några bokstäver av namnet, tryck Retur och sedan bokstaven för vad som yrkas.</p>
      </Empty>
    );
  }
  return (
    <div className="motions" onKeyDownCapture={onSpace}>
      <List
        label="Yrkanden"
        items={motions}
        selectedId={selectedId}
        onSelect={onSelect}
        onOpen={(id) => {
          onSelect(id);
          wishFocus(motionTextId(id));
        }}
        onRemove={(id) => {
          onRemove(id);
          focusList(document.querySelector('.motions'));
        }}
        onMove={(id, to) => void store.getState().run('motion.move', { id, to })}
        text={(each) => `${facts.nameOf(each.personId)}, ${motionLine(each)}${each.withdrawn ? ', återtaget' : ''}`}
      >
        {(each) => <MotionRow motion={each} nameOf={facts.nameOf} />}
      </List>
      <p className="panel-keys">Mellanslag: återtaget eller inte. Retur: skriv yrkandets ord. Delete: ta bort.</p>
    </div>
  );
}

function MotionRow({ motion, nameOf }: { motion: Motion; nameOf: ItemFacts['nameOf'] }) {
  const line = `${nameOf(motion.personId)}: ${motionLine(motion)}`;
  return (
    <>
      <span className="list-text">
        {motion.withdrawn ? <s>{line}</s> : line}
        {motion.supporterIds.length > 0 ? (
          <span className="motion-joins">{listed(motion.supporterIds.map(nameOf))} instämmer</span>
        ) : null}
      </span>
      {motion.withdrawn ? <Badge>återtaget</Badge> : null}
    </>
  );
}
