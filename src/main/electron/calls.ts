import { type BrowserWindow, ipcMain } from 'electron';
import type { AppEvent } from '../../shared/api.ts';
import type { App } from '../host.ts';
import { heardBy } from '../listeners.ts';
import type { Flush } from './flush.ts';
import type { ProjectorWindow } from './projector.ts';
import { checkSender } from './security.ts';

/** What only the desk's page answers: the projector's has nothing to save and no menu. */
const forDesk: readonly AppEvent['topic'][] = ['action', 'flush'];

/** What a window's page is called as a caller. */
const callerId = ({ id }: BrowserWindow) => `window-${id}`;

/** Joins the windows' pages to the app: their calls, the files they were given, and what the app tells. */
export function connectPage(
  window: BrowserWindow,
  klubba: App,
  options: { readonly flush: Flush; readonly author: string | null; readonly projector: ProjectorWindow },
): void {
  const { flush, author, projector } = options;
  const windows = () => [window, projector.current() ?? []].flat().filter((each) => !each.isDestroyed());

  ipcMain.handle('call', async (event, command: unknown, input: unknown) => {
    const from = checkSender(event, windows());
    const caller = { id: callerId(from), ...(author === null ? {} : { author }) };
    if (typeof command !== 'string') throw new TypeError('A command is named by a string');
    const reply = await klubba.invoke(command, input, caller);
    if (from === window) flush.see(command, input);
    return reply;
  });
  ipcMain.handle('offer', (event, path: unknown) => {
    checkSender(event, windows());
    if (typeof path !== 'string' || path === '') throw new TypeError('This file lies nowhere on the disk');
    return klubba.offer(path);
  });
  const stop = klubba.on((event) => {
    for (const each of windows()) {
      if (each !== window && forDesk.includes(event.topic)) continue;
      each.webContents.send('event', heardBy(callerId(each), event));
    }
  });
  window.on('closed', stop);
}
