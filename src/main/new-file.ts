import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError, type Failure } from '../shared/errors.ts';
import { numberedName, safeFileName } from './file-names.ts';

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

/** Makes an empty file with this name or the next number that is free: whatever is there stays. */
async function takeName(folder: string, fileName: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, numberedName(fileName, number));
    try {
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

async function fill(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes a new file whole or not at all, under its name or the next number that is free, and answers its path.
 * Another file with its name stays; one with these very bytes is the answer. Fails with `file.unwritable`.
 */
export async function writeNewFile(folder: string, wish: string, bytes: Uint8Array): Promise<string> {
  const fileName = safeFileName(wish);
  try {
    await mkdir(folder, { recursive: true });
    const wanted = join(folder, fileName);
    if (await holds(wanted, bytes)) return wanted;
    const path = await takeName(folder, fileName);
    const part = join(folder, `.${basename(path)}.part`);
    try {
      await fill(await open(part, 'w'), bytes);
      await rename(part, path);
    } catch (error) {
      await Promise.all([rm(part, { force: true }), rm(path, { force: true })]);
      throw error;
    }
    return path;
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
