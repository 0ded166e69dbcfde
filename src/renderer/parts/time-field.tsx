import { parseTime, type Time } from '@internationalized/date';
import { TimeField as AriaTimeField, DateInput, DateSegment, Label } from 'react-aria-components';
import { type Bound, bindingOf } from './bound.ts';
import { type FieldProps, FieldTrouble } from './field.tsx';
import './date-field.css';

export type TimeFieldProps = FieldProps & Bound<string | null>;

/** A time of day, `HH:MM` in and out; null is none. */
export function TimeField(props: TimeFieldProps) {
  const { label, hideLabel, className, hint } = props;
  const { value, set, onBlur, field } = bindingOf(props);
  return (
    <AriaTimeField<Time>
      className={`field time-field ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
      value={value ? parseTime(value) : null}
      onChange={(time) => set(time === null ? null : time.toString().slice(0, 5))}
      onBlur={onBlur}
      hourCycle={24}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <DateInput className="field-box date-input">
        {(segment) => <DateSegment segment={segment} className="segment" />}
      </DateInput>
      {hint ? <span className="field-hint">{hint}</span> : null}
      <FieldTrouble field={field} />
    </AriaTimeField>
  );
}
