import { useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { adoptionNotes } from '../../shared/risk/adoption-notes.ts';
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

/** Asks for the day of the decision, says what is worth a look and what happens, and locks the version. */
export function AdoptDialog({ detail, onClose }: { detail: RiskAnalysisDetail; onClose: () => void }) {
  const store = useStoreApi();
  const { analysis } = detail;
  const meetings = useStore((state) => state.meeting.list);
  const held = meetings.filter((each) => each.date <= today()).map((each) => each.date);
  const [adoptedOn, setAdoptedOn] = useState<string | null>(analysis.adoptedOn ?? held[0] ?? today());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const notes = adoptionNotes(detail);
  const adopt = async () => {
    if (adoptedOn === null || !(await savedFirst(store, 'Riskanalysen är inte fastställd'))) return;
    setBusy(true);
    const { id, adoptedItemId: itemId } = analysis;
    const reply = await store
      .getState()
      .call('riskAnalysis.adopt', { id, adoptedOn, planAdoptedOn: adoptedOn, itemId });
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
          <Button kind="primary" disabled={busy || adoptedOn === null} onPress={() => void adopt()}>
            Fastställ
          </Button>
        </>
      }
    >
      <p>
        Riskerna, värdena och planen låses som de står och blir Word-filer för diariet. En senare ändring görs i en ny
        version.
      </p>
      <DateField label="Beslutad den" value={adoptedOn} onChange={setAdoptedOn} clearable={false} />
      {notes.length === 0 ? null : (
        <Notice tone="warn">
          <p>{notes.length === 1 ? 'En sak att se över:' : `${notes.length} saker att se över:`}</p>
          <ul>
            {notes.map((each) => (
              <li key={`${each.entryId} ${each.rule}`}>{each.message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
      {busy ? <Progress label="Fastställer" done={0} total={0} /> : null}
    </Dialog>
  );
}
