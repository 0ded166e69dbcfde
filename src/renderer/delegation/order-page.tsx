import { ClipboardPaste, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { DelegationLaw, DelegationPoint } from '../../shared/delegation/model.ts';
import { notDelegated } from '../../shared/delegation/rules.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Empty } from '../parts/empty.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { TextField } from '../parts/text-field.tsx';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { PasteOrder } from './paste-order.tsx';

const command = 'delegationPoint.update';

const laws: readonly { readonly id: DelegationLaw; readonly text: string }[] = [
  { id: '6:37', text: '6:37 förtroendevald' },
  { id: '7:5', text: '7:5 anställd' },
];

function NumberCell({ point }: { point: DelegationPoint }) {
  return <TextField label="Nummer" hideLabel field={useRowField(command, point, 'number')} />;
}
function TextCell({ point }: { point: DelegationPoint }) {
  return (
    <TextField label="Vad punkten gäller" hideLabel multiline rows={1} field={useRowField(command, point, 'text')} />
  );
}
function DelegateCell({ point }: { point: DelegationPoint }) {
  return <TextField label="Delegat" hideLabel field={useRowField(command, point, 'delegate')} />;
}
function LawCell({ point }: { point: DelegationPoint }) {
  return <Select label="Lagrum" hideLabel options={laws} field={useRowField(command, point, 'law')} />;
}
function NotifiedCell({ point }: { point: DelegationPoint }) {
  return (
    <Check field={useRowField(command, point, 'notified')}>
      <span className="unseen">Beslut enligt punkt {point.number} </span>anmäls
    </Check>
  );
}
function RemoveCell({ point }: { point: DelegationPoint }) {
  const store = useStoreApi();
  const name = `Punkt ${point.number}`.trim();
  return (
    <IconButton
      small
      icon={<X aria-hidden />}
      label={`Ta bort ${name}`}
      onPress={() =>
        void removeRow(store, { command: 'delegationPoint.remove', id: point.id, gone: `${name} är borttagen.` })
      }
    />
  );
}

const columns: readonly Column<DelegationPoint>[] = [
  { id: 'number', title: 'Nr', width: '6em', cell: (point) => <NumberCell point={point} /> },
  { id: 'text', title: 'Ärende eller ärendegrupp', cell: (point) => <TextCell point={point} /> },
  { id: 'delegate', title: 'Delegat', width: '13em', cell: (point) => <DelegateCell point={point} /> },
  { id: 'law', title: 'Lagrum', width: '12em', cell: (point) => <LawCell point={point} /> },
  { id: 'notified', title: 'Anmälan', width: '7em', cell: (point) => <NotifiedCell point={point} /> },
  { id: 'remove', title: 'Ta bort', width: '40px', hideTitle: true, cell: (point) => <RemoveCell point={point} /> },
];

/** The board's delegation order as a list of points. */
export function OrderPage({ points }: { points: readonly DelegationPoint[] }) {
  const run = useStore((state) => state.run);
  const [pasting, setPasting] = useState(false);
  const add = () => void run('delegationPoint.create', {});
  const ways = (
    <>
      <Button small icon={<Plus aria-hidden />} onPress={add}>
        Lägg till punkt
      </Button>
      <Button small icon={<ClipboardPaste aria-hidden />} onPress={() => setPasting(true)}>
        Klistra in
      </Button>
    </>
  );
  return (
    <>
      <Section
        title="Delegationsordning"
        lead="De punkter som ger någon rätt att besluta i nämndens ställe. Ett beslut som är fattat behåller sin punkt som den var."
        actions={points.length === 0 ? undefined : ways}
      >
        <Table
          label="Delegationsordning"
          columns={columns}
          rows={points}
          empty={
            <Empty title="Ingen delegationsordning än" actions={ways}>
              <p>
                Klistra in nämndens delegationsordning från Word eller Excel, en punkt på varje rad: nummer, vad den
                gäller, delegat och lagrum.
              </p>
            </Empty>
          }
        />
      </Section>
      <Section title="Vad som inte får delegeras (6:38)" level={2}>
        <ul className="delegated-limits">
          {notDelegated.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Section>
      {pasting ? <PasteOrder replaces={points.length > 0} onClose={() => setPasting(false)} /> : null}
    </>
  );
}
