import type { AppEvent } from '../shared/api.ts';
import type { BoardFile } from '../shared/board/commands.ts';
import { CommandError, fail } from '../shared/errors.ts';
import { backupBeforeMigration, backupOfTheDay } from './backup.ts';
import { type BoardDatabase, openBoard, realPathOf } from './db/open.ts';
import type { Writer } from './dispatch.ts';
import type { Clock, Desktop, Files } from './host.ts';
import type { BrokenBoard, House, OpenBoard } from './house.ts';
import { createProfileStore } from './profile.ts';
import { createWorkshop } from './workshop.ts';

/** How the open file is doing, as the renderer sees it. */
export function fileOf(open: OpenBoard): BoardFile {
  return { name: open.db.name, shared: open.db.shared, integrity: open.integrity };
}

/** The house around one open board at a time. */
export function createHouse(options: {
  readonly files: Files;
  readonly clock: Clock;
  readonly desktop: Desktop;
  readonly writer: Writer;
  readonly emit: (event: AppEvent) => void;
  readonly offer: (path: string) => string;
  readonly pathOf: (token: string) => string;
  /** Writes down an error that nobody waits for. */
  readonly fault: (where: string, error: unknown) => void;
  /** Lets every window save what it holds. */
  readonly leave: () => Promise<void>;
}): House {
  const { files, clock, desktop, writer, emit, offer, pathOf } = options;
  const workshop = createWorkshop();
  const profile = createProfileStore(files.data);
  let current: OpenBoard | null = null;
  let broken: BrokenBoard | null = null;

  let turn: Promise<unknown> = Promise.resolve();
  /** Opening and closing one at a time: a double click must not find the board locked by its own first half. */
  function inTurn<R>(run: () => Promise<R>): Promise<R> {
    const mine = turn.then(run);
    // Whoever asked hears of the failure; the next in turn only waits.
    turn = mine.catch(() => undefined);
    return mine;
  }

  /** Puts the open board away without a word; answers whether there was one. */
  async function putAway(): Promise<boolean> {
    if (current !== null) await options.leave();
    const closing = current;
    current = null;
    writer.seal();
    await workshop.close();
    closing?.db.close();
    return closing !== null;
  }

  function remember(path: string, db: BoardDatabase): void {
    try {
      profile.remember(path, clock.now().toISOString(), db.queries.board.all()[0]?.id ?? '');
    } catch (error) {
      // A list of recent boards that cannot be written must not keep a board from being opened.
      options.fault('remember', error);
    }
  }

  function lay(path: string, db: BoardDatabase): BoardFile {
    const opened: OpenBoard = { db, integrity: 'checking' };
    current = opened;
    broken = null;
    house.outsideFailure = null;
    remember(path, db);
    emit({ topic: 'board', file: fileOf(opened) });
    void lookAfter(opened);
    return fileOf(opened);
  }

  function openFile(path: string): BoardDatabase {
    const now = clock.now();
    return openBoard(path, {
      now: now.toISOString(),
      beforeMigration: (old) => backupBeforeMigration(files, old, now),
    });
  }

  function openOrNote(path: string): BoardDatabase {
    try {
      return openFile(path);
    } catch (error) {
      const code = error instanceof CommandError ? error.failure.code : null;
      const damaged = code === 'board.corrupt' || code === 'board.notBoard';
      broken = damaged ? { path, boardId: profile.boardIdAt(path) } : null;
      throw error;
    }
  }

  /** What need not hold up the opening: is the file whole, and has it been backed up today? */
  async function lookAfter(opened: OpenBoard): Promise<void> {
    try {
      const problems = await workshop.run('check', { path: opened.db.path });
      opened.integrity = problems.length === 0 ? 'ok' : 'damaged';
      if (current === opened) emit({ topic: 'board', file: fileOf(opened) });
      if (problems.length === 0) await backupOfTheDay(house, opened);
    } catch (error) {
      // Closed meanwhile: there is nothing left to look after.
      if (current === opened) options.fault('lookAfter', error);
    }
  }

  const house: House = {
    files,
    clock,
    desktop,
    workshop,
    profile,
    board: () => current ?? fail('board.closed', {}),
    isOpen: () => current !== null,
    outsideFailure: null,
    broken: () => broken,
    open: (path) =>
      inTurn(async () => {
        if (current?.db.path === realPathOf(path)) return fileOf(current);
        // The new board is opened first: a file that cannot be opened must not cost the one on the desk.
        const db = openOrNote(path);
        await putAway();
        return lay(path, db);
      }),
    reopen: (replace) =>
      inTurn(async () => {
        const { path } = house.board().db;
        await putAway();
        try {
          replace(path);
          return lay(path, openFile(path));
        } catch (error) {
          emit({ topic: 'board', file: null });
          throw error;
        }
      }),
    close: () =>
      inTurn(async () => {
        if (await putAway()) emit({ topic: 'board', file: null });
      }),
    emit,
    pathOf,
    offer,
    travel: (direction, caller) => writer.travel(house.board().db, direction, caller),
    seal: () => writer.seal(),
  };
  return house;
}
