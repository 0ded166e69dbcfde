import { Plus, X } from 'lucide-react';
import type { NotifiedMatterDetail } from '../../shared/delegation/commands.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Combo } from '../parts/combo.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Empty } from '../parts/empty.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { TextField } from '../parts/text-field.tsx';
import { removeRow } from '../store/removal.ts';
import { hashOf } from '../store/route.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { notifyNext } from './steps.ts';

const command = 'notifiedMatter.update';

type Row = NotifiedMatterDetail;

const isLocked = ({ listed }: Row) => listed?.approved === true;

function TitleCell({ row }: { row: Row }) {
  const field = useRowField(command, row, 'title');
  return isLocked(row) ? row.title : <TextField label="Vad som anmäls" hideLabel multiline rows={1} field={field} />;
}
function DateCell({ row }: { row: Row }) {
  const field = useRowField(command, row, 'date');
  return isLocked(row) ? (row.date ?? '–') : <DateField label="Datum" hideLabel field={field} />;
}
function SenderCell({ row }: { row: Row }) {
  const field = useRowField(command, row, 'sender');
  return isLocked(row) ? row.sender || '–' : <TextField label="Från" hideLabel field={field} />;
}
function MatterCell({ row }: { row: Row }) {
  const field = useRowField(command, row, 'matterId');
  const matters = useStore((state) => state.board.detail?.matters ?? []);
  if (isLocked(row)) return row.registryNumber || '–';
  const options = matters.map((each) => ({
    id: each.id,
    text: each.registryNumber || each.title || 'utan nummer',
    detail: each.registryNumber === '' ? '' : each.title,
  }));
  return <Combo label="Ärende i diariet" hideLabel field={field} options={options} placeholder="Ärende" />;
}
function WhereCell({ row }: { row: Row }) {
  const store = useStoreApi();
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const { listed } = row;
  if (listed === null) {
    return (
      <Button small onPress={() => void notifyNext(store, { matterIds: [row.id] })}>
        Anmäl nästa gång
      </Button>
    );
  }
  const number = listed.paragraph === null ? '' : ` ${paragraphText(listed.paragraph, prefix)}`;
  return (
    <a href={hashOf('sammantraden', listed.meetingId, listed.itemId)}>
      <span aria-hidden>{listed.approved ? '●' : '◑'}</span> {listed.approved ? 'anmält' : 'anmäls'}{' '}
      {listed.meetingDate}
      {number}
    </a>
  );
}
function RemoveCell({ row }: { row: Row }) {
  const store = useStoreApi();
  if (isLocked(row)) return null;
  const name = row.title === '' ? 'Anmälningsärendet' : `”${row.title}”`;
  return (
    <IconButton
      small
      icon={<X aria-hidden />}
      label={`Ta bort ${name}`}
      onPress={() =>
        void removeRow(store, { command: 'notifiedMatter.remove', id: row.id, gone: `${name} är borttaget.` })
      }
    />
  );
}

const columns: readonly Column<Row>[] = [
  { id: 'title', title: 'Vad som anmäls', cell: (row) => <TitleCell row={row} /> },
  { id: 'date', title: 'Datum', width: '11em', cell: (row) => <DateCell row={row} /> },
  { id: 'sender', title: 'Från', width: '12em', cell: (row) => <SenderCell row={row} /> },
  { id: 'matter', title: 'Diarienummer', width: '12em', cell: (row) => <MatterCell row={row} /> },
  { id: 'where', title: 'Anmälan', width: '11em', cell: (row) => <WhereCell row={row} /> },
  { id: 'remove', title: 'Ta bort', width: '40px', hideTitle: true, cell: (row) => <RemoveCell row={row} /> },
];

/** What the board is told of beside the delegated decisions, and where. */
export function MattersPage({ matters }: { matters: readonly Row[] }) {
  const run = useStore((state) => state.run);
  const add = (
    <Button small icon={<Plus aria-hidden />} onPress={() => void run('notifiedMatter.create', {})}>
      Nytt anmälningsärende
    </Button>
  );
  return (
    <Section
      title="Anmälningsärenden"
      lead="Skrivelser, beslut av andra och annat som nämnden får veta. De listas i sammanträdets anmälningsärende tillsammans med delegationsbesluten."
      actions={matters.length === 0 ? undefined : add}
    >
      <Table
        label="Anmälningsärenden"
        columns={columns}
        rows={matters}
        empty={
          <Empty title="Inga anmälningsärenden än" actions={add}>
            <p>Skriv upp det som kommer in mellan sammanträdena, så erbjuds det på nästa dagordning.</p>
          </Empty>
        }
      />
    </Section>
  );
}
