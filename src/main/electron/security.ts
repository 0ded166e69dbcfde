import { app, type BrowserWindow, type IpcMainInvokeEvent, type Session, shell } from 'electron';
import { pageOrigin } from './page.ts';

/** Whether an address may be handed to the system's browser or mail program. */
export function mayLeave(address: string): boolean {
  return URL.canParse(address) && ['https:', 'mailto:'].includes(new URL(address).protocol);
}

/** Denies every permission, and every request that would leave the machine or read a file by its address. */
export function lockSession(session: Session): void {
  session.setPermissionCheckHandler(() => false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setDevicePermissionHandler(() => false);
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*'];
  session.webRequest.onBeforeRequest({ urls }, (_details, answer) => answer({ cancel: true }));
}

/** Whatever contents are ever made: they stay where they are, open no windows and hold no others. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (mayLeave(url)) void shell.openExternal(url);
      return { action: 'deny' };
    });
  });
}

/** Refuses a call that does not come from our own page in one of our windows; answers which. */
export function checkSender<W extends BrowserWindow>(event: IpcMainInvokeEvent, windows: readonly W[]): W {
  const frame = event.senderFrame;
  const window = windows.find((each) => each.webContents === event.sender);
  const isOurs = window !== undefined && frame !== null && frame.parent === null;
  if (!isOurs || !frame.url.startsWith(`${pageOrigin}/`)) throw new Error('Call from an unknown page');
  return window;
}
