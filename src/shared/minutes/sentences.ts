import { disqualificationSentences } from './disqualification-sentences.ts';
import type { ItemFacts } from './item-facts.ts';
import type { MinutesVote } from './minutes.ts';
import type { WordingSection } from './model.ts';
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
