import type { Api, AppEvent } from '../../shared/api.ts';
import type { BoardFile } from '../../shared/board/commands.ts';
import { closedBoard } from './board.ts';
import { noHistory } from './history.ts';
import { createReloader } from './reload.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** What the renderer does when the host's menu asks for an action; the list of actions sets it. */
export type ActionRunner = (id: string) => void;
const runners = new WeakMap<Store, ActionRunner>();

export function onAction(store: Store, runner: ActionRunner): void {
  runners.set(store, runner);
}

/** Keeps the store true to what the host tells. */
export function listen(api: Api, store: Store): () => void {
  const reloader = createReloader((part) => store.getState()[part].reload());

  const patch = <K extends keyof State>(name: K, change: Partial<State[K]>) =>
    store.setState((state) => ({ [name]: Object.assign({}, state[name], change) }) as Partial<State>);

  const boardChanged = async (file: BoardFile | null) => {
    const { board, drafts, route, meeting, history } = store.getState();
    const another = file === null || board.file === null || board.file.name !== file.name;
    if (file === null) {
      drafts.clear();
      patch('board', closedBoard);
      patch('history', { state: noHistory, steps: null });
      patch('meeting', { list: [], openId: null, detail: null, missing: false });
      await board.loadRecent();
      return;
    }
    if (board.file !== null && another) {
      drafts.clear();
      patch('meeting', { openId: null, detail: null, missing: false });
      route.go('oversikt');
    }
    patch('board', { file, failure: null });
    await Promise.all([board.reload(), meeting.reload(), history.reload()]);
    patch('board', { phase: 'open' });
  };

  const flush = async (id: string) => {
    const { drafts, call } = store.getState();
    await call('profile.flushed', { id, left: await drafts.flush() });
  };

  const hear = (event: AppEvent) => {
    switch (event.topic) {
      case 'rows':
        return reloader.changed(Object.keys(event.tables));
      case 'history':
        patch('history', { state: event.state });
        if (store.getState().history.steps !== null) void store.getState().history.loadSteps();
        return;
      case 'board':
        return void boardChanged(event.file);
      case 'progress':
        return store.getState().progress.report(event);
      case 'action':
        return runners.get(store)?.(event.action);
      case 'flush':
        return void flush(event.id);
    }
  };
  return api.on(hear);
}

/** Reads what the first picture needs: who works here, and the open board if there is one. */
export async function start(store: Store): Promise<void> {
  const { profile, board, call, meeting, history } = store.getState();
  const [file] = await Promise.all([call('board.file', {}), profile.reload(), board.loadRecent()]);
  const set = (change: Partial<State['board']>) =>
    store.setState((state) => ({ board: { ...state.board, ...change } }));
  if (!file.ok) return set({ phase: 'closed', failure: file.error });
  if (file.value === null) return set({ phase: 'closed' });
  set({ file: file.value });
  await Promise.all([board.reload(), meeting.reload(), history.reload()]);
  set({ phase: 'open' });
}
