import type { Reply } from '../../shared/errors.ts';
import { type Autosave, createAutosave } from './autosave.ts';

/** What a field's owner says about it. */
export interface FieldSpec<T> {
  /** Names the field on the whole board, as `agendaItem:ID:title`. */
  readonly key: string;
  /** The stored value. */
  readonly value: T;
  readonly save: (value: T) => Promise<Reply<unknown>>;
}

export interface DraftCount {
  readonly unsaved: number;
  readonly failed: number;
}

/** A field's draft, and how to hear of its changes while it is on the screen. */
export interface Handle<T> {
  readonly autosave: Autosave<T>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Every field that is on the screen or still unsaved, by its key: a draft outlives its component. */
export interface Drafts {
  readonly open: <T>(spec: FieldSpec<T>) => Handle<T>;
  /** Sends everything unsaved; answers how many fields could not be. */
  readonly flush: () => Promise<number>;
  /** Forgets all, as when another board is opened. */
  readonly clear: () => void;
}

interface Entry extends Handle<unknown> {
  readonly listeners: Set<() => void>;
  save: (value: unknown) => Promise<Reply<unknown>>;
}

export interface DraftsOptions {
  readonly changed: (count: DraftCount) => void;
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
}

export function createDrafts({ changed, schedule }: DraftsOptions): Drafts {
  const entries = new Map<string, Entry>();

  const count = (): DraftCount => {
    const states = [...entries.values()].map((each) => each.autosave.draft().state);
    return {
      unsaved: states.filter((each) => each !== 'clean').length,
      failed: states.filter((each) => each === 'failed').length,
    };
  };

  const tidy = (key: string, entry: Entry) => {
    const idle = entry.listeners.size === 0 && entry.autosave.draft().state === 'clean';
    if (idle && entries.get(key) === entry) entries.delete(key);
  };

  const add = (key: string, initial: unknown, save: Entry['save']): Entry => {
    const listeners: Entry['listeners'] = new Set();
    const autosave = createAutosave<unknown>({
      initial,
      schedule,
      send: (value) => entry.save(value),
      changed: () => {
        for (const listener of listeners) listener();
        changed(count());
      },
    });
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      if (!entries.has(key)) entries.set(key, entry);
      return () => {
        listeners.delete(listener);
        // A field that leaves the screen is saved at once, and forgotten when nothing is left.
        if (listeners.size === 0) void autosave.flush().then(() => tidy(key, entry));
      };
    };
    const entry: Entry = { autosave, subscribe, listeners, save };
    entries.set(key, entry);
    return entry;
  };

  return {
    open<T>(spec: FieldSpec<T>) {
      const save = spec.save as Entry['save'];
      const entry = entries.get(spec.key) ?? add(spec.key, spec.value, save);
      entry.save = save;
      return entry as unknown as Handle<T>;
    },
    async flush() {
      const saved = await Promise.all([...entries.values()].map((each) => each.autosave.flush()));
      return saved.filter((each) => !each).length;
    },
    clear() {
      entries.clear();
      changed(count());
    },
  };
}
