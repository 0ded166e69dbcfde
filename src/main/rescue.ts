import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Backup, boardCommands } from '../shared/board/commands.ts';
import { fail } from '../shared/errors.ts';
import { backupFolder, listBackups } from './backup.ts';
import { freePath } from './file-names.ts';
import type { Handlers } from './handlers.ts';
import type { House } from './house.ts';
import { putInPlace, unfinished } from './whole-file.ts';

function rescues(house: House): readonly Backup[] {
  const broken = house.broken();
  return broken === null || broken.boardId === '' ? [] : listBackups(house.files, broken.boardId);
}

async function rescue(house: House, id: string) {
  const broken = house.broken();
  if (broken === null || !rescues(house).some((each) => each.id === id)) return fail('backup.missing', { id });
  const { path, boardId } = broken;
  const chosen = join(backupFolder(house.files, boardId), id);
  if ((await house.workshop.run('check', { path: chosen })).length > 0) return fail('board.corrupt', { name: id });
  const copy = unfinished(path);
  try {
    copyFileSync(chosen, copy);
    // The damaged file may still hold what the backup lacks, and someone may know how to read it.
    renameSync(path, freePath(dirname(path), `${basename(path, '.klubba')} (skadad).klubba`));
    for (const suffix of ['-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
    putInPlace(copy, path);
  } finally {
    rmSync(copy, { force: true });
  }
  return house.open(path);
}

export const rescueHandlers: Handlers<Pick<typeof boardCommands, 'board.rescues' | 'board.rescue'>> = {
  'board.rescues': rescues,
  'board.rescue': (house, { id }) => rescue(house, id),
};
