import { boardActions } from '../board/actions.ts';
import { meetingActions } from '../meeting/actions.ts';
import { peopleActions } from '../people/actions.ts';
import { registryActions } from '../registry/actions.ts';
import type { Action } from './action.ts';
import { shellActions } from './shell-actions.ts';

/** Everything that can be done, in one list. */
export const actions: readonly Action[] = [
  ...shellActions,
  ...meetingActions,
  ...registryActions,
  ...peopleActions,
  ...boardActions,
];
