import type { AgendaItem } from '../../shared/agenda/model.ts';
import type { State } from '../store/state.ts';
import type { Verdict } from './verdict.ts';

/** Makes what the propositions came to the decision of the item. */
export async function applyVerdict(
  state: State,
  { id, outcome: before }: Pick<AgendaItem, 'id' | 'outcome'>,
  { outcome, decision }: Verdict,
): Promise<void> {
  // What is typed in the decision belongs to the outcome it had.
  if (state.saving.unsaved > 0) await state.drafts.flush();
  if (before !== outcome) {
    const reply = await state.run('agendaItem.decide', { id, outcome });
    if (!reply.ok) return;
  }
  if (decision === null) return;
  const words = { intro: decision.intro, clauses: [...decision.clauses] };
  await state.run('agendaItem.update', { id, patch: { decision: words } });
}
