import type { Action } from '../app/action.ts';

export const registryActions: readonly Action[] = [];
