import { Plus, X } from 'lucide-react';
import type { Level } from '../../shared/risk/scale.ts';
import { Button } from '../parts/button.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Field } from '../store/use-store.ts';
import { cellOf } from './scale-cell.ts';
import { ScaleNumber } from './scale-number.tsx';

/** As many as the model takes. */
const most = 10;

interface LevelsProps {
  readonly title: string;
  readonly list: Field<Level[]>;
}

/** The steps of an axis, lowest first: what each is worth, is called and means. */
export function Levels({ title, list }: LevelsProps) {
  const axis = title.toLocaleLowerCase('sv');
  const levels = list.value;
  const add = () => list.commit([...levels, { value: (levels.at(-1)?.value ?? 0) + 1, label: '', definition: '' }]);
  return (
    <fieldset>
      <legend>{title}</legend>
      {levels.map((level, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: A level is known by its place; its value changes as it is written.
        <div key={at} className="scale-row">
          <ScaleNumber
            label={`Värde på nivå ${at + 1} av ${axis}`}
            hideLabel
            min={1}
            max={100}
            field={cellOf(list, at, 'value')}
          />
          <TextField label={`Ord för ${axis} ${level.value}`} hideLabel field={cellOf(list, at, 'label')} />
          <TextField
            label={`Definition av ${axis} ${level.value}`}
            hideLabel
            multiline
            field={cellOf(list, at, 'definition')}
          />
          <IconButton
            small
            icon={<X aria-hidden />}
            label={`Ta bort nivån ${level.value} ${level.label}`}
            disabled={levels.length === 1}
            onPress={() => list.commit(levels.toSpliced(at, 1))}
          />
        </div>
      ))}
      <FieldTrouble field={list} show={(all) => all.map((each) => `${each.value} ${each.label}`).join(', ')} />
      <Button small kind="quiet" icon={<Plus aria-hidden />} disabled={levels.length >= most} onPress={add}>
        Ny nivå av {axis}
      </Button>
    </fieldset>
  );
}
