import type { ReviewPart, ReviewValue } from '../../shared/review/page-value.ts';
import type { Draft } from './draft.ts';

/** How far a part is answered; `read`: nothing is asked of it. */
export type PartState = 'read' | 'open' | 'begun' | 'answered';

/** What each state is called, with its sign. */
export const stateWords: Readonly<Record<Exclude<PartState, 'read'>, readonly [sign: string, text: string]>> = {
  open: ['○', 'inte besvarad'],
  begun: ['◐', 'påbörjad'],
  answered: ['●', 'besvarad'],
};

function entryState(key: string, { proposals }: Draft): PartState {
  const words = proposals[key]?.words;
  if (words?.type !== 'entry') return 'open';
  return words.text.trim() !== '' && words.status !== null && words.sufficient !== null ? 'answered' : 'begun';
}

/** Whether a part is answered: a measure by text, status and judgement, all else by approving it or not. */
export function stateOf(part: ReviewPart, draft: Draft): PartState {
  const entry = part.blocks.find((each) => each.kind === 'entry');
  if (entry) return entryState(entry.key, draft);
  if (!part.judged) return 'read';
  return draft.verdicts[part.key] === undefined ? 'open' : 'answered';
}

/** The parts that are asked about and not answered, in order, and how many are asked about. */
export function unanswered({ parts }: ReviewValue, draft: Draft) {
  const asked = parts.filter((each) => stateOf(each, draft) !== 'read');
  return { asked: asked.length, left: asked.filter((each) => stateOf(each, draft) !== 'answered') };
}

/** What is left to answer, in words. */
export function leftText(value: ReviewValue, draft: Draft): string {
  const { asked, left } = unanswered(value, draft);
  if (asked === 0) return '';
  const what = value.role === 'owner' ? 'åtgärder ' : '';
  if (left.length > 0) return `${left.length} av ${asked} ${what}är inte besvarade.`;
  return value.role === 'owner' ? 'Alla åtgärder är besvarade.' : 'Allt är besvarat.';
}
