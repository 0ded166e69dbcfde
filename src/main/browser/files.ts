import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../../shared/errors.ts';
import type { App } from '../host.ts';
import type { BrowserDesk, Download } from './desk.ts';
import { send, sendPage, withHeaders } from './response.ts';

/** An upload: keeps the file and answers the token that stands for it, or the error as JSON. */
export async function answerUpload(
  request: IncomingMessage,
  response: ServerResponse,
  app: App,
  desk: BrowserDesk,
  name: string,
): Promise<void> {
  const json = (status: number, value: unknown) => send(response, status, JSON.stringify(value), 'application/json');
  try {
    // Not the request itself: what fails on the way to the disk must not break the line that the answer goes by.
    const content = Readable.from(request.iterator({ destroyOnReturn: false }), { objectMode: false });
    json(200, { token: app.offer(await desk.upload(name, content)) });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    request.resume();
    json(error.failure.code === 'file.tooLarge' ? 413 : 507, { error: error.failure });
  }
}

/** The name in both forms: plain letters for old readers, UTF-8 for all others (RFC 6266). */
function disposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** A download: a made file, once. */
export async function answerDownload(response: ServerResponse, desk: BrowserDesk, token: string): Promise<void> {
  const download = desk.take(token);
  if (!download) return sendPage(response, 404, 'Filen är redan hämtad. Skapa den igen.');
  let whole = false;
  try {
    await sendFile(response, download);
    whole = true;
  } finally {
    desk.done(token, download, whole);
  }
}

async function sendFile(response: ServerResponse, { path, fileName }: Download): Promise<void> {
  const { size } = await stat(path);
  response.writeHead(
    200,
    withHeaders({
      'content-type': 'application/octet-stream',
      'content-length': size,
      'content-disposition': disposition(fileName),
    }),
  );
  await pipeline(createReadStream(path), response);
}
