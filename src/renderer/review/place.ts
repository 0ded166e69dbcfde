import { hashOf, type Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of reviews: `granskning`, and `granskning/<thing>` for the answers about one thing. */
export const reviewPath = 'granskning';

/** The thing of the address; null on the list of all. */
export function subjectOf({ screen, parts: [subjectId] }: Route): string | null {
  return screen === reviewPath ? (subjectId ?? null) : null;
}

export function answersHash(subjectId: string): string {
  return hashOf(reviewPath, subjectId);
}

export function openAnswers(state: State, subjectId: string): void {
  state.route.go(reviewPath, subjectId);
}
