import type { People } from '../../shared/meeting/rules.ts';
import { placeInWhole } from '../../shared/people/rules.ts';
import { roleLabels } from '../app/labels.ts';
import { type Removal, removeRow } from '../board/removal.ts';
import { List } from '../parts/list.tsx';
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
  const { people, date, grouping, typed, personId, onChoose, onOpen } = props;
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const groups = seatGroups(people, date, grouping, typed);
  const officers = officerRows(people, date, typed);
  const others = otherRows(people, date, typed);
  const remove = (removal: Removal | undefined) => void (removal && removeRow(store, removal));

  const move = (group: SeatGroup, id: string, to: number) => {
    const row = group.rows.find((each) => each.id === id);
    // Chair, vice chair, members and substitutes are apart: within each the order is the board's own.
    if (row?.role !== group.rows[to]?.role) return;
    const whole = people.assignments.map((each) => each.id);
    const shown = group.rows.map((each) => each.id);
    void run('assignment.move', { id, to: placeInWhole(whole, shown, id, to) });
  };
  const shared = { onOpen, onRename: onOpen };
  const rowOf = <T extends { readonly id: string }>(rows: readonly T[], id: string) =>
    rows.find((each) => each.id === id);
  return (
    <div className="people-groups">
      {groups.map((group) => (
        <section key={group.id} className="people-group" aria-label={group.title}>
          <h2>{group.title}</h2>
          <List
            {...shared}
            label={`Förtroendevalda: ${group.title}`}
            items={group.rows}
            selectedId={group.rows.find((each) => each.personId === personId)?.id ?? null}
            onSelect={(id) => onChoose(rowOf(group.rows, id)?.personId ?? '')}
            onMove={(id, to) => move(group, id, to)}
            onRemove={(id) => remove(seatRemoval({ id }, rowOf(group.rows, id)?.name ?? ''))}
            text={(row) => row.name}
          >
            {(row) => <SeatLine row={row} withMunicipality={grouping === 'all'} />}
          </List>
        </section>
      ))}
      {officers.length > 0 ? (
        <section className="people-group" aria-label="Tjänstepersoner">
          <h2>Tjänstepersoner</h2>
          <List
            {...shared}
            label="Tjänstepersoner"
            items={officers}
            selectedId={officers.find((each) => each.personId === personId)?.id ?? null}
            onSelect={(id) => onChoose(rowOf(officers, id)?.personId ?? '')}
            onMove={(id, to) => {
              const whole = people.officers.map((each) => each.id);
              const shown = officers.map((each) => each.id);
              void run('officer.move', { id, to: placeInWhole(whole, shown, id, to) });
            }}
            onRemove={(id) => remove(officerRemoval({ id }, rowOf(officers, id)?.name ?? ''))}
            text={(row) => row.name}
          >
            {(row) => <NameLine name={row.name} detail={row.detail} />}
          </List>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section className="people-group" aria-label="Övriga">
          <h2>Övriga</h2>
          <List
            {...shared}
            label="Tidigare, kommande och utan uppdrag"
            items={others}
            selectedId={personId ?? null}
            onSelect={onChoose}
            onRemove={(id) => {
              const person = rowOf(people.persons, id);
              remove(person && personRemoval(person));
            }}
            text={(row) => row.name}
          >
            {(row) => <NameLine name={row.name} detail={row.detail} />}
          </List>
        </section>
      ) : null}
    </div>
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
