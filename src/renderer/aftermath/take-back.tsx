import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { takeBackSignature } from './jobs.ts';

/** Takes back one registration; asked about, since undo does not bring it back. */
export function TakeBack(props: { signatureId: string; name: string; complete: boolean }) {
  const { signatureId, name, complete } = props;
  const store = useStoreApi();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const takeBack = () => {
    setAsked(false);
    void takeBackSignature(store, signatureId, reason.trim());
  };
  return (
    <>
      <Button small kind="quiet" label={`Ta tillbaka justeringen: ${name}`} onPress={() => setAsked(true)}>
        Ta tillbaka
      </Button>
      <Dialog
        title="Ta tillbaka justeringen?"
        role="alertdialog"
        open={asked}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onPress={() => setAsked(false)}>Behåll justeringen</Button>
            <Button kind="danger" onPress={takeBack}>
              Ta tillbaka
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>
            Registreringen av {name} tas bort.
            {complete ? ' Protokollet är då inte längre justerat, och de anslag som är planerade tas bort.' : ''} Det
            går inte att ångra, men justeringen kan registreras igen.
          </p>
          <TextField label="Anledning" value={reason} onChange={setReason} multiline />
        </div>
      </Dialog>
    </>
  );
}
