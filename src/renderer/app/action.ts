import { projectorPath } from '../minutes/place.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

/** Where a key is pressed. */
export interface KeyFocus {
  /** In a panel that is open, which has keys of its own. */
  readonly inPanel: boolean;
}

/** One thing that can be done: menus, buttons, the palette, the list of keys and the host's menu all read this. */
export interface Action {
  readonly id: string;
  /** A verb first, as `Skapa kallelse`; may say more when it knows the state, as `Ångra Ändra ärende`. */
  readonly label: string | ((state: State) => string);
  /** As `Mod+K` (Ctrl, on a Mac Cmd), `Alt+N`, `F9`, `n` or `?`; a bare letter acts only when no text has focus. */
  readonly keys?: readonly string[];
  /** The heading it stands under. */
  readonly group: string;
  /** The screen's path where it belongs; everywhere when absent. */
  readonly screen?: string;
  /** Works also when no board is open. */
  readonly always?: boolean;
  readonly enabled?: (state: State) => boolean;
  /** Where its keys act, when that is not everywhere on its screen: a button does it anyhow. */
  readonly keysAct?: (state: State, focus: KeyFocus) => boolean;
  readonly run: (store: Store) => void | Promise<void>;
}

export function labelOf(action: Action, state: State): string {
  return typeof action.label === 'string' ? action.label : action.label(state);
}

/** Whether it can be done here and now. */
export function isEnabled(action: Action, state: State): boolean {
  // What the room looks at is no desk: nothing but closing it is done there.
  if (state.route.screen === projectorPath && action.screen !== projectorPath) return false;
  if (!action.always && state.board.phase !== 'open') return false;
  if (action.screen !== undefined && action.screen !== state.route.screen) return false;
  return action.enabled?.(state) ?? true;
}

/** Whether its keys do it here and now. */
export function keyActs(action: Action, state: State, focus: KeyFocus): boolean {
  return isEnabled(action, state) && (action.keysAct?.(state, focus) ?? true);
}
