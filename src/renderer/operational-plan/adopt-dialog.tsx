import { useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import type { PlanDetail, PlanYear } from '../../shared/operational-plan/commands.ts';
import { oldYearNamed, unwritten } from '../../shared/operational-plan/rules.ts';
import { chapterTitle } from '../../shared/operational-plan/words.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Select } from '../parts/select.tsx';
import { useDecisionItems } from '../risk/use-decision-items.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { adopt } from './steps.ts';

const noItem = '';

/** What is worth a look before the plan is locked. */
function adviceOf({ year, before, budget }: PlanYear, { chapters }: PlanDetail): readonly string[] {
  const withBudget = chapters.some((each) => each.kind === 'budget');
  const named = chapters.filter((each) => oldYearNamed(each, before?.chapters ?? [], year) !== null);
  return [
    ...unwritten(chapters).map((each) => `”${chapterTitle(each)}” är oskrivet.`),
    ...named.map((each) => `”${chapterTitle(each)}” nämner ${year - 1}.`),
    ...(withBudget && budget === null ? [`Det finns ingen budget för ${year}.`] : []),
    ...(withBudget && budget?.adopted === false ? [`Budgeten för ${year} är inte fastställd.`] : []),
  ];
}

/** Asks in which item and on which day it was decided, says what is worth a look, and locks the plan. */
export function AdoptDialog({ year, detail }: { year: PlanYear; detail: PlanDetail }) {
  const store = useStoreApi();
  const { plan } = detail;
  const meetings = useStore((state) => state.meeting.list);
  const items = useDecisionItems(plan);
  const [itemId, setItemId] = useState(plan.adoptedItemId ?? noItem);
  const [day, setDay] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const held = meetings.find((each) => each.date <= today())?.date;
  const adoptedOn = day ?? items.find((each) => each.id === itemId)?.date ?? held ?? today();
  const advice = adviceOf(year, detail);
  const close = () => leaveDialog(store.getState());
  const go = async () => {
    setBusy(true);
    setFailure(await adopt(store, detail, { adoptedOn, ...(itemId === noItem ? {} : { itemId }) }));
    setBusy(false);
  };
  return (
    <Dialog
      title={`Fastställ verksamhetsplanen för ${plan.year}`}
      open
      onClose={() => !busy && close()}
      actions={
        <>
          <Button disabled={busy} onPress={close}>
            Avbryt
          </Button>
          <Button kind="primary" disabled={busy} onPress={() => void go()}>
            Fastställ
          </Button>
        </>
      }
    >
      <p>
        Planen låses som den står, med årets budget, och blir en Word-fil för diariet. En senare ändring görs i en ny
        version.
      </p>
      <Select
        label="Beslutas i ärendet"
        value={itemId}
        onChange={setItemId}
        options={[{ id: noItem, text: 'Inget ärende valt' }, ...items]}
      />
      <DateField label="Beslutad den" value={adoptedOn} onChange={setDay} clearable={false} />
      {advice.length === 0 ? null : (
        <Notice tone="warn">
          <p>Att se över:</p>
          <ul>
            {advice.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Notice>
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
      {busy ? <Progress label="Fastställer" done={0} total={0} /> : null}
    </Dialog>
  );
}
