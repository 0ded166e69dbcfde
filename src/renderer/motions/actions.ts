import type { Action } from '../app/action.ts';
import { wishFocus } from '../meeting/focus.ts';
import { itemInMode, meetingInMode, meetingModePath, type Panel, showPanel } from '../minutes/place.ts';
import { isOpened } from '../minutes/steps.ts';
import { applyVerdict } from '../propositions/apply-verdict.ts';
import { isMade, type Verdict, verdictsOf } from '../propositions/verdict.ts';
import { verdictOfferId } from '../propositions/verdict-offer.tsx';
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

/** What the propositions of the item came to, the likeliest first; none where one of them is its decision already. */
function verdictsNow(state: State): readonly Verdict[] {
  const [detail, item, board] = [meetingInMode(state), itemInMode(state), state.board.detail];
  const facts = detail && item && item.propositions.length > 0 ? factsOf(board, detail, item.id) : null;
  if (facts === null || !isOpened(state)) return [];
  const style = board?.board.clauseStyle ?? 'att';
  const verdicts = verdictsOf({ facts, title: item?.title ?? '', style });
  return verdicts.some((each) => isMade(each, facts)) ? [] : verdicts;
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
    enabled: (state) => verdictsNow(state).length > 0,
    run: async (store) => {
      const state = store.getState();
      const [item, [verdict, other]] = [itemInMode(state), verdictsNow(state)];
      if (!item || !verdict) return;
      if (other === undefined) return applyVerdict(state, item, verdict);
      // Which of them it is, is said by whoever keeps the minutes.
      showPanel(state, 'beslutsgang');
      wishFocus(verdictOfferId);
    },
  },
  panelAction('procedure.reservation', 'Anteckna reservation', 'r', 'reservation'),
  panelAction('procedure.note', 'Lämna protokollsanteckning', 't', 'anteckning'),
  panelAction('procedure.wordings', 'Visa och ändra protokollets ord', 'm', 'ord'),
];
