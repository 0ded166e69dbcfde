import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError, type Failure } from '../shared/errors.ts';
import { freePath } from './file-names.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'skrivskyddad mapp',
  EPERM: 'skrivskyddad mapp',
  EROFS: 'skrivskyddad disk',
  ENOSPC: 'disken är full',
  EDQUOT: 'utrymmet är slut',
  ENOTDIR: 'mappen är en fil',
  EISDIR: 'namnet är en mapp',
  EEXIST: 'namnet är upptaget',
  ENAMETOOLONG: 'namnet är för långt',
};

/** What went wrong with writing a file, as an error for people; anything that is no file error is thrown on as it is. */
export function unwritable(error: unknown, path: string): Error {
  if (error instanceof CommandError || !(error instanceof Error)) return error as Error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  const failure: Failure = { code: 'file.unwritable', data: { name: basename(path), reason: reasons[code] ?? code } };
  return new CommandError(failure);
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(bytes);
  } catch {
    // Whatever cannot be read is not the same file; the writing that follows says what is wrong.
    return false;
  }
}

/** Writes a new file and answers its path; another file with its name stays, and one with these very bytes is the answer. */
export async function writeNewFile(folder: string, fileName: string, bytes: Uint8Array): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const wanted = freePath(folder, fileName);
    const taken = `${folder}/${fileName}`;
    if (basename(wanted) !== fileName && (await holds(taken, bytes))) return taken;
    const file = await open(wanted, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return wanted;
  } catch (error) {
    throw unwritable(error, fileName);
  }
}

/** Writes what arrives to a new file of at most `limit` bytes; a broken or too long stream leaves no file. */
export async function writeNewStream(path: string, source: Readable, limit: number): Promise<string> {
  let size = 0;
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(
      source,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          size += chunk.length;
          if (size > limit)
            throw new CommandError({ code: 'file.tooLarge', data: { name: basename(path), size, limit } });
          yield chunk;
        }
      },
      createWriteStream(path, { flags: 'wx' }),
    );
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true });
    throw unwritable(error, path);
  }
}
