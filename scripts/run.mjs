// The door to every script. It runs on any Node that npm itself runs on, and imports nothing of ours before it
// knows that this Node is new enough: better-sqlite3 crashes on an old one instead of saying so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const needed = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script = '', ...args] = process.argv.slice(2);

/** What each script is: a file of ours, or a program of a package. */
const scripts = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  schema: 'scripts/schema.ts',
  klubba: 'src/main/cli.ts',
  bench: 'tests/bench/run.ts',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

const own = join(
  root,
  'node_modules',
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
);
const ownNode = join(own, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!Object.hasOwn(scripts, script)) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(scripts).join('|')} [arguments]`);
  process.exitCode = 2;
} else if (Number(process.versions.node.split('.')[0]) >= needed) {
  const file = join(root, scripts[script]);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
} else if (existsSync(ownNode)) {
  const done = spawnSync(ownNode, [fileURLToPath(import.meta.url), script, ...args], { stdio: 'inherit' });
  process.exitCode = done.status ?? 1;
} else {
  console.error(
    `Klubba behöver Node ${needed} eller senare, och detta är ${process.versions.node}: hämta det på https://nodejs.org. ` +
      `(Klubba needs Node ${needed} or later.)`,
  );
  process.exitCode = 1;
}
