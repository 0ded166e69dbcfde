import type { StepKey } from '../../shared/risk/scale.ts';
import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of the risk analysis: `riskanalys/<version>/<step>`. */
export const riskPath = 'riskanalys';

/** The steps that are written here, as the address names them; the fourth has a screen of its own. */
export const stepParts = { inventory: 'inventering', valuation: 'vardering', plan: 'plan' } as const;
export type GridStep = keyof typeof stepParts;

export const stepTitles: Readonly<Record<StepKey, string>> = {
  inventory: 'Inventering',
  valuation: 'Värdering',
  plan: 'Plan',
  followUp: 'Uppföljning',
};

export interface RiskPlace {
  /** Null where the address does not say. */
  readonly analysisId: string | null;
  readonly step: GridStep;
}

export function placeOf({ screen, parts: [analysisId, part] }: Route): RiskPlace {
  const named = (Object.keys(stepParts) as GridStep[]).find((each) => stepParts[each] === part);
  const step = named ?? 'valuation';
  return screen === riskPath ? { analysisId: analysisId ?? null, step } : { analysisId: null, step };
}

/** Goes to a version, at a step. */
export function openAnalysis(state: State, id: string, step: GridStep = placeOf(state.route).step): void {
  state.route.go(riskPath, id, stepParts[step]);
}
