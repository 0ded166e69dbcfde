import { useState } from 'react';
import type { MeetingStatus } from '../../shared/meeting/model.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Statement } from '../../shared/minutes/model.ts';
import { wishFocus } from '../meeting/focus.ts';
import { type PanelProps, useItemFacts } from '../motions/use-item-facts.ts';
import { Empty } from '../parts/empty.tsx';
import { Notice } from '../parts/notice.tsx';
import { PersonCombo } from '../parts/person-combo.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { candidates, ownMotion, reservationTime } from './obstacles.ts';
import { StatementRow, statementTextId } from './statement-row.tsx';
import '../motions/motions.css';
import './statements.css';

type Kind = Statement['kind'];

const kinds: readonly { readonly id: 'reservation' | 'abstention'; readonly text: string }[] = [
  { id: 'reservation', text: 'Reserverar sig' },
  { id: 'abstention', text: 'Deltar inte i beslutet' },
];

export interface StatementsPanelProps extends PanelProps {
  readonly kind: 'reservation' | 'note';
}

/** Reservations and those who take no part in the decision, or notes to the minutes. */
export function StatementsPanel(props: StatementsPanelProps) {
  const facts = useItemFacts(props);
  const { item, detail, kind } = props;
  if (facts === null) return <Empty title="Ärendet har utgått." />;
  return (
    <Statements key={`${item.id} ${kind}`} itemId={item.id} status={detail.meeting.status} facts={facts} kind={kind} />
  );
}

interface StatementsProps {
  readonly itemId: string;
  readonly status: MeetingStatus;
  readonly facts: ItemFacts;
  readonly kind: 'reservation' | 'note';
}

const leads = {
  reservation: 'Den som har deltagit i beslutet kan reservera sig innan sammanträdet avslutas (KL 4:27).',
  note: 'En protokollsanteckning återger vad någon vill ha antecknat. Den ändrar inte beslutet.',
} as const;

function Statements({ itemId, status, facts, kind: panel }: StatementsProps) {
  const store = useStoreApi();
  const [kind, setKind] = useState<Kind>(panel);
  const shown = facts.item.statements
    .filter((each) => (panel === 'note') === (each.kind === 'note'))
    .toSorted((a, b) => a.position - b.position);
  const add = async (personId: string) => {
    const motionId = kind === 'reservation' ? ownMotion(facts.item.motions, personId) : null;
    const fields = { agendaItemId: itemId, kind, personId, motionId };
    const reply = await store.getState().run('statement.create', fields);
    if (reply.ok) wishFocus(statementTextId(reply.value.id));
  };
  return (
    <div className="panel">
      <p className="panel-lead">{leads[panel]}</p>
      <div className="statement-form">
        {kind === 'note' ? null : (
          <Segmented
            label="Vad som antecknas"
            hideLabel
            value={kind}
            onChange={(next) => setKind(next)}
            options={kinds}
          />
        )}
        <Who kind={kind} facts={facts} status={status} onChoose={(id) => void add(id)} />
      </div>
      {shown.length === 0 ? (
        <p className="soft">{panel === 'note' ? 'Ingen protokollsanteckning.' : 'Ingen reservation.'}</p>
      ) : (
        <ul className="statements">
          {shown.map((each) => (
            <StatementRow key={each.id} statement={each} facts={facts} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface WhoProps {
  readonly kind: Kind;
  readonly facts: ItemFacts;
  readonly status: MeetingStatus;
  readonly onChoose: (personId: string) => void;
}

function Who({ kind, facts, status, onChoose }: WhoProps) {
  const { may, mayNot } = candidates(kind, facts, status);
  const wait = kind === 'reservation' ? reservationTime(status) : null;
  if (wait !== null) return <Notice tone="info">{wait}</Notice>;
  return (
    <>
      <div data-panel-begin>
        <PersonCombo
          label={kind === 'note' ? 'Vem lämnar anteckningen' : 'Vem'}
          placeholder="Skriv namn eller parti, tryck Retur"
          people={may.map((id) => ({ id, text: facts.nameOf(id) }))}
          onChoose={onChoose}
          autoFocus
        />
      </div>
      {mayNot.length > 0 ? <p className="panel-keys">Kan inte reservera sig: {mayNot.join('; ')}.</p> : null}
    </>
  );
}
