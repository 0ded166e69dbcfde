import type { BoardDetail } from '../../shared/board/commands.ts';
import type { DelegatedDecision } from '../../shared/delegation/model.ts';
import { officerTitleAt, seatsAt } from '../../shared/meeting/rules.ts';
import { roleLabels } from '../app/labels.ts';
import { today } from '../app/moment.ts';
import { SuggestField } from '../parts/combo.tsx';
import { useRowField, useStore } from '../store/use-store.ts';

/** Who can decide today, each with the role that is copied with the name: the elected first, then the officers. */
function deciders(board: BoardDetail, date: string): readonly { readonly name: string; readonly role: string }[] {
  const seats = seatsAt(board, date).map((each) => ({
    name: each.name,
    role: each.role === null ? '' : roleLabels[each.role].toLocaleLowerCase('sv'),
  }));
  const officers = board.officers.flatMap((each) => {
    const name = board.persons.find((one) => one.id === each.personId)?.name;
    return name === undefined ? [] : [{ name, role: officerTitleAt(board, each.personId, date) }];
  });
  return [...seats, ...officers];
}

/** Who decides: the name and the role are copied, so that they stay what they were. */
export function DeciderFields({ decision }: { decision: DelegatedDecision }) {
  const board = useStore((state) => state.board.detail);
  const name = useRowField('delegatedDecision.update', decision, 'deciderName');
  const role = useRowField('delegatedDecision.update', decision, 'deciderRole');
  const known = board === null ? [] : deciders(board, today());
  const choose = (chosen: string) => {
    name.commit(chosen);
    const own = known.find((each) => each.name === chosen)?.role;
    if (own) role.commit(own);
  };
  return (
    <>
      <SuggestField
        label="Beslutsfattare"
        field={{ ...name, commit: choose }}
        suggestions={known.map((each) => each.name)}
      />
      <SuggestField
        label="Roll"
        field={role}
        suggestions={known.map((each) => each.role).filter((each) => each !== '')}
      />
    </>
  );
}
