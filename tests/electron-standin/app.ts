import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium, stopChromium } from './chromium.ts';
import { commandLine } from './command-line.ts';
import { preventable } from './preventable.ts';
import { takeLock } from './single-instance.ts';
import { windows } from './windows.ts';

const config = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
const paths = new Map([
  ['appData', config],
  ['userData', join(config, commandLine.name)],
  ['home', homedir()],
  ['temp', tmpdir()],
  ['documents', join(homedir(), 'Documents')],
  ['downloads', join(homedir(), 'Downloads')],
]);

let ready = false;
let release: (() => void) | null = null;
const started = Promise.withResolvers<void>();

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch() {},
    hasSwitch: (name: string) => commandLine.has(name),
    getSwitchValue: (name: string) => commandLine.value(name),
  };
  name = commandLine.name;

  getName = () => this.name;
  getVersion = () => commandLine.version;
  getAppPath = () => commandLine.appPath;
  getLocale = () => 'sv';
  isReady = () => ready;
  whenReady = () => started.promise;
  enableSandbox() {}
  setAppUserModelId() {}
  setAboutPanelOptions() {}
  addRecentDocument() {}

  getPath(name: string): string {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    paths.set(name, path);
  }

  requestSingleInstanceLock(data?: unknown): boolean {
    mkdirSync(this.getPath('userData'), { recursive: true });
    release ??= takeLock(this.getPath('userData'), data, (second) =>
      this.emit('second-instance', preventable({}), second.argv, second.folder, second.data),
    );
    return release !== null;
  }

  quit(): void {
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    for (const each of windows) each.close();
    if (windows.size > 0) return;
    const will = preventable({});
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', preventable({}), code);
    release?.();
    stopChromium();
    // At its end Node waits for a debugger to go, and with Playwright as the debugger sometimes for ever: only a signal
    // from another process is not held up by that.
    if (commandLine.has('inspect')) spawnSync('kill', ['-KILL', String(process.pid)]);
    process.exit(code);
  }
}

export const app = new App();

// After the app's own first turn, so that it can quit before anything is started.
setImmediate(() => {
  startChromium().then(
    () => {
      ready = true;
      started.resolve();
      app.emit('ready', preventable({}), {});
    },
    (reason: unknown) => {
      process.stderr.write(`${reason}\n`);
      app.exit(1);
    },
  );
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
process.on('exit', () => {
  release?.();
  stopChromium();
});
