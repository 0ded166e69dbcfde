import { useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import type { RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { yearChoices } from './target.ts';

/** What is read from. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'text'; readonly text: string };

interface Props {
  readonly list: readonly RiskAnalysisSummary[];
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onRead: (source: Source, year: number | null) => Promise<void>;
  readonly onClose: () => void;
}

const asStated = 'asStated';

/** A file or a pasted text, and the year where it does not say itself. */
export function SourceStep({ list, busy, failure, onRead, onClose }: Props) {
  const [text, setText] = useState('');
  const [year, setYear] = useState(asStated);
  const [unread, setUnread] = useState<string | null>(null);
  const chosenYear = year === asStated ? null : Number(year);
  const years = yearChoices(list, Number(today().slice(0, 4)), null);
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    setUnread(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await onRead({ kind: 'file', name: file.name, bytes }, chosenYear);
    } catch {
      // The browser says no more than that it could not be read; the person is told so.
      setUnread(file.name);
    }
  };
  return (
    <>
      <p className="soft">
        Ett blad med nämndens risker (steg 1–3) eller uppföljning (steg 4). Först visas vad som förstods; inget skrivs
        förrän du väljer det.
      </p>
      <Select
        label="År"
        className="import-year"
        value={year}
        onChange={setYear}
        options={[
          { id: asStated, text: 'Som det står' },
          ...years.map((each) => ({ id: String(each), text: String(each) })),
        ]}
      />
      <FileDrop label="Välj Excelfil" accept={['.xlsx']} onFiles={([file]) => void readFile(file)}>
        <span>eller dra den hit</span>
      </FileDrop>
      <TextField
        label="Eller klistra in från Excel, Word eller en PDF"
        multiline
        rows={7}
        autoFocus
        className="import-text"
        value={text}
        onChange={setText}
      />
      {busy ? <Progress label="Läser" done={0} total={0} /> : null}
      {unread === null ? null : (
        <Notice tone="danger">
          <p>”{unread}” kunde inte läsas.</p>
          <p>Filen kan vara öppen i ett annat program eller ligga på en plats som inte svarar. Försök igen.</p>
        </Notice>
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>Avbryt</Button>
        <Button
          kind="primary"
          disabled={busy || text.trim() === ''}
          onPress={() => void onRead({ kind: 'text', text }, chosenYear)}
        >
          Läs texten
        </Button>
      </div>
    </>
  );
}
