import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import { holds } from '../../shared/meeting/rules.ts';
import type { Officer } from '../../shared/people/model.ts';
import { loweredTitle } from '../meeting/words.ts';
import { Combo } from '../parts/combo.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { List } from '../parts/list.tsx';
import { Section } from '../parts/section.tsx';
import { type Field, useField, useStore } from '../store/use-store.ts';

function nameOf(board: BoardDetail, officer: Officer | undefined): string {
  return board.persons.find((each) => each.id === officer?.personId)?.name ?? '';
}

/** The chosen officers as one field that saves itself. */
function useChosen(item: AgendaItemDetail): Field<readonly string[]> {
  const call = useStore((state) => state.call);
  // The same list as long as nothing was read anew: an older one must not be taken for news.
  const stored = useMemo(() => item.preparers.map((each) => each.officerId), [item.preparers]);
  return useField<readonly string[]>({
    key: `agendaItem.setPreparers:${item.id}`,
    value: stored,
    save: (officerIds) => call('agendaItem.setPreparers', { id: item.id, officerIds: [...officerIds] }),
  });
}

/** The officers who prepared the item, in the order they are to stand. */
export function Preparers({ item, date }: { item: AgendaItemDetail; date: string }) {
  const board = useStore((state) => state.board.detail);
  const field = useChosen(item);
  if (board === null) return null;
  const chosen = field.value.map((id) => ({ id, officer: board.officers.find((each) => each.id === id) }));
  const left = board.officers.filter((each) => holds(each, date) && !field.value.includes(each.id));
  const without = (id: string) => field.value.filter((each) => each !== id);
  return (
    <Section title="Beredningsansvariga">
      <List
        className="plain-list"
        label="Beredningsansvariga"
        items={chosen}
        onRemove={(id) => field.commit(without(id))}
        onMove={(id, to) => field.commit(without(id).toSpliced(to, 0, id))}
        text={({ officer }) => nameOf(board, officer)}
      >
        {({ id, officer }) => (
          <>
            <span className="list-text">
              {nameOf(board, officer)}
              {officer?.title ? <span className="soft">, {loweredTitle(officer.title)}</span> : null}
            </span>
            <IconButton
              small
              icon={<X aria-hidden />}
              label={`Ta bort ${nameOf(board, officer)}`}
              onPress={() => field.commit(without(id))}
            />
          </>
        )}
      </List>
      <Combo
        // A new one each time, so that it is empty after a choice.
        key={field.value.join()}
        className="adder"
        label="Lägg till beredningsansvarig"
        hideLabel
        placeholder="Lägg till tjänsteperson"
        value={null}
        onChange={(id) => id !== null && field.commit([...field.value, id])}
        options={left.map((each) => ({ id: each.id, text: nameOf(board, each), detail: each.title }))}
      />
      <FieldTrouble
        field={field}
        show={(ids) =>
          ids
            .map((id) =>
              nameOf(
                board,
                board.officers.find((each) => each.id === id),
              ),
            )
            .join(', ')
        }
      />
    </Section>
  );
}
