import { useState } from 'react';
import type { RiskAnalysisDetail, RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { openAnalysis } from './place.ts';

interface DialogProps {
  readonly detail: RiskAnalysisDetail;
  readonly list: readonly RiskAnalysisSummary[];
  readonly onClose: () => void;
}

/** Begins a new year: with the risks of this one, each under its identity, or with none. */
export function NewYearDialog({ detail, list, onClose }: DialogProps) {
  const store = useStoreApi();
  const newest = Math.max(...list.map((each) => each.year));
  const [typed, setTyped] = useState(String(newest + 1));
  const year = /^20\d\d$/.test(typed.trim()) ? Number(typed) : null;
  const { analysis, entries } = detail;
  const begin = async (withRisks: boolean) => {
    if (year === null) return;
    const { run } = store.getState();
    const reply = withRisks
      ? await run('riskAnalysis.rollForward', { fromId: analysis.id, year })
      : await run('riskAnalysis.create', { year });
    if (!reply.ok) return;
    await store.getState().risk.readList();
    onClose();
    openAnalysis(store.getState(), reply.value.id, 'inventory');
  };
  return (
    <Dialog
      title="Nytt år"
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Avbryt</Button>
          <Button disabled={year === null} onPress={() => void begin(false)}>
            Börja utan risker
          </Button>
          <Button kind="primary" disabled={year === null} autoFocus onPress={() => void begin(true)}>
            {entries.length === 1 ? 'För över 1 risk' : `För över ${entries.length} risker`}
          </Button>
        </>
      }
    >
      <p>
        Riskerna från {analysis.year} följer med sina åtgärder och får nya nummer. Klubba minns vilka de är, så att det
        syns vad som är nytt, ändrat och borttaget.
      </p>
      <TextField
        label="År"
        value={typed}
        onChange={setTyped}
        hint={year === null ? 'Skriv ett år med fyra siffror.' : undefined}
      />
    </Dialog>
  );
}
