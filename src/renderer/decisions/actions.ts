import type { Action } from '../app/action.ts';
import { makeDocument } from '../meeting/make-document.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

export const decisionsPath = 'beslut';
const screen = decisionsPath;
export const searchFieldId = 'decision-search';
export const listId = 'decision-list';
export const panelId = 'decision';

const chosen = ({ route }: State) => route.parts[0];

/** Makes the extract of a decision's §. */
export function makeExtract(store: Store, itemId: string): Promise<void> {
  return makeDocument(store, { document: 'protokollsutdrag', id: itemId });
}

export const decisionActions: readonly Action[] = [
  {
    id: 'decision.search',
    label: 'Sök beslut',
    keys: ['/'],
    group: 'Beslut',
    screen,
    run: () => document.getElementById(searchFieldId)?.focus(),
  },
  {
    id: 'decision.extract',
    label: 'Skapa protokollsutdrag av beslutet',
    keys: ['Alt+U'],
    group: 'Beslut',
    screen,
    enabled: (state) => chosen(state) !== undefined,
    run: async (store) => {
      const itemId = chosen(store.getState());
      if (itemId !== undefined) await makeExtract(store, itemId);
    },
  },
];
