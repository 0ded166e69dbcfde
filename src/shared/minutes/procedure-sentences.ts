import { isEmptyProposal } from '../agenda/rules.ts';
import { listed } from '../swedish.ts';
import { wordsOf } from './alternative-words.ts';
import { electionSentence } from './election-sentences.ts';
import type { ItemFacts } from './item-facts.ts';
import type { Proposition } from './model.ts';
import { isBegun, type ResolvedProposition, resolvedPropositions, standingPropositions } from './proposition.ts';
import { decidersIn } from './taking-part.ts';

/** A proposition as it is put, how it came out, and what it is to the ones around it. */
export interface Put extends ResolvedProposition {
  /** A choice of counter-proposal after which another follows. */
  readonly goesOn: boolean;
}

/** Whether the item is put off by how a proposition came out. */
export function putsOff({ proposition, result }: ResolvedProposition, { item }: ItemFacts): boolean {
  if (result.kind !== 'carried') return false;
  const carried = proposition.alternatives.find((each) => each.key === result.keys[0]);
  const kind = item.motions.find((each) => each.id === carried?.motionId)?.kind;
  return kind === 'refer' || kind === 'table';
}

/** The propositions of an item that stand, put or not, in their order and with how they came out. */
export function planned({ item, roll, presidingId }: ItemFacts): readonly ResolvedProposition[] {
  const voters = decidersIn(roll, item.statements).map((each) => each.personId);
  const all = resolvedPropositions(item.propositions, voters, presidingId);
  return standingPropositions(all, item.motions, voters, presidingId).filter(
    (each) => each.proposition.alternatives.length > 0,
  );
}

/**
 * The propositions that have been put, as far as the facts show: all that came out or are begun, and the next one after
 * them while the item is not decided. The rest of a planned order has not been put, and is not told.
 */
export function putPropositions(facts: ItemFacts): readonly Put[] {
  const { item } = facts;
  const all = planned(facts);
  const pending = all.find((each) => each.result.kind !== 'carried');
  const settled = (item.outcome !== null && item.outcome !== 'none') || all.some((each) => putsOff(each, facts));
  const told = all.filter((each) => {
    if (each.result.kind === 'carried' || isBegun(each.proposition)) return true;
    return each === pending && !settled;
  });
  return told.map(({ proposition, result }) => {
    const at = all.findIndex((each) => each.proposition === proposition);
    const goesOn = all.slice(at + 1).some((each) => each.proposition.kind === 'counter');
    return { proposition, result, goesOn: proposition.kind === 'counter' && goesOn };
  });
}

/** What the chair asks: `bifall till eller avslag på förslaget`, `förslaget mot Bo Eks (M) ändringsyrkande`. */
function questionOf(proposition: Proposition, facts: ItemFacts): string {
  const words = proposition.alternatives.map((each) => wordsOf(each, proposition, facts));
  const approved = words.find((each) => each.stance === 'approve');
  const opposed = words.some((each) => each.stance === 'reject');
  const names = words.map((each) => each.name);
  const times = words.flatMap((each) => each.when ?? []);
  if (words.length > 1 && times.length === words.length) return `om ärendet ska ${times.join(' eller ')}`;
  if (approved && opposed && words.length === 2) return `bifall till eller avslag på ${approved.name}`;
  if (words.length === 1) return words[0]?.vote ?? '';
  return names.length === 2 ? names.join(' mot ') : listed(names);
}

/** What it means that an alternative is carried, as a clause after "att". */
function findingOf(
  { proposition, goesOn }: Pick<Put, 'proposition' | 'goesOn'>,
  key: string | undefined,
  facts: ItemFacts,
): string {
  const carried = proposition.alternatives.find((each) => each.key === key);
  if (carried === undefined) return '';
  const words = wordsOf(carried, proposition, facts);
  if (proposition.kind !== 'counter') return `nämnden beslutar att ${words.decide}`;
  return goesOn ? `${words.name} går vidare` : `${words.name} blir motförslag`;
}

function leadOf(proposition: Proposition, at: number, count: number): string {
  const order = at > 0 ? ' därefter' : count > 1 ? ' först' : '';
  if (proposition.kind === 'counter') return `För att utse motförslag ställer ordföranden${order} proposition på`;
  return at > 0 ? 'Därefter ställer ordföranden proposition på' : `Ordföranden ställer${order} proposition på`;
}

/** The vote that was asked for, and what it came to; how is told with the vote itself. */
function voteEnding(put: Put, facts: ItemFacts): string {
  const { proposition, result } = put;
  const asked = proposition.method === 'closed' ? 'Sluten omröstning begärs.' : 'Omröstning begärs.';
  if (result.kind !== 'carried') return asked;
  const finding = findingOf(put, result.keys[0], facts);
  switch (result.by) {
    case 'castingVote':
      return `${asked} Ordförandens utslagsröst innebär att ${finding}.`;
    case 'lots':
      return `${asked} Lottningen innebär att ${finding}.`;
    case 'acclamation':
    case 'majority':
      return `${asked} Efter omröstningen finner ordföranden att ${finding}.`;
  }
}

function sentenceOf(put: Put, at: number, count: number, facts: ItemFacts): string {
  const { proposition, result } = put;
  if (proposition.kind === 'election') return electionSentence(proposition, result, facts);
  const question = `${leadOf(proposition, at, count)} ${questionOf(proposition, facts)}`;
  // Where a vote is asked for, what the chair first found is told as well.
  const [only, ...more] = proposition.chosen;
  const finding = more.length > 0 ? '' : findingOf(put, only, facts);
  const found = `${question}${finding === '' ? '' : ` och finner att ${finding}`}.`;
  return isVote(proposition) ? `${found} ${voteEnding(put, facts)}` : found;
}

/** Whether a vote is held on it: it stands between at least two, and an election is never by open vote (KL 5:54). */
export function isVote({ method, kind, alternatives }: Proposition): boolean {
  if (kind === 'election') return method === 'closed' && alternatives.length > 0;
  return method !== 'acclamation' && alternatives.length > 1;
}

const onlyOne =
  'Ordföranden finner att det endast finns ett förslag till beslut och att nämnden beslutar enligt detta.';

/** Whether nothing was put against what was decided. */
function isUncontested({ item }: ItemFacts): boolean {
  const decided = item.outcome === 'asProposed' ? item.proposal : item.decision;
  if (decided === null || isEmptyProposal(decided)) return false;
  if (item.motions.some((each) => !each.withdrawn && each.kind !== 'approve')) return false;
  if (item.propositions.some((each) => each.alternatives.length > 0)) return false;
  switch (item.outcome) {
    case 'asProposed':
    case 'nominated':
      return true;
    case 'filed':
      return isEmptyProposal(item.proposal);
    case 'changed':
    case 'referred':
    case 'tabled':
    case 'rejected':
    case 'noted':
    case 'none':
    case null:
      return false;
  }
}

/** How the decision was reached (beslutsgång): the propositions in the order in which they were put (KL 5:67). */
export function procedureSentences(facts: ItemFacts): readonly string[] {
  const told = putPropositions(facts);
  if (told.length === 0) return isUncontested(facts) ? [onlyOne] : [];
  return told.map((each, at) => sentenceOf(each, at, told.length, facts)).filter((each) => each !== '');
}
