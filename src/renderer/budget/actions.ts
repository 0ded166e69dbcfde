import type { Action } from '../app/action.ts';
import type { State } from '../store/state.ts';
import { currentBudget, openTab, type PlanTabName, placeOf, planPath, showDialog, yearOf } from './place.ts';
import { addAlternative, addKey, goToTab, makeWord, openBudget } from './steps.ts';

const group = 'Plan och budget';
const screen = planPath;
const onTab = (tab: PlanTabName) => (state: State) => placeOf(state.route).tab === tab;
const inBudget = (state: State) => onTab('budget')(state) && currentBudget(state) !== null;
const isOpen = (state: State) => onTab('budget')(state) && openBudget(state) !== null;
const canRevise = (state: State) => {
  const detail = currentBudget(state);
  return onTab('budget')(state) && detail !== null && detail.adoption !== null && detail.newest;
};

const tab = (id: PlanTabName, key: string, label: string): Action => ({
  id: `plan.${id}`,
  label,
  keys: [key],
  group,
  screen,
  enabled: (state) => !onTab(id)(state),
  run: (store) => goToTab(store, id),
});

const yearAway = (by: 1 | -1, key: string, label: string): Action => ({
  id: by === 1 ? 'plan.nextYear' : 'plan.previousYear',
  label,
  keys: [key],
  group,
  screen,
  run: (store) => {
    const state = store.getState();
    openTab(state, yearOf(state) + by, placeOf(state.route).tab);
  },
});

export const budgetActions: readonly Action[] = [
  tab('plan', '1', 'Visa verksamhetsplanen'),
  tab('budget', '2', 'Visa budgeten'),
  tab('keys', '3', 'Visa fördelningsnycklarna'),
  yearAway(1, 'Alt+PageDown', 'Nästa år'),
  yearAway(-1, 'Alt+PageUp', 'Föregående år'),
  {
    id: 'budget.addAlternative',
    label: 'Nytt alternativ i budgeten',
    keys: ['Alt+A'],
    group,
    screen,
    enabled: isOpen,
    run: (store) => addAlternative(store),
  },
  {
    id: 'budget.distribute',
    label: 'Fördela ett belopp med nyckel',
    keys: ['Alt+Y'],
    group,
    screen,
    enabled: (state) => isOpen(state) && (state.budget.year?.keys.length ?? 0) > 0,
    run: (store) => showDialog(store.getState(), 'distribute'),
  },
  {
    id: 'budget.addKey',
    label: 'Ny fördelningsnyckel',
    keys: ['Alt+K'],
    group,
    screen,
    enabled: onTab('keys'),
    run: addKey,
  },
  {
    id: 'budget.adopt',
    label: 'Fastställ budgeten',
    group,
    screen,
    enabled: isOpen,
    run: (store) => showDialog(store.getState(), 'adopt'),
  },
  {
    id: 'budget.revise',
    label: 'Revidera budgeten',
    group,
    screen,
    enabled: canRevise,
    run: (store) => showDialog(store.getState(), 'revise'),
  },
  {
    id: 'budget.agenda',
    label: 'Lägg till budgeten på dagordningen',
    group,
    screen,
    enabled: inBudget,
    run: (store) => showDialog(store.getState(), 'agenda'),
  },
  {
    id: 'budget.word',
    label: 'Skapa Word med budgeten',
    keys: ['Alt+B'],
    group,
    screen,
    enabled: inBudget,
    run: makeWord,
  },
];
