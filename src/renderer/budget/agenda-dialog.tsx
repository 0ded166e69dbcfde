import type { BudgetDetail } from '../../shared/budget/commands.ts';
import { AgendaPlaceDialog } from '../meeting/agenda-place-dialog.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { placeOnAgenda } from './steps.ts';

/** Asks where the budget is to be decided: in a new item of a planned meeting, or in one that is there. */
export function AgendaDialog({ detail }: { detail: BudgetDetail }) {
  const store = useStoreApi();
  return (
    <AgendaPlaceDialog
      kind="decision"
      onClose={() => leaveDialog(store.getState())}
      onPlace={(place) => placeOnAgenda(store, detail, place)}
    >
      Ärendet får rubrik, förslag till beslut och bakgrund där det saknas, och budgeten som bilaga.
    </AgendaPlaceDialog>
  );
}
