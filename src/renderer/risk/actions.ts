import type { Action } from '../app/action.ts';
import { makeDocument } from '../meeting/make-document.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { type GridStep, openAnalysis, placeOf, riskPath, stepParts } from './place.ts';

const group = 'Riskanalys';
const screen = riskPath;
const opened = ({ risk }: State) => risk.detail !== null;
const unlocked = ({ risk }: State) => risk.detail !== null && risk.detail.adoption === null;

/** Adds a risk at the end of the version on the screen, and points at it. */
async function addRisk(store: Store): Promise<void> {
  const { run, risk } = store.getState();
  const analysisId = risk.detail?.analysis.id;
  if (analysisId === undefined) return;
  const reply = await run('riskEntry.create', { analysisId });
  if (!reply.ok) return;
  await store.getState().risk.reload();
  store.getState().risk.select(reply.value.id);
}

const goToStep = (step: GridStep, key: string, label: string): Action => ({
  id: `risk.${step}`,
  label,
  keys: [key],
  group,
  screen,
  enabled: opened,
  run: (store) => {
    const { risk } = store.getState();
    if (risk.openId !== null) openAnalysis(store.getState(), risk.openId, step);
  },
});

const steps = Object.keys(stepParts) as GridStep[];

/** Goes to the step before or after, also from within the grid. */
const stepAway = (by: 1 | -1, key: string, label: string): Action => ({
  id: by === 1 ? 'risk.nextStep' : 'risk.previousStep',
  label,
  keys: [key],
  group,
  screen,
  enabled: (state) => opened(state) && steps[steps.indexOf(placeOf(state.route).step) + by] !== undefined,
  run: (store) => {
    const { risk, route } = store.getState();
    const step = steps[steps.indexOf(placeOf(route).step) + by];
    if (risk.openId !== null && step !== undefined) openAnalysis(store.getState(), risk.openId, step);
  },
});

const make = (
  document: 'riskanalys' | 'internkontrollplan' | 'riskanalys-excel',
  label: string,
  key?: string,
): Action => ({
  id: `risk.${document}`,
  label,
  ...(key === undefined ? {} : { keys: [key] }),
  group,
  screen,
  enabled: opened,
  run: async (store) => {
    const id = store.getState().risk.openId;
    if (id !== null) await makeDocument(store, { document, id });
  },
});

export const riskActions: readonly Action[] = [
  { id: 'risk.add', label: 'Ny risk', keys: ['Alt+R'], group, screen, enabled: unlocked, run: addRisk },
  stepAway(1, 'Alt+PageDown', 'Nästa steg'),
  stepAway(-1, 'Alt+PageUp', 'Föregående steg'),
  goToStep('inventory', '1', 'Visa inventeringen'),
  goToStep('valuation', '2', 'Visa värderingen'),
  goToStep('plan', '3', 'Visa planen'),
  make('internkontrollplan', 'Skapa Word med riskanalys och internkontrollplan', 'Alt+W'),
  make('riskanalys', 'Skapa Word med enbart riskanalysen'),
  make('riskanalys-excel', 'Skapa Excel med riskanalys, plan och uppföljning', 'Alt+X'),
];
