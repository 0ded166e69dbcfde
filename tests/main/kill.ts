import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createBoardFile, openBoard } from '../../src/main/db/open.ts';
import { board } from '../../src/shared/board/model.ts';

const now = '2026-11-23T09:00:00.000Z';

/** A board for `killInTheMiddle`: one person, whose name is the number of the last write. */
export async function newKillBoard(folder: string): Promise<string> {
  const path = join(folder, 'Provnämnden.klubba');
  createBoardFile(path, (_db, queries) => {
    queries.board.insert(board.parse({ id: 'b', name: 'Provnämnden' }));
    queries.persons.insert({ id: 'p', name: 'nummer -1', email: '', phone: '' });
  });
  return path;
}

/** What was acknowledged before a process was killed, what the file had kept, and what its check says. */
export interface Killed {
  readonly acknowledged: number;
  readonly kept: number;
  readonly problems: readonly string[];
}

/** Lets a process write (two commands to a number) and kills it `delay` ms after its first word; opens what is left. */
export async function killInTheMiddle(path: string, from: number, delay: number): Promise<Killed> {
  const script = join(import.meta.dirname, 'board-process.ts');
  const child = spawn(process.execPath, [script, 'write', path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged = await listen(child, delay);
  const db = openBoard(path, { now });
  try {
    const kept = Number(db.queries.persons.require('p').name.replace('nummer ', ''));
    const titles = new Set(db.queries.matters.all().map((each) => each.title));
    const lost = Array.from({ length: acknowledged - from + 1 }, (_, index) => `ärende ${from + index}`);
    const check = db.sqlite.pragma('quick_check') as { quick_check: string }[];
    return {
      acknowledged,
      kept,
      problems: [
        ...lost.filter((title) => !titles.has(title)).map((title) => `lost: ${title}`),
        ...check.flatMap((each) => (each.quick_check === 'ok' ? [] : [each.quick_check])),
      ],
    };
  } finally {
    db.close();
  }
}

/** Kills the process a while after its first word, and answers the last number it acknowledged. */
function listen(child: ChildProcess, delay: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let last = -1;
    let killing = false;
    if (!child.stdout) return reject(new Error('no output'));
    createInterface(child.stdout).on('line', (line) => {
      last = JSON.parse(line) as number;
      if (killing) return;
      killing = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('close', () => (last < 0 ? reject(new Error('killed before its first word')) : resolve(last)));
  });
}
