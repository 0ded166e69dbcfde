import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { engage } from './elect.ts';
import type { NewProps } from './new-member.tsx';
import { knownAs, WhoField } from './who-field.tsx';

/** An officer: person and title in one go, and then the next one. */
export function NewOfficer({ people, date, onDone }: NewProps) {
  const store = useStoreApi();
  const [name, setName] = useState('');
  const [same, setSame] = useState(true);
  const [title, setTitle] = useState('');
  const [fromDate, setFromDate] = useState<string | null>(date);
  const known = knownAs(people.persons, name);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const id = await engage(store, known && same ? { personId: known.id } : { name }, { title, fromDate });
    if (id === null) return;
    store.getState().notices.show({ tone: 'ok', text: `${name.trim()} är tillagd.` });
    setName('');
    setTitle('');
    document.getElementById('who-name')?.focus();
  };

  return (
    <Section title="Ny tjänsteperson" lead="Den som bereder, föredrar eller skriver protokoll utan att vara vald.">
      <form className="stack" onSubmit={(event) => void add(event)}>
        <WhoField name={name} onName={setName} known={known} same={same} onSame={setSame} />
        <div className="fields">
          <TextField label="Titel" value={title} onChange={setTitle} />
          <DateField label="Från" value={fromDate} onChange={setFromDate} />
        </div>
        <div className="row">
          <Button type="submit" kind="primary" disabled={name.trim() === ''}>
            Lägg till
          </Button>
          <Button onPress={onDone}>Klar</Button>
        </div>
      </form>
    </Section>
  );
}
