import { useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { type AdoptionNote, adoptionNotes } from '../../shared/risk/adoption-notes.ts';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import { today } from '../app/moment.ts';
import { savedFirst } from '../meeting/make-document.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { DecisionItemField } from './decision-item.tsx';
import { useDecisionItems } from './use-decision-items.ts';

interface AdoptDialogProps {
  readonly detail: RiskAnalysisDetail;
  readonly onClose: () => void;
}

/** Asks in which item and on which day it was decided, says what is worth a look and what happens, and locks the version. */
export function AdoptDialog({ detail: opened, onClose }: AdoptDialogProps) {
  const store = useStoreApi();
  const detail = useStore((state) => state.risk.detail) ?? opened;
  const { analysis } = detail;
  const items = useDecisionItems(analysis);
  const usual = useUsualDay(detail, items.find((each) => each.id === analysis.adoptedItemId)?.date);
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const [planDay, setPlanDay] = useState<string | null>(analysis.planAdoptedOn);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const adoptedOn = chosenDay ?? usual;
  const adopt = async () => {
    if (!(await savedFirst(store, 'Riskanalysen är inte fastställd'))) return;
    setBusy(true);
    // The item is the row's own, and saved by now.
    const decision = { id: analysis.id, adoptedOn, planAdoptedOn: planDay ?? adoptedOn };
    const reply = await store.getState().call('riskAnalysis.adopt', decision);
    setBusy(false);
    if (!reply.ok) return setFailure(reply.error);
    await store.getState().risk.reload();
    onClose();
  };
  return (
    <Dialog
      title={`Fastställ riskanalys och internkontrollplan ${analysis.year}`}
      open
      onClose={() => !busy && onClose()}
      actions={
        <>
          <Button disabled={busy} onPress={onClose}>
            Avbryt
          </Button>
          <Button kind="primary" disabled={busy} onPress={() => void adopt()}>
            Fastställ
          </Button>
        </>
      }
    >
      <p>
        Riskerna, värdena och planen låses som de står och blir Word-filer för diariet. En senare ändring görs i en ny
        version.
      </p>
      <div className="risk-facts">
        <DecisionItemField analysis={analysis} items={items} />
        <DateField label="Beslutad den" value={adoptedOn} onChange={setChosenDay} clearable={false} />
        <DateField label="Internkontrollplanen, om en annan dag" value={planDay} onChange={setPlanDay} />
      </div>
      <WorthALook notes={adoptionNotes(detail)} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      {busy ? <Progress label="Fastställer" done={0} total={0} /> : null}
    </Dialog>
  );
}

/** The day that was most likely meant: what is written already, the item's meeting, or the last one held. */
function useUsualDay({ analysis }: RiskAnalysisDetail, ofItem: string | undefined): string {
  const meetings = useStore((state) => state.meeting.list);
  return analysis.adoptedOn ?? ofItem ?? meetings.find((each) => each.date <= today())?.date ?? today();
}

function WorthALook({ notes }: { notes: readonly AdoptionNote[] }) {
  if (notes.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>{notes.length === 1 ? 'En sak att se över:' : `${notes.length} saker att se över:`}</p>
      <ul>
        {notes.map((each) => (
          <li key={`${each.entryId} ${each.rule} ${each.message}`}>{each.message}</li>
        ))}
      </ul>
    </Notice>
  );
}
