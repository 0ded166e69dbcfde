import type { DecisionDetail } from '../../shared/delegation/commands.ts';
import { type ForeseenDecision, foreseenTitle } from '../../shared/delegation/foreseen.ts';
import { seriesNumber } from '../../shared/delegation/rules.ts';
import type { Failure } from '../../shared/errors.ts';
import { longDate } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { wishFocus } from '../meeting/focus.ts';
import { makeDocument, makeWithFollowing, savedFirst } from '../meeting/make-document.ts';
import { removeRow } from '../store/removal.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { currentDecision, delegationPath, openDecision, placeOf, showDecide } from './place.ts';

/** Where one goes into a decision: the title of a draft, the whole of one that is made. */
export const entryId = (id: string) => `decision-entry-${id}`;

/** A new draft on the screen: empty, or of a template. */
export async function addDraft(store: Store, templateId: string | null = null): Promise<void> {
  const reply = await store.getState().run('delegatedDecision.create', { templateId });
  if (!reply.ok) return;
  await store.getState().delegation.readAll();
  wishFocus(entryId(reply.value.id));
  openDecision(store.getState(), reply.value.id);
}

/** The draft that a period needs, with its documents, in one step. */
export async function addForeseen(store: Store, foreseen: ForeseenDecision): Promise<void> {
  const { year, periodKey } = foreseen;
  const reply = await store.getState().run('delegatedDecision.create', { period: { year, periodKey } });
  if (!reply.ok) return;
  await store.getState().delegation.readAll();
  wishFocus(entryId(reply.value.id));
  openDecision(store.getState(), reply.value.id);
  offerUndo(store.getState(), `Utkast till ${foreseenTitle(foreseen).toLocaleLowerCase('sv')} är skapat.`);
}

/** Removes a draft; a decision that is made stays. */
export async function removeDraft(store: Store, id: string): Promise<void> {
  const { delegation } = store.getState();
  const found = delegation.all?.decisions.find((each) => each.id === id);
  if (!found || found.decidedOn !== null) return;
  const name = found.title.trim() === '' ? 'Utkastet' : `Utkastet ”${found.title}”`;
  const gone = await removeRow(store, { command: 'delegatedDecision.remove', id, gone: `${name} är borttaget.` });
  if (gone && placeOf(store.getState().route).decisionId === id) store.getState().route.go(delegationPath);
}

/** Makes the decision. Answers why not, where it could not be. */
export async function decide(
  store: Store,
  { decision }: DecisionDetail,
  decidedOn: string,
  settle: boolean,
): Promise<Failure | null> {
  if (!(await savedFirst(store, 'Beslutet är inte fattat'))) return null;
  const { call, progress, notices } = store.getState();
  progress.report({ command: 'delegatedDecision.decide', done: 0, total: 0 });
  const reply = await call('delegatedDecision.decide', { id: decision.id, decidedOn, settle });
  if (!reply.ok) return reply.error;
  await store.getState().delegation.reload();
  const here = placeOf(store.getState().route);
  if (here.decisionId === decision.id) openDecision(store.getState(), decision.id);
  const { number } = reply.value;
  notices.show({
    tone: 'ok',
    text: `Delegationsbeslut ${number ? `nr ${seriesNumber(number)} ` : ''}är fattat.`,
    help: 'Det är låst och har sin fil. Skriv ut den för underskrift, och anmäl beslutet vid ett sammanträde.',
  });
  return null;
}

/** Opens the question whether the decision on the screen is to be made. */
export async function askDecide(store: Store): Promise<void> {
  const detail = currentDecision(store.getState());
  if (detail?.state !== 'draft' || !(await savedFirst(store, 'Beslutet är inte fattat'))) return;
  showDecide(store.getState(), detail.decision.id);
}

/** The decision as a Word file. */
export async function makeWord(store: Store): Promise<void> {
  const id = currentDecision(store.getState())?.decision.id;
  if (id !== undefined) await makeDocument(store, { document: 'delegationsbeslut', id });
}

/** The decision with all that follows it. */
export async function deliver(store: Store): Promise<void> {
  const id = currentDecision(store.getState())?.decision.id;
  if (id !== undefined) await makeWithFollowing(store, 'delegatedDecision.deliver', id);
}

/** The next meeting that is planned for today or later; undefined where none is. */
export function nextPlanned(store: Store) {
  const now = today();
  return store
    .getState()
    .meeting.list.filter((each) => (each.status === 'planned' || each.status === 'underway') && each.date >= now)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
}

/** Puts decisions and matters on the list of the next meeting's notification item, which is made where there is none. */
export async function notifyNext(
  store: Store,
  chosen: { readonly decisionIds?: readonly string[]; readonly matterIds?: readonly string[] },
): Promise<void> {
  const { notices, run } = store.getState();
  const meeting = nextPlanned(store);
  if (!meeting) {
    notices.show({
      tone: 'warn',
      text: 'Inget kommande sammanträde är planerat.',
      help: 'Skapa sammanträdet först, under Sammanträden. Sedan kan beslutet anmälas där.',
    });
    return;
  }
  const decisionIds = [...(chosen.decisionIds ?? [])];
  const matterIds = [...(chosen.matterIds ?? [])];
  const reply = await run('notification.place', { meetingId: meeting.id, decisionIds, matterIds });
  if (!reply.ok) return;
  await store.getState().delegation.reload();
  offerUndo(store.getState(), `Anmäls vid sammanträdet ${longDate(meeting.date)}.`);
}
