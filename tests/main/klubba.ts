import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createApp } from '../../src/main/app.ts';
import type { App, Desktop } from '../../src/main/host.ts';
import type { AppEvent, Call } from '../../src/shared/api.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../src/shared/commands.ts';
import type { Reply } from '../../src/shared/errors.ts';

/** Where the example and the word lists lie. */
export const resources = join(import.meta.dirname, '..', '..', 'resources');

/** A folder that is gone when the test is. */
export function temporaryFolder(within = tmpdir()): string {
  const folder = mkdtempSync(join(within, 'klubba-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands until it is moved. */
export function testClock(start = '2026-11-23T09:00:00.000Z') {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    /** Moves the clock on, in milliseconds. */
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

export interface Klubba {
  readonly app: App;
  readonly folder: string;
  readonly clock: ReturnType<typeof testClock>;
  readonly events: AppEvent[];
  /** Files handed over so far. */
  readonly delivered: { readonly fileName: string; readonly bytes: Uint8Array; readonly folder: string | undefined }[];
  /** The whole reply. */
  readonly reply: Call;
  /** The value; a refusal fails the test. */
  call<N extends CommandName>(command: N, input: CommandInput<N>): Promise<CommandOutput<N>>;
}

interface Options {
  readonly folder?: string;
  readonly author?: string;
  /** What this test's desktop does in its own way. */
  readonly desktop?: Partial<Desktop>;
}

/** The real app on real files; only the clock and the desktop are the test's own. */
export function newKlubba(options: Options = {}): Klubba {
  const folder = options.folder ?? temporaryFolder();
  const clock = testClock();
  const delivered: { fileName: string; bytes: Uint8Array; folder: string | undefined }[] = [];
  const desktop: Desktop = {
    folders: true,
    chooseBoard: async () => null,
    chooseNewFile: async (name) => join(folder, name),
    deliver: async ({ fileName, bytes }, subfolder) => {
      delivered.push({ fileName, bytes, folder: subfolder });
      return { kind: 'saved', fileName, folder: 'Dokument', token: String(delivered.length) };
    },
    open: async ({ fileName, bytes }) => {
      delivered.push({ fileName, bytes, folder: undefined });
      return { kind: 'saved', fileName, folder: 'Dokument', token: String(delivered.length) };
    },
    show: async () => true,
    showProjector: async () => true,
    ...options.desktop,
  };
  const app = createApp({ files: { data: join(folder, 'data'), resources }, clock, desktop });
  onTestFinished(() => app.close());
  const events: AppEvent[] = [];
  app.on((event) => events.push(event));
  const caller = { id: 'test', ...(options.author === undefined ? {} : { author: options.author }) };
  const reply: Call = async (command, input) =>
    (await app.invoke(command, input, caller)) as Reply<CommandOutput<typeof command>>;
  return {
    app,
    folder,
    clock,
    events,
    delivered,
    reply,
    async call(command, input) {
      const answer = await reply(command, input);
      if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
  };
}

/** The app with a new, empty board open. */
export async function newBoard(options: Options = {}): Promise<Klubba> {
  const klubba = newKlubba(options);
  await klubba.call('board.create', { name: 'Provnämnden' });
  return klubba;
}
