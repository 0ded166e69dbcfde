import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchangeTasks } from '../../src/main/exchange-tasks.ts';
import { type Klubba, temporaryFolder } from './klubba.ts';

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
