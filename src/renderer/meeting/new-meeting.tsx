import { useEffect, useRef, useState } from 'react';
import type { MeetingSummary } from '../../shared/meeting/commands.ts';
import { capitalized, dayAndDate, longDate } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { leaveDialog, openMeeting } from './place.ts';

const fromTemplate = '+template';
const fromNothing = '+nothing';

function agendaFrom(choice: string) {
  if (choice === fromTemplate) return { from: 'template' } as const;
  return choice === fromNothing ? ({ from: 'nothing' } as const) : ({ from: 'meeting', meetingId: choice } as const);
}

function agendaChoices(standing: number, list: readonly MeetingSummary[]) {
  return [
    { id: fromTemplate, text: `Nämndens stående ärenden (${standing})` },
    ...list.slice(0, 20).map((each) => ({
      id: each.id,
      text: `Som ${longDate(each.date)} (${each.itemCount})`,
    })),
    { id: fromNothing, text: 'Tom dagordning' },
  ];
}

/** Date, time, place and where the agenda comes from. */
export function NewMeeting() {
  const store = useStoreApi();
  const board = useStore((state) => state.board.detail);
  const list = useStore((state) => state.meeting.list);
  const [date, setDate] = useState<string | null>(null);
  const [startTime, setStartTime] = useState<string | null>(board?.board.meetingTime ?? null);
  const [place, setPlace] = useState(board?.board.meetingPlace ?? '');
  const [agenda, setAgenda] = useState(fromTemplate);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[role=spinbutton]')?.focus(), []);

  const create = async () => {
    const { run, meeting } = store.getState();
    if (date === null) return;
    const time = startTime === null ? {} : { startTime };
    const reply = await run('meeting.create', { date, ...time, place, agenda: agendaFrom(agenda) });
    if (!reply.ok) return;
    await meeting.reload();
    openMeeting(store.getState(), reply.value.meeting.id);
  };
  return (
    <Dialog title="Nytt sammanträde" open onClose={() => leaveDialog(store.getState())}>
      <form
        ref={form}
        className="stack"
        onKeyDownCapture={(event) => {
          // The parts of a date are no inputs: Enter in them would otherwise do nothing.
          if (event.key === 'Enter' && (event.target as Element).matches('[role=spinbutton]')) void create();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <div className="fields">
          <DateField
            label="Datum"
            value={date}
            onChange={setDate}
            clearable={false}
            hint={date === null ? 'Veckodagen visas här.' : capitalized(dayAndDate(date))}
          />
          <TimeField label="Börjar" value={startTime} onChange={setStartTime} />
        </div>
        <TextField label="Plats" value={place} onChange={setPlace} />
        <Select
          label="Dagordning"
          value={agenda}
          onChange={setAgenda}
          options={agendaChoices(board?.templateItems.length ?? 0, list)}
        />
        <div className="dialog-actions">
          <Button onPress={() => leaveDialog(store.getState())}>Avbryt</Button>
          <Button kind="primary" type="submit" disabled={date === null}>
            Skapa sammanträde
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
