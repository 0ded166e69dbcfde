import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import type { Proposition } from '../../shared/minutes/model.ts';
import { capitalized, listed } from '../../shared/swedish.ts';
import { nameOfAlternative } from './alternatives.ts';

/** What a proposition settles, in words. */
export const propositionKindTexts: Readonly<Record<Proposition['kind'], string>> = {
  main: 'Huvudfråga',
  counter: 'Motförslag',
  addition: 'Tillägg',
  election: 'Val',
};

/** A proposition in a line, as `Motförslag: Bo Eks (M) ändringsyrkande mot avslag på förslaget`. */
export function questionText(proposition: Proposition, facts: ItemFacts): string {
  const names = proposition.alternatives.map((each) => nameOfAlternative(each, proposition, facts));
  const kind = propositionKindTexts[proposition.kind];
  if (names.length === 0) return `${kind}: inget att ställa proposition på`;
  if (proposition.kind === 'election') return `${kind}: ${listed(names)}`;
  const question = names.join(' mot ');
  return proposition.kind === 'main' ? capitalized(question) : `${kind}: ${question}`;
}
