import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Alternative } from '../../shared/minutes/model.ts';
import { resolvedPropositions } from '../../shared/minutes/proposition.ts';
import { decidersIn } from '../../shared/minutes/taking-part.ts';

/** Those who vote in an item, in the order of the roll: all who serve but those who take no part in the decision. */
export function votersOf({ roll, item }: ItemFacts): readonly string[] {
  return decidersIn(roll, item.statements).map((each) => each.personId);
}

type Came = ReturnType<typeof resolvedPropositions>[number];

/** A proposition as it is put, and how it came out; one that waits names an alternative of a choice not yet made. */
export type Resolved = Came & { readonly waits: boolean };

const isSame = (a: Alternative, b: Alternative) => a.kind === b.kind && a.motionId === b.motionId && a.text === b.text;

/** The propositions of an item in order, each with how it came out. */
export function resolvedIn(facts: ItemFacts): readonly Resolved[] {
  const all = resolvedPropositions(facts.item.propositions, votersOf(facts), facts.presidingId);
  return all.map((each, at) => {
    const open = all.slice(0, at).filter((one) => one.proposition.kind === 'counter' && one.result.kind !== 'carried');
    const undecided = open.flatMap((one) => one.proposition.alternatives);
    const waits = each.proposition.alternatives.some((one) => undecided.some((other) => isSame(one, other)));
    return { ...each, waits };
  });
}

/** The proposition that is to be put now: the first that is not settled and waits for no other. */
export function currentIn(all: readonly Resolved[]): Resolved | undefined {
  return all.find((each) => each.result.kind !== 'carried' && !each.waits);
}
