import { Trash2 } from 'lucide-react';
import type { Officer } from '../../shared/people/model.ts';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';

/** An officer's title and time, edited in place. */
export function OfficerFields({ officer, onRemove }: { officer: Officer; onRemove: () => void }) {
  const command = 'officer.update';
  return (
    <div className="seat">
      <div className="seat-fields">
        <TextField label="Titel" field={useRowField(command, officer, 'title')} className="seat-title" />
        <div className="seat-dates">
          <DateField label="Från" field={useRowField(command, officer, 'fromDate')} />
          <DateField label="Till och med" field={useRowField(command, officer, 'toDate')} />
        </div>
      </div>
      <IconButton
        small
        icon={<Trash2 aria-hidden />}
        label={`Ta bort tjänsten ${officer.title}`.trim()}
        onPress={onRemove}
      />
    </div>
  );
}
