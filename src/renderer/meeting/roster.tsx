import type { KeyboardEvent } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Attendance, Presence } from '../../shared/meeting/model.ts';
import { type Seat, seatsAt } from '../../shared/meeting/rules.ts';
import { presenceLabels, roleLabels } from '../app/labels.ts';
import { Empty } from '../parts/empty.tsx';
import { List } from '../parts/list.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';

/** One letter each, told in the section's lead. */
const letters: Readonly<Record<string, Presence | null>> = { t: 'serving', n: 'present', f: 'absent', o: null };

interface Row extends Seat {
  readonly id: string;
}

/** Everyone elected on the day, and how each one was there. */
export function Roster({ detail }: { detail: MeetingDetail }) {
  const store = useStoreApi();
  const board = useStore((state) => state.board.detail);
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  const { meeting, attendance } = detail;
  const seats = board === null ? [] : seatsAt(board, meeting.date);
  const rows: readonly Row[] = seats.map((each) => ({ ...each, id: each.personId }));
  const noted = (personId: string) => attendance.find((each) => each.personId === personId);
  const set = (personId: string, presence: Presence | null, servesForPersonId: string | null = null) =>
    void store.getState().run('attendance.set', { meetingId: meeting.id, personId, presence, servesForPersonId });

  const onLetter = (event: KeyboardEvent) => {
    const presence = letters[event.key.toLowerCase()];
    const personId = (event.target as HTMLElement).closest('[data-key]')?.getAttribute('data-key');
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (presence === undefined || !personId || !letterKeys || !plain) return;
    event.preventDefault();
    event.stopPropagation();
    set(personId, presence);
  };
  const serving = attendance.filter((each) => each.presence === 'serving').length;
  return (
    <Section
      title="Närvaro"
      lead={`Pilarna väljer person. T tjänstgör, N närvarar, F frånvarande, O inte noterat. ${serving === 0 ? 'Ingen tjänstgör än.' : `${serving} tjänstgör.`}`}
    >
      {rows.length === 0 ? (
        <Empty title="Ingen är vald till nämnden den dagen.">
          <p>Lägg in ledamöter och ersättare under Ledamöter. De visas här med roll, parti och kommun.</p>
        </Empty>
      ) : (
        <div className="roster" onKeyDownCapture={onLetter}>
          <List label="Närvaro" items={rows} text={(each) => seatWords(each, noted(each.personId))}>
            {(seat) => (
              <RosterRow
                seat={seat}
                noted={noted(seat.personId)}
                free={replaceable(seats, attendance)}
                onSet={(presence, serves) => set(seat.personId, presence, serves)}
              />
            )}
          </List>
        </div>
      )}
    </Section>
  );
}

function seatWords(seat: Seat, noted: Attendance | undefined): string {
  return [seat.name, noted === undefined ? 'inte noterat' : presenceLabels[noted.presence]].join(', ');
}

/** The members whom a substitute may serve for: those who do not serve themselves. */
function replaceable(seats: readonly Seat[], attendance: readonly Attendance[]): readonly Seat[] {
  const serving = attendance.filter((each) => each.presence === 'serving').map((each) => each.personId);
  return seats.filter((each) => each.role !== 'substitute' && !serving.includes(each.personId));
}

interface RosterRowProps {
  readonly seat: Seat;
  readonly noted: Attendance | undefined;
  readonly free: readonly Seat[];
  readonly onSet: (presence: Presence | null, servesForPersonId?: string | null) => void;
}

const nobody = '+nobody';
const presenceOrder: readonly Presence[] = ['serving', 'present', 'absent'];

function RosterRow({ seat, noted, free, onSet }: RosterRowProps) {
  const party = seat.party === '' ? '' : ` (${seat.party})`;
  const where = [seat.role === null ? '' : roleLabels[seat.role], seat.municipality].filter((each) => each !== '');
  const serves = seat.role === 'substitute' && noted?.presence === 'serving';
  return (
    <>
      <span className="list-text">
        <span className="roster-name">
          {seat.name}
          {party}
        </span>
        <span className="meeting-row-more">{where.join(' · ')}</span>
      </span>
      {serves ? (
        <Select
          label={`${seat.name} tjänstgör för`}
          hideLabel
          className="roster-for"
          value={noted.servesForPersonId ?? nobody}
          onChange={(id) => onSet('serving', id === nobody ? null : id)}
          options={[
            { id: nobody, text: 'för …' },
            ...free.map((each) => ({ id: each.personId, text: `för ${each.name}` })),
          ]}
        />
      ) : null}
      <span className="presences">
        {presenceOrder.map((each) => (
          <ToggleButton
            key={each}
            className="presence"
            data-presence={each}
            isSelected={noted?.presence === each}
            aria-label={`${presenceLabels[each]}: ${seat.name}`}
            onChange={(on) => onSet(on ? each : null)}
          >
            {presenceLabels[each]}
          </ToggleButton>
        ))}
      </span>
    </>
  );
}
