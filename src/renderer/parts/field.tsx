import type { ReactNode } from 'react';

import type { Field } from '../store/use-store.ts';
import { words } from '../store/words.ts';
import { Button } from './button.tsx';
import './field.css';

export interface FieldProps {
  readonly label: string;
  /** The label is only for those who listen, as in a table whose column says it. */
  readonly hideLabel?: boolean;
  /** One line below the field. */
  readonly hint?: ReactNode;
  readonly className?: string;
}

/** Below a field: what someone else wrote meanwhile with the two ways out, or why it is not saved. */
export function FieldTrouble<T>({ field, show }: { field: Field<T> | undefined; show?: (value: T) => ReactNode }) {
  if (field?.conflict) {
    const { theirs } = field.conflict;
    return (
      <div className="field-trouble" role="alert">
        <p>
          Ändrat någon annanstans till: <q>{show ? show(theirs) : String(theirs)}</q>
        </p>
        <div className="field-ways">
          <Button small onPress={field.keepMine}>
            Behåll det som står här
          </Button>
          <Button small onPress={field.takeTheirs}>
            Ta det andra
          </Button>
        </div>
      </div>
    );
  }
  if (field?.state === 'failed' && field.failure) {
    const { title, help } = words(field.failure);
    return (
      <div className="field-trouble" role="alert">
        <p>
          Ej sparat. {title} {help}
        </p>
        <div className="field-ways">
          <Button small onPress={field.takeTheirs}>
            Ta tillbaka det sparade
          </Button>
        </div>
      </div>
    );
  }
  return null;
}
