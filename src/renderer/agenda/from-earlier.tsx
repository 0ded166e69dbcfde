import { useEffect, useState } from 'react';
import type { AgendaItem } from '../../shared/agenda/model.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { leaveDialog } from '../meeting/place.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';

/** The items of another meeting, read when it is chosen. */
function useItems(meetingId: string): readonly AgendaItem[] {
  const run = useStore((state) => state.run);
  const [items, setItems] = useState<readonly AgendaItem[]>([]);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const reply = await run('meeting.get', { id: meetingId });
      if (current && reply.ok) setItems(reply.value.items);
    };
    if (meetingId !== '') void read();
    return () => {
      current = false;
    };
  }, [run, meetingId]);
  return items;
}

/** Copies chosen items of another meeting to the end of this agenda. */
export function FromEarlier({ meetingId }: { meetingId: string }) {
  const store = useStoreApi();
  const list = useStore((state) => state.meeting.list);
  const run = useStore((state) => state.run);
  const others = list.filter((each) => each.id !== meetingId && each.itemCount > 0);
  const here = list.find((each) => each.id === meetingId);
  const [from, setFrom] = useState((others.find((each) => here && each.date < here.date) ?? others[0])?.id ?? '');
  const items = useItems(from);
  const [chosen, setChosen] = useState<readonly string[]>([]);

  const close = () => leaveDialog(store.getState());
  const copy = async () => {
    for (const each of items) {
      if (!chosen.includes(each.id)) continue;
      const reply = await run('agendaItem.copy', { id: each.id, meetingId });
      if (!reply.ok) return;
    }
    close();
  };
  const toggle = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <Dialog
      title="Hämta från tidigare sammanträde"
      open
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Avbryt</Button>
          <Button kind="primary" disabled={chosen.length === 0} onPress={() => void copy()}>
            {chosen.length === 1 ? 'Hämta 1 ärende' : `Hämta ${chosen.length} ärenden`}
          </Button>
        </>
      }
    >
      {others.length === 0 ? (
        <p>Det finns inget annat sammanträde med ärenden att hämta.</p>
      ) : (
        <>
          <Select
            label="Sammanträde"
            value={from}
            onChange={(id) => {
              setFrom(id);
              setChosen([]);
            }}
            options={others.map((each) => ({ id: each.id, text: dayAndDate(each.date) }))}
          />
          <fieldset className="choices earlier">
            <legend className="unseen">Ärenden</legend>
            {items.map((each) => (
              <Check key={each.id} value={chosen.includes(each.id)} onChange={(on) => toggle(each.id, on)}>
                {each.title || 'Ärende utan rubrik'}
              </Check>
            ))}
          </fieldset>
          <p className="soft">
            Text, ärende i diariet, beredningsansvariga och mottagare följer med; bilagor och beslut gör det inte.
          </p>
        </>
      )}
    </Dialog>
  );
}
