import { useState } from 'react';
import type { FollowUpDetail } from '../../shared/control-plan/commands.ts';
import type { FollowUp } from '../../shared/control-plan/model.ts';
import { isCopied, isWritten } from '../../shared/control-plan/rules.ts';
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
import { leaveReport } from './place.ts';
import { cardsToAdd, report } from './steps.ts';
import { cardTitle, measuresHave, periodEnd, periodWord } from './words.ts';

/** What the period still lacks, as lines. */
function lacking(detail: FollowUpDetail, { sufficient }: FollowUp): readonly string[] {
  const added = cardsToAdd(detail).length;
  return [
    ...detail.cards
      .filter((each) => each.due && each.entry !== null && !isWritten(each.entry))
      .map((each) => `Text saknas: ${each.number || '–'} ${cardTitle(each)}`),
    ...detail.cards
      .filter((each) => isWritten(each.entry) && each.entry?.status === null)
      .map((each) => `Status saknas: ${each.number || '–'} ${cardTitle(each)}`),
    ...(added === 0 ? [] : [`${measuresHave(added)} tillkommit och är inte med`]),
    ...(sufficient === null ? ['Det är inte sagt om den interna kontrollen är tillräcklig'] : []),
  ];
}

/** Asks for the day, says what is missing and what happens, and reports the period. */
export function ReportDialog(props: { detail: FollowUpDetail; followUp: FollowUp; toMonth: number }) {
  const { detail, followUp, toMonth } = props;
  const store = useStoreApi();
  const [reportedOn, setReportedOn] = useState<string | null>(today());
  const [anyhow, setAnyhow] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const missing = lacking(detail, followUp);
  const copied = detail.cards.filter((each) => isCopied(each.entry, each.last?.entry ?? null));
  const ready = reportedOn !== null && (missing.length === 0 || anyhow) && !busy;
  const close = () => !busy && leaveReport(store.getState());
  const go = async () => {
    if (!ready) return;
    setBusy(true);
    setFailure(await report(store, detail, reportedOn));
    setBusy(false);
  };
  return (
    <Dialog
      title={`Frys och rapportera ${periodWord(detail.periodName)} ${detail.year}`}
      open
      onClose={close}
      actions={
        <>
          <Button disabled={busy} autoFocus={missing.length > 0} onPress={close}>
            Fortsätt skriva
          </Button>
          <Button kind="primary" disabled={!ready} autoFocus={ready} onPress={() => void go()}>
            Frys och rapportera
          </Button>
        </>
      }
    >
      <p>
        Uppföljningen låses som den står och blir en Word-fil för diariet. Sedan kan inget i den ändras: den som vill
        rätta något skriver en daterad anmärkning bredvid.
      </p>
      <DateField label="Rapporteras den" value={reportedOn} onChange={setReportedOn} clearable={false} />
      {reportedOn !== null && reportedOn <= periodEnd(detail.year, toMonth) ? (
        <p className="soft">Perioden slutar {periodEnd(detail.year, toMonth)}, efter det datumet.</p>
      ) : null}
      {copied.length === 0 ? null : (
        <p className="soft">Samma text som förra gången: {copied.map((each) => each.number || '–').join(', ')}.</p>
      )}
      {missing.length === 0 ? (
        <Notice tone="ok">
          <p>Allt som ska rapporteras är skrivet.</p>
        </Notice>
      ) : (
        <>
          <Notice tone="warn">
            <p>{missing.length === 1 ? 'En sak saknas:' : `${missing.length} saker saknas:`}</p>
            <ul className="fu-lacking">
              {missing.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Notice>
          <Check value={anyhow} onChange={setAnyhow} disabled={busy}>
            Rapportera ändå
          </Check>
        </>
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
      {busy ? <Progress label="Fryser" done={0} total={0} /> : null}
    </Dialog>
  );
}
