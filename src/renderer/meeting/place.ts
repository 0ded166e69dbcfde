import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { aftermathPart } from '../aftermath/sections.ts';
import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of the meetings: `sammantraden/<meeting>/<item or panel>/<dialog, or section of the panel>`. */
export const meetingsPath = 'sammantraden';
export const factsPart = 'uppgifter';
export const attendancePart = 'narvaro';
/** What stands in the address instead of a meeting while a year's dates are proposed. */
export const datesPart = 'datum';
/** The section of the facts where the summons is sent. */
export const summonsSection = 'kallelse';
const newPart = 'nytt';
const earlierPart = 'hamta';

export type Panel = 'facts' | 'attendance' | 'aftermath' | 'item';

/** Where one is among the meetings. */
export interface Place {
  readonly meetingId: string | null;
  readonly panel: Panel;
  readonly itemId: string | null;
  readonly dialog: 'new' | 'earlier' | null;
  /** The part of the panel that one came for. */
  readonly section: string | null;
}

export function placeOf({ screen, parts: [first, second, third] }: Route): Place {
  const nowhere: Place = { meetingId: null, panel: 'facts', itemId: null, dialog: null, section: null };
  if (screen !== meetingsPath || first === undefined || first === datesPart) return nowhere;
  if (first === newPart) return { ...nowhere, dialog: 'new' };
  const dialog = third === earlierPart ? ('earlier' as const) : null;
  const section = dialog === null ? (third ?? null) : null;
  const here: Place = { ...nowhere, meetingId: first, dialog, section };
  if (second === attendancePart) return { ...here, panel: 'attendance' };
  if (second === aftermathPart) return { ...here, panel: 'aftermath' };
  if (second === undefined || second === factsPart) return { ...here, panel: 'facts' };
  return { ...here, panel: 'item', itemId: second };
}

/** The meeting that is open or chosen in the list. */
export function currentMeeting(state: State): MeetingDetail | null {
  const { screen, parts } = state.route;
  return screen === meetingsPath && parts[0] !== datesPart ? state.meeting.detail : null;
}

/** The item on the screen. */
export function currentItem(state: State): AgendaItemDetail | undefined {
  const { itemId } = placeOf(state.route);
  return itemId === null ? undefined : currentMeeting(state)?.items.find((each) => each.id === itemId);
}

/** Whether a meeting lies open on the desk. */
export function onDesk(state: State): boolean {
  return placeOf(state.route).meetingId !== null && state.meeting.detail !== null;
}

export function openMeeting(state: State, meetingId: string, ...parts: readonly (string | undefined)[]): void {
  state.route.go(meetingsPath, meetingId, ...parts.filter((each) => each !== undefined));
}

export function showNewMeeting(state: State): void {
  state.route.go(meetingsPath, newPart);
}

/** Opens the dialog of earlier items above what is on the screen. */
export function showEarlier(state: State): void {
  const { meetingId } = placeOf(state.route);
  const [, part = factsPart] = state.route.parts;
  if (meetingId !== null) state.route.go(meetingsPath, meetingId, part, earlierPart);
}

/** Puts the dialog of the address away and keeps the rest. */
export function leaveDialog(state: State): void {
  const [first, second] = state.route.parts;
  state.route.go(
    meetingsPath,
    ...([first, second].filter((each) => each !== undefined && each !== newPart) as string[]),
  );
}
