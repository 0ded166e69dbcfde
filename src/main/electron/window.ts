import { BrowserWindow, screen, type WebPreferences } from 'electron';
import type { App } from '../host.ts';
import { fitToDisplays, readWindowState, writeWindowState } from './window-state.ts';

/** What a page of ours may do in its window: nothing but show itself and call through the preload. */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload,
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
  };
}

/** Makes the window where it was last, unseen until its page can be shown. */
export function createWindow(options: {
  readonly statePath: string;
  readonly preload: string;
  readonly icon: string;
}): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { maximized, ...bounds } = fitToDisplays(readWindowState(options.statePath), areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Klubba',
    // Windows and macOS take it from the program itself.
    ...(process.platform === 'linux' ? { icon: options.icon } : {}),
    webPreferences: pagePreferences(options.preload),
  });
  window.once('ready-to-show', () => {
    // Maximising shows a window, so it waits too.
    if (maximized) window.maximize();
    window.show();
  });
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

/** The window is called what the board's file is called. */
export function followBoard(window: BrowserWindow, klubba: App): void {
  const stop = klubba.on((event) => {
    if (event.topic !== 'board') return;
    window.setTitle(event.file === null ? 'Klubba' : `${event.file.name.replace(/\.klubba$/i, '')} – Klubba`);
  });
  // The board outlives its window by a moment, and is heard closing.
  window.on('closed', stop);
}
