import { holds, type People, seatsAt } from '../../shared/meeting/rules.ts';
import { comingNotes, quorumOf } from '../../shared/people/rules.ts';
import { capitalized, longDate } from '../../shared/swedish.ts';
import { roleLabels } from '../app/labels.ts';
import { Section } from '../parts/section.tsx';
import { noteText } from './people-words.ts';

/** What the board is on a day, and what does not fit; quiet, for it may well be as it should. */
export function Composition({ people, date }: { people: People; date: string }) {
  const seats = seatsAt(people, date);
  const notes = comingNotes(people, date);
  const presidium = seats.filter((each) => each.role === 'chair' || each.role === 'viceChair');
  return (
    <div className="reading">
      <Section title={`Nämnden ${longDate(date)}`}>
        {seats.length === 0 ? (
          <p className="soft">Ingen är vald den dagen.</p>
        ) : (
          <>
            {presidium.map((each) => (
              <p key={each.personId} className="people-presidium">
                {capitalized(each.role === null ? '' : roleLabels[each.role])}: {each.name}, {each.municipality}
              </p>
            ))}
            <Numbers people={people} date={date} />
          </>
        )}
      </Section>
      {notes.length > 0 ? (
        <Section title="Att se över">
          <ul className="people-notes">
            {notes.map((each) => (
              <li key={noteText(each, date)}>{noteText(each, date)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p className="soft">
        Välj någon i listan. Pilarna går i den, Retur går in i fälten, Alt och pil ändrar ordningen.
      </p>
    </div>
  );
}

/** How many sit for each municipality, and how many the board needs to decide. */
function Numbers({ people, date }: { people: People; date: string }) {
  const held = people.assignments.filter((each) => holds(each, date));
  const rows = people.municipalities.map(({ id, name }) => {
    const own = held.filter((each) => each.municipalityId === id);
    const substitutes = own.filter((each) => each.role === 'substitute').length;
    return { id, name, substitutes, members: own.length - substitutes };
  });
  const substitutes = held.filter((each) => each.role === 'substitute').length;
  const members = held.length - substitutes;
  return (
    <>
      <table className="composition">
        <caption className="unseen">Ledamöter och ersättare per kommun</caption>
        <thead>
          <tr>
            <th scope="col">Kommun</th>
            <th scope="col" className="number">
              Ledamöter
            </th>
            <th scope="col" className="number">
              Ersättare
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td className="number">{row.members}</td>
              <td className="number">{row.substitutes}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Nämnden</th>
            <td className="number">{members}</td>
            <td className="number">{substitutes}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        Beslutsför när minst {quorumOf(members)} av {members} tjänstgör (kommunallagen 6 kap. 27 §).
      </p>
    </>
  );
}
