import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ControlArea } from '../../shared/risk/scale.ts';
import { Button } from '../parts/button.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Field } from '../store/use-store.ts';
import { cellOf, movedBy } from './scale-cell.ts';

const fieldId = (area: ControlArea) => `control-area-${area.key}`;

/** The year's control areas in the order that they are chosen in; Alt with an arrow moves the one that is written. */
export function Areas({ list }: { list: Field<ControlArea[]> }) {
  const areas = list.value;
  const place = useRef<HTMLFieldSetElement>(null);
  const goTo = useRef<string | null>(null);
  // A row that is added, moved or gone takes focus with it.
  useEffect(() => {
    if (goTo.current !== null) place.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = null;
  });
  const put = (next: ControlArea[], focusOn: string) => {
    goTo.current = focusOn;
    list.commit(next);
  };
  const add = () => {
    const area = { key: `omrade-${Date.now().toString(36)}`, name: '' };
    put([...areas, area], `#${fieldId(area)}`);
  };
  return (
    <fieldset ref={place}>
      <legend>Kontrollområden</legend>
      {areas.map((area, at) => (
        <AreaRow
          key={area.key}
          list={list}
          at={at}
          onMove={(by) => put(movedBy(areas, at, by), `#${fieldId(area)}`)}
          // Not to a text: on leaving it a refusal would be asked for again, in the midst of being taken back.
          onRemove={() => put(areas.toSpliced(at, 1), ':scope > button')}
        />
      ))}
      <FieldTrouble field={list} show={(all) => all.map((each) => each.name).join(', ')} />
      <Button small kind="quiet" icon={<Plus aria-hidden />} onPress={add}>
        Nytt kontrollområde
      </Button>
    </fieldset>
  );
}

interface AreaRowProps {
  readonly list: Field<ControlArea[]>;
  readonly at: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function AreaRow({ list, at, onMove, onRemove }: AreaRowProps) {
  const area = list.value[at] as ControlArea;
  const name = area.name || `kontrollområde ${at + 1}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div className="scale-row scale-area">
      <TextField
        id={fieldId(area)}
        label={`Kontrollområde ${at + 1}`}
        hideLabel
        field={cellOf(list, at, 'name')}
        onKeyDown={onKeyDown}
      />
      <IconButton
        small
        icon={<ArrowUp aria-hidden />}
        label={`Flytta upp ${name}`}
        keys="Alt ↑"
        disabled={at === 0}
        onPress={() => onMove(-1)}
      />
      <IconButton
        small
        icon={<ArrowDown aria-hidden />}
        label={`Flytta ner ${name}`}
        keys="Alt ↓"
        disabled={at === list.value.length - 1}
        onPress={() => onMove(1)}
      />
      <IconButton small icon={<X aria-hidden />} label={`Ta bort ${name}`} onPress={onRemove} />
    </div>
  );
}
