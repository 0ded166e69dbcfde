import type { Action } from '../app/action.ts';
import { itemInMode, meetingInMode, meetingModePath, type Panel, showPanel } from '../minutes/place.ts';
import { isOpened } from '../minutes/steps.ts';
import { applyVerdict } from '../propositions/apply-verdict.ts';
import { isMade, type Verdict, verdictsOf } from '../propositions/verdict.ts';
import type { State } from '../store/state.ts';
import { factsOf } from './use-item-facts.ts';

const group = 'Ärendets gång';

function panelAction(id: string, label: string, key: string, panel: Panel): Action {
  return {
    id,
    label,
    keys: [key],
    group,
    screen: meetingModePath,
    enabled: (state) => itemInMode(state) !== undefined,
    run: (store) => showPanel(store.getState(), panel),
  };
}

/** What the propositions of the item came to, where nothing of it is its decision yet. */
function verdictNow(state: State): Verdict | undefined {
  const [detail, item, board] = [meetingInMode(state), itemInMode(state), state.board.detail];
  const facts = detail && item && item.propositions.length > 0 ? factsOf(board, detail, item.id) : null;
  if (facts === null || !isOpened(state)) return undefined;
  const verdicts = verdictsOf(facts, board?.board.clauseStyle ?? 'att');
  return verdicts.some((each) => isMade(each, facts)) ? undefined : verdicts[0];
}

export const procedureActions: readonly Action[] = [
  panelAction('procedure.motions', 'Anteckna yrkande', 'y', 'yrkanden'),
  panelAction('procedure.propositions', 'Ställ proposition eller rösta', 'v', 'beslutsgang'),
  {
    id: 'procedure.verdict',
    label: 'Gör beslutsgångens utfall till beslut',
    keys: ['g'],
    group,
    screen: meetingModePath,
    enabled: (state) => verdictNow(state) !== undefined,
    run: async (store) => {
      const state = store.getState();
      const [item, verdict] = [itemInMode(state), verdictNow(state)];
      if (item && verdict) await applyVerdict(state, item, verdict);
    },
  },
  panelAction('procedure.reservation', 'Anteckna reservation', 'r', 'reservation'),
  panelAction('procedure.note', 'Lämna protokollsanteckning', 't', 'anteckning'),
  panelAction('procedure.wordings', 'Visa och ändra protokollets ord', 'm', 'ord'),
];
