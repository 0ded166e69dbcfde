import { ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { type Bound, bindingOf } from './bound.ts';
import { type FieldProps, FieldTrouble } from './field.tsx';
import './select.css';

export interface Option<T extends string = string> {
  readonly id: T;
  readonly text: string;
  /** Smaller, beside the text. */
  readonly detail?: string;
}

export type SelectProps<T extends string> = FieldProps &
  Bound<T> & {
    readonly options: readonly Option<T>[];
    readonly disabled?: boolean;
    readonly placeholder?: string;
  };

/** One of a few. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hideLabel, hint, className, options, disabled, placeholder = 'Välj' } = props;
  const { value, commit, field } = bindingOf<T>(props);
  return (
    <AriaSelect
      className={`field select ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
      placeholder={placeholder}
      value={options.some((each) => each.id === value) ? value : null}
      onChange={(key) => key !== null && commit(key as T)}
      isDisabled={disabled}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <Button className="field-box select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldTrouble field={field} show={(id) => options.find((each) => each.id === id)?.text ?? id} />
      <Popover className="popover" offset={4}>
        <ListBox items={options} className="options">
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.text} className="option">
      <span className="option-text">{option.text}</span>
      {option.detail ? <span className="option-detail">{option.detail}</span> : null}
    </ListBoxItem>
  );
}
