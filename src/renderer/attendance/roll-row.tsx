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

export interface RollRowProps {
  readonly seat: Seat;
  readonly noted: Noted | undefined;
  readonly words: string;
  /** The first who is not noted: one begins there. */
  readonly begins: boolean;
  /** Those for whom she may serve, if she is a substitute. */
  readonly members: readonly Seat[];
  readonly onKey: (key: RollKey) => void;
  readonly onServesFor: (memberId: string | null) => void;
}

/** One person of the roll call: sign, name, state, and its keys as buttons. */
export function RollRow({ seat, noted, words, begins, members, onKey, onServesFor }: RollRowProps) {
  const presence = noted?.presence ?? null;
  const chosen = noted === undefined ? null : keyOf(noted);
  const serves = seat.role === 'substitute' && presence === 'serving';
  return (
    <>
      <RollPerson seat={seat} presence={presence} />
      <span className="roll-state" data-presence={presence ?? 'unnoted'}>
        {serves ? `tjänstgör${noted?.remote ? ' på distans' : ''}` : words}
        {serves ? (
          <Select
            label={`${seat.name} tjänstgör för`}
            hideLabel
            className="roll-for"
            value={noted?.servesForPersonId ?? nobody}
            onChange={(id) => onServesFor(id === nobody ? null : id)}
            options={[
              { id: nobody, text: 'för …' },
              ...members.map((each) => ({ id: each.personId, text: `för ${nameAndParty(each)}` })),
            ]}
          />
        ) : null}
      </span>
      <span className="roll-keys" ref={(element) => markBegin(element, begins)}>
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
