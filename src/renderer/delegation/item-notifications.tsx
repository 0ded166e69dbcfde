import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { DecisionSummary, ItemNotifications } from '../../shared/delegation/commands.ts';
import type { NotifiedMatter } from '../../shared/delegation/model.ts';
import { decisionLine, matterLine, type NotifiedDecision } from '../../shared/delegation/notified.ts';
import { seriesNumber } from '../../shared/delegation/rules.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import './delegation.css';

/** What the item notifies and could, read anew when any of it changes. */
function useNotifications(agendaItemId: string): ItemNotifications | null {
  const call = useStore((state) => state.call);
  const changes = useStore((state) => state.delegation.changes);
  const [found, setFound] = useState<ItemNotifications | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is what it is read anew for.
  useEffect(() => {
    let late = false;
    void call('notification.get', { agendaItemId }).then((reply) => {
      if (reply.ok && !late) setFound(reply.value);
    });
    return () => {
      late = true;
    };
  }, [call, changes, agendaItemId]);
  return found;
}

/** The decisions and matters that an item notifies; those that wait are offered. */
export function ItemNotificationsSection({ item }: { item: AgendaItemDetail }) {
  const { notified, kind, id } = item;
  const listed = notified.decisions.length + notified.matters.length;
  if (kind !== 'notification' && listed === 0) return null;
  return <Notifications id={id} />;
}

function Notifications({ id }: { id: string }) {
  const run = useStore((state) => state.run);
  const found = useNotifications(id);
  if (found === null) return null;
  const { list, matters } = found;
  const nothing = list.decisions.length === 0 && matters.length === 0;
  return (
    <Section
      title="Anmäls"
      lead="Skrivs ut efter ärendebeskrivningen i tjänsteskrivelsen och protokollet."
      actions={
        <Button
          small
          icon={<Plus aria-hidden />}
          onPress={() => void run('notifiedMatter.create', { agendaItemId: id })}
        >
          Nytt anmälningsärende
        </Button>
      }
    >
      <Offer id={id} found={found} />
      {nothing ? <p className="soft">Inget är listat än.</p> : null}
      {list.decisions.length === 0 ? null : (
        <ul className="notified-list" aria-label="Delegationsbeslut som anmäls">
          {list.decisions.map((each, index) => (
            <DecisionRow key={each.id} decision={each} itemId={id} index={index} count={list.decisions.length} />
          ))}
        </ul>
      )}
      {matters.length === 0 ? null : (
        <ul className="notified-list notified-matters" aria-label="Anmälningsärenden">
          {matters.map((each, index) => (
            <MatterRow key={each.id} matter={each} itemId={id} index={index} count={matters.length} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What waits to be notified: one press lists all of it. */
function Offer({ id, found }: { id: string; found: ItemNotifications }) {
  const run = useStore((state) => state.run);
  const { offeredDecisions, offeredMatters } = found;
  const count = offeredDecisions.length + offeredMatters.length;
  if (count === 0) return null;
  const all = {
    decisionIds: offeredDecisions.map((each) => each.id),
    matterIds: offeredMatters.map((each) => each.id),
  };
  const must = offeredDecisions.filter((each) => each.demand?.must === true);
  return (
    <Notice
      tone={must.length > 0 ? 'warn' : 'info'}
      actions={
        <Button small kind="primary" onPress={() => void run('notification.add', { agendaItemId: id, ...all })}>
          {count === 1 ? 'Anmäl här' : `Anmäl alla ${count} här`}
        </Button>
      }
    >
      <p>
        {must.length > 0
          ? 'Väntar på att anmälas; brådskande beslut måste anmälas nu (6:40):'
          : 'Väntar på att anmälas:'}
      </p>
      <ul className="delegated-lacks">
        {offeredDecisions.map((each) => (
          <OfferedDecision key={each.id} decision={each} itemId={id} single={count === 1} />
        ))}
        {offeredMatters.map((each) => (
          <li key={each.id}>{matterLine(each)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function OfferedDecision(props: { decision: DecisionSummary; itemId: string; single: boolean }) {
  const { decision, itemId, single } = props;
  const run = useStore((state) => state.run);
  const { id, number, title, decidedOn, basis } = decision;
  const name = `Nr ${number === null ? '–' : seriesNumber(number)}`;
  return (
    <li>
      {name} {title} ({decidedOn}){basis === '6:39' ? ', brådskande' : ''}{' '}
      {single ? null : (
        <Button
          small
          kind="quiet"
          label={`Anmäl ${name} här`}
          onPress={() => void run('notification.add', { agendaItemId: itemId, decisionIds: [id] })}
        >
          Anmäl
        </Button>
      )}
    </li>
  );
}

/** Alt and an arrow gives a row another place; answers nothing where there is none. */
function movesTo(event: KeyboardEvent, index: number, count: number, move: (to: number) => void): void {
  const to = index + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : Number.NaN);
  if (!event.altKey || !(to >= 0 && to < count)) return;
  event.preventDefault();
  event.stopPropagation();
  move(to);
}

interface Placed {
  readonly itemId: string;
  readonly index: number;
  readonly count: number;
}

function DecisionRow({ decision, itemId, index, count }: Placed & { decision: NotifiedDecision }) {
  const run = useStore((state) => state.run);
  const { id: delegatedDecisionId } = decision;
  const move = (to: number) => void run('notification.move', { agendaItemId: itemId, delegatedDecisionId, to });
  return (
    <li onKeyDownCapture={(event) => movesTo(event, index, count, move)}>
      <span>{decisionLine(decision)}</span>
      {decision.urgent ? <Badge>brådskande</Badge> : null}
      <IconButton
        small
        icon={<X aria-hidden />}
        label={`Anmäl inte nr ${seriesNumber(decision.number)} här`}
        onPress={() => void run('notification.remove', { agendaItemId: itemId, decisionIds: [delegatedDecisionId] })}
      />
    </li>
  );
}

function MatterRow({ matter, itemId, index, count }: Placed & { matter: NotifiedMatter }) {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const command = 'notifiedMatter.update';
  const name = matter.title === '' ? 'Anmälningsärendet' : `”${matter.title}”`;
  const move = (to: number) => void run('notifiedMatter.move', { id: matter.id, to });
  return (
    <li onKeyDownCapture={(event) => movesTo(event, index, count, move)}>
      <TextField
        label="Vad som anmäls"
        hideLabel
        multiline
        rows={1}
        placeholder="Vad som anmäls"
        field={useRowField(command, matter, 'title')}
      />
      <DateField label={`Datum för ${name}`} hideLabel field={useRowField(command, matter, 'date')} />
      <TextField
        label={`Från vem: ${name}`}
        hideLabel
        placeholder="Från"
        field={useRowField(command, matter, 'sender')}
      />
      <Button
        small
        kind="quiet"
        label={`Anmäl ${name} en annan gång`}
        onPress={() => void run('notification.remove', { agendaItemId: itemId, matterIds: [matter.id] })}
      >
        Inte nu
      </Button>
      <IconButton
        small
        icon={<X aria-hidden />}
        label={`Ta bort ${name}`}
        onPress={() =>
          void removeRow(store, { command: 'notifiedMatter.remove', id: matter.id, gone: `${name} är borttaget.` })
        }
      />
    </li>
  );
}

/** What an item notifies, to read. */
export function NotifiedRead({ item, title }: { item: AgendaItemDetail; title: string }) {
  const { decisions, matters } = item.notified;
  const lines = [
    ...decisions.map((each) => ({ id: each.id, text: decisionLine(each) })),
    ...matters.map((each) => ({ id: each.id, text: matterLine(each) })),
  ];
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="read-lines">
        {lines.map((each) => (
          <li key={each.id}>{each.text}</li>
        ))}
      </ul>
    </Section>
  );
}
