import { Trash2 } from 'lucide-react';
import type { MeetingDatesDetail } from '../../shared/meeting-dates/commands.ts';
import type { MeetingPattern } from '../../shared/meeting-dates/model.ts';
import { nthText, patternText } from '../../shared/meeting-dates/words.ts';
import { capitalized, monthName } from '../../shared/swedish.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { type Option, Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { partOfField, requiredField } from '../store/field-part.ts';
import { type Field, useRowField, useStoreApi } from '../store/use-store.ts';
import { DoButton } from './do-button.ts';
import { removeFrom } from './steps.ts';

const numbered = (texts: readonly string[]): readonly Option[] =>
  texts.map((text, at) => ({ id: String(at + 1), text }));
const nths = numbered([1, 2, 3, 4, 5].map((each) => capitalized(nthText(each))));
const weekdays = numbered(['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag']);
const months = numbered(Array.from({ length: 12 }, (_, at) => capitalized(monthName(at + 1))));

const asText = (field: Field<number>) => partOfField<number, string>(field, String, (_whole, next) => Number(next));

/** When the board usually meets; the same for every year. */
export function PatternRows({ detail: { patterns } }: { detail: MeetingDatesDetail }) {
  return (
    <Section
      title="Mönster"
      actions={<DoButton id="meetingDates.pattern" text="Ny dag" />}
      lead="Så brukar nämnden sammanträda. Mönstret är detsamma alla år."
    >
      {patterns.length === 0 ? <p className="soft">Inget mönster än. Ny dag lägger till den första.</p> : null}
      {patterns.map((each) => (
        <PatternRow key={each.id} pattern={each} />
      ))}
    </Section>
  );
}

function PatternRow({ pattern }: { pattern: MeetingPattern }) {
  const store = useStoreApi();
  const command = 'meetingPattern.update';
  const words = patternText(pattern);
  const startTime = requiredField(useRowField(command, pattern, 'startTime'));
  return (
    <fieldset className="dates-row">
      <legend className="unseen">{capitalized(words)}</legend>
      <div className="dates-fields">
        <Select label="Vilken" options={nths} field={asText(useRowField(command, pattern, 'nth'))} />
        <Select label="Veckodag" options={weekdays} field={asText(useRowField(command, pattern, 'weekday'))} />
        <Select label="Månad" options={months} field={asText(useRowField(command, pattern, 'month'))} />
        <TimeField label="Börjar" className="dates-short" field={startTime} />
        <TextField label="Plats" className="dates-place" field={useRowField(command, pattern, 'place')} />
      </div>
      <IconButton
        small
        icon={<Trash2 aria-hidden />}
        label={`Ta bort ${words}`}
        onPress={() =>
          void removeFrom(store, 'meetingPattern.remove', pattern.id, `${capitalized(words)} är borttagen.`)
        }
      />
    </fieldset>
  );
}
