import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot, root } from './machine.ts';

const folder = join(root, 'node_modules/electron');

/** How long the network may be silent before it counts as none, and how long an unpacking may go on without one (ms). */
const networkPatience = 4_000;

/** Electron's program where it has been fetched already. */
function installed(): string | undefined {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const program = readFileSync(note, 'utf8').trim();
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), program);
  return existsSync(path) ? path : undefined;
}

/** Whether the place that Electron is fetched from answers at all. */
async function hasNetwork(): Promise<boolean> {
  const place = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com';
  try {
    await fetch(place, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(networkPatience) });
    return true;
  } catch {
    // Whatever the reason, there is nothing to fetch from.
    return false;
  }
}

/** Fetches Electron with its own installer, which also knows a copy that lies on this machine. */
async function install(): Promise<void> {
  console.error('Hämtar Electron (första gången, omkring 120 MB) …');
  const child = spawn(process.execPath, [join(folder, 'install.js')], { cwd: root, stdio: 'ignore' });
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.once('error', () => resolve());
  const online = hasNetwork();
  const patience = setTimeout(async () => {
    if (!(await online)) child.kill();
  }, 2 * networkPatience);
  await promise;
  clearTimeout(patience);
}

export type ElectronPlace = { readonly program: string } | { readonly reason: string };

/** Electron's program, fetched where it is missing; or the reason why it cannot run here. */
export async function findElectron(): Promise<ElectronPlace> {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return { reason: 'här finns ingen skärm att visa ett fönster på' };
  if (isRoot()) return { reason: 'den får inte köras som root' };
  if (!installed()) await install();
  const program = installed();
  return program ? { program } : { reason: 'Electron finns inte på datorn och gick inte att hämta' };
}

/** Runs Klubba in Electron until it ends; false where it could not even start. */
export async function runElectron(program: string, args: readonly string[]): Promise<boolean> {
  const startedAt = Date.now();
  const child = spawn(program, ['.', ...args], { cwd: root, stdio: 'inherit' });
  // Ctrl C reaches Electron as well, which saves and ends by itself.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once('exit', (code) => resolve(code ?? 1));
  child.once('error', () => resolve(1));
  const code = await promise;
  process.off('SIGINT', wait);
  const neverRan = code !== 0 && Date.now() - startedAt < 5_000;
  if (!neverRan) process.exitCode = code;
  return !neverRan;
}
