import { BrowserWindow, screen } from 'electron';
import { pageOrigin } from './page.ts';
import { pagePreferences, showWindow } from './window.ts';

/** The window for the projector: at most one, without a hand in what is saved. */
export interface ProjectorWindow {
  /** Shows a meeting there, on another display than the desk's where there is one. */
  show(meetingId: string): Promise<void>;
  /** The window while it is open. */
  current(): BrowserWindow | null;
}

/** The display to fill: one that the desk is not on; undefined where it has the only one. */
function otherDisplay(desk: BrowserWindow) {
  const { x, y, width } = desk.getBounds();
  const middle = x + width / 2;
  const holds = ({ bounds }: Electron.Display) =>
    bounds.x <= middle && middle < bounds.x + bounds.width && bounds.y <= y + 1 && y < bounds.y + bounds.height;
  const displays = screen.getAllDisplays();
  return displays.length < 2 ? undefined : displays.find((each) => !holds(each));
}

/** Makes the projector's window when it is first asked for; it closes with the desk. */
export function createProjector(desk: BrowserWindow, preload: string): ProjectorWindow {
  let projector: BrowserWindow | null = null;
  let shownId = '';

  function open(): BrowserWindow {
    const display = otherDisplay(desk);
    const made = new BrowserWindow({
      ...(display ? { ...display.bounds, fullscreen: true } : { width: 1280, height: 720 }),
      title: 'Projektor – Klubba',
      autoHideMenuBar: true,
      webPreferences: pagePreferences(preload),
    });
    made.on('page-title-updated', (event) => event.preventDefault());
    made.on('closed', () => {
      if (projector === made) projector = null;
      shownId = '';
    });
    return made;
  }

  desk.on('closed', () => projector?.destroy());
  return {
    async show(meetingId) {
      projector ??= open();
      const shown = projector;
      if (shownId !== meetingId) await shown.loadURL(`${pageOrigin}/#/projektor/${encodeURIComponent(meetingId)}`);
      shownId = meetingId;
      if (!shown.isDestroyed()) showWindow(shown);
    },
    current: () => projector,
  };
}
