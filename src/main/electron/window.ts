import { BrowserWindow, screen } from 'electron';
import { fitToDisplays, readWindowState, writeWindowState } from './window-state.ts';

/** Makes the window where it was last, unseen until its page can be shown. */
export function createWindow(options: { readonly statePath: string; readonly preload: string }): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { maximized, ...bounds } = fitToDisplays(readWindowState(options.statePath), areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Klubba',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Electron's spell checker fetches its dictionaries from the network.
      spellcheck: false,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  // The title is the board's, set by the host.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

/** Remembers where the window is now. */
export function rememberWindow(window: BrowserWindow, statePath: string): void {
  writeWindowState(statePath, { ...window.getNormalBounds(), maximized: window.isMaximized() });
}

/** Brings the window to the person's eyes, as when the program is started a second time. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
