import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { decisionOf } from '../../shared/minutes/sentences.ts';
import { Button } from '../parts/button.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { applyVerdict } from './apply-verdict.ts';
import { type Verdict, verdictsOf } from './verdict.ts';

/** Whether the item ends so already. */
function isMade({ outcome, decision }: Verdict, { item }: ItemFacts): boolean {
  if (item.outcome !== outcome) return false;
  return decision === null || JSON.stringify(decisionOf(item)) === JSON.stringify(decision);
}

/** Offers what the propositions came to as the decision; nothing is decided by itself. */
export function VerdictOffer({ itemId, facts }: { itemId: string; facts: ItemFacts }) {
  const store = useStoreApi();
  const style = useStore((state) => state.board.detail?.board.clauseStyle ?? 'att');
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
            onPress={() => void applyVerdict(store.getState(), itemId, each)}
          >
            Gör till beslut: {each.text}
            {at === 0 && !made ? <kbd>G</kbd> : null}
          </Button>
        ))}
    </div>
  );
}
