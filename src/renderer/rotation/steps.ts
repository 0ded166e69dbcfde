import type { Failure } from '../../shared/errors.ts';
import type { RotationDetail } from '../../shared/rotation/commands.ts';
import type { PresidiumRole } from '../../shared/rotation/served.ts';
import { likelyRotation } from '../../shared/rotation/served.ts';
import { today } from '../app/moment.ts';
import type { AgendaPlaceChoice } from '../meeting/agenda-place-dialog.tsx';
import { wishFocus } from '../meeting/focus.ts';
import { openMeeting } from '../meeting/place.ts';
import { removeRow } from '../store/removal.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';

export const exceptionReasonId = (id: string) => `rotation-reason-${id}`;

/** Sets the order and shows it at once. */
export async function setRotation(store: Store, order: readonly string[], startYear: number): Promise<boolean> {
  const { run, rotation } = store.getState();
  const reply = await run('rotation.set', { startYear, order: [...order] });
  if (reply.ok) await rotation.reload();
  return reply.ok;
}

/** Begins with all municipalities, so that who has the chair now has it. */
export async function beginRotation(store: Store): Promise<void> {
  const { board } = store.getState();
  if (board.detail === null) return;
  const { startYear, order } = likelyRotation(board.detail, today());
  await setRotation(store, order, startYear);
}

export async function moveInOrder(store: Store, detail: RotationDetail, id: string, to: number): Promise<void> {
  if (detail.startYear === null) return;
  const others = detail.order.filter((each) => each !== id);
  await setRotation(store, others.toSpliced(to, 0, id), detail.startYear);
}

/** Takes a municipality out of the order; it can be had back. */
export async function leaveOrder(store: Store, detail: RotationDetail, id: string, name: string): Promise<void> {
  if (detail.startYear === null) return;
  const left = detail.order.filter((each) => each !== id);
  if (await setRotation(store, left, detail.startYear)) {
    offerUndo(store.getState(), `${name} står inte längre i ordningen.`);
  }
}

/** Adds an exception for the first coming year without one, ready to be told why. */
export async function addException(store: Store): Promise<void> {
  const { run, rotation } = store.getState();
  const [first] = rotation.detail?.order ?? [];
  if (first === undefined) return;
  const taken = new Set(rotation.detail?.exceptions.map((each) => each.year));
  let year = Number(today().slice(0, 4)) + 1;
  while (taken.has(year)) year++;
  const reply = await run('rotationException.create', { year, municipalityId: first });
  if (!reply.ok) return;
  wishFocus(exceptionReasonId(reply.value.id));
  await rotation.reload();
}

export async function removeException(store: Store, id: string, year: number): Promise<void> {
  const gone = `Undantaget för ${year} är borttaget.`;
  await removeRow(store, { command: 'rotationException.remove', id, gone });
  await store.getState().rotation.reload();
}

export async function chooseCandidate(
  store: Store,
  year: number,
  role: PresidiumRole,
  personId: string | null,
): Promise<void> {
  const { run, rotation } = store.getState();
  await run('rotationProposal.choose', { year, role, personId });
  await rotation.reload();
}

/** Fills an item and goes there; answers why not. */
export async function toAgenda(store: Store, year: number, place: AgendaPlaceChoice): Promise<Failure | null> {
  const { call, meeting } = store.getState();
  const reply = await call('rotationProposal.toAgenda', { year, place });
  if (!reply.ok) return reply.error;
  await meeting.reload();
  openMeeting(store.getState(), reply.value.meetingId, reply.value.id);
  return null;
}

export async function fillAgain(store: Store, year: number): Promise<void> {
  const { drafts, run, rotation } = store.getState();
  if ((await drafts.flush()) > 0) return;
  const reply = await run('rotationProposal.fillAgain', { year });
  if (!reply.ok) return;
  await rotation.reload();
  offerUndo(store.getState(), `”${reply.value.title}” är ifyllt igen.`);
}
