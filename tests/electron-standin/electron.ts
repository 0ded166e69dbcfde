// The `electron` module of the stand-in: Node plays the main process, Chromium over the DevTools protocol the page.
// Not played: contextIsolation as a world of its own, the sandbox, native menus and dialogs, real focus.
import { EventEmitter } from 'node:events';
import { answerFor } from './session.ts';

// biome-ignore-start lint/performance/noBarrelFile: this file is the whole `electron` module, which is one.
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu, MenuItem } from './menu.ts';
export { protocol, session } from './session.ts';
export { webContents } from './web-contents.ts';

// biome-ignore-end lint/performance/noBarrelFile: see above.

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
};
export const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display };

/** Nobody sits here: tests replace these through `electronApp.evaluate`, as with the real module. */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, text: string) => process.stderr.write(`${title}: ${text}\n`),
};

export const shell = {
  openExternal: async () => {},
  openPath: async () => '',
  showItemInFolder() {},
};

export const powerMonitor = new EventEmitter();
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' });

/** Only the app's own schemes; nothing here may reach a network. */
export const net = {
  async fetch(url: string) {
    const answer = await answerFor(new Request(url));
    if (!answer) throw new Error(`No protocol answers ${url}`);
    return answer;
  },
};
