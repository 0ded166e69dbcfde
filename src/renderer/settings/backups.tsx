import { useCallback, useEffect, useState } from 'react';
import type { Backup } from '../../shared/board/commands.ts';
import { momentOf } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Section } from '../parts/section.tsx';
import { useStore } from '../store/use-store.ts';
import { BackupTable } from './backup-table.tsx';

/** The board's backups, and the way back to one of them. */
export function Backups() {
  const run = useStore((state) => state.run);
  const notices = useStore((state) => state.notices);
  const drafts = useStore((state) => state.drafts);
  const [list, setList] = useState<readonly Backup[] | null>(null);
  const [chosen, setChosen] = useState<Backup | null>(null);
  const load = useCallback(async () => {
    const reply = await run('board.backups', {});
    if (reply.ok) setList(reply.value);
  }, [run]);
  useEffect(() => void load(), [load]);

  const backUp = async () => {
    const reply = await run('board.backup', {});
    if (!reply.ok) return;
    notices.show({ tone: 'ok', text: 'Säkerhetskopian är tagen.' });
    await load();
  };
  const restore = async (backup: Backup) => {
    setChosen(null);
    await drafts.flush();
    const reply = await run('board.restore', { id: backup.id });
    if (!reply.ok) return;
    notices.show({ tone: 'ok', text: `Nämnden är återställd till ${momentOf(backup.at)}.` });
    await load();
  };
  return (
    <Section
      title="Säkerhetskopior"
      lead="Klubba tar en säkerhetskopia varje dag och före allt som ersätter mycket. De tio senaste behålls."
      actions={<Button onPress={() => void backUp()}>Säkerhetskopiera</Button>}
    >
      {list?.length === 0 ? <p className="soft">Här kommer säkerhetskopiorna. Ingen är tagen än.</p> : null}
      {list && list.length > 0 ? <BackupTable backups={list} onRestore={setChosen} /> : null}
      <Dialog
        title="Återställa säkerhetskopian?"
        role="alertdialog"
        open={chosen !== null}
        onClose={() => setChosen(null)}
        actions={
          <>
            <Button onPress={() => setChosen(null)}>Behåll nämnden som den är</Button>
            <Button kind="primary" onPress={() => chosen && void restore(chosen)}>
              Återställ
            </Button>
          </>
        }
      >
        <p>
          Nämnden blir som den var {chosen ? momentOf(chosen.at) : ''}. Först tas en säkerhetskopia av nämnden som den
          är nu, så att det går att komma tillbaka.
        </p>
      </Dialog>
    </Section>
  );
}
