import { useMemo, useState } from 'react';
import type { Municipality } from '../../shared/board/model.ts';
import { type RotationYear, rotationYears } from '../../shared/rotation/rules.ts';
import { type PresidiumRole, rotationNotes, type Served, servedIn } from '../../shared/rotation/served.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { usePeople } from '../people/use-people.ts';
import type { Rotation } from './rotation-tab.tsx';

const before = 5;
const after = 4;

/** Each year's municipalities, and those who really serve. */
export function YearTable({ rotation }: { rotation: Rotation }) {
  const people = usePeople();
  const [more, setMore] = useState(0);
  const now = today();
  const thisYear = Number(now.slice(0, 4));
  const from = thisYear - before - more;
  const notes = useMemo(
    () => rotationNotes(rotation, people, { from, to: thisYear + after }, now),
    [rotation, people, from, thisYear, now],
  );
  const { municipalities } = people;
  const served = (row: RotationYear, role: PresidiumRole) => (
    <ServedText
      served={servedIn(people, row.year, role, now)}
      expected={role === 'chair' ? row.chair : row.vice}
      municipalities={municipalities}
    />
  );
  return (
    <div className="rotation-wide">
      <Section
        title="År för år"
        actions={
          <Button small disabled={from <= 2000} onPress={() => setMore(Math.min(more + 5, thisYear - before - 2000))}>
            Visa tidigare år
          </Button>
        }
        lead={
          notes.length === 0
            ? 'De som tjänstgör kommer från de kommuner som står på tur.'
            : `${notes.length === 1 ? 'En uppgift' : `${notes.length} uppgifter`} skiljer sig från ordningen. Det kan vara som det ska; annars rättas uppdraget, eller så skrivs ett undantag.`
        }
      >
        <Table
          label="Ordförande och vice ordförande år för år"
          rows={rotationYears(rotation, from, thisYear + after).map((each) => ({ ...each, id: String(each.year) }))}
          empty={<p className="soft">Ingen kommun står i ordningen.</p>}
          columns={[
            {
              id: 'year',
              title: 'År',
              width: '5em',
              cell: ({ year }) => (
                <span className="rotation-year" data-now={year === thisYear || undefined}>
                  {year}
                </span>
              ),
            },
            {
              id: 'chair',
              title: 'Ordförande från',
              width: '24%',
              cell: (row) => <ChairText row={row} among={municipalities} />,
            },
            { id: 'chairServed', title: 'Tjänstgör som ordförande', width: '25%', cell: (row) => served(row, 'chair') },
            {
              id: 'vice',
              title: 'Vice ordförande från',
              width: '19%',
              cell: ({ vice }) => nameIn(municipalities, vice),
            },
            { id: 'viceServed', title: 'Tjänstgör som vice ordförande', cell: (row) => served(row, 'viceChair') },
          ]}
        />
      </Section>
    </div>
  );
}

const nameIn = (municipalities: readonly Municipality[], id: string) =>
  municipalities.find((each) => each.id === id)?.name || 'Kommun utan namn';

function ChairText({ row, among }: { row: RotationYear; among: readonly Municipality[] }) {
  if (row.exception === null || row.chair === row.turn) return nameIn(among, row.chair);
  return (
    <>
      {nameIn(among, row.chair)} <span className="soft">undantag; på tur stod {nameIn(among, row.turn)}</span>
    </>
  );
}

interface ServedTextProps {
  readonly served: readonly Served[];
  readonly expected: string;
  readonly municipalities: readonly Municipality[];
}

function ServedText({ served, expected, municipalities }: ServedTextProps) {
  if (served.length === 0) return <span className="soft">–</span>;
  return served.map(({ personId, name, party, municipalityId }) => (
    <p key={personId} className="rotation-served">
      {name}
      {party === '' ? '' : ` (${party})`}
      {municipalityId === expected ? null : (
        <span className="rotation-differs"> ⚠ från {nameIn(municipalities, municipalityId)}</span>
      )}
    </p>
  ));
}
