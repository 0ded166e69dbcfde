import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pageTypes } from '../page-policy.ts';
import { send, sendPage } from './response.ts';

const isMissing = (error: unknown) =>
  ['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Sends a file of the built renderer; nothing outside its folder, and no kind of file that it does not have. */
export async function sendAsset(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const base = resolve(folder);
  const file = join(base, pathname === '/' ? 'index.html' : pathname);
  const type = pageTypes[extname(file)];
  if (type === undefined || pathname.includes('\0') || !file.startsWith(base + sep))
    return sendPage(response, 404, 'Sidan finns inte.');
  try {
    send(response, 200, await readFile(file), type);
  } catch (error) {
    if (!isMissing(error)) throw error;
    sendPage(response, 404, 'Sidan finns inte.');
  }
}
