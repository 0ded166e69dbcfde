import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageScripts, root, runNode } from './machine.ts';

const sources = ['src', 'package-lock.json', 'electron.vite.config.ts'];
const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** When anything in a file or folder was last written (ms). */
function newest(path: string): number {
  const at = statSync(path);
  if (!at.isDirectory()) return at.mtimeMs;
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(at.mtimeMs, ...entries.map((name) => statSync(join(path, name)).mtimeMs));
}

function isStale(): boolean {
  const built = products.map((each) => join(root, each));
  if (!built.every((each) => existsSync(each))) return true;
  const oldest = Math.min(...built.map((each) => statSync(each).mtimeMs));
  return sources.some((each) => newest(join(root, each)) > oldest);
}

/** Builds main, preload and renderer; answers whether it went well. */
export const build = (): boolean => runNode(packageScripts.electronVite, ['build', '--logLevel', 'warn']) === 0;

/** Builds where nothing is built, or the sources are newer than what is. */
export const buildWhenStale = (): boolean => !isStale() || build();
