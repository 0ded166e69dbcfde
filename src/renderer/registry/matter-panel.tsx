import { Trash2 } from 'lucide-react';
import type { Matter } from '../../shared/registry/model.ts';
import { oneLine } from '../agenda/one-line.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { removeMatter } from './actions.ts';
import { MatterMeetings } from './matter-meetings.tsx';
import { NumberFields } from './number-fields.tsx';

export interface MatterPanelProps {
  readonly matter: Matter;
  readonly matters: readonly Matter[];
  readonly pattern: string;
  /** It was just made: its title takes focus. */
  readonly created: boolean;
}

/** One matter, edited in place. */
export function MatterPanel({ matter, matters, pattern, created }: MatterPanelProps) {
  const store = useStoreApi();
  const command = 'matter.update';
  const opened = useRowField(command, matter, 'openedOn');
  const closed = useRowField(command, matter, 'closedOn');
  const backwards = opened.value !== null && closed.value !== null && closed.value < opened.value;
  return (
    <section aria-label={matter.title || 'Ärende utan rubrik'} className="stack matter">
      <TextField
        label="Rubrik"
        id="matter-title"
        className="matter-title"
        multiline
        rows={1}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        autoFocus={created}
        field={oneLine(useRowField(command, matter, 'title'))}
      />
      <NumberFields matter={matter} matters={matters} pattern={pattern} />
      <div className="matter-dates">
        <DateField label="Öppnat" field={opened} />
        <DateField
          label="Avslutat"
          field={closed}
          hint={closed.value === null ? 'Tomt: ärendet är öppet.' : undefined}
        />
      </div>
      {backwards ? <p className="matter-remark">⚠ Det är avslutat före den dag då det öppnades.</p> : null}
      <TextField label="Anteckning" multiline rows={3} field={useRowField(command, matter, 'note')} />
      <MatterMeetings id={matter.id} />
      <div className="row">
        <Button small kind="quiet" icon={<Trash2 aria-hidden />} onPress={() => void removeMatter(store, matter.id)}>
          Ta bort ärendet
        </Button>
      </div>
    </section>
  );
}
