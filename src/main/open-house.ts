import type { AppEvent } from '../shared/api.ts';
import type { BoardFile } from '../shared/board/commands.ts';
import { fail } from '../shared/errors.ts';
import { backupOfTheDay } from './backup.ts';
import { type BoardDatabase, realPathOf } from './db/open.ts';
import type { Writer } from './dispatch.ts';
import type { Clock, Desktop, Files } from './host.ts';
import type { House, OpenBoard } from './house.ts';
import { createOpener, createTurns } from './opener.ts';
import { createProfileStore } from './profile.ts';
import { type Waiting, whenQuiet } from './when-quiet.ts';
import { createWorkshop } from './workshop.ts';

/** How the open file is doing, as the renderer sees it. */
export function fileOf(open: OpenBoard): BoardFile {
  return { name: open.db.name, shared: open.db.shared, integrity: open.integrity };
}

/** What the house stands on. */
export interface HouseOptions {
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
}

/** What need not hold up the opening: is the file whole, and has it been backed up today? */
async function lookAfter(house: House, opened: OpenBoard, fault: HouseOptions['fault']): Promise<void> {
  const isHere = () => house.isOpen() && house.board() === opened;
  try {
    const problems = await house.workshop.run('check', { path: opened.db.path });
    opened.integrity = problems.length === 0 ? 'ok' : 'damaged';
    if (isHere()) house.emit({ topic: 'board', file: fileOf(opened) });
    if (problems.length === 0) await backupOfTheDay(house, opened);
  } catch (error) {
    // Closed meanwhile: there is nothing left to look after.
    if (isHere()) fault('lookAfter', error);
  }
}

/** The house around one open board at a time. */
export function createHouse(options: HouseOptions): House {
  const { files, clock, desktop, writer, emit, offer, pathOf, fault } = options;
  const workshop = createWorkshop();
  const profile = createProfileStore(files.data);
  const opener = createOpener({ files, clock, profile, fault });
  // A double click must not find the board locked by its own first half.
  const inTurn = createTurns();
  let current: OpenBoard | null = null;
  let looking: Waiting | null = null;

  /** Puts the open board away without a word; answers whether there was one. */
  async function putAway(): Promise<boolean> {
    if (current !== null) await options.leave();
    const closing = current;
    current = null;
    writer.seal();
    looking?.cancel();
    await workshop.close();
    closing?.db.close();
    return closing !== null;
  }

  function lay(db: BoardDatabase): BoardFile {
    const opened: OpenBoard = { db, integrity: 'checking' };
    current = opened;
    house.outsideFailure = null;
    emit({ topic: 'board', file: fileOf(opened) });
    // The first screen comes first, and so does whoever begins to write at once.
    looking = whenQuiet(() => void lookAfter(house, opened, fault));
    return fileOf(opened);
  }

  async function open(path: string): Promise<BoardFile> {
    if (current?.db.path === realPathOf(path)) return fileOf(current);
    // The new board is opened first: a file that cannot be opened must not cost the one on the desk.
    const db = opener.open(path);
    await putAway();
    return lay(db);
  }

  async function reopen(replace: (path: string) => void): Promise<BoardFile> {
    const { path } = house.board().db;
    await putAway();
    try {
      replace(path);
      return lay(opener.open(path));
    } catch (error) {
      emit({ topic: 'board', file: null });
      throw error;
    }
  }

  async function close(): Promise<void> {
    if (await putAway()) emit({ topic: 'board', file: null });
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
    broken: opener.broken,
    open: (path) => inTurn(() => open(path)),
    reopen: (replace) => inTurn(() => reopen(replace)),
    close: () => inTurn(close),
    emit,
    pathOf,
    offer,
    write: (caller, step, run) => {
      const { db } = house.board();
      return writer.write(db, caller, { ...step, burstKey: null }, () => run(writer.desk(db, caller)));
    },
    desk: (caller) => writer.desk(house.board().db, caller),
    travel: (direction, caller) => writer.travel(house.board().db, direction, caller),
    seal: () => writer.seal(),
    stir: () => looking?.stir(),
  };
  return house;
}
