import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { numberedName, safeFileName } from '../file-names.ts';
import { unwritable } from '../new-file.ts';

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
 * Writes a file under its name, or the next number that is free, whole or not at all; answers its path.
 * Fails with `file.unwritable` where the folder or the disk says no.
 */
export async function deliverFile(folder: string, wish: string, bytes: Uint8Array): Promise<string> {
  const fileName = safeFileName(wish);
  try {
    await mkdir(folder, { recursive: true });
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
