import { type BrowserWindow, ipcMain } from 'electron';
import type { App } from '../host.ts';
import type { Flush } from './flush.ts';
import { checkSender } from './security.ts';

/** Joins the window's page to the app: its calls, the files it was given, and what the app tells. */
export function connectPage(
  window: BrowserWindow,
  klubba: App,
  options: { readonly flush: Flush; readonly author: string | null },
): void {
  const id = `window-${window.id}`;
  const caller = options.author === null ? { id } : { id, author: options.author };

  ipcMain.handle('call', async (event, command: unknown, input: unknown) => {
    checkSender(event, window);
    if (typeof command !== 'string') throw new TypeError('A command is named by a string');
    const reply = await klubba.invoke(command, input, caller);
    options.flush.see(command, input);
    return reply;
  });
  ipcMain.handle('offer', (event, path: unknown) => {
    checkSender(event, window);
    if (typeof path !== 'string' || path === '') throw new TypeError('This file lies nowhere on the disk');
    return klubba.offer(path);
  });
  const stop = klubba.on((event) => {
    if (!window.isDestroyed()) window.webContents.send('event', event);
  });
  window.on('closed', stop);
}
