import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const logLimit = 1024 * 1024;

/** Writes an unexpected error whole to the log in the data folder and answers the reference that a person can quote. */
export function logUnexpected(folder: string, where: string, error: unknown, at: string): string {
  const reference = randomBytes(4).toString('hex');
  const path = join(folder, 'klubba.log');
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const entry = `${at} ${reference} ${where}\n${detail}\n\n`;
  try {
    mkdirSync(folder, { recursive: true });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(path, `${path}.1`);
    appendFileSync(path, entry);
  } catch (unwritable) {
    // A full disk is often why there is something to log: saying so must not break what goes on.
    process.stderr.write(`${entry}${String(unwritable)}\n`);
  }
  return reference;
}
