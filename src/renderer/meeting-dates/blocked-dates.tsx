import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { MeetingDatesDetail } from '../../shared/meeting-dates/commands.ts';
import type { BlockedDate } from '../../shared/meeting-dates/model.ts';
import { dayAndDate, weekdayOf } from '../../shared/swedish.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { requiredField } from '../store/field-part.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { blockedReasonId, pasteBlocked, removeFrom } from './steps.ts';

/** Days that are taken, as those of the municipalities' fullmäktige; pasted or typed. */
export function BlockedDates({ detail: { year, blocked } }: { detail: MeetingDatesDetail }) {
  const store = useStoreApi();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [unread, setUnread] = useState<readonly string[]>([]);
  const add = async () => {
    const left = await pasteBlocked(store, year, text, reason);
    if (left === null) return;
    setUnread(left);
    setText(left.join('\n'));
  };
  return (
    <Section
      title="Spärrade dagar"
      lead="Dagar då nämnden inte sammanträder, som kommunfullmäktige. Helgdagar undviks ändå."
    >
      {blocked.map((each) => (
        <BlockedRow key={each.id} blocked={each} />
      ))}
      <form
        className="dates-paste"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label="Lägg till dagar"
          multiline
          value={text}
          onChange={setText}
          hint="Skriv eller klistra in, en eller flera på varje rad: 16/2, 27 april, 2027-11-08. Resten av raden blir anledningen."
        />
        <TextField label="Anledning, där raden inte säger någon" value={reason} onChange={setReason} />
        <div>
          <Button type="submit" small disabled={text.trim() === ''}>
            Spärra dagarna
          </Button>
        </div>
        {unread.length === 0 ? null : (
          <Notice tone="warn">
            Ingen dag hittades i {unread.length === 1 ? 'den rad' : `de ${unread.length} rader`} som står kvar.
          </Notice>
        )}
      </form>
    </Section>
  );
}

function BlockedRow({ blocked }: { blocked: BlockedDate }) {
  const store = useStoreApi();
  const { id, date } = blocked;
  const field = useRowField('blockedDate.update', blocked, 'date');
  useEffect(() => giveFocus(document.getElementById(blockedReasonId(id))), [id]);
  return (
    <div className="dates-row">
      <div className="dates-fields">
        <DateField label={`Spärrad ${weekdayOf(date)}`} field={requiredField(field)} clearable={false} />
        <TextField
          label="Anledning"
          className="dates-place"
          id={blockedReasonId(id)}
          field={useRowField('blockedDate.update', blocked, 'reason')}
        />
      </div>
      <IconButton
        small
        icon={<Trash2 aria-hidden />}
        label={`Ta bort den spärrade dagen ${dayAndDate(date)}`}
        onPress={() => void removeFrom(store, 'blockedDate.remove', id, `${dayAndDate(date)} är inte längre spärrad.`)}
      />
    </div>
  );
}
