import type { FocusEvent } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { giveFocus } from '../meeting/focus.ts';
import { isOpened } from '../minutes/steps.ts';
import { Button } from '../parts/button.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { applyVerdict } from './apply-verdict.ts';
import { isMade, verdictsOf } from './verdict.ts';

/** The id of the offer, which has focus where there is something to choose. */
export const verdictOfferId = 'beslutsgang-utfall';

/** Whoever stands on the offer begins with its first. */
function enter({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget) currentTarget.querySelector('button')?.focus();
}

/** Offers what the propositions came to as the decision; nothing is decided by itself. */
export function VerdictOffer({ item, facts }: { item: AgendaItemDetail; facts: ItemFacts }) {
  const store = useStoreApi();
  const style = useStore((state) => state.board.detail?.board.clauseStyle ?? 'att');
  const opened = useStore(isOpened);
  const verdicts = verdictsOf({ facts, title: item.title, style });
  const made = verdicts.find((each) => isMade(each, facts));
  const several = verdicts.length > 1;
  if (verdicts.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hands focus on to its first button.
    <div className="verdict" id={verdictOfferId} tabIndex={-1} ref={giveFocus} onFocus={enter}>
      {made ? (
        <p className="soft" role="status">
          Beslutet är: {made.text}.
        </p>
      ) : several ? (
        <p className="soft">
          Vad blev beslutet? <kbd>G</kbd>
        </p>
      ) : null}
      {verdicts
        .filter((each) => each !== made)
        .map((each, at) => (
          <Button
            key={each.text}
            kind={at === 0 && !made ? 'primary' : 'plain'}
            disabled={!opened}
            onPress={() => void applyVerdict(store.getState(), item, each)}
          >
            Gör till beslut: {each.text}
            {several || made ? null : <kbd>G</kbd>}
          </Button>
        ))}
    </div>
  );
}
