import { Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { MeetingDatesDetail } from '../../shared/meeting-dates/commands.ts';
import type { ProposedMeeting } from '../../shared/meeting-dates/model.ts';
import { type Hindrance, hindrances, hindrancesOn } from '../../shared/meeting-dates/rules.ts';
import { hindranceText, movedText } from '../../shared/meeting-dates/words.ts';
import { capitalized, clockText, dayAndDate, listed } from '../../shared/swedish.ts';
import { meetingsPath } from '../meeting/place.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { requiredField } from '../store/field-part.ts';
import { hashOf } from '../store/route.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { DoButton } from './do-button.ts';
import { addDate, removeFrom } from './steps.ts';

/** The proposed days, each changed in place, with what stands against it. */
export function ProposedDates({ detail }: { detail: MeetingDatesDetail }) {
  const known = useStore((state) => state.meeting.list);
  const { dates, proposed, blocked, patterns } = detail;
  const against = useMemo(() => hindrances(proposed, blocked, known), [proposed, blocked, known]);
  const again = proposed.length > 0;
  return (
    <Section
      title="Föreslagna sammanträden"
      actions={
        <DoButton
          id="meetingDates.propose"
          text={again ? 'Föreslå på nytt' : 'Föreslå datum'}
          kind={again ? 'plain' : 'primary'}
        />
      }
    >
      {again ? null : (
        <p className="soft">
          {patterns.length === 0
            ? 'Datum kan föreslås när det finns ett mönster.'
            : 'Föreslå datum tar dagarna ur mönstret och undviker helgdagar och spärrade dagar.'}
        </p>
      )}
      {proposed.map((each) => (
        <ProposedRow key={each.id} proposed={each} detail={detail} against={against.get(each.id) ?? []} />
      ))}
      {dates === null ? null : <AddDate />}
    </Section>
  );
}

interface ProposedRowProps {
  readonly proposed: ProposedMeeting;
  readonly detail: MeetingDatesDetail;
  readonly against: readonly Hindrance[];
}

function ProposedRow({ proposed, detail, against }: ProposedRowProps) {
  const store = useStoreApi();
  const { id, date, meetingId } = proposed;
  const remove = `${dayAndDate(date)} är inte längre föreslagen.`;
  return (
    <div className="dates-row">
      {meetingId === null ? <ProposedFields proposed={proposed} /> : <MadeMeeting proposed={proposed} id={meetingId} />}
      <IconButton
        small
        icon={<Trash2 aria-hidden />}
        label={`Ta bort ${dayAndDate(date)} ur förslaget`}
        onPress={() => void removeFrom(store, 'proposedMeeting.remove', id, remove)}
      />
      <Remarks proposed={proposed} detail={detail} against={against} />
    </div>
  );
}

function ProposedFields({ proposed }: { proposed: ProposedMeeting }) {
  const command = 'proposedMeeting.update';
  const date = requiredField(useRowField(command, proposed, 'date'));
  const startTime = requiredField(useRowField(command, proposed, 'startTime'));
  return (
    <div className="dates-fields">
      <DateField label={capitalized(dayAndDate(proposed.date))} field={date} clearable={false} />
      <TimeField label="Börjar" className="dates-short" field={startTime} />
      <TextField label="Plats" className="dates-place" field={useRowField(command, proposed, 'place')} />
    </div>
  );
}

/** A day that has become a meeting is changed there; where that has another day by now, it is told. */
function MadeMeeting({ proposed, id }: { proposed: ProposedMeeting; id: string }) {
  const meeting = useStore((state) => state.meeting.list.find((each) => each.id === id));
  const moved = meeting !== undefined && meeting.date !== proposed.date;
  return (
    <p className="dates-made">
      <a href={hashOf(meetingsPath, id)}>{capitalized(dayAndDate(proposed.date))}</a> {clockText(proposed.startTime)}{' '}
      <span className="soft">
        {moved ? `sammanträdet är flyttat till ${dayAndDate(meeting.date)}` : 'har blivit ett sammanträde'}
      </span>
    </p>
  );
}

function Remarks({ proposed, detail, against }: ProposedRowProps) {
  const { date, patternDate } = proposed;
  const avoided =
    patternDate === null || patternDate === date
      ? null
      : hindrancesOn(patternDate, { blocked: detail.blocked, meetings: [] }).map(hindranceText);
  return (
    <>
      {against.length === 0 ? null : (
        <p className="dates-remark dates-against">⚠ Krockar med {listed(against.map(hindranceText))}.</p>
      )}
      {avoided === null || patternDate === null ? null : (
        <p className="dates-remark soft">{movedText(patternDate, avoided)}</p>
      )}
    </>
  );
}

/** A day that the pattern does not give. */
function AddDate() {
  const store = useStoreApi();
  const [date, setDate] = useState<string | null>(null);
  const add = () => {
    if (date === null) return;
    setDate(null);
    void addDate(store, date);
  };
  return (
    <div className="dates-add">
      <DateField label="Ännu en dag" value={date} onChange={setDate} />
      <Button disabled={date === null} onPress={add}>
        Lägg till dagen
      </Button>
    </div>
  );
}
