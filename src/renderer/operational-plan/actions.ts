import type { Action } from '../app/action.ts';
import { planPath } from '../budget/place.ts';
import type { State } from '../store/state.ts';
import { comparedNow } from './compared.ts';
import { currentPlan, openPlan, planPlaceOf, showDialog } from './place.ts';
import {
  addAppendix,
  addChapter,
  begin,
  copyLast,
  doneAndNext,
  makeWithAppendices,
  makeWord,
  removePlan,
  renameShown,
} from './steps.ts';

const group = 'Plan och budget';
const screen = planPath;
const isShown = (state: State) => currentPlan(state) !== null;
const isOpen = (state: State) => openPlan(state) !== null;
const hasFiles = (state: State) => currentPlan(state)?.appendices.some((each) => each.sha256 !== null) ?? false;
const isMissing = ({ route, operationalPlan }: State) =>
  planPlaceOf(route) !== null && operationalPlan.year?.versions.length === 0;
const canRevise = (state: State) => {
  const detail = currentPlan(state);
  return detail !== null && detail.adoption !== null && detail.newest;
};

const writing: readonly Action[] = [
  {
    id: 'operationalPlan.done',
    label: 'Klart, nästa kapitel',
    keys: ['Mod+Enter'],
    group,
    screen,
    enabled: isShown,
    run: doneAndNext,
  },
  {
    id: 'operationalPlan.addChapter',
    label: 'Nytt kapitel i verksamhetsplanen',
    keys: ['Alt+I'],
    group,
    screen,
    enabled: isOpen,
    run: addChapter,
  },
  {
    id: 'operationalPlan.rename',
    label: 'Byt rubrik på kapitlet',
    keys: ['Alt+R'],
    group,
    screen,
    enabled: isOpen,
    run: (store) => renameShown(store),
  },
  {
    id: 'operationalPlan.copyLast',
    label: 'Hämta den jämförda texten till kapitlet',
    keys: ['Alt+H'],
    group,
    screen,
    enabled: isOpen,
    run: copyLast,
  },
  {
    id: 'operationalPlan.changes',
    label: 'Visa eller dölj vad som är ändrat',
    keys: ['Alt+M'],
    group,
    screen,
    enabled: (state) => comparedNow(state) !== null,
    run: (store) => store.getState().operationalPlan.toggleChanges(),
  },
  {
    id: 'operationalPlan.addAppendix',
    label: 'Ny bilaga till verksamhetsplanen',
    keys: ['Alt+L'],
    group,
    screen,
    enabled: isOpen,
    run: addAppendix,
  },
];

export const operationalPlanActions: readonly Action[] = [
  ...writing,
  {
    id: 'operationalPlan.begin',
    label: 'Börja verksamhetsplanen',
    keys: ['Alt+P'],
    group,
    screen,
    enabled: isMissing,
    run: (store) => begin(store, true),
  },
  {
    id: 'operationalPlan.word',
    label: 'Skapa Word med verksamhetsplanen',
    keys: ['Alt+W'],
    group,
    screen,
    enabled: isShown,
    run: makeWord,
  },
  {
    id: 'operationalPlan.deliver',
    label: 'Skapa Word med verksamhetsplanen och filerna som är bilagor',
    group,
    screen,
    enabled: hasFiles,
    run: makeWithAppendices,
  },
  {
    id: 'operationalPlan.adopt',
    label: 'Fastställ verksamhetsplanen',
    group,
    screen,
    enabled: isOpen,
    run: (store) => showDialog(store.getState(), 'adopt'),
  },
  {
    id: 'operationalPlan.revise',
    label: 'Gör en ny version av verksamhetsplanen',
    group,
    screen,
    enabled: canRevise,
    run: (store) => showDialog(store.getState(), 'revise'),
  },
  {
    id: 'operationalPlan.agenda',
    label: 'Lägg till verksamhetsplanen på dagordningen',
    group,
    screen,
    enabled: isShown,
    run: (store) => showDialog(store.getState(), 'agenda'),
  },
  {
    id: 'operationalPlan.template',
    label: 'Ändra mallen för verksamhetsplaner',
    group,
    screen,
    enabled: ({ route }) => planPlaceOf(route) !== null,
    run: (store) => showDialog(store.getState(), 'template'),
  },
  {
    id: 'operationalPlan.remove',
    label: 'Ta bort verksamhetsplanen',
    group,
    screen,
    enabled: isOpen,
    run: removePlan,
  },
];
