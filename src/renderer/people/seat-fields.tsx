import { Trash2 } from 'lucide-react';
import type { Municipality } from '../../shared/board/model.ts';
import type { Assignment } from '../../shared/people/model.ts';
import { optionsOf, roleLabels } from '../app/labels.ts';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { requiredField } from '../store/field-part.ts';
import { useRowField } from '../store/use-store.ts';

export interface SeatFieldsProps {
  readonly assignment: Assignment;
  readonly municipalities: readonly Municipality[];
  readonly onRemove: () => void;
}

/** A seat that is there, edited in place. */
export function SeatFields({ assignment, municipalities, onRemove }: SeatFieldsProps) {
  const command = 'assignment.update';
  const from = useRowField(command, assignment, 'fromDate');
  const to = useRowField(command, assignment, 'toDate');
  const backwards = to.value !== null && to.value < from.value;
  return (
    <div className="seat">
      <div className="seat-fields">
        <Select label="Roll" options={optionsOf(roleLabels)} field={useRowField(command, assignment, 'role')} />
        <TextField label="Parti" field={useRowField(command, assignment, 'party')} className="seat-party" />
        <Select
          label="Kommun"
          options={municipalities.map(({ id, name }) => ({ id, text: name || 'Kommun utan namn' }))}
          field={useRowField(command, assignment, 'municipalityId')}
        />
        <div className="seat-dates">
          <DateField label="Från" field={requiredField(from)} clearable={false} />
          <DateField label="Till och med" field={to} />
        </div>
      </div>
      <IconButton
        small
        icon={<Trash2 aria-hidden />}
        label={`Ta bort uppdraget som ${roleLabels[assignment.role].toLocaleLowerCase('sv')} från ${assignment.fromDate}`}
        onPress={onRemove}
      />
      {backwards ? (
        <p className="seat-remark">⚠ Till-datumet ligger före från-datumet: uppdraget gäller ingen dag.</p>
      ) : null}
    </div>
  );
}
