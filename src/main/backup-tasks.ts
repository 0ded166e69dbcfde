import { basename } from 'node:path';
import { copyBoard, problemsOf } from './db/copy.ts';
import { boardFailure } from './db/errors.ts';

export const backupTasks = {
  /** What quick_check and the foreign keys have to say of a board; empty where it is whole. */
  check({ path }: { readonly path: string }): string[] {
    try {
      return problemsOf(path);
    } catch (error) {
      // Too damaged to be asked is an answer too.
      const failure = boardFailure(error, basename(path));
      if (failure?.code === 'board.corrupt') return [error instanceof Error ? error.message : failure.code];
      throw error;
    }
  },
  /** Copies the open board to `to`; without history where so asked. */
  copy({ path, to, history }: { readonly path: string; readonly to: string; readonly history: boolean }): {
    to: string;
  } {
    copyBoard(path, to, history);
    return { to };
  },
} as const;
