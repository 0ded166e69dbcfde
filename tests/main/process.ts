import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const script = join(import.meta.dirname, 'board-process.ts');

/** Starts board-process.ts and waits for its first line; `lines` grows with what it says. */
export async function startProcess(mode: string, path: string, ...rest: string[]) {
  const child = spawn(process.execPath, [script, mode, path, ...rest], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const lines: unknown[] = [];
  const said = new EventTarget();
  createInterface(child.stdout).on('line', (line) => {
    lines.push(JSON.parse(line));
    said.dispatchEvent(new Event('line'));
  });
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => lines.length >= count && resolve();
      said.addEventListener('line', look);
      look();
    });
  await Promise.race([until(1), ended]);
  return { lines, until, kill };
}

/** What board-process.ts says when it runs as somebody without rights. */
export function runAsNobody(mode: string, path: string): unknown {
  const nobody = 65_534;
  const { stdout, stderr } = spawnSync(process.execPath, [script, mode, path], {
    uid: nobody,
    gid: nobody,
    encoding: 'utf8',
  });
  return stdout === '' ? stderr : JSON.parse(stdout);
}
