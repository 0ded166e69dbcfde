import { listed } from '../swedish.ts';
import type { ItemFacts } from './item-facts.ts';
import type { Proposition } from './model.ts';
import type { Result } from './proposition.ts';

/** The names of some of a proposition's candidates, in the order in which they stand. */
function namesOf(proposition: Proposition, keys: readonly string[]): readonly string[] {
  return proposition.alternatives.filter((each) => keys.includes(each.key)).map((each) => each.text);
}

/** Who is elected, or nominated where the item ends so: `nämnden väljer Bo Ek (M)`. */
function electionFinding(proposition: Proposition, keys: readonly string[], { item }: Pick<ItemFacts, 'item'>): string {
  const verb = item.outcome === 'nominated' ? 'nominerar' : 'väljer';
  return `nämnden ${verb} ${listed(namesOf(proposition, keys))}`;
}

/** How an election goes on from who is proposed; only what is known of it. */
export function electionSentence(proposition: Proposition, result: Result, facts: ItemFacts): string {
  const names = namesOf(
    proposition,
    proposition.alternatives.map((each) => each.key),
  );
  if (names.length === 0) return '';
  const proposed = `${listed(names)} föreslås.`;
  const finding = result.kind === 'carried' ? electionFinding(proposition, result.keys, facts) : '';
  if (proposition.method === 'closed') {
    const what = facts.item.outcome === 'nominated' ? 'Nomineringen' : 'Valet';
    const after = result.kind === 'carried' && result.by === 'lots' ? 'lottning' : 'omröstningen';
    const found = finding === '' ? '' : ` Efter ${after} finner ordföranden att ${finding}.`;
    return `${proposed} ${what} sker genom sluten omröstning.${found}`;
  }
  if (result.kind !== 'carried') return proposed;
  const chosenAmong = names.length > result.keys.length;
  const puts = chosenAmong ? 'ställer proposition på de föreslagna och finner' : 'finner';
  return `${proposed} Ordföranden ${puts} att ${finding}.`;
}
