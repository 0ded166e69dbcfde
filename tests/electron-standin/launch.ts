// Does what the Electron binary does at start: reads the command line, opens the inspector, runs the app's main file.
import { readFileSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandLine } from './command-line.ts';

const entry = process.argv.slice(2).find((each) => !each.startsWith('-')) ?? '.';
const folder = resolve(entry);
const isFolder = statSync(folder).isDirectory();
const manifest = JSON.parse(readFileSync(join(isFolder ? folder : '.', 'package.json'), 'utf8'));
const main = isFolder ? join(folder, manifest.main) : folder;

commandLine.appPath = isFolder ? folder : resolve('.');
commandLine.name = manifest.productName ?? manifest.name;
commandLine.version = manifest.version;
commandLine.arguments = process.argv.slice(2);

// Node prints "Debugger listening on ws://…" itself, the line that Playwright waits for.
if (commandLine.has('inspect')) inspector.open(0, '127.0.0.1');

const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

// Chromium's and Node's own switches are not the app's; Electron's argv is [binary, app, …rest].
const own = commandLine.arguments.filter((each) => !/^--(inspect|remote-debugging-port|no-sandbox)/.test(each));
process.argv = [process.argv[0] ?? 'electron', ...own];

// Playwright evaluates `require('electron')` in this process.
globalThis.require ??= createRequire(pathToFileURL(main));
await import(pathToFileURL(main).href);
