import type { Reply } from '../../shared/errors.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import type { Route } from './route.ts';

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
  /** Fields that two have written in, which wait for a choice. */
  readonly conflicts: number;
}

/** What a field held that never reached the file. */
export interface Lost {
  readonly key: string;
  readonly value: unknown;
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
  /** Where the first field stands that is not saved and will not be by itself. */
  readonly trouble: () => Route | null;
  /** Stops and forgets all, as when another board is opened; answers what was unsaved. */
  readonly clear: () => readonly Lost[];
}

interface Entry extends Handle<unknown> {
  readonly listeners: Set<() => void>;
  save: (value: unknown) => Promise<Reply<unknown>>;
  /** Where it was last on the screen. */
  place: Route;
}

export interface DraftsOptions {
  /** Where the person is now. */
  readonly here: () => Route;
  readonly changed: (count: DraftCount) => void;
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
}

export function createDrafts({ changed, schedule, here }: DraftsOptions): Drafts {
  const entries = new Map<string, Entry>();
  let told: DraftCount = { unsaved: 0, failed: 0, conflicts: 0 };

  const count = (): DraftCount => {
    const drafts = [...entries.values()].map((each) => each.autosave.draft());
    return {
      unsaved: drafts.filter((each) => each.state !== 'clean').length,
      failed: drafts.filter((each) => each.state === 'failed' && !each.conflict).length,
      conflicts: drafts.filter((each) => each.conflict).length,
    };
  };

  /** Most keys change no count, and then nobody is told. */
  const tell = () => {
    const now = count();
    const same = now.unsaved === told.unsaved && now.failed === told.failed && now.conflicts === told.conflicts;
    if (same) return;
    told = now;
    changed(now);
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
        tell();
      },
    });
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      entry.place = here();
      if (!entries.has(key)) entries.set(key, entry);
      return () => {
        listeners.delete(listener);
        // A field that leaves the screen is saved at once, and forgotten when nothing is left.
        if (listeners.size === 0) void autosave.flush().then(() => tidy(key, entry));
      };
    };
    const entry: Entry = { autosave, subscribe, listeners, save, place: here() };
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
    trouble() {
      const all = [...entries.values()];
      const conflict = all.find((each) => each.autosave.draft().conflict);
      return (conflict ?? all.find((each) => each.autosave.draft().state === 'failed'))?.place ?? null;
    },
    clear() {
      const lost: Lost[] = [];
      for (const [key, { autosave }] of entries) {
        const { state, value } = autosave.draft();
        if (state !== 'clean') lost.push({ key, value });
        autosave.stop();
      }
      entries.clear();
      tell();
      return lost;
    },
  };
}
