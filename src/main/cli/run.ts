import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Call } from '../../shared/api.ts';
import { documentKinds } from '../../shared/documents/commands.ts';
import { warningText } from '../../shared/documents/warning-text.ts';
import { errorText } from '../../shared/error-text.ts';
import { CommandError, type Failure, fail, type Reply } from '../../shared/errors.ts';
import { createApp } from '../app.ts';
import type { App, Clock, Files } from '../host.ts';
import { unwritable } from '../new-file.ts';
import { type Arguments, readArguments, type Task } from './arguments.ts';
import { fromJsonText, toJsonText } from './bytes-json.ts';
import { listCommands } from './command-list.ts';
import { createCliDesktop } from './desktop.ts';
import { readFrom } from './read-from.ts';
import { usage } from './usage.ts';

/** The terminal, and the machine behind it. */
export interface Terminal {
  /** Where the person stands. */
  readonly folder: string;
  readonly files: Files;
  readonly clock: Clock;
  /** Results. */
  out(content: string | Uint8Array): void;
  /** Messages. */
  say(text: string): void;
  /** All of standard in. */
  input(): Promise<string>;
}

type BoardTask = Exclude<Task, { kind: 'help' | 'misuse' | 'commands' | 'documents' }>;

interface Session {
  readonly terminal: Terminal;
  readonly app: App;
  readonly call: Call;
  invoke(command: string, input: unknown): Promise<Reply<unknown>>;
  pathOf(token: string): string | undefined;
}

function say(terminal: Terminal, failure: Failure): void {
  const { title, help } = errorText(failure);
  terminal.say(`${title} ${help}\n`);
}

function need<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new CommandError(reply.error);
  return reply.value;
}

async function exportDocument(session: Session, task: Extract<Task, { kind: 'exportDocument' }>): Promise<number> {
  const { terminal } = session;
  const { document, id, meeting, year, period } = task;
  const { files, warnings } = need(
    await session.call('document.export', {
      document,
      ...(id === undefined ? {} : { id }),
      ...(meeting === undefined ? {} : { meeting }),
      ...(year === undefined ? {} : { year }),
      ...(period === undefined ? {} : { period }),
    }),
  );
  for (const warning of warnings) terminal.say(`${warningText(warning)}\n`);
  for (const { token, fileName } of files) terminal.out(`${session.pathOf(token) ?? fileName}\n`);
  return 0;
}

async function importJson({ terminal, app, call }: Session, task: Extract<Task, { kind: 'import' }>): Promise<number> {
  const path = resolve(terminal.folder, task.data);
  const json = await readFrom(basename(path) || path, () => readFile(path));
  // Where the contents were too large to lie in the file, they lie in the folder that the export made beside it.
  const beside = path.replace(/\.json$/i, '-filer');
  const token = existsSync(beside) ? { beside: app.offer(beside) } : {};
  const { rows } = need(await call('exchange.importJson', { json, replace: task.replace, ...token }));
  terminal.say(`${rows} rader är inlästa.\n`);
  return 0;
}

async function check(session: Session, json: boolean): Promise<number> {
  const { problems } = need(await session.call('board.check', {}));
  if (json) session.terminal.out(`${JSON.stringify({ problems }, null, 2)}\n`);
  else session.terminal.out(problems.length === 0 ? 'Filen är hel.\n' : `${problems.join('\n')}\n`);
  return problems.length === 0 ? 0 : 1;
}

async function inputOf(terminal: Terminal, given: string): Promise<unknown> {
  const text = given === '-' ? await terminal.input() : given;
  try {
    return fromJsonText(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail('input.invalid', { issues: [{ path: '', message: `ingen giltig JSON (${error.message})` }] });
  }
}

/** What stands at a path, if anything; a path that the disk does not take is an error for people. */
function found(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(error, path);
  }
}

async function create({ terminal, call }: Session, file: string): Promise<number> {
  const path = resolve(terminal.folder, file);
  const name = basename(path);
  if (!found(dirname(path))?.isDirectory())
    fail('file.unwritable', { name, reason: `mappen ”${dirname(file)}” finns inte` });
  if (found(path)) fail('board.exists', { name });
  need(await call('board.create', { name: name.replace(/\.klubba$/i, '') }));
  terminal.say(`${file} är skapad.\n`);
  return 0;
}

async function perform(session: Session, task: BoardTask): Promise<number> {
  const { terminal, call } = session;
  switch (task.kind) {
    case 'new':
      return await create(session, task.file);
    case 'import':
      return await importJson(session, task);
    case 'exportDocument':
      return await exportDocument(session, task);
    case 'exportJson': {
      const { token } = need(await call('exchange.exportJson', {}));
      if (task.out !== undefined) terminal.out(`${session.pathOf(token) ?? ''}\n`);
      return 0;
    }
    case 'check':
      return await check(session, task.json);
    case 'call': {
      const value = need(await session.invoke(task.command, await inputOf(terminal, task.input)));
      terminal.out(`${toJsonText({ ok: true, value }, 2)}\n`);
      return 0;
    }
  }
}

function listTask(terminal: Terminal, task: Extract<Task, { kind: 'help' | 'commands' | 'documents' }>): number {
  switch (task.kind) {
    case 'help':
      terminal.out(usage);
      return 0;
    case 'commands': {
      const list = listCommands();
      terminal.out(
        task.json
          ? `${JSON.stringify(list, null, 2)}\n`
          : list.map(({ name, label }) => `${name.padEnd(28)} ${label}\n`).join(''),
      );
      return 0;
    }
    case 'documents':
      terminal.out(
        task.json
          ? `${JSON.stringify(documentKinds, null, 2)}\n`
          : documentKinds.map(({ name, title }) => `${name.padEnd(20)} ${title}\n`).join(''),
      );
      return 0;
  }
}

async function performOnBoard(terminal: Terminal, task: BoardTask, author: string | undefined): Promise<number> {
  const file = resolve(terminal.folder, task.file);
  const out = 'out' in task ? task.out : undefined;
  const { desktop, pathOf } = createCliDesktop({
    folder: resolve(terminal.folder, out ?? '.'),
    together: task.kind === 'exportDocument' && out !== undefined,
    newFile: file,
    ...(task.kind === 'exportJson' && out === undefined ? { take: terminal.out } : {}),
  });
  const app = createApp({ files: terminal.files, clock: terminal.clock, desktop });
  const caller = { id: 'cli', ...(author === undefined ? {} : { author }) };
  const invoke = (command: string, input: unknown) => app.invoke(command, input, caller);
  try {
    if (task.kind !== 'new') need(await app.openPath(file));
    return await perform({ terminal, app, invoke, call: invoke as Call, pathOf }, task);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    if (task.kind === 'call') terminal.out(`${toJsonText({ ok: false, error: error.failure }, 2)}\n`);
    say(terminal, error.failure);
    return 1;
  } finally {
    await app.close();
  }
}

/** Runs one command line; answers the exit code: 0 went well, 1 an error, 2 wrong usage. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const read: Arguments | undefined = readArguments(args);
  if (!read) {
    terminal.say(usage);
    return 2;
  }
  const { task, author } = read;
  switch (task.kind) {
    case 'misuse':
      terminal.say(`${task.text}\n`);
      return 2;
    case 'help':
    case 'commands':
    case 'documents':
      return listTask(terminal, task);
    default:
      return await performOnBoard(terminal, task, author);
  }
}
