import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/main/app.ts';
import type { Desktop } from '../../src/main/host.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../src/shared/commands.ts';
import type { BoardJson } from '../../src/shared/exchange/board-json.ts';
import { withNames } from './names.ts';

/** A desk at which someone does something on a day of the past. */
export interface PastDesk {
  /** Whose day it is now, and which. */
  on(date: string, author: string): void;
  call<N extends CommandName>(command: N, input: CommandInput<N>): Promise<CommandOutput<N>>;
}

/** The board after someone has lived through what followed, with the real app on a real file. */
export async function livedThrough(board: BoardJson, live: (desk: PastDesk) => Promise<void>): Promise<BoardJson> {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-example-'));
  let [now, author] = [board.meetings[0]?.date ?? '', ''];
  const delivered: Uint8Array[] = [];
  const desktop: Desktop = {
    folders: true,
    chooseBoard: async () => null,
    chooseNewFile: async () => join(folder, 'example.klubba'),
    deliver: async ({ fileName, bytes }) => {
      delivered.push(bytes);
      return { kind: 'saved', fileName, folder, token: '' };
    },
    open: async ({ fileName }) => ({ kind: 'saved', fileName, folder, token: '' }),
    show: async () => false,
    showProjector: async () => false,
  };
  const clock = { now: () => new Date(`${now}T12:00:00.000Z`) };
  const app = createApp({ files: { data: join(folder, 'data'), resources: folder }, clock, desktop });
  const call: PastDesk['call'] = async (command, input) => {
    const reply = await app.invoke(command, input, { id: 'example', author });
    if (!reply.ok) throw new Error(`${command}: ${JSON.stringify(reply.error)}`);
    return reply.value as CommandOutput<typeof command>;
  };
  try {
    await call('board.create', { name: board.board.name });
    await call('exchange.importJson', { json: new TextEncoder().encode(JSON.stringify(board)) });
    await live({ on: (date, who) => ([now, author] = [date, who]), call });
    await call('exchange.exportJson', {});
    return withNames(JSON.parse(new TextDecoder().decode(delivered.at(-1))));
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
