import type { HistoryState, HistoryStep } from '../../shared/history/model.ts';
import type { Tools } from './state.ts';

export interface HistorySlice {
  readonly state: HistoryState;
  /** Newest first; read when the list is on the screen. */
  readonly steps: readonly HistoryStep[] | null;
  readonly reload: () => Promise<void>;
  readonly loadSteps: () => Promise<void>;
  /** The list has left the screen, and is no longer read at every change. */
  readonly leaveSteps: () => void;
  /** The id of the step that undo would take back now. */
  readonly last: () => Promise<number | null>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Ends the burst of typing, as when a field is left. */
  readonly seal: () => Promise<void>;
}

/** The step that undo takes back: the newest change that still stands. */
export function lastDone<S extends Pick<HistoryStep, 'kind' | 'undone'>>(steps: readonly S[]): S | undefined {
  return steps.find((each) => each.kind === 'change' && !each.undone);
}

export const noHistory: HistoryState = { undo: null, redo: null, savedAt: null };

export function historySlice({ call, run, state, set }: Tools<HistorySlice>): HistorySlice {
  const step = (command: 'history.undo' | 'history.redo') => async () => {
    // What is being written is a step of its own: it is saved first, so that it is what is taken back.
    if ((await state().drafts.flush()) > 0) return;
    const reply = await run(command, {});
    if (reply.ok) set({ state: reply.value });
  };
  const loadSteps = async () => {
    const reply = await run('history.list', {});
    if (reply.ok) set({ steps: reply.value });
  };
  return {
    state: noHistory,
    steps: null,
    async reload() {
      const reply = await call('history.state', {});
      if (reply.ok) set({ state: reply.value });
      if (state().history.steps !== null) await loadSteps();
    },
    loadSteps,
    leaveSteps: () => set({ steps: null }),
    async last() {
      const reply = await call('history.list', {});
      return reply.ok ? (lastDone(reply.value)?.id ?? null) : null;
    },
    undo: step('history.undo'),
    redo: step('history.redo'),
    async seal() {
      const reply = await call('history.seal', {});
      if (reply.ok) set({ state: reply.value });
    },
  };
}
