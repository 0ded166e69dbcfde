import { doButton } from '../app/do-button.tsx';
import { reviewActions } from './actions.ts';

/** A button for one of the actions of reviews, by its id. */
export const DoButton = doButton(reviewActions);
