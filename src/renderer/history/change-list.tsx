import { useEffect } from 'react';
import type { HistoryStep } from '../../shared/history/model.ts';
import { Section } from '../parts/section.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { useStore } from '../store/use-store.ts';

const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

type Row = Omit<HistoryStep, 'id'> & { readonly id: string };

const kinds: Readonly<Record<HistoryStep['kind'], string>> = { change: '', undo: 'Ångrat: ', redo: 'Gjort om: ' };

const columns: readonly Column<Row>[] = [
  {
    id: 'at',
    title: 'När',
    width: '11em',
    cell: (row) => moment.format(Date.parse(row.at)).replace(/(\d\d):(\d\d)$/, '$1.$2'),
  },
  {
    id: 'label',
    title: 'Vad',
    cell: (row) => (
      <>
        {kinds[row.kind]}
        {row.undone ? <s>{row.label}</s> : row.label}
        {row.undone ? <span className="soft"> (ångrat)</span> : null}
      </>
    ),
  },
  { id: 'author', title: 'Vem', width: '12em', cell: (row) => row.author || 'Okänd' },
];

/** What has been done on the board, newest first. */
export function ChangeList({ title, most }: { title: string; most?: number }) {
  const steps = useStore((state) => state.history.steps);
  const load = useStore((state) => state.history.loadSteps);
  const leave = useStore((state) => state.history.leaveSteps);
  useEffect(() => {
    void load();
    return leave;
  }, [load, leave]);
  if (steps === null) return null;
  const rows = (most === undefined ? steps : steps.slice(0, most)).map((each) => ({ ...each, id: String(each.id) }));
  return (
    <Section title={title}>
      <Table
        label={title}
        columns={columns}
        rows={rows}
        empty={<p className="soft">Här kommer varje ändring, med vem och när. Inget är ändrat än.</p>}
      />
    </Section>
  );
}
