import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { createApp } from '../../src/main/app.ts';
import type { Api } from '../../src/shared/api.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../src/shared/commands.ts';
import type { Reply } from '../../src/shared/errors.ts';

declare global {
  interface Window {
    /** Made by the preload. */
    readonly api?: Api;
  }
}

/** The project's own folder, which Electron runs. */
export const root = join(import.meta.dirname, '..', '..');

// The package says where its binary is in path.txt, which only a finished download writes.
const electronFolder = join(root, 'node_modules', 'electron');
export const isRealElectron = existsSync(join(electronFolder, 'path.txt'));

/** The binary: Electron's own where it is installed, elsewhere the stand-in that plays its part with Chromium. */
export const binary = isRealElectron
  ? (createRequire(import.meta.url)('electron') as string)
  : join(root, 'tests', 'electron-standin', 'electron');

/** Klubba in its own window. */
export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Runs a command through the preload, as the page's own code does. */
  reply(command: string, input: unknown): Promise<Reply<unknown>>;
  call<N extends CommandName>(command: N, input: CommandInput<N>): Promise<CommandOutput<N>>;
  title(): Promise<string>;
  /** What went wrong in the page so far. */
  readonly errors: readonly string[];
  /** Closes the window as its cross does, and waits until the program has ended. */
  close(): Promise<void>;
}

export interface Desk {
  /** The user's data folder. */
  readonly data: string;
  /** Where the test's own files lie, and the system's folder of documents. */
  readonly folder: string;
  start(...args: readonly string[]): Promise<Started>;
  /** Makes a board file without Electron; answers its path. */
  newBoard(name: string): Promise<string>;
}

async function started(app: ElectronApplication, folder: string): Promise<Started> {
  await app.evaluate(({ app: electron }, path) => electron.setPath('documents', path), folder);
  const page = await app.firstWindow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.waitForFunction(() => window.api !== undefined);
  const reply: Started['reply'] = (command, input) =>
    page.evaluate(([name, value]) => window.api?.invoke(name, value), [command, input] as const) as Promise<
      Reply<unknown>
    >;
  return {
    app,
    page,
    errors,
    reply,
    async call(command, input) {
      const answer = await reply(command, input);
      expect(answer, command).toMatchObject({ ok: true });
      return (answer as { readonly ok: true; readonly value: never }).value;
    },
    title: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? ''),
    async close() {
      const ended = app.waitForEvent('close');
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await ended;
    },
  };
}

/** Electron's `test`, with a fresh data folder; what is still running at the end is ended. */
export const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  desk: async ({}, use) => {
    test.skip(process.platform === 'win32' && !isRealElectron, 'The stand-in is a shell script; install Electron.');
    const folder = mkdtempSync(join(tmpdir(), 'klubba-electron-'));
    const data = join(folder, 'data');
    mkdirSync(data);
    const running: { app: ElectronApplication; process: ChildProcess }[] = [];
    await use({
      data,
      folder,
      async start(...args) {
        const app = await _electron.launch({
          ...(isRealElectron ? {} : { executablePath: binary }),
          args: [root, `--user-data-dir=${data}`, ...args],
          cwd: folder,
        });
        running.push({ app, process: app.process() });
        return started(app, folder);
      },
      async newBoard(name) {
        const path = join(folder, `${name}.klubba`);
        await makeBoard(path, name, data);
        return path;
      },
    });
    for (const each of running) await ended(each);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  },
});

/** Ends what still runs, without asking the page or anyone else. */
async function ended({ app, process: child }: { app: ElectronApplication; process: ChildProcess }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  // No answer comes from a program that has ended, only a broken connection.
  const asked = app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
  await Promise.all([asked, exit]);
}

async function makeBoard(path: string, name: string, data: string): Promise<void> {
  const nothing = async () => null;
  const nowhere = async (): Promise<never> => {
    throw new Error('Nothing is handed over here');
  };
  const app = createApp({
    files: { data, resources: join(root, 'resources') },
    clock: { now: () => new Date() },
    desktop: {
      folders: true,
      chooseBoard: nothing,
      chooseNewFile: async () => path,
      deliver: nowhere,
      open: nowhere,
      show: async () => false,
      showProjector: async () => false,
    },
  });
  expect(await app.invoke('board.create', { name }, { id: 'test' })).toMatchObject({ ok: true });
  await app.close();
}

const which = isRealElectron ? 'Electron itself' : 'the stand-in (Electron’s binary is not installed)';
test.beforeAll(() => {
  process.stdout.write(`  electron tests run on ${which}\n`);
});

export { expect };
