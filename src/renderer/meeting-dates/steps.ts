import type { Failure } from '../../shared/errors.ts';
import type { MeetingDatesDetail } from '../../shared/meeting-dates/commands.ts';
import type { AgendaPlaceChoice } from '../meeting/agenda-place-dialog.tsx';
import { wishFocus } from '../meeting/focus.ts';
import { openMeeting } from '../meeting/place.ts';
import { type RemoveCommand, removeRow } from '../store/removal.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';

export const blockedReasonId = (id: string) => `blocked-reason-${id}`;

/** The dates on the screen, once they are read. */
export const currentDates = (store: Store): MeetingDatesDetail | null => store.getState().meetingDates.detail;

/** Proposes the year on the screen from the pattern; what was proposed before can be had back. */
export async function propose(store: Store): Promise<void> {
  const { drafts, run, meetingDates } = store.getState();
  const detail = currentDates(store);
  if (detail === null || (await drafts.flush()) > 0) return;
  const before = detail.proposed.length;
  const reply = await run('meetingDates.propose', { year: detail.year });
  if (!reply.ok) return;
  await meetingDates.reload();
  if (before > 0) offerUndo(store.getState(), `Datumen för ${detail.year} är föreslagna på nytt.`);
}

/** A new row of the pattern: as the last one, in the next month. */
export async function addPattern(store: Store): Promise<void> {
  const { run, meetingDates, board } = store.getState();
  const last = currentDates(store)?.patterns.at(-1);
  const month = last === undefined ? 2 : (last.month % 12) + 1;
  const { weekday = 1, nth = 2 } = last ?? {};
  const startTime = last?.startTime ?? board.detail?.board.meetingTime ?? '13:15';
  const place = last?.place ?? board.detail?.board.meetingPlace ?? '';
  const reply = await run('meetingPattern.create', { month, weekday, nth, startTime, place });
  if (reply.ok) await meetingDates.reload();
}

/** A day chosen by hand. */
export async function addDate(store: Store, date: string): Promise<void> {
  const { run, meetingDates, board } = store.getState();
  const dates = currentDates(store)?.dates;
  if (!dates) return;
  const { meetingTime: startTime = '13:15', meetingPlace: place = '' } = board.detail?.board ?? {};
  const reply = await run('proposedMeeting.create', { meetingDatesId: dates.id, date, startTime, place });
  if (reply.ok) await meetingDates.reload();
}

/** Adds the days of a pasted text; answers what could not be read, or null where it failed. */
export async function pasteBlocked(
  store: Store,
  year: number,
  text: string,
  reason: string,
): Promise<readonly string[] | null> {
  const { run, meetingDates, notices } = store.getState();
  const reply = await run('blockedDate.paste', { text, year, reason });
  if (!reply.ok) return null;
  await meetingDates.reload();
  const { added, unread } = reply.value;
  notices.show({ tone: 'ok', text: added === 1 ? '1 dag är spärrad.' : `${added} dagar är spärrade.` });
  return unread;
}

/** Removes a row of the screen; it can be had back. */
export async function removeFrom(store: Store, command: RemoveCommand, id: string, gone: string): Promise<void> {
  await removeRow(store, { command, id, gone });
  await store.getState().meetingDates.reload();
}

export async function datesToAgenda(store: Store, year: number, place: AgendaPlaceChoice): Promise<Failure | null> {
  const { call, meeting } = store.getState();
  const reply = await call('meetingDates.toAgenda', { year, place });
  if (!reply.ok) return reply.error;
  await meeting.reload();
  openMeeting(store.getState(), reply.value.meetingId, reply.value.id);
  return null;
}

export async function fillDatesAgain(store: Store): Promise<void> {
  const { drafts, run, meetingDates } = store.getState();
  const detail = currentDates(store);
  if (detail === null || (await drafts.flush()) > 0) return;
  const reply = await run('meetingDates.fillAgain', { year: detail.year });
  if (!reply.ok) return;
  await meetingDates.reload();
  offerUndo(store.getState(), `”${reply.value.title}” är ifyllt igen.`);
}

/** Makes the year's meetings in one step. */
export async function createMeetings(store: Store): Promise<void> {
  const { drafts, run, meetingDates, meeting } = store.getState();
  const detail = currentDates(store);
  if (detail === null || (await drafts.flush()) > 0) return;
  const reply = await run('meetingDates.createMeetings', { year: detail.year });
  if (!reply.ok) return;
  await Promise.all([meetingDates.reload(), meeting.reload()]);
  const { length } = reply.value.meetingIds;
  const text = length === 1 ? '1 sammanträde är skapat.' : `${length} sammanträden är skapade.`;
  offerUndo(store.getState(), length === 0 ? 'Sammanträdena fanns redan.' : text);
}

/** A blocked day of today's year on the screen, ready to be told why. */
export async function addBlocked(store: Store, date: string): Promise<void> {
  const { run, meetingDates } = store.getState();
  const reply = await run('blockedDate.create', { date });
  if (!reply.ok) return;
  wishFocus(blockedReasonId(reply.value.id));
  await meetingDates.reload();
}
