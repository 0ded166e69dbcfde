import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Meeting } from '../../shared/meeting/model.ts';
import { officerTitleAt, seatsAt } from '../../shared/meeting/rules.ts';
import { capitalized, weekdayOf } from '../../shared/swedish.ts';
import { Anchor } from '../aftermath/anchor.tsx';
import { Summons } from '../aftermath/summons.tsx';
import { roleLabels } from '../app/labels.ts';
import { Combo } from '../parts/combo.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { type Field, useRowField, useStore } from '../store/use-store.ts';
import { FactsRead } from './facts-read.tsx';
import { summonsSection } from './place.ts';
import { ToLookAt } from './to-look-at.tsx';
import { loweredTitle } from './words.ts';

/** When, where and who: each field saves itself until the minutes are approved. */
export function FactsPanel({ detail, section }: { detail: MeetingDetail; section: string | null }) {
  const { meeting } = detail;
  const approved = detail.aftermath.issued.some((each) => each.kind === 'minutes');
  return (
    <>
      {approved ? (
        <div className="after-locked">
          <Notice tone="info">
            <p>Protokollet är justerat, så uppgifterna är låsta. De visas här som de justerades.</p>
          </Notice>
        </div>
      ) : null}
      {approved ? <FactsRead meeting={meeting} /> : <FirstFacts meeting={meeting} />}
      <Anchor part={summonsSection} section={section}>
        <Summons detail={detail} locked={approved} />
      </Anchor>
      {approved ? null : (
        <Section title="Tid och plats för justering">
          <Approval meeting={meeting} />
        </Section>
      )}
      <ToLookAt detail={detail} />
    </>
  );
}

function FirstFacts({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <Section title="Tid och plats">
        <When meeting={meeting} />
      </Section>
      <Section title="Ordförande och sekreterare">
        <Who meeting={meeting} />
      </Section>
    </>
  );
}

/** A field that must have a value: an emptied one keeps what it had. */
function always<T>(field: Field<T>): Field<T | null> {
  return {
    ...field,
    conflict: field.conflict,
    setValue: (value) => value !== null && field.setValue(value),
    commit: (value) => value !== null && field.commit(value),
  };
}

function When({ meeting }: { meeting: Meeting }) {
  const date = useRowField('meeting.update', meeting, 'date');
  const start = useRowField('meeting.update', meeting, 'startTime');
  const end = useRowField('meeting.update', meeting, 'endTime');
  const place = useRowField('meeting.update', meeting, 'place');
  const link = useRowField('meeting.update', meeting, 'link');
  return (
    <div className="fields">
      <DateField label="Datum" field={always(date)} clearable={false} hint={capitalized(weekdayOf(date.value))} />
      <TimeField label="Börjar" field={always(start)} />
      <TimeField label="Slutar" field={end} />
      <TextField label="Plats" field={place} className="field-wide" />
      <TextField label="Länk till videomöte" field={link} type="url" className="field-wide" />
    </div>
  );
}

function Who({ meeting }: { meeting: Meeting }) {
  const board = useStore((state) => state.board.detail);
  const chair = useRowField('meeting.update', meeting, 'chairPersonId');
  const secretary = useRowField('meeting.update', meeting, 'secretaryPersonId');
  if (board === null) return null;
  const elected = seatsAt(board, meeting.date).map((each) => ({
    id: each.personId,
    text: each.name,
    detail: each.role === null ? '' : roleLabels[each.role].toLocaleLowerCase('sv'),
  }));
  const officers = [...new Set(board.officers.map((each) => each.personId))].map((id) => ({
    id,
    text: board.persons.find((each) => each.id === id)?.name ?? '',
    detail: loweredTitle(officerTitleAt(board, id, meeting.date)),
  }));
  return (
    <div className="fields">
      <Combo label="Ordförande" field={chair} options={elected} placeholder="Sök förtroendevald" />
      <Combo label="Sekreterare" field={secretary} options={officers} placeholder="Sök tjänsteperson" />
    </div>
  );
}

function Approval({ meeting }: { meeting: Meeting }) {
  const place = useRowField('meeting.update', meeting, 'approvalPlace');
  const date = useRowField('meeting.update', meeting, 'approvalDate');
  return (
    <div className="fields">
      <DateField
        label="Justeringens datum"
        field={date}
        hint={date.value === null ? undefined : capitalized(weekdayOf(date.value))}
      />
      <TextField label="Justeringens plats" field={place} />
    </div>
  );
}
