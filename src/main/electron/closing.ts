import { app, type BrowserWindow, dialog, powerMonitor } from 'electron';
import type { App } from '../host.ts';
import type { Flush, FlushOutcome } from './flush.ts';

function unsavedText(outcome: Exclude<FlushOutcome, { kind: 'saved' }>): string {
  if (outcome.kind === 'silent') return 'Fönstret svarar inte, så det sista som skrevs kan vara osparat.';
  return outcome.left === 1 ? 'Ett fält kunde inte sparas.' : `${outcome.left} fält kunde inte sparas.`;
}

/** Saves what the page holds; asks the person where that was not possible. True when it may be let go. */
export async function mayLetGo(window: BrowserWindow, flush: Flush, anyway: string): Promise<boolean> {
  const outcome = await flush.ask();
  if (outcome.kind === 'saved') return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Klubba',
    message: unsavedText(outcome),
    detail: 'Stanna kvar och försök igen, eller kopiera texten till ett annat ställe först.',
    buttons: ['Stanna kvar', anyway],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Closing the window, quitting and the end of the session: everything typed is saved before the page goes. */
export function guardWindow(window: BrowserWindow, flush: Flush, remember: () => void): void {
  let isAsking = false;

  async function leave(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    const goes = await mayLetGo(window, flush, 'Stäng ändå').finally(() => {
      isAsking = false;
    });
    if (!goes || window.isDestroyed()) return;
    remember();
    // Holding back the close also called off the quitting that may have asked for it, so it is asked for again.
    window.destroy();
    app.quit();
  }

  window.on('close', (event) => {
    event.preventDefault();
    void leave();
  });
  window.webContents.on('render-process-gone', () => flush.forget());
  // Windows waits for the saving, and goes on shutting down when the program has ended.
  window.on('query-session-end', (event) => {
    event.preventDefault();
    void leave();
  });
}

/** The system goes down (Linux, macOS): it waits until the program has ended in its usual way. */
export function guardShutdown(): void {
  // Electron hands over an event that its types leave out.
  powerMonitor.on('shutdown', ((event: Electron.Event) => {
    event.preventDefault();
    app.quit();
  }) as () => void);
}

/** The last step of quitting: the board is closed, so that it lies as one single file. */
export function closeBoardBeforeQuit(klubba: App, cleanUp: () => Promise<void>): void {
  let isClosing = false;
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    klubba
      .close()
      .then(cleanUp)
      .catch((error: unknown) => process.stderr.write(`${error}\n`))
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });
  // One window is the whole program, on macOS too: a board that nobody sees must not stay open and locked.
  app.on('window-all-closed', () => app.quit());
}
