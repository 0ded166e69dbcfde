import { parentPort } from 'node:worker_threads';
import Database from 'better-sqlite3';
import * as z from 'zod';
import sv from 'zod/v4/locales/sv.js';
import { CommandError } from '../shared/errors.ts';
import { type TaskName, tasks } from './tasks.ts';
import { leaving } from './worker-leave.ts';
import type { WorkerMessage } from './workshop.ts';

interface Order {
  readonly id: number;
  readonly task: TaskName;
  readonly input: never;
}

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

z.config(sv());

/** One task at a time: a heavy document must not share the thread's memory with a backup. */
let queue: Promise<void> = Promise.resolve();

async function perform({ id, task, input }: Order): Promise<void> {
  try {
    const value = await tasks[task](input, (done, total) => say({ id, kind: 'progress', done, total }));
    say({ id, kind: 'done', value });
  } catch (error) {
    if (error instanceof CommandError) say({ id, kind: 'failed', failure: error.failure });
    else say({ id, kind: 'broken', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

parentPort?.on('message', (order: Order | typeof leaving) => {
  if (order === leaving) return parentPort?.close();
  queue = queue.then(() => perform(order));
});

// Its first database loads the native module: before it says that it is there, and so may be ended.
new Database(':memory:').close();
say({ kind: 'ready' });
