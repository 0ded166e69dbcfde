import { Trash2 } from 'lucide-react';
import type { People } from '../../shared/meeting/rules.ts';
import type { Person } from '../../shared/people/model.ts';
import { tense } from '../../shared/people/rules.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { type Removal, removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { NewPeriod } from './new-period.tsx';
import { OfficerFields } from './officer-fields.tsx';
import { officerRemoval, personRemoval, seatRemoval } from './removals.ts';
import { SeatFields } from './seat-fields.tsx';

export interface PersonPanelProps {
  readonly person: Person;
  readonly people: People;
  readonly date: string;
  readonly onGone: () => void;
}

/** A person with all she is and has been on the board. */
export function PersonPanel({ person, people, date, onGone }: PersonPanelProps) {
  const store = useStoreApi();
  const own = people.assignments
    .filter((each) => each.personId === person.id)
    .toSorted((a, b) => (a.fromDate < b.fromDate ? 1 : -1));
  const officers = people.officers.filter((each) => each.personId === person.id);
  const remove = (removal: Removal) => removeRow(store, removal);
  const seats = (when: 'past' | 'current' | 'coming') =>
    own
      .filter((each) => tense(each, date) === when)
      .map((each) => (
        <SeatFields
          key={each.id}
          assignment={each}
          municipalities={people.municipalities}
          onRemove={() => void remove(seatRemoval(each, person.name))}
        />
      ));
  return (
    <Section
      title={person.name || 'Person utan namn'}
      actions={
        <Button
          small
          kind="quiet"
          icon={<Trash2 aria-hidden />}
          onPress={async () => (await remove(personRemoval(person))) && onGone()}
        >
          Ta bort personen
        </Button>
      }
    >
      <Contact person={person} />
      <Seats current={seats('current')} coming={seats('coming')} past={seats('past')} />
      <NewPeriod person={person} latest={own[0]} people={people} date={date} />
      {officers.length > 0 ? (
        <Section title="Tjänst" level={3}>
          {officers.map((each) => (
            <OfficerFields
              key={each.id}
              officer={each}
              onRemove={() => void remove(officerRemoval(each, person.name))}
            />
          ))}
        </Section>
      ) : null}
    </Section>
  );
}

function Contact({ person }: { person: Person }) {
  const command = 'person.update';
  return (
    <div className="fields person-contact">
      <TextField label="Namn" field={useRowField(command, person, 'name')} />
      <TextField label="E-post" type="email" field={useRowField(command, person, 'email')} />
      <TextField label="Telefon" type="tel" field={useRowField(command, person, 'phone')} />
    </div>
  );
}

interface SeatsProps {
  readonly current: readonly React.ReactNode[];
  readonly coming: readonly React.ReactNode[];
  readonly past: readonly React.ReactNode[];
}

function Seats({ current, coming, past }: SeatsProps) {
  return (
    <>
      {current.length > 0 ? (
        <Section title="Uppdrag" level={3}>
          {current}
        </Section>
      ) : null}
      {coming.length > 0 ? (
        <Section title="Kommande uppdrag" level={3}>
          {coming}
        </Section>
      ) : null}
      {past.length > 0 ? (
        <details className="person-past">
          <summary>Tidigare uppdrag ({past.length})</summary>
          {past}
        </details>
      ) : null}
    </>
  );
}
