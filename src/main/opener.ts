import { CommandError } from '../shared/errors.ts';
import { backupBeforeMigration } from './backup.ts';
import { type BoardDatabase, openBoard } from './db/open.ts';
import type { Clock, Files } from './host.ts';
import type { BrokenBoard } from './house.ts';
import type { ProfileStore } from './profile.ts';

/** What opening a board needs of the machine. */
export interface OpenerOptions {
  readonly files: Files;
  readonly clock: Clock;
  readonly profile: ProfileStore;
  readonly fault: (where: string, error: unknown) => void;
}

/** Opens board files, remembers those that opened, and the one that could not because it is damaged. */
export function createOpener({ files, clock, profile, fault }: OpenerOptions) {
  let broken: BrokenBoard | null = null;

  function remember(path: string, db: BoardDatabase): void {
    try {
      profile.remember(path, clock.now().toISOString(), db.queries.board.all()[0]?.id ?? '');
    } catch (error) {
      // A list of recent boards that cannot be written must not keep a board from being opened.
      fault('remember', error);
    }
  }

  return {
    /** The damaged file that could last not be opened; null where none was. */
    broken: () => broken,
    /** Opens a board's file for writing, with a backup first where its schema is older. */
    open(path: string): BoardDatabase {
      const now = clock.now();
      try {
        const db = openBoard(path, {
          now: now.toISOString(),
          beforeMigration: (old) => backupBeforeMigration(files, old, now),
        });
        broken = null;
        remember(path, db);
        return db;
      } catch (error) {
        const code = error instanceof CommandError ? error.failure.code : null;
        const damaged = code === 'board.corrupt' || code === 'board.notBoard';
        broken = damaged ? { path, boardId: profile.boardIdAt(path) } : null;
        throw error;
      }
    },
  };
}

/** Lets things happen one at a time: each begins when the one before it has ended, well or not. */
export function createTurns() {
  let turn: Promise<unknown> = Promise.resolve();
  return <R>(run: () => Promise<R>): Promise<R> => {
    const mine = turn.then(run);
    // Whoever asked hears of the failure; the next in turn only waits.
    turn = mine.catch(() => undefined);
    return mine;
  };
}
