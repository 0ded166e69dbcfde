import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './chromium-path.ts';
import { commandLine } from './command-line.ts';

export type Params = Record<string, unknown>;
type Message = {
  id?: number;
  result?: Params;
  error?: { message: string };
  sessionId?: string;
  method?: string;
  params?: Params;
};

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--no-startup-window',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-popup-blocking',
  '--disable-quic',
  '--disable-sync',
  '--lang=sv',
];

const profile = mkdtempSync(join(tmpdir(), 'electron-standin-'));
const waiting = new Map<number, { resolve(value: Params): void; reject(reason: Error): void }>();
const listeners = new Set<(method: string, params: Params, sessionId: string | undefined) => void>();
let browser: ChildProcess | undefined;
let socket: WebSocket | undefined;
let count = 0;

/** One call of the DevTools protocol, to the browser or to one page of it. */
export function send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
  return new Promise((resolve, reject) => {
    const id = ++count;
    waiting.set(id, { resolve, reject: (reason) => reject(new Error(`${method}: ${reason.message}`)) });
    socket?.send(JSON.stringify({ id, method, params, sessionId }));
  });
}

/** Hears every event of the browser and its pages. */
export function onEvent(listener: (method: string, params: Params, sessionId: string | undefined) => void): void {
  listeners.add(listener);
}

function receive(message: Message): void {
  if (message.id === undefined) {
    for (const each of listeners) each(message.method ?? '', message.params ?? {}, message.sessionId);
    return;
  }
  const call = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.error) call?.reject(new Error(message.error.message));
  else call?.resolve(message.result ?? {});
}

function address(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    process.stderr?.on('data', (chunk) => {
      output += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    process.on('exit', () => reject(new Error(`Chromium ended at once:\n${output}`)));
  });
}

/** Starts Chromium without a window and connects to it; announces it as Electron would. */
export async function startChromium(): Promise<void> {
  const path = chromiumPath();
  if (path === undefined) throw new Error('No Chromium found; set CHROMIUM to its path.');
  // In a process group of its own, so that its helpers end with it and nothing writes to the profile any more.
  browser = spawn(path, [...flags, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const url = await address(browser);
  const opened = new WebSocket(url);
  await new Promise((resolve, reject) => {
    opened.onopen = resolve;
    opened.onerror = reject;
  });
  opened.onmessage = ({ data }) => receive(JSON.parse(String(data)) as Message);
  socket = opened;
  await send('Target.setDiscoverTargets', { discover: true });
  if (commandLine.has('remote-debugging-port')) process.stderr.write(`DevTools listening on ${url}\n`);
}

/** Ends Chromium and removes its profile; a second call finds nothing left to do. */
export function stopChromium(): void {
  const running = browser;
  browser = undefined;
  if (running?.pid !== undefined && running.exitCode === null) process.kill(-running.pid, 'SIGKILL');
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
}
