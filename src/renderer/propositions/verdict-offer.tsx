import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { isOpened } from '../minutes/steps.ts';
import { Button } from '../parts/button.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { applyVerdict } from './apply-verdict.ts';
import { isMade, verdictsOf } from './verdict.ts';

/** Offers what the propositions came to as the decision; nothing is decided by itself. */
export function VerdictOffer({ item, facts }: { item: AgendaItemDetail; facts: ItemFacts }) {
  const store = useStoreApi();
  const style = useStore((state) => state.board.detail?.board.clauseStyle ?? 'att');
  const opened = useStore(isOpened);
  const verdicts = verdictsOf(facts, style);
  const made = verdicts.find((each) => isMade(each, facts));
  if (verdicts.length === 0) return null;
  return (
    <div className="verdict">
      {made ? (
        <p className="soft" role="status">
          Beslutet är: {made.text}.
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
            {at === 0 && !made ? <kbd>G</kbd> : null}
          </Button>
        ))}
    </div>
  );
}
