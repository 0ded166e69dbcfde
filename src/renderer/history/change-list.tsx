import { useEffect } from 'react';
import type { HistoryStep } from '../../shared/history/model.ts';
import { stampOf } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { lastDone } from '../store/history.ts';
import { useStore } from '../store/use-store.ts';

type Row = Omit<HistoryStep, 'id'> & { readonly id: string };

/** What was done, in words; what has been taken back says so. */
function wording({ kind, label, undone }: Row) {
  switch (kind) {
    case 'undo':
      return `Ångrat: ${label}`;
    case 'redo':
      return `Gjort om: ${label}`;
    case 'change':
      return undone ? (
        <>
          <s>{label}</s> <span className="soft">(ångrat)</span>
        </>
      ) : (
        label
      );
  }
}

const columns: readonly Column<Row>[] = [
  { id: 'at', title: 'När', width: '11em', cell: (row) => stampOf(row.at) },
  { id: 'label', title: 'Vad', cell: wording },
  { id: 'author', title: 'Vem', width: '12em', cell: (row) => row.author || 'Okänd' },
];

export interface ChangeListProps {
  readonly title: string;
  /** Only so many, to read. */
  readonly most?: number;
}

/** What has been done on the board, newest first; in the whole list the last step can be taken back. */
export function ChangeList({ title, most }: ChangeListProps) {
  const steps = useStore((state) => state.history.steps);
  const load = useStore((state) => state.history.loadSteps);
  const leave = useStore((state) => state.history.leaveSteps);
  const canUndo = useStore((state) => state.history.state.undo !== null);
  const undo = useStore((state) => state.history.undo);
  useEffect(() => {
    void load();
    return leave;
  }, [load, leave]);
  if (steps === null) return null;
  const rows = steps.slice(0, most).map((each) => ({ ...each, id: String(each.id) }));
  const last = canUndo ? lastDone(rows) : undefined;
  const way: Column<Row> = {
    id: 'undo',
    title: 'Ångra',
    hideTitle: true,
    width: '6em',
    align: 'end',
    cell: (row) =>
      row === last ? (
        <Button small label={`Ångra: ${row.label}`} onPress={() => void undo()}>
          Ångra
        </Button>
      ) : null,
  };
  return (
    <Section title={title}>
      <Table
        label={title}
        columns={most === undefined ? [...columns, way] : columns}
        rows={rows}
        empty={<p className="soft">Här kommer varje ändring, med vem och när. Inget är ändrat än.</p>}
      />
    </Section>
  );
}
