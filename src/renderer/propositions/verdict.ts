import type { Outcome } from '../../shared/agenda/model.ts';
import type { Board } from '../../shared/board/model.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Alternative } from '../../shared/minutes/model.ts';
import { electedIn, isToday } from '../../shared/minutes/proposition.ts';
import { standardDecision } from '../../shared/minutes/sentences.ts';
import type { Proposal } from '../../shared/rich-text.ts';
import { listed } from '../../shared/swedish.ts';
import { electionWords, isNomination, namesIn } from './election-words.ts';
import { type Resolved, resolvedIn, votersOf } from './voters.ts';

/** A decision that follows from the propositions. */
export interface Verdict {
  readonly outcome: Outcome;
  /** As `bifall till förslaget`. */
  readonly text: string;
  /** Its words, where the outcome's usual ones would not say it. */
  readonly decision: Proposal | null;
}

const verdict = (outcome: Outcome, text: string): Verdict => ({ outcome, text, decision: null });

/** What a carried alternative decides of the item; null where the item goes on to the next proposition. */
function decidedBy(alternative: Alternative, { item }: ItemFacts): Verdict | null {
  const motion = item.motions.find((each) => each.id === alternative.motionId);
  const kind = alternative.kind === 'motion' ? (motion?.kind ?? 'other') : alternative.kind;
  switch (kind) {
    case 'proposal':
    case 'approve':
      return verdict('asProposed', 'enligt förslaget');
    case 'reject':
      return verdict('rejected', 'avslag på förslaget');
    case 'refer':
      return verdict('referred', 'återremiss');
    case 'table':
      return verdict('tabled', 'bordläggning');
    case 'other':
      return isToday(alternative.text) ? null : verdict('changed', 'ändring av förslaget');
    case 'amend':
    case 'add':
    case 'candidate':
      return verdict('changed', 'ändring av förslaget');
  }
}

function carriedBy({ proposition, result, waits }: Resolved): Alternative | undefined {
  if (result.kind !== 'carried' || waits) return undefined;
  return proposition.alternatives.find((each) => each.key === result.keys[0]);
}

/** The main question with its additions; null while any of them is unsettled. */
function matterVerdict(all: readonly Resolved[], facts: ItemFacts): Verdict | null {
  let main: Verdict | null = null;
  for (const each of all) {
    if (each.proposition.kind !== 'main') continue;
    const carried = carriedBy(each);
    if (carried === undefined) return null;
    main = decidedBy(carried, facts);
    if (main !== null) break;
  }
  const additions = all.filter((each) => each.proposition.kind === 'addition');
  const isOpen = main === null || main.outcome === 'asProposed' || main.outcome === 'changed';
  if (!isOpen || additions.length === 0) return main;
  const carried = additions.map(carriedBy);
  if (carried.some((each) => each === undefined)) return null;
  const isAdded = carried.some((each) => each?.kind !== 'reject');
  return isAdded ? verdict('changed', 'förslaget med tillägg') : main;
}

interface Settled {
  readonly facts: ItemFacts;
  /** Of the item: it may say that someone is nominated. */
  readonly title: string;
  readonly style: Board['clauseStyle'];
}

/** An election is the board's own choice, or a nomination for someone else to choose where it is proposed so. */
function electionVerdicts(all: readonly Resolved[], { facts, title, style }: Settled): readonly Verdict[] {
  if (all.some((each) => each.result.kind !== 'carried')) return [];
  const elected = electedIn(facts.item.propositions, votersOf(facts), facts.presidingId);
  const { proposal } = facts.item;
  const names = listed(elected);
  const chosen: Verdict = {
    outcome: 'changed',
    text: `välja ${names}`,
    decision: electionWords(proposal, elected, style),
  };
  const nominated: Verdict = {
    outcome: 'nominated',
    text: `nominera ${names}`,
    decision: namesIn(proposal, elected) ?? standardDecision('nominated', proposal, elected, style),
  };
  return isNomination(title, proposal) ? [nominated, chosen] : [chosen, nominated];
}

/** Whether the item ends so already. */
export function isMade({ outcome, decision }: Verdict, { item }: Pick<ItemFacts, 'item'>): boolean {
  if (item.outcome !== outcome) return false;
  return decision === null || JSON.stringify(item.decision) === JSON.stringify(decision);
}

/** The decisions that follow from an item's propositions, the likeliest first; none while they are not settled. */
export function verdictsOf(settled: Settled): readonly Verdict[] {
  const { facts } = settled;
  const all = resolvedIn(facts);
  if (all.length === 0) return [];
  if (all.every((each) => each.proposition.kind === 'election')) return electionVerdicts(all, settled);
  const found = matterVerdict(all, facts);
  return found === null ? [] : [found];
}
