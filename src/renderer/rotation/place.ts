import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of the rotation: `ledamoter/ordforandeskap/<proposed year>/<dialog>`. */
export const peoplePath = 'ledamoter';
export const rotationPart = 'ordforandeskap';
const agendaPart = 'dagordning';

export interface RotationPosition {
  /** Null where the address does not say. */
  readonly year: number | null;
  readonly dialog: 'agenda' | null;
}

export function onRotation({ screen, parts }: Route): boolean {
  return screen === peoplePath && parts[0] === rotationPart;
}

export function rotationPosition({ parts: [, year, dialog] }: Route): RotationPosition {
  const known = year !== undefined && /^20\d\d$/.test(year);
  return { year: known ? Number(year) : null, dialog: known && dialog === agendaPart ? 'agenda' : null };
}

/** The year that one most likely proposes for: the next. */
export function proposedYear(state: Pick<State, 'route'>, today: string): number {
  return rotationPosition(state.route).year ?? Number(today.slice(0, 4)) + 1;
}

export function openRotation(state: State, ...parts: readonly string[]): void {
  state.route.go(peoplePath, rotationPart, ...parts);
}

export function showAgendaDialog(state: State, year: number): void {
  openRotation(state, String(year), agendaPart);
}
