import { wordsOf } from '../../shared/minutes/alternative-words.ts';
import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Proposition } from '../../shared/minutes/model.ts';
import { type Result, tallyOf } from '../../shared/minutes/proposition.ts';
import { capitalized, listed } from '../../shared/swedish.ts';
import { votersOf } from './voters.ts';

interface Came {
  readonly proposition: Proposition;
  readonly result: Result;
}

/** The votes of an open vote in words: `3 ja mot 2 nej, 1 avstår`. */
export function tallyText(proposition: Proposition, facts: ItemFacts): string {
  const { yes, no, abstain } = tallyOf(proposition, votersOf(facts));
  return `${yes} ja mot ${no} nej${abstain > 0 ? `, ${abstain} avstår` : ''}`;
}

function totalsText({ alternatives, totals, blank }: Proposition, name: (key: string) => string): string {
  const votes = (key: string) => totals.find((each) => each.key === key)?.votes ?? 0;
  const counted = alternatives.map((each) => `${name(each.key)} ${votes(each.key)}`);
  return [...counted, ...(blank > 0 ? [`blanka ${blank}`] : [])].join(', ');
}

function nothingYet(proposition: Proposition, facts: ItemFacts): string {
  switch (proposition.method) {
    case 'acclamation':
      return 'Inte avgjord.';
    case 'closed':
      return 'Rösterna är inte räknade.';
    case 'open': {
      const voters = votersOf(facts);
      const { missing } = tallyOf(proposition, voters);
      return missing.length === 0
        ? 'Inte avgjord.'
        : `${voters.length - missing.length} av ${voters.length} har röstat.`;
    }
  }
}

/** How a proposition came out, as `Bifall till förslaget, 3 ja mot 3 nej, med ordförandens utslagsröst.` */
export function resultLine({ proposition, result }: Came, facts: ItemFacts): string {
  const name = (key: string) => {
    const each = proposition.alternatives.find((one) => one.key === key);
    return each === undefined
      ? ''
      : wordsOf(each, proposition, facts)[proposition.kind === 'counter' ? 'name' : 'vote'];
  };
  const votes = proposition.method === 'open' ? tallyText(proposition, facts) : totalsText(proposition, name);
  switch (result.kind) {
    case 'open':
      return nothingYet(proposition, facts);
    case 'tie':
      return `Röstetalet är lika: ${votes}.`;
    case 'carried': {
      const carried = capitalized(listed(result.keys.map(name)));
      const became = proposition.kind === 'counter' ? `${carried} blir motförslag` : carried;
      if (proposition.method === 'closed')
        return `${became}${result.by === 'lots' ? ' efter lottning' : ''}: ${votes}.`;
      return `${became}, ${howText(result.by, votes)}.`;
    }
  }
}

function howText(by: Extract<Result, { kind: 'carried' }>['by'], votes: string): string {
  switch (by) {
    case 'acclamation':
      return 'med acklamation';
    case 'majority':
      return votes;
    case 'castingVote':
      return `${votes}, med ordförandens utslagsröst`;
    case 'lots':
      return `${votes}, efter lottning`;
  }
}
