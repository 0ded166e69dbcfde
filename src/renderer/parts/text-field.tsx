import type { KeyboardEvent } from 'react';
import { TextField as AriaTextField, Input, Label, Text, TextArea } from 'react-aria-components';
import { type Bound, bindingOf } from './bound.ts';
import { type FieldProps, FieldTrouble } from './field.tsx';

export type TextFieldProps = FieldProps &
  Bound<string> & {
    /** Grows with its text. */
    readonly multiline?: boolean;
    readonly rows?: number;
    readonly placeholder?: string;
    readonly autoFocus?: boolean;
    readonly readOnly?: boolean;
    readonly required?: boolean;
    readonly id?: string;
    readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url';
    readonly onKeyDown?: (event: KeyboardEvent) => void;
  };

/** Where one begins to type, what is proposed gives way, as in any dialog. */
const selected = (input: HTMLInputElement | null) => input?.select();

/** A text of one line, or of as many as it takes. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, className, multiline, rows = 2, placeholder, id, onKeyDown } = props;
  const { value, set, onBlur, field } = bindingOf(props);
  const shared = { placeholder, id, onKeyDown };
  return (
    <AriaTextField
      className={`field ${className ?? ''}`}
      data-unsaved={field?.state}
      aria-label={hideLabel ? label : undefined}
      value={value}
      onChange={set}
      onBlur={onBlur}
      autoFocus={props.autoFocus}
      isReadOnly={props.readOnly}
      isRequired={props.required}
      type={props.type ?? 'text'}
      spellCheck="false"
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      {multiline ? (
        <TextArea rows={rows} {...shared} />
      ) : (
        <Input {...shared} ref={props.autoFocus ? selected : undefined} />
      )}
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldTrouble field={field} />
    </AriaTextField>
  );
}
