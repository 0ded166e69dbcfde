import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { send, sendPage } from './response.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const isMissing = (error: unknown) =>
  ['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Sends a file of the built renderer; nothing outside its folder, and no kind of file that it does not have. */
export async function sendAsset(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const base = resolve(folder);
  const file = join(base, pathname === '/' ? 'index.html' : pathname);
  const type = types[extname(file)];
  if (type === undefined || pathname.includes('\0') || !file.startsWith(base + sep))
    return sendPage(response, 404, 'Sidan finns inte.');
  try {
    send(response, 200, await readFile(file), type);
  } catch (error) {
    if (!isMissing(error)) throw error;
    sendPage(response, 404, 'Sidan finns inte.');
  }
}
