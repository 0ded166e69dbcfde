import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchangeTasks } from '../../src/main/exchange-tasks.ts';
import { type Klubba, newKlubba, temporaryFolder } from './klubba.ts';

/** Where `newBoard` puts its file. */
export function boardPath({ folder }: { readonly folder: string }): string {
  return join(folder, 'Provnämnden.klubba');
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The open board as its open JSON text. */
export async function openJson(klubba: Klubba): Promise<string> {
  await klubba.call('exchange.exportJson', {});
  return decoded(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
}

/** The same, read from the file beside the app. */
export function jsonNow(klubba: Klubba): string {
  return decoded(exchangeTasks.writeBoard({ path: boardPath(klubba) }, () => {}).json);
}

/** A board file's bytes as its open JSON text. */
export function jsonOf(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'board.klubba');
  writeFileSync(path, bytes);
  return decoded(exchangeTasks.writeBoard({ path }, () => {}).json);
}

/** All that lies beside a file with its name in theirs, itself included. */
export function filesBeside(path: string): string[] {
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(basename(path)))
    .sort();
}

/** A folder in memory where the machine has one: for what is about logic and not about the disk. */
export function quickFolder(): string {
  return existsSync('/dev/shm') ? temporaryFolder('/dev/shm') : temporaryFolder();
}

/** The board of this folder, opened by a new app as after a restart. */
export async function restarted(klubba: Klubba): Promise<Klubba> {
  await klubba.app.close();
  const again = newKlubba({ folder: klubba.folder });
  const reply = await again.app.openPath(boardPath(klubba));
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  again.clock.pass(klubba.clock.now().getTime() - again.clock.now().getTime());
  return again;
}
