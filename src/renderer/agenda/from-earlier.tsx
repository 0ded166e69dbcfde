import { useEffect, useState } from 'react';
import type { WatchedItem } from '../../shared/agenda/commands.ts';
import type { AgendaItem } from '../../shared/agenda/model.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { leaveDialog } from '../meeting/place.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { useWatched } from './use-watched.ts';
import { watchedText } from './watched.tsx';

/** The items of another meeting, read when it is chosen. */
function useItems(meetingId: string): readonly AgendaItem[] {
  const run = useStore((state) => state.run);
  const [items, setItems] = useState<readonly AgendaItem[]>([]);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const reply = await run('meeting.get', { id: meetingId });
      if (current && reply.ok) setItems(reply.value.items.filter((each) => !each.withdrawn));
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
  const watched = useWatched(meetingId);
  const [chosen, setChosen] = useState<readonly string[]>([]);

  const close = () => leaveDialog(store.getState());
  const copy = async () => {
    const offered = new Set([...watched, ...items].map((each) => each.id));
    for (const id of offered) {
      if (!chosen.includes(id)) continue;
      const reply = await run('agendaItem.copy', { id, meetingId });
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
          <WatchedChoices items={watched} chosen={chosen} onToggle={toggle} />
          <Select
            label="Sammanträde"
            value={from}
            onChange={(id) => {
              setFrom(id);
              setChosen(chosen.filter((each) => watched.some((one) => one.id === each)));
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

interface WatchedChoicesProps {
  readonly items: readonly WatchedItem[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string, on: boolean) => void;
}

/** The items that wait to be taken up stand first. */
function WatchedChoices({ items, chosen, onToggle }: WatchedChoicesProps) {
  if (items.length === 0) return null;
  return (
    <fieldset className="choices watched-choices">
      <legend className="field-label">Bevakade ärenden</legend>
      {items.map((each) => (
        <Check key={each.id} value={chosen.includes(each.id)} onChange={(on) => onToggle(each.id, on)}>
          {each.title || 'Ärende utan rubrik'} <span className="soft">{watchedText(each)}</span>
        </Check>
      ))}
    </fieldset>
  );
}
