import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A browser host that runs as a process of its own. */
export interface Host {
  readonly process: ChildProcess;
  /** Where the host is, without its token. */
  readonly url: string;
  /** Opens Klubba once. */
  readonly address: string;
  /** What the host has written to standard error so far. */
  readonly messages: () => string;
}

/** Starts a browser host as a process of its own and waits until it says where it is; on a day of its own where one is given. */
export async function startHost(folder: string, args: readonly string[] = [], day?: string): Promise<Host> {
  const entry = day === undefined ? 'src/main/browser.ts' : 'tests/dated-host.ts';
  const child = spawn(process.execPath, [join(root, entry), '--no-open', ...args], {
    cwd: root,
    env: { ...process.env, KLUBBA_DATA: folder, INIT_CWD: folder, ...(day === undefined ? {} : { HOST_DAY: day }) },
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

/** Lets a host that was started on a day of its own go on to another day. */
export async function setHostDay({ process: child }: Host, day: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('message', () => resolve());
  child.send({ day });
  await promise;
}
