import type { BoardDetail, BoardFile, RecentBoard } from '../../shared/board/commands.ts';
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
  /** Puts a backup in place of the damaged file that could not be opened, and opens it. */
  readonly rescue: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly dismissFailure: () => void;
}

export const closedBoard = { phase: 'closed', file: null, detail: null } as const;

export function boardSlice({ call, run, state, set }: Tools<BoardSlice>): BoardSlice {
  /** Unsaved text of the board that is left must be in it before it closes. */
  const mayLeave = async () => {
    if ((await state().drafts.flush()) === 0) return true;
    state().notices.show({ tone: 'danger', text: 'Allt är inte sparat än. Spara eller ångra det först.' });
    return false;
  };
  const opening = async (job: () => Promise<Reply<BoardFile>>) => {
    if (!(await mayLeave())) return;
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
    async rescue(id) {
      if (!(await mayLeave())) return;
      const reply = await call('board.rescue', { id });
      if (reply.ok) return set({ failure: null });
      if (reply.error.code !== 'board.corrupt') return state().notices.fail(reply.error);
      // Why the board itself cannot be opened stays on the screen.
      state().notices.show({
        tone: 'danger',
        text: 'Den säkerhetskopian är också skadad.',
        help: 'Välj en annan i listan.',
      });
    },
    async close() {
      if (await mayLeave()) await run('board.close', {});
    },
    dismissFailure: () => set({ failure: null }),
  };
}
