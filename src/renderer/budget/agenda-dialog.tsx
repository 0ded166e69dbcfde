import { useState } from 'react';
import type { BudgetDetail } from '../../shared/budget/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { meetingsPath } from '../meeting/place.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Select } from '../parts/select.tsx';
import { useDecisionItems } from '../risk/use-decision-items.ts';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { placeOnAgenda } from './steps.ts';

const newItem = '';

/** Asks where the budget is to be decided: a new item of a planned meeting, or one that is there. */
export function AgendaDialog({ detail }: { detail: BudgetDetail }) {
  const store = useStoreApi();
  const all = useStore((state) => state.meeting.list);
  const meetings = all.filter((each) => each.status === 'planned').toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const items = useDecisionItems(detail.budget);
  const coming = meetings.find((each) => each.date >= today()) ?? meetings[0];
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const [itemId, setItemId] = useState<string>(newItem);
  const [failure, setFailure] = useState<Failure | null>(null);
  const meeting = meetings.find((each) => each.id === meetingId) ?? coming;
  const close = () => leaveDialog(store.getState());
  const go = async () => {
    if (meeting === undefined) return;
    setFailure(await placeOnAgenda(store, detail, itemId === newItem ? { meetingId: meeting.id } : { itemId }));
  };
  return (
    <Dialog
      title="Lägg till på dagordningen"
      open
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Avbryt</Button>
          <Button kind="primary" disabled={meeting === undefined} onPress={() => void go()}>
            Lägg till
          </Button>
        </>
      }
    >
      {meeting === undefined ? (
        <p>
          Inget sammanträde är planerat. <a href={hashOf(meetingsPath)}>Till sammanträdena</a>
        </p>
      ) : (
        <>
          <p>
            Ärendet får rubrik, förslag till beslut och bakgrund där det saknas, och budgeten som bilaga. Det som redan
            står i ett ärende ändras inte.
          </p>
          <Select
            label="Sammanträde"
            value={meeting.id}
            onChange={(id) => {
              setMeetingId(id);
              setItemId(newItem);
            }}
            options={meetings.map(({ id, date }) => ({ id, text: dayAndDate(date) }))}
          />
          <Select
            label="Ärende"
            value={itemId}
            onChange={setItemId}
            options={[{ id: newItem, text: 'Nytt ärende' }, ...items.filter((each) => each.date === meeting.date)]}
          />
        </>
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
    </Dialog>
  );
}
