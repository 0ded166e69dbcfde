import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Backup, boardCommands } from '../shared/board/commands.ts';
import { fail } from '../shared/errors.ts';
import { boardIdIn, copyBoard } from './db/copy.ts';
import type { Handlers } from './handlers.ts';
import type { Files } from './host.ts';
import type { House, OpenBoard } from './house.ts';
import { uuidv7 } from './ids.ts';
import { localDate } from './time.ts';
import { putInPlace, unfinished } from './whole-file.ts';

type Reason = Backup['reason'];

const inAll = 10;
const ofToday = 3;

/** Which backups to let go: all but three of today, the newest of each earlier day, ten in all. Newest first in, any order out. */
export function backupsToRemove(backups: readonly Backup[], today: string): Backup[] {
  const kept: Backup[] = [];
  const days = new Map<string, number>();
  for (const backup of backups) {
    const day = localDate(new Date(backup.at));
    const count = days.get(day) ?? 0;
    if (count >= (day === today ? ofToday : 1) || kept.length >= inAll) continue;
    days.set(day, count + 1);
    kept.push(backup);
  }
  return backups.filter((backup) => !kept.includes(backup));
}

const namePattern = /^(\d{8}T\d{9}Z)_(day|asked|migration|restore|import|purge)\.klubba$/;

/** Where a board's backups lie. */
export function backupFolder(files: Files, boardId: string): string {
  return join(files.data, 'backups', boardId.replaceAll(/[^A-Za-z0-9_-]/g, ''));
}

function fromName(folder: string, name: string): Backup | null {
  const match = namePattern.exec(name);
  if (!match?.[1]) return null;
  const at = match[1].replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
  return { id: name, reason: match[2] as Reason, at, size: statSync(join(folder, name)).size };
}

/** The backups of a board, newest first. */
export function listBackups(files: Files, boardId: string): Backup[] {
  const folder = backupFolder(files, boardId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => fromName(folder, name) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

function prune(files: Files, boardId: string, now: Date): void {
  for (const backup of backupsToRemove(listBackups(files, boardId), localDate(now))) {
    rmSync(join(backupFolder(files, boardId), backup.id));
  }
}

/** Removes every backup of a board but one, and what is left of those that were never finished. */
export function removeBackups(files: Files, boardId: string, kept: string): void {
  const folder = backupFolder(files, boardId);
  for (const name of readdirSync(folder)) if (name !== kept) rmSync(join(folder, name), { recursive: true });
}

function newName(reason: Reason, now: Date): string {
  return `${now.toISOString().replaceAll(/[-:.]/g, '')}_${reason}.klubba`;
}

/** Copies a board that this process is about to migrate; the schema is old, so only the board's id is read. */
export function backupBeforeMigration(files: Files, path: string, now: Date): void {
  const boardId = boardIdIn(path);
  copyBoard(path, join(backupFolder(files, boardId), newName('migration', now)), true);
  prune(files, boardId, now);
}

/** The id of the open board, which names its folder of backups. */
export const boardIdOf = (open: OpenBoard) => open.db.queries.board.all()[0]?.id ?? fail('board.closed', {});

/** Fails where the board has been closed, or another one opened, while something was waited for. */
export function stillOpen(house: House, open: OpenBoard): void {
  if (!house.isOpen() || house.board() !== open) fail('board.closed', {});
}

/** Backs up the open board in the worker and lets old backups go. */
export async function backUp(house: House, open: OpenBoard, reason: Reason): Promise<Backup> {
  const now = house.clock.now();
  const boardId = boardIdOf(open);
  const name = newName(reason, now);
  const folder = backupFolder(house.files, boardId);
  await house.workshop.run('copy', { path: open.db.path, to: join(folder, name), history: true });
  prune(house.files, boardId, now);
  return fromName(folder, name) ?? fail('backup.missing', { id: name });
}

/** A backup of the board as it is about to be replaced: taken again where something was changed meanwhile. */
export async function backUpAsItIs(house: House, open: OpenBoard, reason: Reason): Promise<Backup> {
  for (;;) {
    const before = open.db.changeCount();
    const backup = await backUp(house, open, reason);
    stillOpen(house, open);
    if (open.db.changeCount() === before) return backup;
  }
}

/** Lets a backup be found by the board that took its place, where that is another board. */
export function shareBackup(files: Files, boardId: string, backup: Backup, newBoardId: string): void {
  if (newBoardId === boardId) return;
  mkdirSync(backupFolder(files, newBoardId), { recursive: true });
  copyFileSync(join(backupFolder(files, boardId), backup.id), join(backupFolder(files, newBoardId), backup.id));
}

/** The first opening of a day leaves a backup behind. */
export async function backupOfTheDay(house: House, open: OpenBoard): Promise<void> {
  const today = localDate(house.clock.now());
  const done = listBackups(house.files, boardIdOf(open)).some((backup) => localDate(new Date(backup.at)) === today);
  if (!done) await backUp(house, open, 'day');
}

async function restore(house: House, id: string) {
  const open = house.board();
  const boardId = boardIdOf(open);
  if (!listBackups(house.files, boardId).some((backup) => backup.id === id)) return fail('backup.missing', { id });
  const chosen = join(backupFolder(house.files, boardId), id);
  const problems = await house.workshop.run('check', { path: chosen });
  if (problems.length > 0) return fail('board.corrupt', { name: id });
  const copy = unfinished(open.db.path);
  try {
    // Copied before the backup of what is there now: that one may push the chosen one out.
    await copyFile(chosen, copy);
    const backup = await backUpAsItIs(house, open, 'restore');
    const file = await house.reopen((path) => {
      // A log that a full disk kept from being emptied belongs to the old file alone; the backup has what it held.
      for (const suffix of ['-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
      putInPlace(copy, path);
    });
    shareBackup(house.files, boardId, backup, boardIdOf(house.board()));
    return file;
  } finally {
    rmSync(copy, { force: true });
  }
}

async function saveCopy(house: House, history: boolean) {
  const { db } = house.board();
  const folder = join(house.files.data, 'copies');
  const to = join(folder, `${uuidv7()}.klubba`);
  try {
    await house.workshop.run('copy', { path: db.path, to, history });
    const stem = basename(db.name, '.klubba');
    const fileName = `${stem}${history ? ' – kopia' : ' – utan historik'}.klubba`;
    return await house.desktop.deliver({ fileName, bytes: readFileSync(to) });
  } finally {
    rmSync(to, { force: true });
  }
}

type BackupCommand = 'board.check' | 'board.backups' | 'board.backup' | 'board.restore' | 'board.saveCopy';

export const backupHandlers: Handlers<Pick<typeof boardCommands, BackupCommand>> = {
  'board.check': async (house) => ({ problems: await house.workshop.run('check', { path: house.board().db.path }) }),
  'board.backups': (house) => listBackups(house.files, boardIdOf(house.board())),
  'board.backup': (house) => backUp(house, house.board(), 'asked'),
  'board.restore': (house, { id }) => restore(house, id),
  'board.saveCopy': (house, { history }) => saveCopy(house, history),
};
