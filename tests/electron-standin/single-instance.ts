import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type SecondInstance = { argv: string[]; folder: string; data: unknown };

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * The lock is a file with the owner's process id; a later instance leaves its command line beside it.
 * Synchronous as Electron's own. Answers how to let go, or null when another instance has it.
 */
export function takeLock(userData: string, data: unknown, onSecond: (second: SecondInstance) => void) {
  const folder = join(userData, 'standin-lock');
  const owner = join(folder, 'owner');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(owner, String(process.pid), { flag: 'wx' });
  } catch {
    if (isAlive(Number(readFileSync(owner, 'utf8')))) {
      const second: SecondInstance = { argv: process.argv, folder: process.cwd(), data: data ?? null };
      writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(second));
      return null;
    }
    writeFileSync(owner, String(process.pid));
  }
  const watcher = watch(folder, (kind, name) => {
    if (kind !== 'change' || !name?.endsWith('.json')) return;
    const text = readFileSync(join(folder, name), 'utf8');
    if (text.endsWith('}')) onSecond(JSON.parse(text) as SecondInstance);
  });
  watcher.unref();
  return () => {
    watcher.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
