import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { type Bound, bindingOf } from './bound.ts';
import { type FieldProps, FieldTrouble } from './field.tsx';
import './select.css';
import './date-field.css';

export type DateFieldProps = FieldProps & Bound<string | null> & { readonly clearable?: boolean };

/** Earlier years are not dates of a board. */
const firstYear = 1900;

/** A date, ISO 8601 in and out; null is none. */
export function DateField(props: DateFieldProps) {
  const { label, hideLabel, className, hint, clearable = true } = props;
  const { value, set, commit, onBlur, field } = bindingOf(props);
  // A year that is still being typed (2, 20, 202) is a date too, but none that anyone means.
  const [unfinished, setUnfinished] = useState<CalendarDate | null>(null);
  const change = (date: CalendarDate | null) => {
    const done = date === null || date.year >= firstYear;
    setUnfinished(done ? null : date);
    if (done) set(date === null ? null : date.toString());
  };
  return (
    <DatePicker<CalendarDate>
      className={`field date-field ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
      value={unfinished ?? (value ? parseDate(value) : null)}
      onChange={change}
      onBlur={() => {
        setUnfinished(null);
        onBlur();
      }}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <Group className="field-box date-box">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="segment" />}
        </DateInput>
        {clearable && value ? (
          <Button slot={null} className="date-button" aria-label={`Ta bort ${label}`} onPress={() => commit(null)}>
            <X aria-hidden />
          </Button>
        ) : null}
        <Button className="date-button">
          <CalendarDays aria-hidden />
        </Button>
      </Group>
      {hint ? <span className="field-hint">{hint}</span> : null}
      <FieldTrouble field={field} />
      <Popover className="popover" offset={4}>
        <Dialog className="calendar-dialog">
          <Calendar>
            <header className="calendar-head">
              <Button slot="previous" className="date-button">
                <ChevronLeft aria-hidden />
              </Button>
              <Heading className="calendar-title" />
              <Button slot="next" className="date-button">
                <ChevronRight aria-hidden />
              </Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} className="day" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
