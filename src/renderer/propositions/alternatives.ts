import { wordsOf } from '../../shared/minutes/alternative-words.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Alternative, Proposition } from '../../shared/minutes/model.ts';
import type { Option } from '../parts/select.tsx';

type Frame = Pick<Proposition, 'kind' | 'alternatives'>;

/** A key that no other alternative of the proposition has. */
function freeKey(alternatives: readonly Alternative[], stem: string): string {
  const taken = new Set(alternatives.map((each) => each.key));
  const tries = [stem, ...alternatives.map((_, at) => `${stem}-${at + 2}`)];
  return tries.find((each) => !taken.has(each)) ?? `${stem}-${alternatives.length + 2}`;
}

/** A candidate, or words of one's own, after those there are. */
export function withText({ kind, alternatives }: Frame, text: string): Alternative[] {
  const kindOf = kind === 'election' ? 'candidate' : 'other';
  return [...alternatives, { key: freeKey(alternatives, kindOf), kind: kindOf, motionId: null, text }];
}

/** The alternative that an option of `offeredAlternatives` names. */
function alternativeOf(id: string): Alternative {
  if (id === 'proposal' || id === 'reject') return { key: id, kind: id, motionId: null, text: '' };
  return { key: id, kind: 'motion', motionId: id, text: '' };
}

export function withOffered({ alternatives }: Frame, id: string): Alternative[] {
  return [...alternatives, alternativeOf(id)];
}

/** What can still be put: the proposal, to reject it, and each standing motion. */
export function offeredAlternatives(proposition: Frame, facts: ItemFacts): readonly Option[] {
  const motions = facts.item.motions.filter((each) => !each.withdrawn && each.kind !== 'approve');
  const taken = new Set(proposition.alternatives.map((each) => each.motionId ?? each.kind));
  return ['proposal', 'reject', ...motions.map((each) => each.id)]
    .filter((id) => !taken.has(id))
    .map((id) => ({ id, text: wordsOf(alternativeOf(id), proposition, facts).name }));
}

/** The same alternative in words, as the chair names it. */
export function nameOfAlternative(alternative: Alternative, proposition: Frame, facts: ItemFacts): string {
  return wordsOf(alternative, proposition, facts).name;
}
