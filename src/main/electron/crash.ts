import { app, type BrowserWindow, dialog } from 'electron';

/** A page that has broken down is told of, and loaded again when the person wants it: what was saved is in the file. */
export function offerReload(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (window.isDestroyed() || reason === 'clean-exit') return;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      title: 'Klubba',
      message: 'Fönstret slutade fungera.',
      detail: 'Allt som var sparat finns kvar i filen.',
      buttons: ['Läs in igen', 'Avsluta'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 0) window.webContents.reload();
    else app.quit();
  });
}
