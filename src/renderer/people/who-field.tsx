import type { Person } from '../../shared/people/model.ts';
import { Check } from '../parts/check.tsx';
import { TextField } from '../parts/text-field.tsx';

export interface WhoFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Someone of that name who is known already. */
  readonly known: Person | undefined;
  readonly same: boolean;
  readonly onSame: (same: boolean) => void;
}

/** The name of someone new, and whether it is the one we know. */
export function WhoField({ name, onName, known, same, onSame }: WhoFieldProps) {
  return (
    <>
      <TextField id="who-name" label="Namn" value={name} onChange={onName} autoFocus />
      {known ? (
        <Check value={same} onChange={onSame}>
          Samma person som den {known.name} som redan finns här
        </Check>
      ) : null}
    </>
  );
}

export function knownAs(persons: readonly Person[], name: string): Person | undefined {
  const wanted = name.trim().toLocaleLowerCase('sv');
  return wanted === '' ? undefined : persons.find((each) => each.name.toLocaleLowerCase('sv') === wanted);
}
