import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { missingAtEnd } from './missing-at-end.ts';
import { endMeeting } from './steps.ts';

/** Ends the meeting, with what it still lacks in sight. */
export function EndMeeting({ detail }: { detail: MeetingDetail }) {
  const store = useStoreApi();
  const open = useStore((state) => state.shell.panel === 'endMeeting');
  const show = useStore((state) => state.shell.show);
  const board = useStore((state) => state.board.detail);
  const missing = open && board !== null ? missingAtEnd(board, detail) : [];
  const end = () => {
    show(null);
    void endMeeting(store.getState());
  };
  return (
    <Dialog
      title="Avsluta sammanträdet"
      open={open}
      onClose={() => show(null)}
      role="alertdialog"
      actions={
        <>
          <Button onPress={() => show(null)}>Fortsätt sammanträdet</Button>
          <Button kind="primary" autoFocus onPress={end}>
            Avsluta sammanträdet
          </Button>
        </>
      }
    >
      {missing.length === 0 ? (
        <p>Alla paragrafer är avslutade.</p>
      ) : (
        <>
          <p>Det här saknas:</p>
          <ul>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <p>Reservationer ska vara anmälda innan sammanträdet avslutas. Sammanträdet kan öppnas igen.</p>
    </Dialog>
  );
}
