import type { Tools } from './state.ts';

export interface Progress {
  readonly command: string;
  readonly done: number;
  readonly total: number;
}

export interface ProgressSlice {
  /** The long job that has run for more than half a second, if any. */
  readonly current: Progress | null;
  readonly report: (progress: Progress) => void;
  /** The command has answered, well or ill. */
  readonly end: (command: string) => void;
}

const patience = 500;

export function progressSlice({ state, set }: Tools<ProgressSlice>, schedule: Schedule): ProgressSlice {
  let latest: Progress | null = null;
  let cancel: (() => void) | null = null;
  const end = () => {
    cancel?.();
    cancel = null;
    latest = null;
    if (state().progress.current) set({ current: null });
  };
  return {
    current: null,
    end: (command) => latest?.command === command && end(),
    report(progress) {
      if (progress.total > 0 && progress.done >= progress.total) return end();
      latest = progress;
      if (state().progress.current) return set({ current: progress });
      cancel ??= schedule(() => {
        cancel = null;
        if (latest) set({ current: latest });
      }, patience);
    },
  };
}

export type Schedule = (run: () => void, milliseconds: number) => () => void;
