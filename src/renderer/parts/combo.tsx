import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, Popover, Text } from 'react-aria-components';
import { type Bound, bindingOf } from './bound.ts';
import { type FieldProps, FieldTrouble } from './field.tsx';
import { type Option, OptionItem } from './select.tsx';
import './select.css';

export type ComboProps = FieldProps &
  Bound<string | null> & {
    readonly options: readonly Option[];
    readonly placeholder?: string;
    /** Offers to make what was typed and is not in the list. */
    readonly onCreate?: (text: string) => void;
    /** What that offer says; the text stands after it. */
    readonly createText?: string;
  };

const making = '+new';

/** One of many, found by typing: by any part of its text or its detail. An emptied field is none (null). */
export function Combo(props: ComboProps) {
  const { options, onCreate, createText = 'Lägg till' } = props;
  const { value, commit, field } = bindingOf(props);
  const chosen = options.find((each) => each.id === value)?.text ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const words = (typed ?? '').trim();
  const found = typed === null || typed === chosen ? options : options.filter((each) => matches(each, words));
  const offer = onCreate && words !== '' && !options.some((each) => each.text === words);
  return (
    <ComboFrame
      {...props}
      items={offer ? [...found, { id: making, text: `${createText} ”${words}”` }] : found}
      value={value}
      text={typed ?? chosen}
      onText={(text) => {
        setTyped(text);
        if (text === '' && value !== null) commit(null);
      }}
      onChoose={(id) => {
        setTyped(null);
        if (id === making) onCreate?.(words);
        else if (id !== null && id !== value) commit(id);
      }}
      onBlur={() => setTyped(null)}
      trouble={
        <FieldTrouble field={field} show={(id) => options.find((each) => each.id === id)?.text ?? 'inget valt'} />
      }
    />
  );
}

export type SuggestFieldProps = FieldProps &
  Bound<string> & { readonly suggestions: readonly string[]; readonly placeholder?: string };

/** A free text with what is usually said there. */
export function SuggestField(props: SuggestFieldProps) {
  const { value, set, commit, onBlur, field } = bindingOf(props);
  const items = [...new Set(props.suggestions)].map((each) => ({ id: each, text: each }));
  const [opened, setOpened] = useState(false);
  return (
    <ComboFrame
      {...props}
      free
      // What stands there already is no suggestion: once it is chosen the list has nothing more to say, and closes.
      items={opened ? items.filter((each) => each.text !== value && matches(each, value)) : items}
      value={null}
      text={value}
      onText={(text) => {
        setOpened(true);
        set(text);
      }}
      onChoose={(id) => {
        if (id === null) return;
        setOpened(true);
        commit(id);
      }}
      onBlur={() => {
        setOpened(false);
        onBlur();
      }}
      trouble={<FieldTrouble field={field} />}
    />
  );
}

interface FrameProps extends FieldProps {
  readonly items: readonly Option[];
  readonly value: string | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string | null) => void;
  readonly onBlur: () => void;
  readonly free?: boolean;
  readonly placeholder?: string;
  readonly trouble: React.ReactNode;
}

function ComboFrame(props: FrameProps) {
  const { label, hideLabel, hint, className, items, value, text, onText, onChoose, onBlur, free, trouble } = props;
  return (
    <ComboBox
      className={`field combo ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
      items={items}
      value={value}
      onChange={(key) => onChoose(key as string | null)}
      inputValue={text}
      onInputChange={onText}
      onBlur={onBlur}
      allowsCustomValue={free}
      allowsEmptyCollection={false}
      menuTrigger="input"
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <div className="combo-box">
        <Input placeholder={props.placeholder} spellCheck="false" />
        <Button className="combo-button">
          <ChevronDown aria-hidden />
        </Button>
      </div>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      {trouble}
      <Popover className="popover" offset={4}>
        <ListBox className="options">{(option: Option) => <OptionItem option={option} />}</ListBox>
      </Popover>
    </ComboBox>
  );
}

function matches(option: Option, words: string): boolean {
  const whole = `${option.text} ${option.detail ?? ''}`.toLocaleLowerCase('sv');
  return words
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((each) => whole.includes(each));
}
