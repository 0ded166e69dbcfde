import { useState } from 'react';
import { handOver } from '../app/delivered.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { Backups } from './backups.tsx';

/** The board's file: copies to send, the check of it, and the backups. */
export function Copies() {
  return (
    <>
      <SaveCopy />
      <Check />
      <Backups />
    </>
  );
}

function SaveCopy() {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const drafts = useStore((state) => state.drafts);
  const save = async (history: boolean) => {
    await drafts.flush();
    const reply = await run('board.saveCopy', { history });
    if (reply.ok) handOver(store.getState(), [reply.value]);
  };
  return (
    <Section
      title="Spara en kopia"
      lead="Nämnden är en enda fil. En kopia utan historik visar inte vem som ändrat vad eller vad som stod där förut: den är till för att skickas."
    >
      <div className="row">
        <Button onPress={() => void save(true)}>Spara en kopia</Button>
        <Button onPress={() => void save(false)}>Spara en kopia utan historik</Button>
      </div>
    </Section>
  );
}

function Check() {
  const file = useStore((state) => state.board.file);
  const run = useStore((state) => state.run);
  const [problems, setProblems] = useState<readonly string[] | null>(null);
  const check = async () => {
    const reply = await run('board.check', {});
    if (reply.ok) setProblems(reply.value.problems);
  };
  return (
    <Section title="Filen" actions={<Button onPress={() => void check()}>Kontrollera filen</Button>}>
      <p>{file?.name}</p>
      {file?.shared ? (
        <Notice tone="warn">
          <p>
            Filen ligger på en nätverksplats eller i en mapp som synkroniseras. Öppna den på en dator i taget; sparandet
            är långsammare där.
          </p>
        </Notice>
      ) : null}
      {problems?.length === 0 ? (
        <Notice tone="ok">
          <p>Filen är hel.</p>
        </Notice>
      ) : null}
      {(problems?.length ?? 0) > 0 || (problems === null && file?.integrity === 'damaged') ? (
        <Notice tone="danger">
          <p>Filen är skadad. Återställ en säkerhetskopia nedan.</p>
          {problems?.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </Notice>
      ) : null}
    </Section>
  );
}
