import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import type { RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import type { ImportPreview } from '../../shared/risk-import/commands.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useStore } from '../store/use-store.ts';
import { Preview } from './preview.tsx';
import { type Source, SourceStep } from './source-step.tsx';
import './risk-import.css';

/** What was read, and from where. */
export interface Found {
  readonly source: Source;
  readonly year: number | null;
  readonly preview: ImportPreview;
}

/** Reads a year's risks from a workbook or a pasted text: first what was understood, then, if it is right, written. */
export function RiskImport() {
  const call = useStore((state) => state.call);
  const show = useStore((state) => state.shell.show);
  const [list, setList] = useState<readonly RiskAnalysisSummary[]>([]);
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void call('riskAnalysis.list', {}).then((reply) => reply.ok && setList(reply.value));
  }, [call]);
  const read = async (source: Source, year: number | null) => {
    setBusy(true);
    setFailure(null);
    const reply =
      source.kind === 'file'
        ? await call('riskImport.readSheet', { fileName: source.name, bytes: source.bytes, year })
        : await call('riskImport.readText', { text: source.text, year });
    setBusy(false);
    if (reply.ok) setFound({ source, year, preview: reply.value });
    else setFailure(reply.error);
  };
  const close = () => show(null);
  return (
    <Dialog title="Läs in risker från Excel eller text" open wide stays onClose={() => !busy && close()}>
      {found === null ? (
        <SourceStep list={list} busy={busy} failure={failure} onRead={read} onClose={close} />
      ) : (
        <Preview
          key={found.year}
          found={found}
          list={list}
          rereading={busy}
          onYear={(year) => void read(found.source, year)}
          onBack={() => setFound(null)}
          onDone={close}
        />
      )}
    </Dialog>
  );
}
