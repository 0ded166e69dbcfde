import { type BrowserWindow, dialog } from 'electron';
import { errorText } from '../../shared/error-text.ts';
import type { Reply } from '../../shared/errors.ts';
import type { App } from '../host.ts';
import { mayLetGo } from './closing.ts';
import type { Flush } from './flush.ts';

function tell(reply: Reply<unknown>): void {
  if (reply.ok) return;
  const { title, help } = errorText(reply.error);
  dialog.showErrorBox(title, help);
}

/** Opens what the start asked for: a board (double click, command line) or the example. Why one cannot be, the page says. */
export async function openFirst(klubba: App, wish: { board: string | null; example: boolean }): Promise<void> {
  if (wish.board !== null) await klubba.openPath(wish.board);
  else if (wish.example) tell(await klubba.invoke('board.example', {}, { id: 'host' }));
}

/** Opens another board while the window is in use: what is typed in the one on the desk is saved first. */
export async function openInstead(klubba: App, path: string, window: BrowserWindow, flush: Flush): Promise<void> {
  if (await mayLetGo(window, flush, 'Öppna den andra ändå')) tell(await klubba.openPath(path));
}
