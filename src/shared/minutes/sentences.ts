import type { Outcome } from '../agenda/model.ts';
import { isEmptyProposal } from '../agenda/rules.ts';
import type { Board } from '../board/model.ts';
import type { Proposal } from '../rich-text.ts';
import { listed } from '../swedish.ts';
import { disqualificationSentences } from './disqualification-sentences.ts';
import type { ItemFacts } from './item-facts.ts';
import type { MinutesVote } from './minutes.ts';
import type { Proposition, WordingSection } from './model.ts';
import { motionSentences } from './motion-sentences.ts';
import { procedureSentences } from './procedure-sentences.ts';
import { noteSentences, reservationSentences } from './statement-sentences.ts';
import { voteSentences, votesOf } from './vote-sentences.ts';

/** The sentences of an item made from its facts: a paragraph each. */
export interface ItemSentences {
  readonly disqualification: readonly string[];
  readonly motions: readonly string[];
  readonly procedure: readonly string[];
  readonly votes: readonly MinutesVote[];
  readonly reservations: readonly string[];
  readonly notes: readonly string[];
}

/** All sentences of an item; only what its facts say, so that an unfinished one ends where they do. */
export function sentencesOf(facts: ItemFacts): ItemSentences {
  return {
    disqualification: disqualificationSentences(facts),
    motions: motionSentences(facts),
    procedure: procedureSentences(facts),
    votes: votesOf(facts),
    reservations: reservationSentences(facts),
    notes: noteSentences(facts),
  };
}

/** The made text of a section, a line for each paragraph: what own words are written from. */
export function sectionText(made: ItemSentences, section: WordingSection): string {
  const paragraphs = section === 'votes' ? voteSentences(made.votes) : made[section];
  return paragraphs.join('\n');
}

type Style = Board['clauseStyle'];

/** "… beslutar" as the proposal has it, where it does. */
function introOf({ intro }: Proposal): string {
  return /\bbeslutar:?\s*$/i.test(intro) && !intro.includes('\n') ? intro.trim() : 'Nämnden beslutar';
}

/** One decision: an att-sats in that style, a sentence of its own in the other. */
function decided(proposal: Proposal, style: Style, clause: string, sentence: string): Proposal {
  return style === 'att' ? { intro: introOf(proposal), clauses: [`${clause}.`] } : { intro: sentence, clauses: [] };
}

const copyOf = ({ intro, clauses }: Proposal): Proposal => ({ intro, clauses: [...clauses] });

/**
 * The usual words of a decision that ends so, to edit from: for `changed`, and for `nominated` without names, a copy of
 * the proposal. Null where the proposal itself is the decision, or none is needed.
 */
export function standardDecision(
  outcome: Outcome,
  proposal: Proposal,
  elected: readonly string[],
  clauseStyle: Style,
): Proposal | null {
  const made = (clause: string, sentence: string) => decided(proposal, clauseStyle, clause, sentence);
  switch (outcome) {
    case 'referred':
      return made('återremittera ärendet', 'Nämnden återremitterar ärendet.');
    case 'tabled':
      return made('bordlägga ärendet till nästa sammanträde', 'Nämnden bordlägger ärendet till nästa sammanträde.');
    case 'rejected':
      return made('avslå förslaget', 'Nämnden avslår förslaget.');
    case 'filed':
      return made('lägga ärendet till handlingarna', 'Nämnden lägger ärendet till handlingarna.');
    case 'noted':
      return { intro: 'Nämnden har tagit del av informationen.', clauses: [] };
    case 'nominated':
      if (elected.length === 0) return copyOf(proposal);
      return made(`nominera ${listed(elected)}`, `Nämnden nominerar ${listed(elected)}.`);
    case 'changed':
      return copyOf(proposal);
    case 'asProposed':
    case 'none':
      return null;
  }
}

/** What of a nomination in the usual words stands where the names do. */
function namesIn(decision: Proposal, proposal: Proposal, style: Style): string {
  const made = standardDecision('nominated', proposal, ['|'], style) ?? { intro: '', clauses: [] };
  const textOf = ({ intro, clauses }: Proposal) => [intro, ...clauses].join('\n');
  const [before = '', after = ''] = textOf(made).split('|');
  const text = textOf(decision);
  return text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, text.length - after.length) : '';
}

/** Whether an item's decision is a nomination in its usual words, of candidates of its elections or as proposed, edited by nobody. */
export function isMadeNomination(item: Decided, propositions: readonly Proposition[], style: Style): boolean {
  const { outcome, proposal, decision } = item;
  if (outcome !== 'nominated' || decision === null) return false;
  if (JSON.stringify(decision) === JSON.stringify(copyOf(proposal))) return true;
  const candidates = propositions
    .filter((each) => each.kind === 'election')
    .flatMap((each) => each.alternatives.map((one) => one.text));
  const named = namesIn(decision, proposal, style);
  const left = candidates
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, '')), named);
  return named !== '' && left.replaceAll(' och ', '').replaceAll(', ', '') === '';
}

/** An item as far as its decision goes. */
export interface Decided {
  readonly outcome: Outcome | null;
  readonly proposal: Proposal;
  readonly decision: Proposal | null;
}

/** The words of a decision, whatever the outcome; null where nothing is decided, or no decision was needed. */
export function decisionOf({ outcome, proposal, decision }: Decided): Proposal | null {
  if (outcome === null || outcome === 'none') return null;
  const words = outcome === 'asProposed' ? proposal : decision;
  return words === null || isEmptyProposal(words) ? null : words;
}
