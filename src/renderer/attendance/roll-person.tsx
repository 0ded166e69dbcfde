import type { PersonAt } from '../../shared/meeting/roll.ts';
import { nameAndParty, type Seat } from '../../shared/meeting/rules.ts';
import { roleLabels } from '../app/labels.ts';
import { presenceSigns } from './roll-words.ts';

/** The sign of a state (null while nothing is noted), and who the person is. */
export function RollPerson({ seat, presence }: { seat: Seat; presence: PersonAt['presence'] | null }) {
  return (
    <>
      <span className="roll-sign" data-presence={presence ?? 'unnoted'} aria-hidden>
        {presence === null ? '·' : presenceSigns[presence]}
      </span>
      <span className="roll-name">{nameAndParty(seat)}</span>
      <span className="roll-more">
        {seat.role === null ? '' : roleLabels[seat.role]}
        {seat.municipality === '' ? null : <span className="roll-where"> · {seat.municipality}</span>}
      </span>
    </>
  );
}
