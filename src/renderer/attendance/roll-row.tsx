import { ToggleButton } from 'react-aria-components';
import { nameAndParty, type Seat } from '../../shared/meeting/rules.ts';
import { Select } from '../parts/select.tsx';
import { markBegin } from './focus-first.ts';
import { keyOf, type Noted, type RollKey, rollKeys } from './noted.ts';
import { RollPerson } from './roll-person.tsx';

const keyLabels: Readonly<Record<(typeof rollKeys)[number], string>> = {
  s: 'Tjänstgör',
  n: 'Närvarar utan att tjänstgöra',
  f: 'Frånvarande',
  a: 'Anmält förhinder',
};

const nobody = '+nobody';

/** How a person is noted, in words that have room on one line. */
function stateText(noted: Noted | undefined): string {
  const remote = noted?.remote ? ' på distans' : '';
  switch (noted?.presence ?? null) {
    case 'serving':
      return `tjänstgör${remote}`;
    case 'present':
      return remote === '' ? 'närvarar, tjänstgör inte' : `närvarar${remote}`;
    case 'absent':
      return noted?.notice ? 'anmält förhinder' : 'frånvarande';
    case null:
      return 'inte noterad';
  }
}

export interface RollRowProps {
  readonly seat: Seat;
  readonly noted: Noted | undefined;
  /** The first who is not noted: one begins there. */
  readonly begins: boolean;
  /** Those for whom she may serve, if she is a substitute. */
  readonly members: readonly Seat[];
  readonly onKey: (key: RollKey) => void;
  readonly onServesFor: (memberId: string | null) => void;
}

/** One person of the roll call: sign, name, state, and its keys as buttons. */
export function RollRow({ seat, noted, begins, members, onKey, onServesFor }: RollRowProps) {
  const presence = noted?.presence ?? null;
  const chosen = noted === undefined ? null : keyOf(noted);
  const place = noted?.remote ? 'på distans ' : '';
  const serves = seat.role === 'substitute' && presence === 'serving';
  return (
    <>
      <RollPerson seat={seat} presence={presence} />
      <span className="roll-state" data-presence={presence ?? 'unnoted'}>
        {serves ? null : stateText(noted)}
        {serves ? (
          <Select
            label={`${seat.name} tjänstgör för`}
            hideLabel
            className="roll-for"
            value={noted?.servesForPersonId ?? nobody}
            onChange={(id) => onServesFor(id === nobody ? null : id)}
            options={[
              { id: nobody, text: `${place}för …` },
              ...members.map((each) => ({ id: each.personId, text: `${place}för ${nameAndParty(each)}` })),
            ]}
          />
        ) : null}
      </span>
      <span className="roll-keys" data-role={seat.role} ref={(element) => markBegin(element, begins)}>
        {rollKeys.map((key) => (
          <ToggleButton
            key={key}
            className="roll-key"
            isSelected={chosen === key}
            aria-label={`${keyLabels[key]}: ${seat.name}`}
            onChange={(on) => onKey(on ? key : 'delete')}
          >
            {key.toUpperCase()}
          </ToggleButton>
        ))}
        <ToggleButton
          className="roll-key roll-key-apart"
          isSelected={noted?.remote === true}
          aria-label={`På distans: ${seat.name}`}
          onChange={() => onKey('d')}
        >
          D
        </ToggleButton>
      </span>
    </>
  );
}
