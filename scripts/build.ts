import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageScripts, root, runNode } from './machine.ts';

const sources = ['src', 'package-lock.json', 'electron.vite.config.ts', 'review-page.config.ts'];
const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
/** The page that is sent for review, and what it is made of. */
const pageProducts = ['out/review/page.js', 'out/review/page.css'];
const pageSources = ['src/renderer/review-page', 'src/shared', 'review-page.config.ts'];

/** When anything in a file or folder was last written (ms). */
function newest(path: string): number {
  const at = statSync(path);
  if (!at.isDirectory()) return at.mtimeMs;
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(at.mtimeMs, ...entries.map((name) => statSync(join(path, name)).mtimeMs));
}

function isStale(made: readonly string[], from: readonly string[]): boolean {
  const built = made.map((each) => join(root, each));
  if (!built.every((each) => existsSync(each))) return true;
  const oldest = Math.min(...built.map((each) => statSync(each).mtimeMs));
  return from.some((each) => newest(join(root, each)) > oldest);
}

/** Builds the page that is sent for review; answers whether it went well. */
const buildPage = (): boolean =>
  runNode(packageScripts.vite, ['build', '--config', 'review-page.config.ts', '--logLevel', 'warn']) === 0;

/** Builds main, preload, renderer and the page for review; answers whether it went well. */
export const build = (): boolean =>
  runNode(packageScripts.electronVite, ['build', '--logLevel', 'warn']) === 0 && buildPage();

/** Builds where nothing is built, or the sources are newer than what is. */
export const buildWhenStale = (): boolean => !isStale([...products, ...pageProducts], sources) || build();

/** The same for the page that is sent for review alone. */
export const buildPageWhenStale = (): boolean => !isStale(pageProducts, pageSources) || buildPage();
