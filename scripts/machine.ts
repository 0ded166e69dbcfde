import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const isRoot = () => process.getuid?.() === 0;
export const isCi = () => process.env.CI === 'true' || process.env.CI === '1';
export const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** The full path of a program on the PATH, or undefined. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const paths = names.flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))));
  return paths.find((path) => existsSync(path));
}

/** Debian's Chromium where it is installed; otherwise Playwright uses its own. */
export const chromiumPath = () => ['/usr/bin/chromium'].find((path) => existsSync(path));

/** LibreOffice where it usually lies. */
export function officePath(): string | undefined {
  const usual = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return findProgram('soffice', 'libreoffice') ?? usual.find((path) => existsSync(path));
}

/** Runs a program with this terminal as its own, in the project's folder; answers its exit code. */
export function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return done.status ?? 1;
}

/** Runs a script of an installed package on this same Node. */
export function runNode(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  return run(process.execPath, [join(root, script), ...args], env);
}

export const packageScripts = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  electronVite: 'node_modules/electron-vite/bin/electron-vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  typescript: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;
