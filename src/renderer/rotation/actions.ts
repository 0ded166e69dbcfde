import type { Action } from '../app/action.ts';
import { today } from '../app/moment.ts';
import { onRotation, openRotation, peoplePath, proposedYear, showAgendaDialog } from './place.ts';
import { addException, beginRotation } from './steps.ts';

const group = 'Ordförandeskap';
const screen = peoplePath;

export const rotationActions: readonly Action[] = [
  {
    id: 'rotation.open',
    label: 'Visa ordförandeskapet',
    keys: ['o'],
    group,
    screen,
    run: (store) => openRotation(store.getState()),
  },
  {
    id: 'rotation.begin',
    label: 'Ange ordningen för ordförandeskapet',
    group,
    screen,
    enabled: (state) => onRotation(state.route) && state.rotation.detail?.startYear === null,
    run: beginRotation,
  },
  {
    id: 'rotation.exception',
    label: 'Nytt undantag från ordningen',
    keys: ['u'],
    group,
    screen,
    enabled: (state) => onRotation(state.route) && state.rotation.detail?.startYear != null,
    run: addException,
  },
  {
    id: 'rotation.toAgenda',
    label: 'Lägg förslaget till ordförande på dagordningen',
    keys: ['Alt+D'],
    group,
    screen,
    enabled: (state) => onRotation(state.route) && state.rotation.detail?.startYear != null,
    run: (store) => showAgendaDialog(store.getState(), proposedYear(store.getState(), today())),
  },
];
