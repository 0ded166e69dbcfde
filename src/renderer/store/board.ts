import type { BoardDetail, BoardFile, RecentBoard } from '../../shared/board/commands.ts';
import type { Board } from '../../shared/board/model.ts';
import type { CommandInput } from '../../shared/commands.ts';
import type { Failure, Reply } from '../../shared/errors.ts';
import type { Tools } from './state.ts';

export type BoardPatch = CommandInput<'board.update'>['patch'];

export interface BoardSlice {
  readonly phase: 'starting' | 'closed' | 'open';
  readonly file: BoardFile | null;
  readonly detail: BoardDetail | null;
  readonly recent: readonly RecentBoard[];
  /** Why the last board could not be opened; has a screen of its own. */
  readonly failure: Failure | null;
  readonly reload: () => Promise<void>;
  readonly loadRecent: () => Promise<void>;
  readonly forget: (token: string) => Promise<void>;
  readonly open: (token?: string) => Promise<void>;
  readonly create: (name: string) => Promise<void>;
  readonly example: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly dismissFailure: () => void;
  readonly update: (patch: BoardPatch) => Promise<Reply<Board>>;
}

export const closedBoard = { phase: 'closed', file: null, detail: null } as const;

export function boardSlice({ call, run, state, set }: Tools<BoardSlice>): BoardSlice {
  /** Unsaved text of the board that is left must be in it before it closes. */
  const opening = async (job: () => Promise<Reply<BoardFile>>) => {
    if ((await state().drafts.flush()) > 0) {
      state().notices.show({ tone: 'danger', text: 'Allt är inte sparat än. Spara eller ångra det först.' });
      return;
    }
    const reply = await job();
    // The board itself is read when the host says that another one is open.
    if (reply.ok) return set({ failure: null });
    if (reply.error.code === 'dialog.cancelled') return;
    if (reply.error.code.startsWith('board.')) return set({ failure: reply.error });
    state().notices.fail(reply.error);
  };
  return {
    phase: 'starting',
    file: null,
    detail: null,
    recent: [],
    failure: null,
    async reload() {
      const reply = await call('board.get', {});
      if (reply.ok) set({ detail: reply.value });
      else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
    },
    async loadRecent() {
      const reply = await call('board.recent', {});
      if (reply.ok) set({ recent: reply.value });
    },
    async forget(token) {
      const reply = await run('board.forget', { token });
      if (reply.ok) set({ recent: reply.value });
    },
    open: (token) => opening(() => call('board.open', token === undefined ? {} : { token })),
    create: (name) => opening(() => call('board.create', { name })),
    example: () => opening(() => call('board.example', {})),
    async close() {
      if ((await state().drafts.flush()) === 0) await run('board.close', {});
    },
    dismissFailure: () => set({ failure: null }),
    update: (patch) => run('board.update', { patch }),
  };
}
