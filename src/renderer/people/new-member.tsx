import { type FormEvent, useState } from 'react';
import type { People } from '../../shared/meeting/rules.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStoreApi } from '../store/use-store.ts';
import { elect, firstSeat, isWhole, seatProblem } from './elect.ts';
import { SeatForm } from './seat-form.tsx';
import { knownAs, WhoField } from './who-field.tsx';

export interface NewProps {
  readonly people: People;
  readonly date: string;
  readonly onDone: () => void;
}

/** Someone elected: person and seat in one go, and then the next one. */
export function NewMember({ people, date, onDone }: NewProps) {
  const store = useStoreApi();
  const [name, setName] = useState('');
  const [same, setSame] = useState(true);
  const [seat, setSeat] = useState(() => firstSeat(people, date));
  const known = knownAs(people.persons, name);
  const problem = name.trim() === '' ? null : seatProblem(seat);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || !isWhole(seat)) return;
    const id = await elect(store, known && same ? { personId: known.id } : { name }, seat);
    if (id === null) return;
    store.getState().notices.show({ tone: 'ok', text: `${name.trim()} är tillagd.` });
    setName('');
    setSeat({ ...seat, party: '' });
    document.getElementById('who-name')?.focus();
  };

  if (people.municipalities.length === 0) {
    return (
      <Empty
        title="Kommunerna först"
        actions={<a href={hashOf('installningar', 'namnd', 'kommuner')}>Lägg till kommuner</a>}
      >
        <p>En förtroendevald är vald av en av kommunerna. När de står under Inställningar kan ledamöter läggas till.</p>
      </Empty>
    );
  }
  return (
    <Section title="Ny ledamot eller ersättare">
      <form className="stack" onSubmit={(event) => void add(event)}>
        <WhoField name={name} onName={setName} known={known} same={same} onSame={setSame} />
        <SeatForm seat={seat} onChange={setSeat} municipalities={people.municipalities} />
        {problem ? <p role="alert">⚠ {problem}</p> : null}
        <div className="row">
          <Button type="submit" kind="primary" disabled={name.trim() === '' || problem !== null}>
            Lägg till
          </Button>
          <Button onPress={onDone}>Klar</Button>
        </div>
      </form>
    </Section>
  );
}
