import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/main/app.ts';
import { sha256Of } from '../../src/main/db/blob.ts';
import type { Desktop } from '../../src/main/host.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../src/shared/commands.ts';
import { type BoardJson, boardJson, type TableKey } from '../../src/shared/exchange/board-json.ts';

/** A desk at which someone does something on a day of the past. */
export interface PastDesk {
  /** Whose day it is now, and which. */
  on(date: string, author: string): void;
  call<N extends CommandName>(command: N, input: CommandInput<N>): Promise<CommandOutput<N>>;
}

/** What the rows are called that the app itself makes. */
const madeRows: Partial<Record<TableKey, string>> = {
  signatures: 'justering',
  notices: 'anslag',
  finalities: 'laga-kraft',
  dispatches: 'expediering',
  frozen: 'fryst',
  issuedDocuments: 'utfardad',
  frozenRows: 'last',
  paragraphs: 'paragraf',
  riskAnalyses: 'riskanalys',
  riskEntries: 'riskrad',
  measures: 'atgardsrad',
  followUps: 'uppfoljning',
  followUpEntries: 'uppfoljningsrad',
};

/** Identities that rows of several years share. */
const identities = (board: BoardJson): readonly (readonly [name: string, ids: readonly string[]])[] => [
  ['risk', board.riskEntries.map((each) => each.riskId)],
  ['atgard', board.measures.map((each) => each.measureId)],
];

/** The same board with a name for each id that the app made: those differ from one time to the next, but not in order. */
function withNames(board: BoardJson): BoardJson {
  const rows = Object.entries(madeRows).map(
    ([key, name]) => [name, board[key as Exclude<TableKey, 'board'>].map(({ id }) => id)] as const,
  );
  const names = [...identities(board), ...rows].flatMap(([name, ids]) =>
    [...new Set(ids)].map((id, index) => [id, `${name}-${String(index + 1).padStart(3, '0')}`] as const),
  );
  // A frozen value is JSON within JSON: its quotes are escaped, and its hash is that of what it says with the names.
  const named = (json: string) =>
    names.reduce((one, [id, name]) => one.replaceAll(new RegExp(`(\\\\?")${id}\\1`, 'g'), `$1${name}$1`), json);
  const text = named(JSON.stringify(board));
  const [left] = text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/) ?? [];
  if (left !== undefined) throw new Error(`An id without a name: ${left}`);
  const made = boardJson.parse(JSON.parse(text));
  return { ...made, frozen: made.frozen.map((each) => ({ ...each, sha256: sha256Of(each.value) })) };
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
