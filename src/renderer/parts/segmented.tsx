import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type Bound, bindingOf } from './bound.ts';
import { type FieldProps, FieldTrouble } from './field.tsx';
import type { Option } from './select.tsx';
import './segmented.css';

export type SegmentedProps<T extends string> = FieldProps & Bound<T> & { readonly options: readonly Option<T>[] };

/** One of two to five, all in sight. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, hideLabel, className, options } = props;
  const { value, commit, field } = bindingOf<T>(props);
  return (
    <RadioGroup
      className={`field ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
      value={value}
      onChange={(id) => commit(id as T)}
      orientation="horizontal"
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <div className="segmented">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="segmented-option">
            {option.text}
          </Radio>
        ))}
      </div>
      <FieldTrouble field={field} show={(id) => options.find((each) => each.id === id)?.text ?? id} />
    </RadioGroup>
  );
}
