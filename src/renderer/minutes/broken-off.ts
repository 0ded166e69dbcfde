import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { resolvedIn } from '../propositions/voters.ts';

/** Whether a vote of the item has begun and not come out: it is taken up where it was broken off. */
export function isVoteBrokenOff(facts: ItemFacts): boolean {
  return resolvedIn(facts).some(({ proposition: { method, ballots, totals, blank }, result }) => {
    if (result.kind === 'carried') return false;
    if (method === 'open') return ballots.length > 0;
    return method === 'closed' && (blank > 0 || totals.some((each) => each.votes > 0));
  });
}
