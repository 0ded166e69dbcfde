import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CommandError, type Failure } from '../shared/errors.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';
import { leaving } from './worker-leave.ts';

/** What the worker says: that it is there, and what comes of a task. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure }
  | { readonly id: number; readonly kind: 'broken'; readonly message: string };

/** So long a worker that is there may take to leave by itself, in milliseconds. */
const patience = 3_000;

type Progress = (done: number, total: number) => void;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: Progress | undefined;
}

/** Where long work is done: one worker thread with its own read connections, started when first needed. */
export interface Workshop {
  run<N extends TaskName>(task: N, input: TaskInput<N>, progress?: Progress): Promise<TaskOutput<N>>;
  /** Ends the worker; what it was doing is rejected as `board.closed`. */
  close(): Promise<void>;
}

/** A worker, and when it has all that it needs or is gone. */
interface Hired {
  readonly worker: Worker;
  readonly ready: Promise<void>;
}

/** Ends a worker, not before it is there: a thread that is ended while it loads its native module takes the process along. */
async function dismiss({ worker, ready }: Hired, busy: boolean): Promise<void> {
  worker.ref();
  await ready;
  if (busy) return void (await worker.terminate());
  const gone = once(worker, 'exit');
  const late = setTimeout(() => void worker.terminate(), patience);
  worker.postMessage(leaving);
  await gone;
  clearTimeout(late);
}

/** Makes a workshop; no thread runs before the first task. */
export function createWorkshop(): Workshop {
  let hired: Hired | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  function abandon(error: Error): void {
    for (const each of waiting.values()) each.reject(error);
    waiting.clear();
    hired = null;
  }

  function hear(message: WorkerMessage): void {
    if (message.kind === 'ready') return;
    const task = waiting.get(message.id);
    if (!task) return;
    if (message.kind === 'progress') {
      task.progress?.(message.done, message.total);
      return;
    }
    waiting.delete(message.id);
    if (waiting.size === 0) hired?.worker.unref();
    if (message.kind === 'done') task.resolve(message.value);
    else task.reject(message.kind === 'failed' ? new CommandError(message.failure) : new Error(message.message));
  }

  function hire(): Hired {
    // The same file, as source or as built.
    const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
    const worker = new Worker(new URL(file, import.meta.url));
    const ready = new Promise<void>((resolve) => {
      for (const event of ['message', 'exit']) worker.once(event, () => resolve());
    });
    worker.on('message', hear);
    worker.on('error', (error) => {
      // One that is dismissed already must not take its successor's work along.
      if (hired?.worker === worker) abandon(error instanceof Error ? error : new Error(String(error)));
    });
    return { worker, ready };
  }

  return {
    run(task, input, progress) {
      return new Promise((resolve, reject) => {
        hired ??= hire();
        const { worker } = hired;
        worker.ref();
        const id = ++lastId;
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, progress });
        worker.postMessage({ id, task, input });
      });
    },
    async close() {
      const ended = hired;
      const busy = waiting.size > 0;
      abandon(new CommandError({ code: 'board.closed', data: {} }));
      if (ended !== null) await dismiss(ended, busy);
    },
  };
}
