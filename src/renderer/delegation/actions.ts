import type { Action } from '../app/action.ts';
import { currentDecision, delegationPath, placeOf } from './place.ts';
import { addDraft, addForeseen, askDecide, deliver, makeWord, notifyNext, removeDraft } from './steps.ts';

const screen = delegationPath;
const group = 'Delegationsbeslut';

export const delegationActions: readonly Action[] = [
  {
    id: 'delegation.new',
    label: 'Nytt delegationsbeslut',
    keys: ['n'],
    group,
    screen,
    run: (store) => addDraft(store),
  },
  {
    id: 'delegation.foreseen',
    label: 'Skapa det delegationsbeslut som väntas',
    keys: ['Alt+P'],
    group,
    screen,
    enabled: (state) => (state.delegation.all?.foreseen.length ?? 0) > 0,
    run: async (store) => {
      const [first] = store.getState().delegation.all?.foreseen ?? [];
      if (first) await addForeseen(store, first);
    },
  },
  {
    id: 'delegation.decide',
    label: 'Fatta beslutet',
    keys: ['Alt+F'],
    group,
    screen,
    enabled: (state) => currentDecision(state)?.state === 'draft',
    run: askDecide,
  },
  {
    id: 'delegation.word',
    label: 'Skapa delegationsbeslutet i Word',
    keys: ['Alt+W'],
    group,
    screen,
    enabled: (state) => currentDecision(state) !== null,
    run: makeWord,
  },
  {
    id: 'delegation.deliver',
    label: 'Skapa delegationsbeslutet med bilagor',
    keys: ['Alt+B'],
    group,
    screen,
    enabled: (state) => currentDecision(state) !== null,
    run: deliver,
  },
  {
    id: 'delegation.notify',
    label: 'Anmäl beslutet vid nästa sammanträde',
    keys: ['Alt+A'],
    group,
    screen,
    enabled: (state) => currentDecision(state)?.state === 'decided',
    run: async (store) => {
      const id = currentDecision(store.getState())?.decision.id;
      if (id !== undefined) await notifyNext(store, { decisionIds: [id] });
    },
  },
  {
    id: 'delegation.remove',
    label: 'Ta bort utkastet',
    group,
    screen,
    enabled: (state) => currentDecision(state)?.state === 'draft',
    run: async (store) => {
      const id = currentDecision(store.getState())?.decision.id;
      if (id !== undefined) await removeDraft(store, id);
    },
  },
  {
    id: 'delegation.close',
    label: 'Stäng beslutet',
    keys: ['Escape'],
    group,
    screen,
    enabled: (state) => placeOf(state.route).decisionId !== null && placeOf(state.route).dialog === null,
    run: (store) => store.getState().route.go(delegationPath),
  },
];
