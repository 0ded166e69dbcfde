import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { createApp } from './app.ts';
import { launchArguments } from './electron/arguments.ts';
import { connectPage } from './electron/calls.ts';
import { closeBoardBeforeQuit, guardShutdown, guardWindow } from './electron/closing.ts';
import { offerReload } from './electron/crash.ts';
import { createDesktop } from './electron/desktop.ts';
import { createFlush } from './electron/flush.ts';
import { setMenu } from './electron/menu.ts';
import { openFirst, openInstead } from './electron/opening.ts';
import { pageOrigin, registerPageScheme, servePage } from './electron/page.ts';
import { lockContents, lockSession } from './electron/security.ts';
import { createWindow, rememberWindow, showWindow } from './electron/window.ts';

/** Where the built program lies: the page and the preload are beside this file's folder. */
const built = join(import.meta.dirname, '..');

function start(): void {
  const { board, example, author } = launchArguments(process.argv, process.cwd());
  let waitingBoard = board;
  let open = (path: string) => {
    waitingBoard = path;
  };

  // macOS names the double-clicked file in an event, and the first may come before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  registerPageScheme();
  app.enableSandbox();
  lockContents();

  async function run(): Promise<void> {
    lockSession(session.defaultSession);
    servePage(join(built, 'renderer'));
    guardShutdown();

    const data = app.getPath('userData');
    const statePath = join(data, 'window.json');
    let window: BrowserWindow | null = null;
    const desktop = createDesktop(() => window);
    const klubba = createApp({
      files: { data, resources: join(app.getAppPath(), 'resources') },
      clock: { now: () => new Date() },
      desktop,
    });
    closeBoardBeforeQuit(klubba, desktop.cleanUp);
    // What a kill left behind the last time.
    await desktop.cleanUp();

    const shown = createWindow({ statePath, preload: join(built, 'preload', 'index.cjs') });
    window = shown;
    const flush = createFlush(klubba.emit);
    guardWindow(shown, flush, () => rememberWindow(shown, statePath));
    offerReload(shown);
    connectPage(shown, klubba, { flush, author });
    setMenu(klubba, shown);
    klubba.on((event) => {
      if (event.topic !== 'board') return;
      shown.setTitle(event.file === null ? 'Klubba' : `${event.file.name.replace(/\.klubba$/i, '')} – Klubba`);
    });

    open = (path) => void openInstead(klubba, path, shown, flush);
    app.on('second-instance', (_event, argv, folder) => {
      showWindow(shown);
      const next = launchArguments(argv, folder).board;
      if (next !== null) open(next);
    });

    await openFirst(klubba, { board: waitingBoard, example });
    await shown.loadURL(`${pageOrigin}/`);
  }

  app.whenReady().then(run).catch(giveUp);
}

/** Nothing can be shown without a window: the reason goes to the one who started the program. */
function giveUp(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  app.exit(1);
}

// Chromium's own switch, honoured here too: the lock, the profile and the window's place all lie in this folder.
const userData = app.commandLine.getSwitchValue('user-data-dir') || process.env.KLUBBA_DATA;
if (userData) app.setPath('userData', userData);

// The second start hands its file over to the first and ends.
if (app.requestSingleInstanceLock()) start();
else app.quit();
