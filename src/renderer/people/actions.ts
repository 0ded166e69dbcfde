import type { Action } from '../app/action.ts';

export const peopleActions: readonly Action[] = [];
