import { useCallback, useEffect, useState } from 'react';
import type { Backup } from '../../shared/board/commands.ts';
import { sizeText } from '../../shared/error-text.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Section } from '../parts/section.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { useStore } from '../store/use-store.ts';

const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short' });
const reasons: Readonly<Record<Backup['reason'], string>> = {
  day: 'Dagens',
  migration: 'Före en ny version',
  restore: 'Före en återställning',
  import: 'Före en inläsning',
  purge: 'Före en borttagning',
};

/** The board's backups, each a button's press from being the board again. */
export function Backups() {
  const run = useStore((state) => state.run);
  const notices = useStore((state) => state.notices);
  const drafts = useStore((state) => state.drafts);
  const [list, setList] = useState<readonly Backup[]>([]);
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
    notices.show({ tone: 'ok', text: `Nämnden är återställd till ${when(backup)}.` });
    await load();
  };
  const columns: readonly Column<Backup>[] = [
    { id: 'at', title: 'Tagen', cell: when },
    { id: 'reason', title: 'Varför', cell: (row) => reasons[row.reason] },
    { id: 'size', title: 'Storlek', width: '7em', align: 'end', cell: (row) => sizeText(row.size) },
    {
      id: 'restore',
      title: 'Återställ',
      hideTitle: true,
      width: '8em',
      align: 'end',
      cell: (row) => (
        <Button small label={`Återställ ${when(row)}`} onPress={() => setChosen(row)}>
          Återställ
        </Button>
      ),
    },
  ];
  return (
    <Section
      title="Säkerhetskopior"
      lead="Klubba tar en säkerhetskopia varje dag och före allt som ersätter mycket. De tio senaste behålls."
      actions={<Button onPress={() => void backUp()}>Säkerhetskopiera</Button>}
    >
      <Table
        label="Säkerhetskopior"
        columns={columns}
        rows={list}
        empty={<p className="soft">Här kommer säkerhetskopiorna. Ingen är tagen än.</p>}
      />
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
          Nämnden blir som den var {chosen ? when(chosen) : ''}. Först tas en säkerhetskopia av nämnden som den är nu,
          så att det går att komma tillbaka.
        </p>
      </Dialog>
    </Section>
  );
}

function when(backup: Backup): string {
  return moment.format(Date.parse(backup.at)).replace(/(\d\d):(\d\d)$/, '$1.$2');
}
