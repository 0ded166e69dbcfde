import type { ReactNode } from 'react';
import type { People } from '../../shared/meeting/rules.ts';
import { placeInWhole } from '../../shared/people/rules.ts';
import { roleLabels } from '../app/labels.ts';
import { List } from '../parts/list.tsx';
import { removeRow } from '../store/removal.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { officerRemoval, personRemoval, seatRemoval } from './removals.ts';
import { type Grouping, officerRows, otherRows, type SeatGroup, type SeatRow, seatGroups } from './seat-groups.ts';

export interface PeopleListProps {
  readonly people: People;
  readonly date: string;
  readonly grouping: Grouping;
  readonly typed: string;
  readonly personId: string | undefined;
  readonly onChoose: (personId: string) => void;
  readonly onOpen: () => void;
}

/** Everyone, in groups: the elected, the officers, and the others. */
export function PeopleList(props: PeopleListProps) {
  const { people, date, grouping, typed } = props;
  return (
    <div className="people-groups">
      {seatGroups(people, date, grouping, typed).map((group) => (
        <Group key={group.id} title={group.title}>
          <Seats {...props} group={group} />
        </Group>
      ))}
      <Officers {...props} />
      <Others {...props} />
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="people-group" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const withId = <T extends { readonly id: string }>(rows: readonly T[], id: string) =>
  rows.find((each) => each.id === id);
const ids = (rows: readonly { readonly id: string }[]) => rows.map((each) => each.id);

function Seats({ people, grouping, group, personId, onChoose, onOpen }: PeopleListProps & { group: SeatGroup }) {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const { rows, title } = group;
  const move = (id: string, to: number) => {
    // Chair, vice chair, members and substitutes are apart: within each the order is the board's own.
    if (withId(rows, id)?.role !== rows[to]?.role) return;
    void run('assignment.move', { id, to: placeInWhole(ids(people.assignments), ids(rows), id, to) });
  };
  return (
    <List
      label={`Förtroendevalda: ${title}`}
      items={rows}
      selectedId={rows.find((each) => each.personId === personId)?.id ?? null}
      onSelect={(id) => onChoose(withId(rows, id)?.personId ?? '')}
      onOpen={onOpen}
      onRename={onOpen}
      onMove={move}
      onRemove={(id) => void removeRow(store, seatRemoval({ id }, withId(rows, id)?.name ?? ''))}
      text={(row) => row.name}
    >
      {(row) => <SeatLine row={row} withMunicipality={grouping === 'all'} />}
    </List>
  );
}

function Officers({ people, date, typed, personId, onChoose, onOpen }: PeopleListProps) {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const rows = officerRows(people, date, typed);
  if (rows.length === 0) return null;
  return (
    <Group title="Tjänstepersoner">
      <List
        label="Tjänstepersoner"
        items={rows}
        selectedId={rows.find((each) => each.personId === personId)?.id ?? null}
        onSelect={(id) => onChoose(withId(rows, id)?.personId ?? '')}
        onOpen={onOpen}
        onRename={onOpen}
        onMove={(id, to) => void run('officer.move', { id, to: placeInWhole(ids(people.officers), ids(rows), id, to) })}
        onRemove={(id) => void removeRow(store, officerRemoval({ id }, withId(rows, id)?.name ?? ''))}
        text={(row) => row.name}
      >
        {(row) => <NameLine name={row.name} detail={row.detail} />}
      </List>
    </Group>
  );
}

function Others({ people, date, typed, personId, onChoose, onOpen }: PeopleListProps) {
  const store = useStoreApi();
  const rows = otherRows(people, date, typed);
  if (rows.length === 0) return null;
  return (
    <Group title="Övriga">
      <List
        label="Tidigare, kommande och utan uppdrag"
        items={rows}
        selectedId={withId(rows, personId ?? '')?.id ?? null}
        onSelect={onChoose}
        onOpen={onOpen}
        onRename={onOpen}
        onRemove={(id) => {
          const person = withId(people.persons, id);
          if (person) void removeRow(store, personRemoval(person));
        }}
        text={(row) => row.name}
      >
        {(row) => <NameLine name={row.name} detail={row.detail} />}
      </List>
    </Group>
  );
}

function SeatLine({ row, withMunicipality }: { row: SeatRow; withMunicipality: boolean }) {
  const role = row.turn === null ? roleLabels[row.role] : `${roleLabels.substitute} ${row.turn}`;
  return (
    <NameLine
      name={row.party === '' ? row.name : `${row.name} (${row.party})`}
      detail={withMunicipality ? `${role}, ${row.municipality}` : role}
    />
  );
}

function NameLine({ name, detail }: { name: string; detail: string }) {
  return (
    <>
      <span className="list-text">{name || 'Person utan namn'}</span>
      <span className="list-note people-detail">{detail}</span>
    </>
  );
}
