import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { CommandInput, CommandName, CommandOutput } from '../../src/shared/commands.ts';
import type { Reply } from '../../src/shared/errors.ts';
import { decodeMessage, encodeMessage } from '../../src/shared/wire.ts';
import { type Host, setHostDay, startHost, stopHost } from '../host-process.ts';

/** What lies on the desk when the test begins: the example board, a new empty one, or nothing (the start screen). */
export type DeskStart = 'example' | 'empty' | 'start';

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
  /** Comes back to the desk on another morning; only where the test chose the day it began. */
  readonly comeBack: (day: string) => Promise<void>;
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
  /** The day it is at the desk, for what depends on it; without one it is the machine's own day. */
  day: string | undefined;
  desk: Desk;
}

/** Playwright's test with Klubba on the desk. */
export const test = base.extend<Fixtures>({
  start: ['example', { option: true }],
  day: [undefined, { option: true }],
  desk: async ({ page, start, day }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'klubba-desk-'));
    let host = await startHost(folder, start === 'example' ? ['--example'] : [], day);
    if (day !== undefined) await page.clock.setFixedTime(`${day}T09:00:00`);
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
        host = await startHost(folder, args, day);
        // What the page said while nobody answered it is no error of its own.
        pageErrors.get(page)?.splice(0);
        await page.goto(host.address);
      },
      async comeBack(morning) {
        await setHostDay(host, morning);
        await page.clock.setFixedTime(`${morning}T09:00:00`);
        await page.reload();
      },
    });
    await stopHost(host);
    rmSync(folder, { recursive: true, force: true });
    expect(pageErrors.get(page), 'errors in the page').toEqual([]);
  },
});

export { expect };
