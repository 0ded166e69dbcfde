import { doButton } from '../app/do-button.tsx';
import { reportActions } from './actions.ts';

/** A button for one of this screen's actions. */
export const DoButton = doButton(reportActions);
