import { useState } from 'react';
import type { PlanDetail } from '../../shared/operational-plan/commands.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { revise } from './steps.ts';

/** Asks why an adopted plan is changed, and begins the next version. */
export function ReviseDialog({ detail }: { detail: PlanDetail }) {
  const store = useStoreApi();
  const [reason, setReason] = useState('');
  const close = () => leaveDialog(store.getState());
  return (
    <Dialog
      title={`Ny version av verksamhetsplanen för ${detail.plan.year}`}
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
            Gör en ny version
          </Button>
        </>
      }
    >
      <p>Den fastställda planen ligger kvar som den är. Den nya versionen börjar med samma kapitel och bilagor.</p>
      <TextField label="Varför den ändras" value={reason} onChange={setReason} multiline autoFocus required />
    </Dialog>
  );
}
