import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { daysAfter } from '../../shared/law/days.ts';
import type { People } from '../../shared/meeting/rules.ts';
import type { Assignment, Person } from '../../shared/people/model.ts';
import { closedBySuccessor, runsInto } from '../../shared/people/rules.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { elect, isWhole, nextSeat, type SeatDraft, seatProblem } from './elect.ts';
import { SeatForm } from './seat-form.tsx';

export interface NewPeriodProps {
  readonly person: Person;
  readonly latest: Assignment | undefined;
  readonly people: People;
  readonly date: string;
}

/** Another role or period: written here, and the old one ends the day before. */
export function NewPeriod({ person, latest, people, date }: NewPeriodProps) {
  const store = useStoreApi();
  const [seat, setSeat] = useState<SeatDraft | null>(null);
  if (people.municipalities.length === 0) return null;
  if (seat === null) {
    return (
      <Button
        small
        icon={<Plus aria-hidden />}
        onPress={() => setSeat(nextSeat(latest, people, date))}
        className="person-new"
      >
        {latest ? 'Ny roll eller period' : 'Nytt uppdrag i nämnden'}
      </Button>
    );
  }
  const problem = seatProblem(seat);
  const closed = seat.fromDate === null ? [] : closedBySuccessor(people.assignments, person.id, seat.fromDate);
  const later =
    seat.fromDate === null ? undefined : runsInto(people.assignments, person.id, { ...seat, fromDate: seat.fromDate });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isWhole(seat) && (await elect(store, { personId: person.id }, seat)) !== null) setSeat(null);
  };
  return (
    <Section title={latest ? 'Ny roll eller period' : 'Nytt uppdrag i nämnden'} level={3}>
      <form className="stack" onSubmit={(event) => void add(event)}>
        <SeatForm seat={seat} onChange={setSeat} municipalities={people.municipalities} />
        {closed.map((each) => (
          <p className="soft" key={each.id}>
            Det nuvarande uppdraget avslutas {each.toDate} och finns kvar bland tidigare.
          </p>
        ))}
        {later ? (
          <p>
            ⚠ Det går in i uppdraget från {later.fromDate}. Sätt till och med {daysAfter(later.fromDate, -1)}, eller
            ändra det uppdraget.
          </p>
        ) : null}
        {problem ? <p role="alert">⚠ {problem}</p> : null}
        <div className="row">
          <Button type="submit" kind="primary" disabled={problem !== null}>
            Spara uppdraget
          </Button>
          <Button onPress={() => setSeat(null)}>Avbryt</Button>
        </div>
      </form>
    </Section>
  );
}
