import { createStore as createVanilla, type StoreApi } from 'zustand/vanilla';
import type { Api, Call } from '../../shared/api.ts';
import type { Reply } from '../../shared/errors.ts';
import { ahead } from './ahead.ts';
import { auditSlice } from './audit.ts';
import { boardSlice } from './board.ts';
import { budgetSlice } from './budget.ts';
import { delegationSlice } from './delegation.ts';
import { createDrafts } from './drafts.ts';
import { followUpSlice } from './follow-up.ts';
import { historySlice } from './history.ts';
import { inOrder } from './in-order.ts';
import { listen } from './listen.ts';
import { meetingSlice } from './meeting.ts';
import { meetingDatesSlice } from './meeting-dates.ts';
import { type Details, isRow, mergeFresh } from './merge.ts';
import { noticeSlice } from './notices.ts';
import { operationalPlanSlice } from './operational-plan.ts';
import { createOverlaps } from './overlaps.ts';
import { profileSlice } from './profile.ts';
import { progressSlice, type Schedule } from './progress.ts';
import { reportSlice } from './report.ts';
import { reviewSlice } from './review.ts';
import { riskSlice } from './risk.ts';
import { rotationSlice } from './rotation.ts';
import { routeSlice } from './route.ts';
import { type ChooseFile, shellSlice } from './shell.ts';
import type { Run, State, Tools } from './state.ts';
import { steadily } from './steady.ts';
import { words } from './words.ts';

export type Store = StoreApi<State>;

export interface StoreOptions {
  readonly schedule?: Schedule;
  readonly now?: () => number;
  /** The browser's dialog, for a host that has none of its own. */
  readonly chooseFile?: ChooseFile;
  /** Runs an action that the host's menu asks for, by its id. */
  readonly act?: (action: string) => void;
}

const timer: Schedule = (run, milliseconds) => {
  const handle = setTimeout(run, milliseconds);
  return () => clearTimeout(handle);
};

/** The one store: everything the screen knows, and the only one that talks with the host. */
export function createStore(api: Api, options: StoreOptions = {}): Store {
  const { schedule = timer, now = Date.now, chooseFile = async () => null, act = () => {} } = options;
  const overlaps = createOverlaps();
  const invoke = steadily(inOrder((command, input) => answered(api, command, input)));

  const store: Store = createVanilla<State>()((set, get) => {
    const details = (): Details => ({ board: get().board.detail, meeting: get().meeting.detail });
    const show = ({ board, meeting }: Details) => {
      if (board !== get().board.detail) tools('board').set({ detail: board });
      if (meeting !== get().meeting.detail) tools('meeting').set({ detail: meeting });
    };
    const call = (async (command: string, input: unknown) => {
      const known = ahead(details(), command, input);
      if (known) show(known);
      const overlapped = overlaps.begin(command, input);
      const reply = await invoke(command, input);
      get().progress.end(command);
      if (reply.ok && command.endsWith('.update') && isRow(reply.value)) {
        show(mergeFresh(details(), reply.value));
        get().followUp.merge(reply.value);
        get().report.merge(reply.value);
        get().risk.merge(reply.value);
        get().rotation.merge(reply.value);
        get().meetingDates.merge(reply.value);
        get().budget.merge(reply.value);
        get().operationalPlan.merge(reply.value);
        get().delegation.merge(reply.value);
        get().audit.merge(reply.value);
      }
      if (overlapped()) void get().risk.reload();
      // What was refused is taken back on the screen too.
      if (known && !reply.ok) void Promise.all([get().board.reload(), get().meeting.reload()]);
      return reply;
    }) as Call;
    const run: Run = async (command, input) => {
      const reply = await call(command, input);
      if (!reply.ok) get().notices.fail(reply.error);
      return reply;
    };
    const tools = <K extends keyof State>(name: K): Tools<State[K]> => ({
      call,
      run,
      state: get,
      set: (patch) => set((state) => ({ [name]: Object.assign({}, state[name], patch) }) as Partial<State>),
    });
    const drafts = createDrafts({
      schedule,
      here: () => get().route,
      changed: (count) => {
        const { unsaved } = get().saving;
        const saved = count.unsaved < unsaved ? { savedAt: now() } : {};
        tools('saving').set({ ...count, ...saved });
      },
    });
    return {
      host: api.host,
      call,
      run,
      offer: (file) => api.offer(file),
      drafts,
      board: boardSlice(tools('board')),
      meeting: meetingSlice(tools('meeting')),
      risk: riskSlice(tools('risk')),
      followUp: followUpSlice(tools('followUp')),
      operationalPlan: operationalPlanSlice(tools('operationalPlan')),
      budget: budgetSlice(tools('budget')),
      report: reportSlice(tools('report')),
      delegation: delegationSlice(tools('delegation')),
      audit: auditSlice(tools('audit')),
      review: reviewSlice(tools('review')),
      rotation: rotationSlice(tools('rotation')),
      meetingDates: meetingDatesSlice(tools('meetingDates')),
      history: historySlice(tools('history')),
      profile: profileSlice(tools('profile')),
      notices: noticeSlice(tools('notices'), words),
      progress: progressSlice(tools('progress'), schedule),
      route: routeSlice(tools('route')),
      saving: { unsaved: 0, failed: 0, conflicts: 0, savedAt: null },
      shell: shellSlice(tools('shell'), chooseFile),
    };
  });
  listen(api, store, act);
  return store;
}

/** A host that cannot be reached is an answer too, so that no draft is lost in an exception. */
async function answered(api: Api, command: string, input: unknown): Promise<Reply<unknown>> {
  try {
    return await api.invoke(command, input);
  } catch (error) {
    const reference = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code: 'unexpected', data: { reference } } };
  }
}
