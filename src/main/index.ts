import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, dialog, session } from 'electron';
import { createApp } from './app.ts';
import { type LaunchArguments, launchArguments } from './electron/arguments.ts';
import { connectPage } from './electron/calls.ts';
import { closeBoardBeforeQuit, guardShutdown, guardWindow } from './electron/closing.ts';
import { offerReload } from './electron/crash.ts';
import { createDesktop } from './electron/desktop.ts';
import { createFlush } from './electron/flush.ts';
import { setMenu } from './electron/menu.ts';
import { openFirst, openInstead } from './electron/opening.ts';
import { pageOrigin, registerPageScheme, servePage } from './electron/page.ts';
import { createProjector } from './electron/projector.ts';
import { lockContents, lockSession } from './electron/security.ts';
import { createWindow, followBoard, rememberWindow, showWindow } from './electron/window.ts';

/** Where the built program lies: the page and the preload are beside this file's folder. */
const built = join(import.meta.dirname, '..');

/** Boards that the system hands over: kept until there is a window to open them in, then opened at once. */
function createInbox(first: string | null) {
  let waiting = first;
  let open: ((path: string) => void) | null = null;
  return {
    put(path: string): void {
      if (open) open(path);
      else waiting = path;
    },
    /** What has come so far; from now on `take` gets what comes. */
    takeOver(take: (path: string) => void): string | null {
      open = take;
      return waiting;
    },
  };
}

async function run(wish: LaunchArguments, inbox: ReturnType<typeof createInbox>): Promise<void> {
  lockSession(session.defaultSession);
  servePage(join(built, 'renderer'));
  guardShutdown();

  const data = app.getPath('userData');
  const resources = join(app.getAppPath(), 'resources');
  const statePath = join(data, 'window.json');
  const preload = join(built, 'preload', 'index.cjs');
  const window = createWindow({ statePath, preload, icon: join(resources, 'icon.png') });
  const projector = createProjector(window, preload);
  const desktop = createDesktop(window, projector);
  // What a kill left behind the last time.
  await desktop.cleanUp();
  const klubba = createApp({ files: { data, resources }, clock: { now: () => new Date() }, desktop });
  closeBoardBeforeQuit(klubba, desktop.cleanUp);

  const flush = createFlush(klubba.emit);
  guardWindow(window, flush, () => rememberWindow(window, statePath));
  offerReload(window);
  connectPage(window, klubba, { flush, author: wish.author, projector });
  setMenu(klubba, window);
  followBoard(window, klubba);

  app.on('second-instance', (_event, argv, folder) => {
    if (window.isDestroyed()) return;
    showWindow(window);
    const { board } = launchArguments(argv, folder);
    if (board !== null) inbox.put(board);
  });
  const board = inbox.takeOver((path) => void openInstead(klubba, path, window, flush));
  await openFirst(klubba, { board, example: wish.example });
  await window.loadURL(`${pageOrigin}/`);
}

function start(): void {
  const wish = launchArguments(process.argv, process.cwd());
  const inbox = createInbox(wish.board);
  // macOS names the double-clicked file in an event, and the first may come before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    inbox.put(path);
  });
  // The name that Windows groups the window and its shortcut by: the installer's appId.
  app.setAppUserModelId('se.klubba.desk');
  registerPageScheme();
  app.enableSandbox();
  lockContents();
  app
    .whenReady()
    .then(() => run(wish, inbox))
    .catch(giveUp);
}

/** Without its window the program is nothing: the person is told, and whoever started it. */
function giveUp(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  dialog.showErrorBox('Klubba kunde inte starta', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

// Chromium's own switch, honoured here too: the lock, the profile and the window's place all lie in this folder.
const userData = app.commandLine.getSwitchValue('user-data-dir') || process.env.KLUBBA_DATA;
if (userData) {
  // Electron takes only a folder that exists.
  mkdirSync(userData, { recursive: true });
  app.setPath('userData', resolve(userData));
}

// The second start hands its file over to the first and ends.
if (app.requestSingleInstanceLock()) start();
else app.quit();
