import type { Municipality } from '../../shared/board/model.ts';
import { optionsOf, roleLabels } from '../app/labels.ts';
import { DateField } from '../parts/date-field.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { SeatDraft } from './elect.ts';

export interface SeatFormProps {
  readonly seat: SeatDraft;
  readonly onChange: (seat: SeatDraft) => void;
  readonly municipalities: readonly Municipality[];
}

/** The fields of a seat that is being written. */
export function SeatForm({ seat, onChange, municipalities }: SeatFormProps) {
  const change = (patch: Partial<SeatDraft>) => onChange({ ...seat, ...patch });
  return (
    <div className="seat-fields">
      <Select label="Roll" options={optionsOf(roleLabels)} value={seat.role} onChange={(role) => change({ role })} />
      <TextField label="Parti" value={seat.party} onChange={(party) => change({ party })} className="seat-party" />
      <Select
        label="Kommun"
        options={municipalities.map(({ id, name }) => ({ id, text: name || 'Kommun utan namn' }))}
        value={seat.municipalityId}
        onChange={(municipalityId) => change({ municipalityId })}
      />
      <div className="seat-dates">
        <DateField label="Från" value={seat.fromDate} onChange={(fromDate) => change({ fromDate })} clearable={false} />
        <DateField label="Till och med" value={seat.toDate} onChange={(toDate) => change({ toDate })} />
      </div>
    </div>
  );
}
