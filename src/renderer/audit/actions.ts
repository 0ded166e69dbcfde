import type { Action } from '../app/action.ts';
import { auditPath, currentQuestion, placeOf, showDialog } from './place.ts';
import { addQuestion, makeWord, removeQuestion, toTakeUp } from './steps.ts';

const screen = auditPath;
const group = 'Revision';

export const auditActions: readonly Action[] = [
  { id: 'audit.new', label: 'Ny fråga från revisorerna', keys: ['n'], group, screen, run: addQuestion },
  {
    id: 'audit.paste',
    label: 'Klistra in frågor från revisorerna',
    keys: ['Alt+K'],
    group,
    screen,
    run: (store) => showDialog(store.getState(), 'paste'),
  },
  {
    id: 'audit.place',
    label: 'Lägg till frågorna på dagordningen',
    keys: ['Alt+A'],
    group,
    screen,
    enabled: (state) => toTakeUp(state).length > 0,
    run: (store) => showDialog(store.getState(), 'place'),
  },
  {
    id: 'audit.word',
    label: 'Skapa årets frågor från revisorerna i Word',
    keys: ['Alt+W'],
    group,
    screen,
    enabled: (state) => (state.audit.questions?.length ?? 0) > 0,
    run: makeWord,
  },
  {
    id: 'audit.remove',
    label: 'Ta bort frågan',
    group,
    screen,
    enabled: (state) => currentQuestion(state) !== null,
    run: async (store) => {
      const id = currentQuestion(store.getState())?.id;
      if (id !== undefined) await removeQuestion(store, id);
    },
  },
  {
    id: 'audit.close',
    label: 'Stäng frågan',
    keys: ['Escape'],
    group,
    screen,
    enabled: (state) => placeOf(state.route).questionId !== null && placeOf(state.route).dialog === null,
    run: (store) => store.getState().route.go(auditPath),
  },
];
