import type { State } from '../store/state.ts';
import type { Verdict } from './verdict.ts';

/** Makes what the propositions came to the decision of the item. */
export async function applyVerdict(state: State, itemId: string, { outcome, decision }: Verdict): Promise<void> {
  const reply = await state.run('agendaItem.decide', { id: itemId, outcome });
  if (!reply.ok || decision === null) return;
  await state.run('agendaItem.update', {
    id: itemId,
    patch: { decision: { intro: decision.intro, clauses: [...decision.clauses] } },
  });
}
