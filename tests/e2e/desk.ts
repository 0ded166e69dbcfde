import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import type { CommandInput, CommandName, CommandOutput } from '../../src/shared/commands.ts';
import type { Reply } from '../../src/shared/errors.ts';
import { decodeMessage, encodeMessage } from '../../src/shared/wire.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What lies on the desk when the test begins: the example board, a new empty one, or nothing (the start screen). */
export type DeskStart = 'example' | 'empty' | 'start';

export interface Host {
  readonly process: ChildProcess;
  /** Where the host is, without its token. */
  readonly url: string;
  /** Opens Klubba once. */
  readonly address: string;
  /** What the host has written to standard error so far. */
  readonly messages: () => string;
}

/** Klubba in a real browser, on a fresh data folder. */
export interface Desk {
  readonly page: Page;
  readonly url: string;
  /** The user's data folder. */
  readonly folder: string;
  /** The host's process; a test may kill it. */
  readonly host: Host;
  /** Runs a command as someone else at the same desk would, and answers its value; an error fails the test. */
  readonly call: <N extends CommandName>(command: N, input: CommandInput<N>) => Promise<CommandOutput<N>>;
  /** The same, and answers the whole reply. */
  readonly reply: (command: string, input: unknown) => Promise<Reply<unknown>>;
  /** Starts the host again on the same data, as after a stop or a crash, and opens it in the page. */
  readonly restart: (args?: readonly string[]) => Promise<void>;
}

/** Starts a browser host as a process of its own and waits until it says where it is. */
export async function startHost(folder: string, args: readonly string[] = []): Promise<Host> {
  const child = spawn(process.execPath, [join(root, 'src/main/browser.ts'), '--no-open', ...args], {
    cwd: root,
    env: { ...process.env, KLUBBA_DATA: folder, INIT_CWD: folder },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const messages: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => messages.push(text));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.once('message', (message) => resolve((message as { address: string }).address));
  child.once('exit', (code) => reject(new Error(`The host ended (${code}): ${messages.join('')}`)));
  const address = await promise;
  return { process: child, address, url: new URL('/', address).href, messages: () => messages.join('') };
}

/** Stops a host as Ctrl C does, and waits for its end. */
export async function stopHost({ process: child }: Host): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  // Windows has no signal that a process can answer: there, letting go of the channel is the sign.
  if (process.platform === 'win32') child.disconnect();
  else child.kill('SIGINT');
  await promise;
}

async function send(page: Page, url: string, command: string, input: unknown): Promise<Reply<unknown>> {
  const response = await page.context().request.post(new URL('/call', url).href, {
    data: Buffer.from(encodeMessage({ command, input })),
    headers: {
      'content-type': 'application/octet-stream',
      origin: new URL(url).origin,
      'x-klubba-client': 'test',
    },
  });
  return decodeMessage(await response.body()) as Reply<unknown>;
}

const pageErrors = new WeakMap<Page, string[]>();

/** Collects what goes wrong in the page: a test with an error in its console is no test that passed. */
function watch(page: Page): void {
  const errors: string[] = [];
  pageErrors.set(page, errors);
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text());
  });
}

interface Fixtures {
  /** `test.use({ start: 'empty' })` chooses another beginning than the example board. */
  start: DeskStart;
  desk: Desk;
}

/** Playwright's test with Klubba on the desk. */
export const test = base.extend<Fixtures>({
  start: ['example', { option: true }],
  desk: async ({ page, start }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'klubba-desk-'));
    let host = await startHost(folder, start === 'example' ? ['--example'] : []);
    watch(page);
    const reply: Desk['reply'] = (command, input) => send(page, host.url, command, input);
    const call = (async (command: string, input: unknown) => {
      const answer = await reply(command, input);
      expect(answer, command).toMatchObject({ ok: true });
      return answer.ok ? answer.value : undefined;
    }) as Desk['call'];
    if (start === 'empty') {
      // The board is there before the page is, as when a file is opened: the address gives its session to the context.
      await page.context().request.get(host.address);
      await call('board.create', { name: 'Provnämnden' });
    }
    await page.goto(start === 'empty' ? host.url : host.address);
    await use({
      page,
      folder,
      call,
      reply,
      get url() {
        return host.url;
      },
      get host() {
        return host;
      },
      async restart(args = []) {
        await stopHost(host);
        host = await startHost(folder, args);
        // What the page said while nobody answered it is no error of its own.
        pageErrors.get(page)?.splice(0);
        await page.goto(host.address);
      },
    });
    await stopHost(host);
    rmSync(folder, { recursive: true, force: true });
    expect(pageErrors.get(page), 'errors in the page').toEqual([]);
  },
});

export { expect };
