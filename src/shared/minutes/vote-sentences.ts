import { listed } from '../swedish.ts';
import { wordsOf } from './alternative-words.ts';
import type { ItemFacts } from './item-facts.ts';
import type { MinutesVote } from './minutes.ts';
import type { Choice, Proposition } from './model.ts';
import { isVote, type Put, putPropositions } from './procedure-sentences.ts';
import { choicesIn, drawnAmong, tallyOf } from './proposition.ts';
import { decidersIn } from './taking-part.ts';

const choiceWords: Readonly<Record<Choice, 'Ja' | 'Nej' | 'Avstår'>> = { yes: 'Ja', no: 'Nej', abstain: 'Avstår' };

/** What a vote is cast for. */
function castFor(proposition: Proposition, key: string | undefined, facts: ItemFacts): string {
  const alternative = proposition.alternatives.find((each) => each.key === key);
  if (alternative === undefined) return '';
  const words = wordsOf(alternative, proposition, facts);
  return proposition.kind === 'counter' ? `${words.name} som motförslag` : words.vote;
}

/** How a tie was broken (KL 5:56), as far as it is. */
function tieSentences({ proposition, result }: Put, facts: ItemFacts): readonly string[] {
  if (result.kind === 'open') return [];
  if (result.kind === 'tie') return ['Röstetalet är lika.'];
  const names = listed(result.keys.map((key) => castFor(proposition, key, facts)));
  return result.by === 'castingVote' ? [`Röstetalet är lika. Ordförandens utslagsröst ges för ${names}.`] : [];
}

function openVote(put: Put, facts: ItemFacts): MinutesVote {
  const { proposition } = put;
  const serving = decidersIn(facts.roll, facts.item.statements).map((each) => each.personId);
  const tally = tallyOf(proposition, serving);
  const choiceOf = choicesIn(proposition);
  const [yes, no] = proposition.alternatives.map((each) => castFor(proposition, each.key, facts));
  const counts = [`${tally.yes} ja`, `${tally.no} nej`, ...(tally.abstain > 0 ? [`${tally.abstain} avstår`] : [])];
  const complete = tally.missing.length === 0 && serving.length > 0;
  return {
    sentences: [
      ...(no === undefined ? [] : [`Följande propositionsordning godkänns: Ja-röst för ${yes}, nej-röst för ${no}.`]),
      ...(complete ? [`Omröstningsresultat: ${listed(counts)}.`] : []),
      ...tieSentences(put, facts),
    ],
    rows: serving.flatMap((id) => {
      const choice = choiceOf.get(id);
      return choice === undefined ? [] : [{ name: facts.nameOf(id), choice: choiceWords[choice] }];
    }),
    totals: [],
  };
}

/** Between whom lots are drawn in a closed ballot (KL 5:56), and on whom they fell, as far as it is known. */
function lotsSentences({ proposition, result }: Put, facts: ItemFacts): readonly string[] {
  const tied = drawnAmong(proposition);
  if (tied.length === 0) return [];
  const names = (keys: readonly string[]) => listed(keys.map((key) => castFor(proposition, key, facts)));
  const equal = `Röstetalet är lika för ${names(tied)}.`;
  if (result.kind !== 'carried') return [equal];
  const drawn = tied.filter((key) => result.keys.includes(key));
  return [`${equal} Lott dras mellan dem och faller på ${names(drawn)}.`];
}

function closedVote(put: Put, facts: ItemFacts): MinutesVote {
  const { proposition } = put;
  const votes = (key: string) => proposition.totals.find((each) => each.key === key)?.votes ?? 0;
  const totals = proposition.alternatives.map((each) => ({
    name: castFor(proposition, each.key, facts),
    votes: votes(each.key),
  }));
  const blank = proposition.blank > 0 ? [{ name: 'Blanka eller ogiltiga', votes: proposition.blank }] : [];
  const counted = totals.map((each) => `${each.name} ${each.votes} ${each.votes === 1 ? 'röst' : 'röster'}`);
  const unused = `${proposition.blank} ${proposition.blank === 1 ? 'blank eller ogiltig' : 'blanka eller ogiltiga'}`;
  const known = proposition.totals.length > 0 || proposition.blank > 0;
  const result = `Omröstningsresultat: ${listed([...counted, ...(proposition.blank > 0 ? [unused] : [])])}.`;
  return {
    sentences: ['Omröstningen är sluten.', ...(known ? [result] : []), ...lotsSentences(put, facts)],
    rows: [],
    totals: known ? [...totals, ...blank] : [],
  };
}

/** The votes of an item: open ones with how each serving member voted (KL 5:67), closed ones with totals only. */
export function votesOf(facts: ItemFacts): readonly MinutesVote[] {
  const held = putPropositions(facts).filter((each) => isVote(each.proposition));
  const votes = held.map((each) =>
    each.proposition.method === 'open' ? openVote(each, facts) : closedVote(each, facts),
  );
  if (votes.length === 1) return votes;
  return votes.map((each, at) => ({ ...each, sentences: [`Omröstning ${at + 1}.`, ...each.sentences] }));
}

/** The sentences of votes one after the other. */
export function voteSentences(votes: readonly MinutesVote[]): readonly string[] {
  return votes.flatMap((each) => each.sentences);
}
