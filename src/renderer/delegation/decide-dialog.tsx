import { useState } from 'react';
import type { DecisionDetail } from '../../shared/delegation/commands.ts';
import { type DelegationPoint, periodDocuments } from '../../shared/delegation/model.ts';
import { decisionLacks, decisionQuestions } from '../../shared/delegation/rules.ts';
import type { Failure } from '../../shared/errors.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { openDecision } from './place.ts';
import { decide } from './steps.ts';

/** What of the period can still change, and would be approved as it stands. */
function openDocuments({ attachments }: DecisionDetail): readonly string[] {
  return attachments
    .filter((each) => !each.settled && periodDocuments.some((one) => one === each.document))
    .map((each) => each.title);
}

/** Asks for the day, says what is missing and what happens, and makes the decision. */
export function DecideDialog({ detail, points }: { detail: DecisionDetail; points: readonly DelegationPoint[] }) {
  const store = useStoreApi();
  const { decision } = detail;
  const [decidedOn, setDecidedOn] = useState<string | null>(today());
  const [settle, setSettle] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const lacks = decisionLacks(decision, points);
  const questions = decisionQuestions(decision);
  const open = openDocuments(detail);
  const ready = decidedOn !== null && lacks.length === 0 && (open.length === 0 || settle) && !busy;
  const close = () => !busy && openDecision(store.getState(), decision.id);
  const go = async () => {
    if (!ready) return;
    setBusy(true);
    setFailure(await decide(store, detail, decidedOn, settle));
    setBusy(false);
  };
  return (
    <Dialog
      title="Fatta delegationsbeslutet"
      open
      onClose={close}
      actions={
        <>
          <Button disabled={busy} autoFocus={!ready} onPress={close}>
            Fortsätt skriva
          </Button>
          <Button kind="primary" disabled={!ready} autoFocus={ready} onPress={() => void go()}>
            Fatta beslutet
          </Button>
        </>
      }
    >
      <p>
        Beslutet får nästa nummer i årets serie, låses som det står och blir en Word-fil för underskrift och diarium.
        Sedan kan inget i det ändras: den som vill ändra något fattar ett nytt beslut.
      </p>
      <DateField label="Beslutas den" value={decidedOn} onChange={setDecidedOn} clearable={false} />
      {lacks.length === 0 ? null : (
        <Notice tone="warn">
          <p>{lacks.length === 1 ? 'En sak saknas:' : `${lacks.length} saker saknas:`}</p>
          <ul className="delegated-lacks">
            {lacks.map((each) => (
              <li key={each.text}>{each.text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {lacks.length > 0 || questions.length === 0 ? null : (
        <Notice tone="info">
          <p>Att ta ställning till först:</p>
          <ul className="delegated-lacks">
            {questions.map((each) => (
              <li key={each.text}>{each.text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {open.length === 0 ? null : (
        <>
          <Notice tone="warn">
            <p>Det som beslutet gäller kan ännu ändras:</p>
            <ul className="delegated-lacks">
              {open.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Notice>
          <Check value={settle} onChange={setSettle} disabled={busy}>
            Lås underlaget samtidigt, som det står
          </Check>
        </>
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
      {busy ? <Progress label="Låser" done={0} total={0} /> : null}
    </Dialog>
  );
}
