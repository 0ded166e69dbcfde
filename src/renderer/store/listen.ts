import type { Api, AppEvent } from '../../shared/api.ts';
import type { BoardFile } from '../../shared/board/commands.ts';
import { meetingModePath, projectorPath } from '../minutes/place.ts';
import { noAudit } from './audit.ts';
import { closedBoard } from './board.ts';
import { noBudget } from './budget.ts';
import { noDelegation } from './delegation.ts';
import type { Drafts } from './drafts.ts';
import { noFollowUp } from './follow-up.ts';
import { noHistory } from './history.ts';
import { lostNotice } from './lost.ts';
import { noMeeting, underwayIn } from './meeting.ts';
import { noMeetingDates } from './meeting-dates.ts';
import { noOperationalPlan } from './operational-plan.ts';
import { createReloader } from './reload.ts';
import { noReport } from './report.ts';
import { noReview } from './review.ts';
import { noRisk } from './risk.ts';
import { noRotation } from './rotation.ts';
import { home } from './route.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** Changes a part of the state. */
function patch<K extends keyof State>(store: Store, name: K, change: Partial<State[K]>): void {
  store.setState((state) => ({ [name]: Object.assign({}, state[name], change) }) as Partial<State>);
}

/** Keeps the store true to what the host tells; `act` runs an action that the host's menu asks for. */
export function listen(api: Api, store: Store, act: (action: string) => void): void {
  const reload = createReloader((part) => store.getState()[part].reload());

  const closed = async () => {
    const { drafts, route, board } = store.getState();
    forget(store, drafts);
    patch(store, 'board', closedBoard);
    patch(store, 'history', { state: noHistory, steps: null });
    patch(store, 'meeting', noMeeting);
    patch(store, 'rotation', noRotation);
    patch(store, 'meetingDates', noMeetingDates);
    patch(store, 'followUp', noFollowUp);
    patch(store, 'risk', noRisk);
    patch(store, 'budget', noBudget);
    patch(store, 'operationalPlan', noOperationalPlan);
    patch(store, 'report', noReport);
    patch(store, 'delegation', noDelegation);
    patch(store, 'audit', noAudit);
    patch(store, 'review', noReview);
    if (route.screen !== projectorPath) route.go(home);
    await board.loadRecent();
  };

  const opened = async (file: BoardFile) => {
    const { board, drafts, route, meeting, history } = store.getState();
    const before = board.detail?.board.id;
    if (board.file?.name !== file.name || board.file.integrity !== file.integrity) warn(store, file);
    patch(store, 'board', { file, failure: null });
    await board.reload();
    const after = store.getState().board.detail?.board.id;
    if (before !== undefined && before !== after) {
      forget(store, drafts);
      patch(store, 'meeting', noMeeting);
      patch(store, 'rotation', noRotation);
      patch(store, 'meetingDates', noMeetingDates);
      patch(store, 'followUp', noFollowUp);
      patch(store, 'risk', noRisk);
      patch(store, 'budget', noBudget);
      patch(store, 'operationalPlan', noOperationalPlan);
      patch(store, 'report', noReport);
      patch(store, 'delegation', noDelegation);
      patch(store, 'audit', noAudit);
      patch(store, 'review', noReview);
      if (route.screen !== projectorPath) route.go(home);
    }
    await Promise.all([
      meeting.reload(),
      history.reload(),
      store.getState().risk.reload(),
      store.getState().rotation.reload(),
      store.getState().meetingDates.reload(),
      store.getState().followUp.reload(),
      store.getState().budget.reload(),
      store.getState().operationalPlan.reload(),
      store.getState().report.reload(),
      store.getState().delegation.reload(),
      store.getState().audit.reload(),
      store.getState().review.reload(),
    ]);
    await leadBack(store, before !== after && route.screen === home);
    patch(store, 'board', { phase: 'open' });
  };

  const flush = async (id: string) => {
    const { drafts, call } = store.getState();
    await call('profile.flushed', { id, left: await drafts.flush() });
  };

  const hear = (event: AppEvent) => {
    switch (event.topic) {
      case 'rows':
        return reload(event);
      case 'history':
        patch(store, 'history', { state: event.state });
        if (store.getState().history.steps !== null) void store.getState().history.loadSteps();
        return;
      case 'board':
        return void (event.file === null ? closed() : opened(event.file));
      case 'progress':
        return store.getState().progress.report(event);
      case 'place':
        return patch(store, 'meeting', { place: event.place });
      case 'action':
        return act(event.action);
      case 'flush':
        return void flush(event.id);
    }
  };
  api.on(hear);
}

/** No draft outlives its board; text that did not reach the file is shown, never dropped in silence. */
function forget(store: Store, drafts: Drafts): void {
  const notice = lostNotice(drafts.clear());
  if (notice) store.getState().notices.show(notice);
}

/** What a person should know about the file before she writes in it. */
function warn(store: Store, file: BoardFile): void {
  const { notices, route } = store.getState();
  if (file.integrity === 'damaged') {
    notices.show({
      tone: 'danger',
      text: 'Filen är skadad.',
      help: 'Återställ en säkerhetskopia, eller spara en kopia och fortsätt i den.',
      action: { label: 'Visa säkerhetskopior', run: () => route.go('installningar', 'kopior') },
    });
  }
  if (file.shared && file.integrity !== 'damaged') {
    notices.show({
      tone: 'warn',
      text: 'Filen ligger på en nätverksplats eller i en mapp som synkroniseras.',
      help: 'Öppna den på en dator i taget.',
    });
  }
}

/** Finds where a meeting that is going on has come; goes there where the person has not gone anywhere herself. */
async function leadBack(store: Store, goes: boolean): Promise<void> {
  const { meeting } = store.getState();
  await meeting.findPlace();
  const { place, list } = store.getState().meeting;
  const id = underwayIn(list)?.id;
  if (!goes || id === undefined || place?.meetingId !== id) return;
  store.getState().route.go(meetingModePath, id, ...(place.agendaItemId === null ? [] : [place.agendaItemId]));
}

/**
 * Reads what the first picture needs: who works here, and the open board if there is one; with no address of its own
 * (`unaddressed`) a meeting that is going on is where one is led.
 */
export async function start(store: Store, unaddressed = false): Promise<void> {
  const { profile, board, call, meeting, history } = store.getState();
  const [file] = await Promise.all([call('board.file', {}), profile.reload(), board.loadRecent()]);
  const set = (change: Partial<State['board']>) => patch(store, 'board', change);
  if (!file.ok) return set({ phase: 'closed', failure: file.error });
  if (file.value === null) return set({ phase: 'closed' });
  warn(store, file.value);
  set({ file: file.value });
  await Promise.all([board.reload(), meeting.reload(), history.reload()]);
  await leadBack(store, unaddressed);
  set({ phase: 'open' });
}
