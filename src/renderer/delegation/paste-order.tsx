import { useState } from 'react';
import { pointsFromText } from '../../shared/delegation/paste.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Table } from '../parts/table.tsx';
import { TextField } from '../parts/text-field.tsx';
import { offerUndo } from '../store/undo-offer.ts';
import { useStoreApi } from '../store/use-store.ts';

/** A delegation order pasted from Word or Excel: shown as it is understood before anything is written. */
export function PasteOrder({ replaces, onClose }: { replaces: boolean; onClose: () => void }) {
  const store = useStoreApi();
  const [text, setText] = useState('');
  const [replace, setReplace] = useState(false);
  const points = pointsFromText(text).map((each, at) => ({ ...each, id: String(at) }));
  const add = async () => {
    const rows = points.map(({ id: _id, ...each }) => each);
    const reply = await store.getState().run('delegationPoint.fill', { rows, replace });
    if (!reply.ok) return;
    onClose();
    offerUndo(
      store.getState(),
      points.length === 1 ? 'En punkt är inklistrad.' : `${points.length} punkter är inklistrade.`,
    );
  };
  return (
    <Dialog
      title="Klistra in delegationsordning"
      open
      wide
      stays
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Avbryt</Button>
          <Button kind="primary" disabled={points.length === 0} onPress={() => void add()}>
            {points.length === 1 ? 'Lägg in 1 punkt' : `Lägg in ${points.length} punkter`}
          </Button>
        </>
      }
    >
      <TextField
        label="Delegationsordningens text"
        multiline
        rows={6}
        autoFocus
        value={text}
        onChange={setText}
        hint="En punkt på varje rad. Från en tabell: nummer, vad punkten gäller, delegat, lagrum och om beslut anmäls."
      />
      {replaces ? (
        <Check value={replace} onChange={setReplace}>
          Ersätt de punkter som finns
        </Check>
      ) : null}
      {points.length === 0 ? null : (
        <Table
          label="Så blir punkterna"
          rows={points}
          columns={[
            { id: 'number', title: 'Nr', width: '5em', cell: (each) => each.number || '–' },
            { id: 'text', title: 'Ärende', cell: (each) => each.text },
            { id: 'delegate', title: 'Delegat', width: '12em', cell: (each) => each.delegate || '–' },
            { id: 'law', title: 'Lagrum', width: '5em', cell: (each) => each.law },
            { id: 'notified', title: 'Anmäls', width: '5em', cell: (each) => (each.notified ? 'ja' : 'nej') },
          ]}
        />
      )}
    </Dialog>
  );
}
