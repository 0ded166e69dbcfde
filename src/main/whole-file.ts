import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a file is written until it is whole; the process says whose it is. */
export function unfinished(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/** Gives a finished file its own name, over whatever stood there: flushed first, so that a power cut leaves one or the other whole. */
export function putInPlace(finished: string, path: string): void {
  flush(finished, 'r+');
  renameSync(finished, path);
  // Windows opens no folders; there the file system's own journal keeps the renaming.
  if (process.platform !== 'win32') flush(dirname(path), 'r');
}

function flush(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Removes what a killed process left half written in a folder, of files whose names begin so. A process makes one file at a time there. */
export function sweepUnfinished(folder: string, beginning = ''): void {
  for (const name of readdirSync(folder)) {
    const owner = /\.(\d+)\.tmp(-journal)?$/.exec(name)?.[1];
    if (owner === undefined || !name.startsWith(beginning) || isAnother(Number(owner))) continue;
    rmSync(join(folder, name), { force: true });
  }
}

/** What a killed process left half written of one file. */
export function sweepUnfinishedOf(path: string): void {
  sweepUnfinished(dirname(path), `${basename(path)}.`);
}

/** Whether another process with this id is running. */
function isAnother(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // One that we may not signal is running all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
