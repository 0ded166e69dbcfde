import { useState } from 'react';
import { auditKindWords } from '../../shared/audit/rules.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { meetingsPath } from '../meeting/place.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { hashOf } from '../store/route.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { shortText, toTakeUp } from './steps.ts';

/** Asks at which meeting the questions are taken up, and which of them. */
export function PlaceDialog() {
  const store = useStoreApi();
  const all = useStore((state) => state.meeting.list);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const questions = toTakeUp(store.getState());
  const meetings = all.filter((each) => each.status === 'planned').toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const coming = meetings.find((each) => each.date >= today()) ?? meetings[0];
  const meeting = meetings.find((each) => each.id === meetingId) ?? coming;
  const chosen = questions.filter((each) => !left.has(each.id));
  const close = () => leaveDialog(store.getState());
  const choose = (id: string, value: boolean) => {
    const next = new Set(left);
    if (value) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const go = async () => {
    if (!meeting || chosen.length === 0) return;
    const { drafts, run } = store.getState();
    await drafts.flush();
    const questionIds = chosen.map((each) => each.id);
    const reply = await run('auditHandling.place', { meetingId: meeting.id, questionIds });
    if (!reply.ok) return;
    await store.getState().audit.readAll();
    close();
    offerUndo(store.getState(), `Tas upp vid sammanträdet ${dayAndDate(meeting.date)}.`);
  };
  return (
    <Dialog
      title="Lägg till på dagordningen"
      open
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Avbryt</Button>
          <Button kind="primary" disabled={!meeting || chosen.length === 0} onPress={() => void go()}>
            Lägg till
          </Button>
        </>
      }
    >
      {meeting ? (
        <>
          <p>
            Frågorna tas upp i sammanträdets dialog med revisorerna, som skapas om den saknas. Ärendet får rubrik,
            förslag och bakgrund där det saknas, frågorna med svar, och förteckningen som bilaga.
          </p>
          <Select
            label="Sammanträde"
            value={meeting.id}
            onChange={setMeetingId}
            options={meetings.map(({ id, date }) => ({ id, text: dayAndDate(date) }))}
          />
          <fieldset className="audit-choices">
            <legend className="field-label">Frågor som inte är avslutade</legend>
            {questions.map((each) => (
              <Check key={each.id} value={!left.has(each.id)} onChange={(value) => choose(each.id, value)}>
                {each.year} {auditKindWords[each.kind]}: {shortText(each.text) || 'utan text'}
              </Check>
            ))}
          </fieldset>
        </>
      ) : (
        <p>
          Inget sammanträde är planerat. <a href={hashOf(meetingsPath)}>Till sammanträdena</a>
        </p>
      )}
    </Dialog>
  );
}
