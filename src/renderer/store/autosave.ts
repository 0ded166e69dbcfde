import type { Failure, Reply } from '../../shared/errors.ts';
import { answered, type Draft, edited, givenUp, type Held, held, kept, received, same, sending } from './draft.ts';

/** Longest time from the first unsaved key to the save, in milliseconds. */
export const saveAfter = 300;
/** Time between attempts while saving fails, in milliseconds. */
export const retryAfter = 4_000;

export interface AutosaveOptions<T> {
  readonly initial: T;
  readonly send: (value: T) => Promise<Reply<unknown>>;
  /** Runs later; answers how to call it off. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  readonly changed: () => void;
}

export interface Autosave<T> {
  readonly draft: () => Draft<T>;
  readonly edit: (value: T) => void;
  /** The stored value as it is now read; never overwrites what is unsaved. */
  readonly receive: (value: T) => void;
  /** Sends what is unsaved; true when nothing is left. */
  readonly flush: () => Promise<boolean>;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Ends it for good: nothing is sent again, and an answer under way is not heard. */
  readonly stop: () => void;
}

/** A refusal stays the same however often one asks; all else may pass. */
function passing(failure: Failure): boolean {
  switch (failure.code) {
    case 'input.invalid':
    case 'rule.broken':
    case 'item.missing':
    case 'item.frozen':
      return false;
    default:
      return true;
  }
}

/** Runs one thing later, at most one at a time. */
function createTimer(schedule: AutosaveOptions<unknown>['schedule'], run: () => void) {
  let cancel: (() => void) | null = null;
  return {
    start(milliseconds: number) {
      cancel ??= schedule(() => {
        cancel = null;
        run();
      }, milliseconds);
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}

/** The autosave of one field: a throttle from the first unsaved key, one message under way at a time. */
export function createAutosave<T>({ initial, send, schedule, changed }: AutosaveOptions<T>): Autosave<T> {
  let now: Held<T> = held(initial);
  let underWay: Promise<void> | null = null;
  let stopped = false;
  const timer = createTimer(schedule, attempt);

  const show = (next: Held<T>) => {
    if (next === now) return;
    const { draft } = now;
    now = next;
    if (next.draft !== draft) changed();
  };

  async function sendOnce(): Promise<void> {
    timer.stop();
    const { value } = now.draft;
    show(sending(now));
    const reply = await send(value);
    if (stopped) return;
    show(answered(now, value, reply));
    if (now.draft.state === 'clean') return;
    if (reply.ok || !same(now.draft.value, value)) timer.start(saveAfter);
    else if (passing(reply.error)) timer.start(retryAfter);
  }

  const waiting = () => !stopped && now.draft.state !== 'clean' && !now.draft.conflict;

  function attempt(): void {
    if (underWay || !waiting()) return;
    underWay = sendOnce().finally(() => {
      underWay = null;
    });
  }

  async function flush(): Promise<boolean> {
    if (underWay) await underWay;
    // Someone else's flush may have begun in the meantime.
    if (underWay) return flush();
    if (!waiting()) return stopped || now.draft.state === 'clean';
    attempt();
    await underWay;
    return now.draft.state === 'failed' && !stopped ? false : flush();
  }

  return {
    draft: () => now.draft,
    flush,
    edit(value) {
      if (same(value, now.draft.value)) return;
      if (now.draft.state === 'failed') timer.stop();
      show(edited(now, value, underWay !== null));
      if (!waiting()) timer.stop();
      else if (!underWay) timer.start(saveAfter);
    },
    receive(value) {
      show(received(now, value, underWay !== null));
      if (!waiting()) timer.stop();
      // A row that was away and is read again has come back, as by an undo.
      else if (now.draft.failure?.code === 'item.missing') timer.start(saveAfter);
    },
    keepMine() {
      show(kept(now));
      attempt();
    },
    takeTheirs() {
      timer.stop();
      show(givenUp(now));
    },
    stop() {
      stopped = true;
      timer.stop();
    },
  };
}
