import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { AgendaItem, Outcome } from '../../shared/agenda/model.ts';
import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import type { Board } from '../../shared/board/model.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { standardDecision } from '../../shared/minutes/sentences.ts';
import { titleFieldId, withdrawItem } from '../agenda/item-steps.ts';
import { clockOf } from '../app/moment.ts';
import { wishFocus } from '../meeting/focus.ts';
import { meetingsPath } from '../meeting/place.ts';
import { same } from '../store/draft.ts';
import { hashOf } from '../store/route.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { notNoted, notNotedText } from './not-noted.ts';
import { itemInMode, meetingInMode, meetingModePath, modePlaceOf, projectorPath, showPanel } from './place.ts';

/** The id of the decision's editor, which has focus after "Ändra". */
export function decisionFieldId(itemId: string): string {
  return `decision-${itemId}`;
}

/** The id of the line that opens a panel. */
export function panelLineId(panel: string): string {
  return `panel-line-${panel}`;
}

/** Where one begins or goes on in a meeting: where it was left, else the first item without an outcome, else the first. */
export function itemToTake(state: State, { meeting, items }: MeetingDetail): AgendaItemDetail | undefined {
  const { place } = state.meeting;
  const left = place?.meetingId === meeting.id ? place.agendaItemId : null;
  const here = items.find((each) => each.id === left);
  return here ?? items.find((each) => each.outcome === null && !each.withdrawn) ?? items[0];
}

/** Opens meeting mode; a meeting that is not opened yet begins with its roll call. */
export function openMode(state: State, detail: MeetingDetail): void {
  const item = itemToTake(state, detail);
  const panel = detail.meeting.status === 'planned' && item ? ['upprop'] : [];
  state.route.go(meetingModePath, detail.meeting.id, ...(item ? [item.id] : []), ...panel);
}

/** The item so many steps from the one on the screen, past those that are withdrawn. */
export function neighbour(state: State, by: 1 | -1): AgendaItemDetail | undefined {
  const items = meetingInMode(state)?.items ?? [];
  const at = items.findIndex((each) => each.id === itemInMode(state)?.id);
  const after = by === 1 ? items.slice(at + 1) : items.slice(0, Math.max(at, 0)).toReversed();
  return after.find((each) => !each.withdrawn);
}

export function goToItem(state: State, itemId: string): void {
  const place = modePlaceOf(state.route);
  if (place) state.route.go(meetingModePath, place.meetingId, itemId);
}

/** Whether the items may be decided now: the meeting has been opened. */
export function isOpened(state: State): boolean {
  const status = meetingInMode(state)?.meeting.status;
  return status === 'underway' || status === 'held';
}

/** Whether the decision has other words than its outcome usually has. */
export function hasOwnWords({ outcome, proposal, decision }: AgendaItem, style: Board['clauseStyle']): boolean {
  if (outcome === null || decision === null || isEmptyProposal(decision)) return false;
  return !same(decision, standardDecision(outcome, proposal, [], style));
}

/** Sets an item's outcome; words of its own that go with the one it had can be had back. */
async function setOutcome(state: State, item: AgendaItem, outcome: Outcome | null): Promise<void> {
  const style = state.board.detail?.board.clauseStyle ?? 'att';
  const losesWords = hasOwnWords(item, style);
  const reply = await state.run('agendaItem.decide', { id: item.id, outcome });
  if (reply.ok && losesWords) offerUndo(state, 'Orden som stod i beslutet är borttagna.');
}

/** The item once what is typed in its decision is saved: those words belong to the outcome it has now. */
async function savedItem(store: Store): Promise<AgendaItemDetail | undefined> {
  if (store.getState().saving.unsaved > 0) await store.getState().drafts.flush();
  return itemInMode(store.getState());
}

/** Ends the item so; the same once more takes it back – but never words that were written in the decision. */
export async function decide(store: Store, outcome: Outcome): Promise<void> {
  const item = await savedItem(store);
  if (!item) return;
  const again = item.outcome === outcome;
  const written = outcome === 'changed' && item.decision !== null && !same(item.decision, item.proposal);
  if (!again || !written) void setOutcome(store.getState(), item, again ? null : outcome);
  if (outcome === 'changed' && (!again || written)) wishFocus(decisionFieldId(item.id));
}

export async function takeDecisionBack(store: Store): Promise<void> {
  const item = await savedItem(store);
  if (item) await setOutcome(store.getState(), item, null);
}

/** Done and next: an item without an outcome ends as proposed, or without a decision where nothing is proposed. */
export async function doneAndNext(store: Store): Promise<void> {
  const state = store.getState();
  if (meetingInMode(state)?.meeting.status === 'planned') return startMeeting(store);
  const item = itemInMode(state);
  if (!item) return;
  const next = neighbour(state, 1);
  const open = item.outcome === null && !item.withdrawn && isOpened(state);
  const saved = open ? setOutcome(state, item, isEmptyProposal(item.proposal) ? 'none' : 'asProposed') : null;
  if (next) goToItem(state, next.id);
  await saved;
}

/** Opens the meeting: from now on it is under way. Whom the roll call has not come to is said. */
export async function startMeeting(store: Store): Promise<void> {
  const state = store.getState();
  const detail = meetingInMode(state);
  if (!detail || (await state.drafts.flush()) > 0) return;
  // The panel closes first: once the meeting is seen to be under way its keys act on the item.
  const panel = modePlaceOf(state.route)?.panel ?? null;
  showPanel(state, null);
  const reply = await state.run('meeting.setStatus', { id: detail.meeting.id, status: 'underway' });
  if (!reply.ok) return showPanel(state, panel);
  await state.meeting.reload();
  const { board, meeting } = store.getState();
  const left = board.detail && meeting.detail ? notNoted(board.detail, meeting.detail) : 0;
  if (left === 0) return;
  const action = { label: 'Visa upprop', run: () => showPanel(store.getState(), 'upprop') };
  state.notices.show({ tone: 'warn', text: notNotedText(left), action });
}

/** Ends the meeting and goes to what follows it. */
export async function endMeeting(state: State): Promise<void> {
  const detail = meetingInMode(state);
  if (!detail || (await state.drafts.flush()) > 0) return;
  const reply = await state.run('meeting.setStatus', { id: detail.meeting.id, status: 'held' });
  if (reply.ok) state.route.go(meetingsPath, detail.meeting.id);
}

export async function reopenMeeting(state: State): Promise<void> {
  const detail = meetingInMode(state);
  if (detail) await state.run('meeting.setStatus', { id: detail.meeting.id, status: 'underway' });
}

/** The pause that has begun and not ended. */
export function openPause({ adjournments }: MeetingDetail) {
  return adjournments.findLast((each) => each.toTime === null);
}

/** Begins a pause at this minute, or ends the one that goes on. */
export async function pause(state: State): Promise<void> {
  const detail = meetingInMode(state);
  if (!detail) return;
  const now = clockOf(Date.now()).replace('.', ':');
  const open = openPause(detail);
  if (open) await state.run('adjournment.update', { id: open.id, patch: { toTime: now } });
  else {
    const agendaItemId = itemInMode(state)?.id ?? null;
    await state.run('adjournment.create', { meetingId: detail.meeting.id, agendaItemId, fromTime: now });
  }
}

/** A new item after the one on the screen; its title has focus. */
export async function addItemHere(state: State): Promise<void> {
  const detail = meetingInMode(state);
  if (!detail) return;
  const at = detail.items.findIndex((each) => each.id === itemInMode(state)?.id) + 1;
  const fields = { kind: 'decision', hasMemo: false } as const;
  const reply = await state.run('agendaItem.create', { meetingId: detail.meeting.id, at, fields });
  if (!reply.ok) return;
  await state.meeting.reload();
  state.route.go(meetingModePath, detail.meeting.id, reply.value.id);
  wishFocus(titleFieldId(reply.value.id));
}

export async function withdrawOrPutBack(state: State): Promise<void> {
  const item = itemInMode(state);
  if (item) await withdrawItem(state, item.id, !item.withdrawn);
}

export async function toggleImmediate(state: State): Promise<void> {
  const item = itemInMode(state);
  if (item) await state.run('agendaItem.update', { id: item.id, patch: { immediate: !item.immediate } });
}

/** Leaves meeting mode for the same item on the desk. */
export function leave(state: State): void {
  const place = modePlaceOf(state.route);
  if (place) state.route.go(meetingsPath, place.meetingId, ...(place.itemId ? [place.itemId] : []));
}

/** Closes the panel that is open, and stands on its line; the item is in sight again. */
export function closePanel(state: State): void {
  const panel = modePlaceOf(state.route)?.panel ?? null;
  if (panel === null) return;
  showPanel(state, null);
  requestAnimationFrame(() => {
    // A quick next key may have opened another panel already: its focus is not taken.
    if (document.querySelector('[data-panel]') !== null) return;
    document.getElementById(panelLineId(panel))?.focus({ preventScroll: true });
  });
}

/** Shows the meeting on the projector: in the desk's second window, or in a tab of the browser. */
export async function showProjector({ host, run, notices, route }: State): Promise<void> {
  const meetingId = modePlaceOf(route)?.meetingId;
  if (meetingId === undefined) return;
  if (host === 'electron') {
    await run('window.projector', { meetingId });
    return;
  }
  if (window.open(hashOf(projectorPath, meetingId), 'klubba-projektor') !== null) return;
  notices.show({
    tone: 'warn',
    text: 'Webbläsaren öppnade inte projektorfönstret.',
    help: 'Tillåt att Klubba öppnar fönster, och tryck F9 igen.',
  });
}
