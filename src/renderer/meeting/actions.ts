import type { Action } from '../app/action.ts';

export const meetingActions: readonly Action[] = [];
