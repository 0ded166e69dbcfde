import { useMemo, useState } from 'react';
import { comingNotes } from '../../shared/people/rules.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Empty } from '../parts/empty.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Split } from '../parts/split.tsx';
import { TextField } from '../parts/text-field.tsx';
import { rotationPart } from '../rotation/place.ts';
import { RotationTab } from '../rotation/rotation-tab.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';
import { newMember, newOfficer } from './actions.ts';
import { Composition } from './composition.tsx';
import { NewMember } from './new-member.tsx';
import { NewOfficer } from './new-officer.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonPanel } from './person-panel.tsx';
import type { Grouping } from './seat-groups.ts';
import { usePeople } from './use-people.ts';
import './people.css';

const groupings = [
  { id: 'municipality', text: 'Per kommun' },
  { id: 'all', text: 'En lista' },
] as const;

/** The elected and the officers, as they are on a day, and the one chosen. */
export function PeopleScreen() {
  const people = usePeople();
  const go = useStore((state) => state.route.go);
  const part = useStore((state) => state.route.parts[0]);
  const [date, setDate] = useState(today);
  const [grouping, setGrouping] = useState<Grouping>('municipality');
  const [typed, setTyped] = useState('');
  const notes = useMemo(() => comingNotes(people, date).length, [people, date]);
  const show = (...parts: string[]) => go('ledamoter', ...parts);
  return (
    <div className="people">
      <ScreenTitle
        aside={
          <div className="row">
            <Button kind="primary" onPress={() => show(newMember)}>
              Ny ledamot
            </Button>
            <Button onPress={() => show(newOfficer)}>Ny tjänsteperson</Button>
          </div>
        }
      >
        Ledamöter
      </ScreenTitle>
      <PageLinks
        label="Ledamöter"
        links={[
          { href: hashOf('ledamoter'), text: 'Personer', current: part !== rotationPart },
          { href: hashOf('ledamoter', rotationPart), text: 'Ordförandeskap', current: part === rotationPart },
        ]}
      />
      {part === rotationPart ? (
        <RotationTab />
      ) : people.persons.length === 0 ? (
        <Thing part={part} date={date} />
      ) : (
        <Split
          listLabel="Personer"
          list={
            <>
              <div className="people-choices">
                <TextField id="people-search" type="search" label="Sök" value={typed} onChange={setTyped} />
                <DateField
                  label="Som det är den"
                  value={date}
                  onChange={(day) => setDate(day ?? today())}
                  clearable={false}
                />
                <div className="people-order">
                  <Segmented label="Ordning" hideLabel options={groupings} value={grouping} onChange={setGrouping} />
                  <p className="people-whole">
                    <a href={hashOf('ledamoter')}>Hela nämnden</a>
                    {notes > 0 ? <span className="soft"> · {notes} att se över</span> : null}
                  </p>
                </div>
              </div>
              <PeopleList
                people={people}
                date={date}
                grouping={grouping}
                typed={typed}
                personId={part}
                onChoose={show}
                onOpen={() => document.querySelector<HTMLElement>('.person-contact input')?.focus()}
              />
            </>
          }
        >
          <Thing part={part} date={date} />
        </Split>
      )}
    </div>
  );
}

function Thing({ part, date }: { part: string | undefined; date: string }) {
  const people = usePeople();
  const go = useStore((state) => state.route.go);
  const back = () => go('ledamoter');
  if (part === newMember) return <NewMember people={people} date={date} onDone={back} />;
  if (part === newOfficer) return <NewOfficer people={people} date={date} onDone={back} />;
  const person = people.persons.find((each) => each.id === part);
  if (person) return <PersonPanel key={person.id} person={person} people={people} date={date} onGone={back} />;
  if (people.persons.length === 0) {
    return (
      <Empty
        title="Inga ledamöter än"
        actions={
          <Button kind="primary" onPress={() => go('ledamoter', newMember)}>
            Lägg till den första
          </Button>
        }
      >
        <p>Här står nämndens ledamöter och ersättare med parti, kommun och tid, och de tjänstepersoner som bereder.</p>
      </Empty>
    );
  }
  return <Composition people={people} date={date} />;
}
