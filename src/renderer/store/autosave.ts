import type { Failure, Reply } from '../../shared/errors.ts';

/** Longest time from the first unsaved key to the save, in milliseconds. */
export const saveAfter = 300;
/** Time between attempts while saving fails, in milliseconds. */
export const retryAfter = 4_000;

export type DraftState = 'clean' | 'dirty' | 'saving' | 'failed';

export interface Draft<T> {
  readonly value: T;
  readonly state: DraftState;
  /** What someone else wrote in the meantime; nothing is sent until one of the two is chosen. */
  readonly conflict?: { readonly theirs: T };
  /** Why the last attempt failed. */
  readonly failure?: Failure;
}

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
}

/** Plain values are equal when their JSON is. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
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

/** The autosave of one field: a throttle from the first unsaved key, one message under way at a time. */
export function createAutosave<T>(options: AutosaveOptions<T>): Autosave<T> {
  let draft: Draft<T> = { value: options.initial, state: 'clean' };
  /** What the store is known to hold. */
  let base = options.initial;
  /** Own versions that may still come back as an echo. */
  let sent: T[] = [];
  let underWay: Promise<void> | null = null;
  let cancel: (() => void) | null = null;

  const show = (next: Draft<T>) => {
    draft = next;
    options.changed();
  };
  const later = (milliseconds: number) => {
    cancel ??= options.schedule(() => {
      cancel = null;
      void flush();
    }, milliseconds);
  };
  const unschedule = () => {
    cancel?.();
    cancel = null;
  };

  const accept = (value: T, reply: Reply<unknown>) => {
    if (reply.ok) {
      base = value;
      const clean = same(draft.value, value);
      if (clean) sent = [value];
      show({ ...draft, state: clean ? 'clean' : 'dirty', failure: undefined });
      if (!clean) later(saveAfter);
      return;
    }
    show({ ...draft, state: 'failed', failure: reply.error });
    if (!same(draft.value, value)) later(saveAfter);
    else if (passing(reply.error)) later(retryAfter);
  };

  const sendOnce = async () => {
    unschedule();
    const { value } = draft;
    sent.push(value);
    show({ ...draft, state: 'saving' });
    accept(value, await options.send(value));
  };

  const unsaved = () => draft.state !== 'clean';

  async function flush(): Promise<boolean> {
    if (underWay) await underWay;
    // Someone else's flush may have begun in the meantime.
    if (underWay) return flush();
    if (!unsaved()) return true;
    if (draft.conflict) return false;
    underWay = sendOnce().finally(() => {
      underWay = null;
    });
    await underWay;
    return draft.state === 'failed' ? false : flush();
  }

  return {
    draft: () => draft,
    flush,
    edit(value) {
      if (same(value, draft.value)) return;
      if (!underWay && !draft.conflict && same(value, base)) {
        unschedule();
        return show({ value, state: 'clean' });
      }
      if (draft.state === 'failed') unschedule();
      show({ ...draft, value, state: underWay ? 'saving' : 'dirty', failure: undefined });
      if (!draft.conflict && !underWay) later(saveAfter);
    },
    receive(value) {
      if (same(value, base) && !draft.conflict) return;
      if (!unsaved() || same(value, draft.value)) {
        base = value;
        sent = [];
        if (underWay) return;
        unschedule();
        return show({ value, state: 'clean' });
      }
      if (sent.some((each) => same(each, value))) return;
      base = value;
      unschedule();
      show({ ...draft, conflict: { theirs: value } });
    },
    keepMine() {
      show({ ...draft, state: 'dirty', conflict: undefined });
      void flush();
    },
    takeTheirs() {
      unschedule();
      sent = [];
      const value = draft.conflict ? draft.conflict.theirs : base;
      base = value;
      show({ value, state: 'clean' });
    },
  };
}
