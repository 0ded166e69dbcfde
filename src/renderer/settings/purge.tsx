import { useState } from 'react';
import type { PurgeReport } from '../../shared/board/commands.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore } from '../store/use-store.ts';

const shortest = 3;

/** Removes chosen text from rows, history and search, and from backups where that is wanted. */
export function Purge() {
  const run = useStore((state) => state.run);
  const drafts = useStore((state) => state.drafts);
  const notices = useStore((state) => state.notices);
  const [text, setText] = useState('');
  const [replacement, setReplacement] = useState('');
  const [backups, setBackups] = useState(false);
  const [found, setFound] = useState<PurgeReport | null>(null);
  const [sure, setSure] = useState(false);

  const change = (next: string) => {
    setText(next);
    setFound(null);
  };
  const find = async () => {
    await drafts.flush();
    const reply = await run('board.findText', { text });
    if (reply.ok) setFound(reply.value);
  };
  const purge = async () => {
    setSure(false);
    const reply = await run('board.purge', { text, replacement, backups });
    if (!reply.ok) return;
    notices.show({ tone: 'ok', text: `Borttaget på ${places(reply.value)}.` });
    setText('');
    setFound(null);
  };
  const none = found !== null && found.rows + found.history + found.backups === 0;
  return (
    <Section
      title="Ta bort text för gott"
      lead="För en uppgift som inte får finnas kvar, som ett personnummer. Texten tas bort ur ärenden, historik och sökning. Det går inte att ångra."
    >
      <div className="stack reading">
        <TextField
          label="Text att ta bort"
          value={text}
          onChange={change}
          hint="Minst tre tecken, precis som den står."
        />
        <TextField label="Ersätts med" value={replacement} onChange={setReplacement} hint="Tomt: inget står kvar." />
        <Check value={backups} onChange={setBackups}>
          Ta också bort alla säkerhetskopior, som kan ha texten kvar. En ny tas efteråt.
        </Check>
        <div className="row">
          <Button disabled={text.trim().length < shortest} onPress={() => void find()}>
            Sök texten
          </Button>
        </div>
        {found ? <Report report={found} /> : null}
        {found && !none ? (
          <div className="row">
            <Button kind="danger" onPress={() => setSure(true)}>
              Ta bort för gott
            </Button>
          </div>
        ) : null}
      </div>
      <Dialog
        title="Ta bort texten för gott?"
        role="alertdialog"
        open={sure}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button onPress={() => setSure(false)}>Behåll texten</Button>
            <Button kind="danger" onPress={() => void purge()}>
              Ta bort för gott
            </Button>
          </>
        }
      >
        <p>
          ”{text}” tas bort på {found ? places(found) : ''}
          {backups ? ', och alla säkerhetskopior tas bort' : ''}. Det går inte att ångra.
        </p>
      </Dialog>
    </Section>
  );
}

function places(report: PurgeReport): string {
  return `${report.rows} ställen i nämnden och ${report.history} i historiken`;
}

function Report({ report }: { report: PurgeReport }) {
  return (
    <dl className="settings-facts" aria-live="polite">
      <dt>I nämnden</dt>
      <dd>{report.rows} ställen</dd>
      <dt>I historiken</dt>
      <dd>{report.history} ställen</dd>
      <dt>Säkerhetskopior</dt>
      <dd>{report.backups}</dd>
      {report.frozen > 0 ? (
        <>
          <dt>I handlingar som har lämnat nämnden</dt>
          <dd>{report.frozen} ställen. Det som är utfärdat ändras inte, så där står texten kvar.</dd>
        </>
      ) : null}
    </dl>
  );
}
