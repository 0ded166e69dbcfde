import { useState } from 'react';
import { handOver } from '../app/delivered.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { Section } from '../parts/section.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';

/** The board as open JSON, out and in. */
export function OpenFile() {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const call = useStore((state) => state.call);
  const notices = useStore((state) => state.notices);
  const [waiting, setWaiting] = useState<File | null>(null);

  const write = async () => {
    await store.getState().drafts.flush();
    const reply = await run('exchange.exportJson', {});
    if (reply.ok) handOver(store.getState(), [reply.value]);
  };
  const read = async (file: File, replace: boolean) => {
    setWaiting(null);
    await store.getState().drafts.flush();
    const json = new Uint8Array(await file.arrayBuffer());
    const reply = await call('exchange.importJson', { json, replace });
    if (reply.ok) return notices.show({ tone: 'ok', text: `Inläst: ${reply.value.rows} rader.` });
    // A board with something in it is only replaced when the person has said so.
    if (reply.error.code === 'board.notEmpty') return setWaiting(file);
    return notices.fail(reply.error);
  };
  return (
    <>
      <Section
        title="Spara som öppen fil"
        lead="Hela nämnden som en JSON-fil med publicerat schema: allt utom historik och säkerhetskopior. Andra program kan läsa den, och Klubba kan läsa in den igen utan att något går förlorat."
      >
        <Button onPress={() => void write()}>Spara som öppen fil</Button>
      </Section>
      <Section
        title="Läs in öppen fil"
        lead="Fyller en tom nämnd. Har nämnden redan ett innehåll frågar Klubba först. Är något fel i filen läses inget in, och felet visas med sin plats."
      >
        <FileDrop
          label="Välj öppen fil"
          accept={['.json', 'application/json']}
          onFiles={([file]) => file && void read(file, false)}
        />
      </Section>
      <Dialog
        title="Ersätta nämndens innehåll?"
        role="alertdialog"
        open={waiting !== null}
        onClose={() => setWaiting(null)}
        actions={
          <>
            <Button onPress={() => setWaiting(null)}>Behåll innehållet</Button>
            <Button kind="danger" onPress={() => waiting && void read(waiting, true)}>
              Ersätt innehållet
            </Button>
          </>
        }
      >
        <p>
          Allt i nämnden ersätts av det som står i {waiting?.name}. Först tas en säkerhetskopia, som kan återställas
          under Filen och kopior.
        </p>
      </Dialog>
    </>
  );
}
