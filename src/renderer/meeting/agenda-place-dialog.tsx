import { useEffect, useState } from 'react';
import type { ItemKind } from '../../shared/agenda/model.ts';
import type { Failure } from '../../shared/errors.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { type Option, Select } from '../parts/select.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { meetingsPath } from './place.ts';

const newItem = '';

/** Where something is to be decided. */
export type AgendaPlaceChoice = { readonly itemId: string } | { readonly meetingId: string };

/** The items of a kind on a meeting's agenda. */
function useItems(meetingId: string | undefined, kind: ItemKind): readonly Option[] {
  const store = useStoreApi();
  const [items, setItems] = useState<readonly Option[]>([]);
  useEffect(() => {
    let current = true;
    setItems([]);
    const read = async () => {
      if (meetingId === undefined) return;
      const reply = await store.getState().call('meeting.get', { id: meetingId });
      if (!reply.ok || !current) return;
      const own = reply.value.items.filter((each) => each.kind === kind && !each.withdrawn);
      setItems(own.map(({ id, title }) => ({ id, text: title || 'Ärende utan rubrik' })));
    };
    void read();
    return () => {
      current = false;
    };
  }, [store, meetingId, kind]);
  return items;
}

export interface AgendaPlaceDialogProps {
  /** What is put there, for the first sentence. */
  readonly children: string;
  readonly kind: ItemKind;
  readonly onClose: () => void;
  /** Puts it there; answers why not. */
  readonly onPlace: (place: AgendaPlaceChoice) => Promise<Failure | null>;
}

/** Asks where something is to be decided: in a new item of a planned meeting, or in one that is there. */
export function AgendaPlaceDialog({ children, kind, onClose, onPlace }: AgendaPlaceDialogProps) {
  const all = useStore((state) => state.meeting.list);
  const meetings = all.filter((each) => each.status === 'planned').toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const [itemId, setItemId] = useState<string>(newItem);
  const [failure, setFailure] = useState<Failure | null>(null);
  const coming = meetings.find((each) => each.date >= today()) ?? meetings[0];
  const meeting = meetings.find((each) => each.id === meetingId) ?? coming;
  const items = useItems(meeting?.id, kind);
  const go = async () => {
    if (meeting === undefined) return;
    setFailure(await onPlace(itemId === newItem ? { meetingId: meeting.id } : { itemId }));
  };
  return (
    <Dialog
      title="Lägg till på dagordningen"
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Avbryt</Button>
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
          <p>{children} Det som redan står i ett ärende ändras inte.</p>
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
            options={[{ id: newItem, text: 'Nytt ärende' }, ...items]}
          />
        </>
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
    </Dialog>
  );
}
