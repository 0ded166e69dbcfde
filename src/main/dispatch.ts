import type { AppEvent } from '../shared/api.ts';
import { fail } from '../shared/errors.ts';
import type { HistoryState } from '../shared/history/model.ts';
import { codeOf } from './db/errors.ts';
import type { StepInfo } from './db/history-statements.ts';
import type { BoardDatabase } from './db/open.ts';
import type { Desk } from './handlers.ts';
import type { Caller, Clock } from './host.ts';
import { uuidv7 } from './ids.ts';
import { breaksNumbers } from './numbering.ts';
import { localDate, localTime } from './time.ts';

/** A burst of typing ends after this long a silence, and at the latest after `burstLength` (ms). */
const burstSilence = 3_000;
const burstLength = 30_000;

interface Burst {
  readonly key: string;
  readonly step: number;
  readonly startedAt: number;
  lastAt: number;
  /** The rows it has touched, as of this change of the history. */
  tables: Tables;
  lastChange: number;
  /** What can be undone, the same through the whole burst. */
  readonly state: HistoryState;
}

/** Ids of rows by table. */
type Tables = Readonly<Record<string, readonly string[]>>;

/** Refuses a way back that would take away what a row without history, as a fixed §, rests on. */
function unlessHeld<T>(label: string, travel: () => T): T {
  try {
    return travel();
  } catch (error) {
    if (codeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY') fail('undo.frozen', { label });
    throw error;
  }
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

  function announce(tables: Tables, state: HistoryState, caller: Caller, command: string): void {
    options.emit({ topic: 'rows', tables, origin: caller.id, command });
    options.emit({ topic: 'history', state });
  }

  /** One more change within the burst: most touch what the one before did, and then nothing is asked anew. */
  function goOn<R>(db: BoardDatabase, open: Burst, info: StepInfo, caller: Caller, run: () => R): R {
    let { tables, lastChange } = open;
    const value = db.transact(() => {
      db.history.extend(open.step, info.at);
      const result = run();
      lastChange = db.history.lastChange();
      if (lastChange !== open.lastChange) tables = db.history.touched(open.step);
      return result;
    });
    Object.assign(open, { tables, lastChange, lastAt: Date.parse(info.at) });
    announce(tables, { ...open.state, savedAt: info.at }, caller, info.command);
    return value;
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
        time: localTime(now),
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
      const now = Date.parse(info.at);
      // Two people in one field are two steps: each bears its author.
      const key = step.burstKey === null ? null : `${info.author} ${step.burstKey}`;
      const open = goesOn(key, now);
      if (open) return goOn(db, open, info, caller, run);
      let id = 0;
      let tables: Tables = {};
      const value = db.transact(() => {
        id = db.history.begin(info);
        const result = run();
        tables = db.history.end(id);
        return result;
      });
      if (Object.keys(tables).length === 0) return value;
      const state = db.history.state();
      const lastChange = db.history.lastChange();
      burst = key === null ? null : { key, step: id, startedAt: now, lastAt: now, tables, lastChange, state };
      announce(tables, state, caller, info.command);
      return value;
    },
    /** Takes back, or does again, the last step. */
    travel(db: BoardDatabase, direction: 'undo' | 'redo', caller: Caller): void {
      burst = null;
      const info = stepInfo(caller, { command: `history.${direction}`, label: '' });
      const label = db.history.state()[direction] ?? '';
      const id = unlessHeld(label, () =>
        db.transact(() => {
          const step = db.history[direction](info);
          // What services refuse, the way back must not do either.
          if (breaksNumbers(db.queries)) fail('undo.frozen', { label });
          return step;
        }),
      );
      announce(db.history.touched(id), db.history.state(), caller, info.command);
    },
    /** Ends the burst: the field was left, or another board is open. */
    seal(): void {
      burst = null;
    },
  };
}

export type Writer = ReturnType<typeof createWriter>;
