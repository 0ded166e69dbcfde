import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { errorText } from '../shared/error-text.ts';
import type { Failure } from '../shared/errors.ts';
import { createApp } from './app.ts';
import { createBrowserDesk } from './browser/desk.ts';
import { openAddress } from './browser/open-address.ts';
import { type BrowserServer, startBrowserServer } from './browser/server.ts';
import type { App, Clock } from './host.ts';
import { builtRenderer, fromWhereOneStands, standardFiles } from './standard-files.ts';

export interface BrowserOptions {
  /** The board to open. */
  readonly file?: string;
  /** Without a file: the example board rather than the start screen. */
  readonly example: boolean;
  /** Whether the person's browser is opened. */
  readonly open: boolean;
  /** Who works here (`--as`). */
  readonly author?: string;
  readonly port?: number;
}

const systemClock: Clock = { now: () => new Date() };

const usage = 'Användning: node src/main/browser.ts [FIL.klubba] [--example] [--no-open] [--as NAMN] [--port NUMMER]';

function report(failure: Failure): void {
  const { title, help } = errorText(failure);
  console.error(`${title} ${help}`);
}

async function openFirst(app: App, options: BrowserOptions): Promise<void> {
  const reply = options.file
    ? await app.openPath(fromWhereOneStands(options.file))
    : options.example
      ? await app.invoke('board.example', {}, { id: 'host' })
      : undefined;
  // The start screen is a good place to go on from; why one is there stands where Klubba was started.
  if (reply && !reply.ok) report(reply.error);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits for Ctrl C, or for the one who started us to let go; Enter gives a new address meanwhile. */
async function untilStopped(show: () => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of signals) process.on(signal, resolve);
  process.on('disconnect', resolve);
  const lines = stdin.isTTY ? createInterface({ input: stdin }).on('line', show).on('SIGINT', resolve) : undefined;
  await promise;
  lines?.close();
  // A second Ctrl C ends at once, and a listener would keep the process alive.
  for (const signal of signals) process.off(signal, resolve);
  process.off('disconnect', resolve);
}

function announce(server: BrowserServer, open: boolean): void {
  const address = server.address();
  console.log(address);
  process.send?.({ address });
  if (open) openAddress(address);
}

/** Runs the browser host until it is stopped: prints its address, opens the browser, ends with everything saved. */
export async function runBrowser(options: BrowserOptions, clock: Clock = systemClock): Promise<void> {
  const files = standardFiles();
  const renderer = builtRenderer();
  if (!existsSync(join(renderer, 'index.html')))
    throw new Error('Klubba är inte byggd: kör ”npm run build” eller starta med ”npm start”.');
  const desk = createBrowserDesk(files.data);
  const { author, port } = options;
  const as = author === undefined ? {} : { author };
  const app = createApp({ files, clock, desktop: desk.desktop });
  const server = await startBrowserServer({ app, desk, renderer, ...as, ...(port === undefined ? {} : { port }) });
  await openFirst(app, options);
  console.error('Klubba visas i webbläsaren på adressen nedan. Den gäller en gång; Enter ger en ny. Ctrl C avslutar.');
  announce(server, options.open);
  await untilStopped(() => announce(server, options.open));
  await server.close();
  await app.close();
  desk.close();
}

/** The options as a command line says them; undefined where it says something else. */
export function browserOptions(args: readonly string[]): BrowserOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        example: { type: 'boolean', default: false },
        open: { type: 'boolean', default: true },
        as: { type: 'string' },
        port: { type: 'string' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (positionals.length > 1 || (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)))
      return undefined;
    const [file] = positionals;
    return {
      example: values.example,
      open: values.open,
      ...(file === undefined ? {} : { file }),
      ...(values.as === undefined ? {} : { author: values.as }),
      ...(port === undefined ? {} : { port }),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) {
  const options = browserOptions(process.argv.slice(2));
  if (options) await runBrowser(options);
  else {
    console.error(usage);
    process.exitCode = 2;
  }
}
