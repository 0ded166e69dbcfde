import { squashed } from '../risk-import/clean.ts';
import { likeness } from '../risk-import/likeness.ts';

/** How a text is like an earlier one: the same words, or nearly. */
export type Alike = 'same' | 'nearly';

/** From this share of common three-letter runs two texts are nearly the same. */
const nearlyFrom = 0.85;

/** Whether a text is the earlier one again, or nearly (R-M); advice only. Null where it is new, or one of them is empty. */
export function alikeTo(text: string, earlier: string): Alike | null {
  if (squashed(text) === '' || squashed(earlier) === '') return null;
  const alike = likeness(text, earlier);
  if (alike === 1) return 'same';
  return alike >= nearlyFrom ? 'nearly' : null;
}
