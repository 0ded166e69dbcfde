import type { BrowserWindow } from './browser-window.ts';

/** Every window that is open; apart, because windows, their contents and the app all need it. */
export const windows = new Set<BrowserWindow>();
