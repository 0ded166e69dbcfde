// A process of its own with a board open, for what can only be seen from outside: locks, rights, and being killed.
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createApp } from '../../src/main/app.ts';
import { migrations } from '../../src/main/db/migrations/migrations.ts';
import { openBoard } from '../../src/main/db/open.ts';
import { CommandError } from '../../src/shared/errors.ts';

const [mode = '', path = '', rounds = '0'] = process.argv.slice(2);

const say = (value: unknown) =>
  new Promise<void>((resolve) => process.stdout.write(`${JSON.stringify(value)}\n`, () => resolve()));

/** Opens the board and keeps it until the process is ended. */
async function hold(): Promise<void> {
  const held = openBoard(path, { now: '2026-11-23T09:00:00.000Z' });
  await say('open');
  // Named here, or the board would be let go with the garbage.
  process.stdin.on('end', () => held.close()).resume();
}

/** Says what opening and writing come to. */
async function attempt(): Promise<void> {
  try {
    const db = openBoard(path, { now: '2026-11-23T09:00:00.000Z' });
    db.close();
    await say('opened');
  } catch (error) {
    await say(error instanceof CommandError ? error.failure : String(error));
  }
}

/** The app with the board open, as a function that runs its commands. */
async function openedApp() {
  const desktop = {
    folders: true,
    chooseBoard: async () => null,
    chooseNewFile: async () => null,
    deliver: () => Promise.reject(new Error('nothing is delivered here')),
    open: () => Promise.reject(new Error('nothing is opened here')),
    show: async () => false,
    showProjector: async () => false,
  };
  const data = join(dirname(path), 'data');
  const app = createApp({ files: { data, resources: tmpdir() }, clock: { now: () => new Date() }, desktop });
  const caller = { id: 'test', author: 'Asta Berg' };
  await app.openPath(path);
  return async <T>(command: string, input: unknown): Promise<T> => {
    const reply = await app.invoke(command, input, caller);
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value as T;
  };
}

/** Writes until it is killed, and says each number once it has been acknowledged. */
async function write(): Promise<void> {
  const invoke = await openedApp();
  const { persons } = await invoke<{ persons: { id: string }[] }>('board.get', {});
  const id = persons[0]?.id;
  for (let number = Number(rounds); ; number++) {
    await invoke('person.update', { id, patch: { name: `nummer ${number}` } });
    await invoke('matter.create', { title: `ärende ${number}`, note: 'x'.repeat((number % 40) * 100) });
    await say(number);
  }
}

/** Goes to an item and lets its voters say yes one by one, saying so; then it waits to be killed. */
async function vote(): Promise<void> {
  const [id, meetingId, agendaItemId, ...voters] = process.argv.slice(4);
  const invoke = await openedApp();
  await invoke('meeting.goTo', { meetingId, agendaItemId });
  for (const personId of voters) {
    await invoke('proposition.vote', { id, personId, choice: 'yes' });
    await say(personId);
  }
  process.stdin.resume();
}

/** Begins a migration that never ends: its last statement counts for ever, after it has changed a lot. */
async function migrate(): Promise<void> {
  await say('migrating');
  const sql = `
    CREATE TABLE filler (a TEXT);
    INSERT INTO filler WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
      SELECT hex(randomblob(200)) FROM n;
    DELETE FROM officer;
    INSERT INTO filler WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0;`;
  openBoard(path, {
    now: '2026-11-23T09:00:00.000Z',
    migrations: [...migrations, { version: migrations.length + 1, sql }],
  });
}

const modes: Readonly<Record<string, () => Promise<void>>> = { hold, attempt, write, vote, migrate };
await modes[mode]?.();
