import type { Outcome } from '../agenda/model.ts';
import type { ItemFacts } from './item-facts.ts';
import type { Alternative } from './model.ts';
import { planned, putsOff } from './procedure-sentences.ts';
import { isToday, type ResolvedProposition } from './proposition.ts';
import { decisionOf } from './sentences.ts';

/**
 * What in a § does not hold together: `differs` – the decision is not what was carried or who was elected;
 * `procedureMissing` – something was moved against the proposal and no proposition was put; `incomplete` – a
 * proposition has no result although the item is decided.
 */
export type DecisionNote = 'differs' | 'procedureMissing' | 'incomplete';

/** The alternative that a proposition carried; undefined where it has not come out. */
function carriedBy({ proposition, result }: ResolvedProposition): Alternative | undefined {
  if (result.kind !== 'carried') return undefined;
  return proposition.alternatives.find((each) => each.key === result.keys[0]);
}

/** The outcomes that an alternative cannot end in once it is carried; `added` where additions were carried too. */
function impossibleAfter(carried: Alternative, added: boolean, { item }: ItemFacts): readonly Outcome[] {
  const motion = item.motions.find((each) => each.id === carried.motionId);
  switch (motion?.kind ?? carried.kind) {
    case 'proposal':
    case 'approve':
      return added ? ['asProposed', 'rejected', 'referred', 'tabled'] : ['rejected', 'referred', 'tabled'];
    case 'reject':
      return ['asProposed', 'changed', 'referred', 'tabled', 'filed', 'noted', 'nominated'];
    case 'refer':
      return ['asProposed', 'changed', 'rejected', 'tabled', 'filed', 'noted', 'nominated'];
    case 'table':
      return ['asProposed', 'changed', 'rejected', 'referred', 'filed', 'noted', 'nominated'];
    case 'amend':
    case 'add':
      return ['asProposed', 'rejected', 'referred', 'tabled', 'filed', 'noted'];
    case 'motion':
    case 'other':
    case 'candidate':
      return ['asProposed'];
  }
}

/** Whether the outcome, or the words of the decision, say something else than the last main question did. */
function differsFromMain(facts: ItemFacts, put: readonly ResolvedProposition[]): boolean {
  const { item } = facts;
  const carriedOf = (kind: string) =>
    put.filter((each) => each.proposition.kind === kind).flatMap((each) => carriedBy(each) ?? []);
  const added = carriedOf('addition').some((each) => each.kind !== 'reject');
  const main = carriedOf('main').findLast((each) => each.kind !== 'other' || !isToday(each.text));
  if (item.outcome === null || main === undefined) return false;
  if (impossibleAfter(main, added, facts).includes(item.outcome)) return true;
  const isProposal =
    main.kind === 'proposal' || item.motions.some((each) => each.id === main.motionId && each.kind === 'approve');
  return isProposal && !added && item.outcome === 'changed' && !sameWords(facts);
}

function sameWords({ item }: ItemFacts): boolean {
  return JSON.stringify(item.decision) === JSON.stringify(item.proposal);
}

/** A candidate's name without party and municipality, as a decision may write it. */
const bareName = (text: string) => (text.split(/[(,]/)[0] ?? '').trim();

/** Whether the decision leaves out one who was elected, or names a candidate who was not. */
function differsFromElections({ item }: ItemFacts, put: readonly ResolvedProposition[]): boolean {
  const decision = decisionOf(item);
  const held = put.filter((each) => each.proposition.kind === 'election' && each.result.kind === 'carried');
  const candidates = held.flatMap(({ proposition, result }) => {
    const keys = result.kind === 'carried' ? result.keys : [];
    return proposition.alternatives.map((each) => ({ name: bareName(each.text), elected: keys.includes(each.key) }));
  });
  if (held.length === 0) return false;
  const words = decision === null ? '' : [decision.intro, ...decision.clauses].join('\n');
  const elected = candidates.filter((each) => each.elected).map((each) => each.name);
  const left = elected.reduce((rest, name) => rest.replaceAll(name, ''), words);
  const others = candidates.filter((each) => !each.elected && each.name !== '' && !elected.includes(each.name));
  return elected.some((name) => !words.includes(name)) || others.some((each) => left.includes(each.name));
}

/** Whether a question that had to be put has no result: nothing is put after the item is put off, nor added to what is rejected. */
function isIncomplete(facts: ItemFacts, all: readonly ResolvedProposition[]): boolean {
  const end = all.findIndex((each) => putsOff(each, facts));
  const put = end < 0 ? all : all.slice(0, end);
  const isRejected = facts.item.outcome === 'rejected';
  return put.some(
    ({ proposition, result }) => result.kind !== 'carried' && !(isRejected && proposition.kind === 'addition'),
  );
}

/** What does not hold together between how a decided item was settled and what its decision says; nothing before it is decided. */
export function decisionNotes(facts: ItemFacts): readonly DecisionNote[] {
  const { item } = facts;
  if (item.outcome === null) return [];
  const all = planned(facts);
  const opposed = item.motions.some((each) => !each.withdrawn && each.kind !== 'approve');
  const asked = all.some((each) => each.proposition.kind !== 'election');
  const notes: readonly (readonly [DecisionNote, boolean])[] = [
    ['differs', differsFromMain(facts, all) || differsFromElections(facts, all)],
    ['procedureMissing', opposed && !asked],
    ['incomplete', isIncomplete(facts, all)],
  ];
  return notes.filter(([, holds]) => holds).map(([note]) => note);
}
