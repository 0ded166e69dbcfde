import { useState } from 'react';
import type { BudgetDetail } from '../../shared/budget/commands.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { revise } from './steps.ts';

/** Asks why an adopted budget is revised, and begins the next version. */
export function ReviseDialog({ detail }: { detail: BudgetDetail }) {
  const store = useStoreApi();
  const [reason, setReason] = useState('');
  const close = () => leaveDialog(store.getState());
  return (
    <Dialog
      title={`Revidera budgeten för ${detail.budget.year}`}
      open
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Avbryt</Button>
          <Button
            kind="primary"
            disabled={reason.trim() === ''}
            onPress={() => void revise(store, detail, reason.trim())}
          >
            Gör en reviderad budget
          </Button>
        </>
      }
    >
      <p>Den fastställda budgeten ligger kvar som den är. Den reviderade börjar med samma belopp.</p>
      <TextField label="Varför den revideras" value={reason} onChange={setReason} multiline autoFocus required />
    </Dialog>
  );
}
