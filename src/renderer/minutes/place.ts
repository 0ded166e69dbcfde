import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';
import { focusPanel } from './mode-focus.ts';

/** The address of meeting mode: `mote/<meeting>/<item>/<panel>`; of the projector: `projektor/<meeting>`. */
export const meetingModePath = 'mote';
export const projectorPath = 'projektor';

/** What is opened beside the item: each has its key, and puts the focus where one begins. */
export const panels = [
  'upprop',
  'narvaro',
  'jav',
  'yrkanden',
  'beslutsgang',
  'reservation',
  'anteckning',
  'ord',
] as const;
export type Panel = (typeof panels)[number];

/** Where one is in meeting mode. */
export interface ModePlace {
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly panel: Panel | null;
}

export function modePlaceOf({ screen, parts: [meetingId, itemId, panel] }: Route): ModePlace | null {
  if (screen !== meetingModePath || meetingId === undefined) return null;
  const known = panels.find((each) => each === panel) ?? null;
  return { meetingId, itemId: itemId ?? null, panel: known };
}

/** The meeting that is taken in meeting mode; null elsewhere. */
export function meetingInMode(state: State): MeetingDetail | null {
  const place = modePlaceOf(state.route);
  return place !== null && state.meeting.detail?.meeting.id === place.meetingId ? state.meeting.detail : null;
}

/** The item that is taken in meeting mode. */
export function itemInMode(state: State): AgendaItemDetail | undefined {
  const place = modePlaceOf(state.route);
  return meetingInMode(state)?.items.find((each) => each.id === place?.itemId);
}

/** Opens a panel beside the item (closes it where null), or goes to its beginning where it is open. */
export function showPanel(state: State, panel: Panel | null): void {
  const place = modePlaceOf(state.route);
  if (place?.itemId == null) return;
  // It is open already: back to where one begins in it.
  if (panel !== null && place.panel === panel) focusPanel();
  else state.route.go(meetingModePath, place.meetingId, place.itemId, ...(panel === null ? [] : [panel]));
}
