import type { AppEvent } from '../shared/api.ts';
import type { StepInfo } from './db/history.ts';
import type { BoardDatabase } from './db/open.ts';
import type { Desk } from './handlers.ts';
import type { Caller, Clock } from './host.ts';
import { uuidv7 } from './ids.ts';
import { localDate } from './time.ts';

/** A burst of typing ends after this long a silence, and at the latest after `burstLength` (ms). */
const burstSilence = 3_000;
const burstLength = 30_000;

interface Burst {
  readonly key: string;
  readonly step: number;
  readonly startedAt: number;
  lastAt: number;
}

/** The one way to write: a transaction and a step of history for each command, bursts of typing joined into one. */
export function createWriter(options: {
  readonly clock: Clock;
  readonly author: (caller: Caller) => string;
  readonly emit: (event: AppEvent) => void;
}) {
  let burst: Burst | null = null;

  function stepInfo(caller: Caller, step: { command: string; label: string }): StepInfo {
    return { ...step, author: options.author(caller), at: options.clock.now().toISOString() };
  }

  function announce(db: BoardDatabase, tables: Record<string, string[]>, caller: Caller): void {
    if (Object.keys(tables).length === 0) return;
    options.emit({ topic: 'rows', tables, origin: caller.id });
    options.emit({ topic: 'history', state: db.history.state() });
  }

  function goesOn(key: string | null, now: number): Burst | null {
    const same = burst !== null && burst.key === key;
    return same && burst && now - burst.lastAt <= burstSilence && now - burst.startedAt <= burstLength ? burst : null;
  }

  return {
    /** What a command sees of the board at this moment. */
    desk(db: BoardDatabase, caller: Caller): Desk {
      const now = options.clock.now();
      return {
        queries: db.queries,
        author: options.author(caller),
        now: now.toISOString(),
        today: localDate(now),
        newId: uuidv7,
      };
    },
    /** Runs one change. `burstKey` names the field that is typed in; null where the change stands alone. */
    write<R>(
      db: BoardDatabase,
      caller: Caller,
      step: { readonly command: string; readonly label: string; readonly burstKey: string | null },
      run: () => R,
    ): R {
      const info = stepInfo(caller, step);
      const now = options.clock.now().getTime();
      // Two people in one field are two steps: each bears its author.
      const key = step.burstKey === null ? null : `${info.author} ${step.burstKey}`;
      const open = goesOn(key, now);
      let id = 0;
      let tables: Record<string, string[]> = {};
      const value = db.transact(() => {
        if (open) db.history.extend(open.step, info.at);
        id = open?.step ?? db.history.begin(info);
        const result = run();
        tables = open ? db.history.touched(id) : db.history.end(id);
        return result;
      });
      const changed = Object.keys(tables).length > 0;
      if (open) open.lastAt = now;
      else if (changed) burst = key === null ? null : { key, step: id, startedAt: now, lastAt: now };
      announce(db, tables, caller);
      return value;
    },
    /** Takes back, or does again, the last step. */
    travel(db: BoardDatabase, direction: 'undo' | 'redo', caller: Caller): void {
      burst = null;
      const info = stepInfo(caller, { command: `history.${direction}`, label: '' });
      const id = db.transact(() => db.history[direction](info));
      announce(db, db.history.touched(id), caller);
    },
    /** Ends the burst: the field was left, or another board is open. */
    seal(): void {
      burst = null;
    },
  };
}

export type Writer = ReturnType<typeof createWriter>;
