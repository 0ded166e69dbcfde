import type { AgendaItem } from '../../shared/agenda/model.ts';
import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import { ActionButton } from './action-button.tsx';
import { minutesActions } from './actions.ts';
import { outcomeChoices } from './outcomes.ts';

/** How the item ends: one of the outcomes, pressed once more it is taken back. */
export function OutcomeButtons({ item }: { item: AgendaItem }) {
  return (
    <fieldset className="outcomes">
      <legend className="unseen">Så avslutas ärendet</legend>
      {outcomeChoices.map(({ outcome, button }) => {
        const action = minutesActions.find((each) => each.id === `mode.${outcome}`);
        if (!action) return null;
        return (
          <ActionButton
            key={outcome}
            action={action}
            text={outcome === 'changed' && isEmptyProposal(item.proposal) ? 'Eget beslut' : button}
            pressed={item.outcome === outcome}
          />
        );
      })}
    </fieldset>
  );
}
