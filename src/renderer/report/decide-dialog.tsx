import { useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { chapters } from '../../shared/report/chapters.ts';
import type { ReportDetail } from '../../shared/report/commands.ts';
import { reportAdvice, reportLacks } from '../../shared/report/notes.ts';
import { longSpan } from '../../shared/report/period.ts';
import { reportEnd } from '../../shared/report/words.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Select } from '../parts/select.tsx';
import { hashOf } from '../store/route.ts';
import { useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { decide } from './steps.ts';
import { type DecidingRow, useDecidingItems, useDelegatedDecisions } from './use-places.ts';

const ways = [
  { id: 'meeting', text: 'Vid sammanträde' },
  { id: 'delegated', text: 'Genom delegationsbeslut' },
] as const;
type Way = (typeof ways)[number]['id'];

/** Asks how and on which day it was decided, says what is missing and what happens, and freezes the report. */
export function DecideDialog({ detail }: { detail: ReportDetail }) {
  const store = useStoreApi();
  const { report } = detail;
  const items = useDecidingItems(detail);
  const decisions = useDelegatedDecisions(detail);
  const [way, setWay] = useState<Way | null>(report.adoptedItemId === null ? null : 'meeting');
  const [chosen, setChosen] = useState<string | null>(report.adoptedItemId);
  const [day, setDay] = useState<string | null>(null);
  const [anyhow, setAnyhow] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const usualWay: Way = decisions.length > 0 && items.length === 0 ? 'delegated' : 'meeting';
  const shownWay = way ?? usualWay;
  const rows = shownWay === 'meeting' ? items : decisions;
  const decidedOn = day ?? rows.find((each) => each.id === chosen)?.date ?? today();
  const lacks = reportLacks(detail);
  const ready = (lacks.length === 0 || anyhow) && !busy;
  const close = () => !busy && leaveDialog(store.getState());
  const go = async () => {
    if (!ready) return;
    setBusy(true);
    const itemId = shownWay === 'meeting' ? chosen : null;
    const delegatedDecisionId = shownWay === 'delegated' ? chosen : null;
    setFailure(await decide(store, detail, { decidedOn, itemId, delegatedDecisionId }));
    setBusy(false);
  };
  const changeWay = (next: Way) => {
    setWay(next);
    setChosen(next === 'meeting' ? report.adoptedItemId : (decisions[0]?.id ?? null));
  };
  return (
    <Dialog
      title={`Frys rapporten ${longSpan(report)} som beslutad`}
      open
      onClose={close}
      actions={
        <>
          <Button disabled={busy} autoFocus={lacks.length > 0} onPress={close}>
            Fortsätt skriva
          </Button>
          <Button kind="primary" disabled={!ready} autoFocus={ready} onPress={() => void go()}>
            Frys som beslutad
          </Button>
        </>
      }
    >
      <p>
        Rapporten låses som den står och blir en Word-fil för diariet. Sedan kan inget i den ändras: det som ska rättas
        skrivs som en daterad anmärkning bredvid.
      </p>
      <Segmented label="Hur är den beslutad?" options={ways} value={shownWay} onChange={changeWay} />
      {shownWay === 'delegated' && rows.length === 0 ? (
        <p className="soft">
          Inget delegationsbeslut är fattat efter perioden. När ett som rapporten följer fattas under{' '}
          <a href={hashOf('delegationsbeslut')}>Delegationsbeslut</a> fryses rapporten med det.
        </p>
      ) : (
        <DecidedIn way={shownWay} rows={rows} chosen={chosen} onChange={setChosen} />
      )}
      <DateField label="Beslutad den" value={decidedOn} onChange={setDay} clearable={false} />
      {decidedOn <= reportEnd(report) ? (
        <p className="soft">Perioden slutar {reportEnd(report)}, efter det datumet.</p>
      ) : null}
      <WorthALook detail={detail} anyhow={anyhow} onAnyhow={setAnyhow} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      {busy ? <Progress label="Fryser" done={0} total={0} /> : null}
    </Dialog>
  );
}

interface DecidedInProps {
  readonly way: Way;
  readonly rows: readonly DecidingRow[];
  readonly chosen: string | null;
  readonly onChange: (id: string | null) => void;
}

const none = '';

function DecidedIn({ way, rows, chosen, onChange }: DecidedInProps) {
  const nothing = way === 'meeting' ? 'Inget ärende valt' : 'Inget beslut valt';
  return (
    <Select
      label={way === 'meeting' ? 'I ärendet' : 'Beslutet'}
      value={chosen ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
      options={[{ id: none, text: nothing }, ...rows]}
    />
  );
}

interface LookProps {
  readonly detail: ReportDetail;
  readonly anyhow: boolean;
  readonly onAnyhow: (anyhow: boolean) => void;
}

function WorthALook({ detail, anyhow, onAnyhow }: LookProps) {
  const lacks = reportLacks(detail);
  const advice = reportAdvice(detail);
  return (
    <>
      {lacks.length === 0 ? (
        <Notice tone="ok">
          <p>Allt som ska vara med är skrivet.</p>
        </Notice>
      ) : (
        <>
          <Notice tone="warn">
            <p>{lacks.length === 1 ? 'En sak saknas:' : `${lacks.length} saker saknas:`}</p>
            <ul className="report-lacking">
              {lacks.map(({ kind, text }) => (
                <li key={kind}>
                  {chapters[kind].title}: {text}
                </li>
              ))}
            </ul>
          </Notice>
          <Check value={anyhow} onChange={onAnyhow}>
            Frys ändå
          </Check>
        </>
      )}
      {advice.length === 0 ? null : (
        <Notice tone="info">
          <p>Att se över:</p>
          <ul className="report-lacking">
            {advice.map(({ kind, text }) => (
              <li key={`${kind} ${text}`}>
                {chapters[kind].title}: {text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
