import { useState } from 'react';
import type { BudgetDetail } from '../../shared/budget/commands.ts';
import type { BudgetNote } from '../../shared/budget/notes.ts';
import { leading } from '../../shared/budget/rules.ts';
import { alternativeName, budgetTitle } from '../../shared/budget/words.ts';
import type { Failure } from '../../shared/errors.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Select } from '../parts/select.tsx';
import { useDecisionItems } from '../risk/use-decision-items.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { NotesList } from './notes-list.tsx';
import { leaveDialog } from './place.ts';
import { adopt } from './steps.ts';

const noItem = '';

/** Asks which alternative was decided, in which item and on which day, says what is worth a look, and locks the budget. */
export function AdoptDialog({ detail, notes }: { detail: BudgetDetail; notes: readonly BudgetNote[] }) {
  const store = useStoreApi();
  const { budget, alternatives } = detail;
  const meetings = useStore((state) => state.meeting.list);
  const items = useDecisionItems(budget);
  const [alternativeId, setAlternativeId] = useState(leading(alternatives)?.id ?? '');
  const [itemId, setItemId] = useState(budget.adoptedItemId ?? noItem);
  const [day, setDay] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const held = meetings.find((each) => each.date <= today())?.date;
  const adoptedOn = day ?? items.find((each) => each.id === itemId)?.date ?? held ?? today();
  const close = () => leaveDialog(store.getState());
  const go = async () => {
    setBusy(true);
    const item = itemId === noItem ? {} : { itemId };
    setFailure(await adopt(store, detail, { alternativeId, adoptedOn, ...item }));
    setBusy(false);
  };
  return (
    <Dialog
      title={`Fastställ ${budgetTitle(budget).toLocaleLowerCase('sv')}`}
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
        Alternativet låses som det står och blir en Word-fil för diariet; de andra alternativen blir avslagna. En senare
        ändring görs i en reviderad budget.
      </p>
      <div className="distribute-fields">
        <Select
          label="Alternativ som fastställs"
          value={alternativeId}
          onChange={setAlternativeId}
          options={alternatives.map((each, at) => ({ id: each.id, text: alternativeName(each, at) }))}
        />
        <Select
          label="Beslutas i ärendet"
          value={itemId}
          onChange={setItemId}
          options={[{ id: noItem, text: 'Inget ärende valt' }, ...items]}
        />
        <DateField label="Beslutad den" value={adoptedOn} onChange={setDay} clearable={false} />
      </div>
      <NotesList notes={notes} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      {busy ? <Progress label="Fastställer" done={0} total={0} /> : null}
    </Dialog>
  );
}
