import type { KeyboardEvent as KeyPress } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type Bound, bindingOf } from './bound.ts';
import { type FieldProps, FieldTrouble } from './field.tsx';
import type { Option } from './select.tsx';
import './segmented.css';

/** A choice with its sign, which only those who look see. */
export interface Segment<T extends string = string> extends Option<T> {
  readonly sign?: string;
}

export type SegmentedProps<T extends string> = FieldProps & Bound<T> & { readonly options: readonly Segment<T>[] };

/** A key with Ctrl or Alt is an action's: handed on past the radios, which would choose by it or keep it to themselves. */
function handOn(event: KeyPress): void {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
  if (!ctrlKey && !altKey && !metaKey) return;
  event.stopPropagation();
  const same = { key, ctrlKey, altKey, metaKey, shiftKey, bubbles: true, cancelable: true };
  const outside = event.currentTarget.closest('[role=radiogroup]')?.parentElement;
  if (outside?.dispatchEvent(new KeyboardEvent('keydown', same)) === false) event.preventDefault();
}

/** One of two to five, all in sight. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, hideLabel, className, options } = props;
  const { value, commit, field } = bindingOf<T>(props);
  return (
    <RadioGroup
      className={`field ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
      // While none is chosen the keyboard comes to the first: only null says that.
      value={options.some((each) => each.id === value) ? value : null}
      onChange={(id) => commit(id as T)}
      orientation="horizontal"
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <div className="segmented" onKeyDownCapture={handOn}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="segmented-option">
            {option.sign === undefined ? null : <span aria-hidden>{option.sign}&nbsp;</span>}
            {option.text}
          </Radio>
        ))}
      </div>
      <FieldTrouble field={field} show={(id) => options.find((each) => each.id === id)?.text ?? id} />
    </RadioGroup>
  );
}
