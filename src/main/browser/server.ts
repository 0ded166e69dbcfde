import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '../host.ts';
import { sendAsset } from './assets.ts';
import { answerCall } from './calls.ts';
import type { BrowserDesk } from './desk.ts';
import { createEventStreams } from './events.ts';
import { answerDownload, answerUpload } from './files.ts';
import { sendPage, withHeaders } from './response.ts';
import { createSession, secret } from './session.ts';

export interface BrowserServer {
  readonly port: number;
  /** A new address, which opens Klubba once. */
  address(): string;
  /** Lets every window save, then stops. */
  close(): Promise<void>;
}

export interface BrowserServerOptions {
  readonly app: App;
  readonly desk: BrowserDesk;
  /** The built renderer. */
  readonly renderer: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Who works here, where the start said so. */
  readonly author?: string;
}

const usedAddress = 'Adressen har redan använts. Tryck på Enter där Klubba startades för att få en ny.';

const isClient = (client: string | null | undefined): client is string => /^[\w-]{1,64}$/.test(client ?? '');

/** Whether the request comes from our own page, by name and by origin: another page in the browser must get nothing. */
function isOwn(request: IncomingMessage, host: string): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (request.method === 'POST' && origin === undefined) return false;
  return (
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  );
}

async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  return (server.address() as AddressInfo).port;
}

/** The same commands and the same renderer over HTTP, on this machine only and for one person. */
export async function startBrowserServer(options: BrowserServerOptions): Promise<BrowserServer> {
  const { app, desk, renderer, author } = options;
  const events = createEventStreams(app);
  app.whenLeaving(() => events.flush(secret()));
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => failed(request, response, error));
  });
  // An upload of a large board may take its time; a call that waits for a document too.
  server.requestTimeout = 0;
  const port = await listen(server, options.port ?? 0);
  const host = `127.0.0.1:${port}`;
  const session = createSession(port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, headers } = request;
    if (headers.host !== host) return sendPage(response, 421, 'Fel adress.');
    if (method !== 'GET' && method !== 'POST') return sendPage(response, 405, 'Det går inte.');
    const url = new URL(request.url ?? '/', `http://${host}`);
    const token = url.pathname === '/' && method === 'GET' ? url.searchParams.get('token') : null;
    if (token !== null) return enter(request, response, token);
    if (!session.knows(headers.cookie))
      return sendPage(response, 403, 'Sidan öppnas med den adress som visas där Klubba startades.');
    if (!isOwn(request, host)) return sendPage(response, 403, 'Fel avsändare.');
    return method === 'POST' ? post(request, response, url) : get(response, url);
  }

  function enter(request: IncomingMessage, response: ServerResponse, token: string): void {
    const cookie = session.cookieFor(token);
    if (cookie || session.knows(request.headers.cookie))
      response.writeHead(303, withHeaders({ location: '/', ...(cookie ? { 'set-cookie': cookie } : {}) })).end();
    else sendPage(response, 403, usedAddress);
  }

  async function post(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const client = [request.headers['x-klubba-client']].flat()[0];
    if (url.pathname === '/files')
      return await answerUpload(request, response, app, desk, url.searchParams.get('name') ?? '');
    if (url.pathname !== '/call' || !isClient(client)) return sendPage(response, 400, 'Det går inte.');
    const caller = { id: client, ...(author === undefined ? {} : { author }) };
    await answerCall(request, response, app, caller, (command, input) => {
      if (command === 'profile.flushed') events.flushed(client, String((input as { id?: unknown } | null)?.id));
    });
  }

  async function get(response: ServerResponse, url: URL): Promise<void> {
    const client = url.searchParams.get('client');
    if (url.pathname === '/events')
      return isClient(client) ? events.add(client, response) : sendPage(response, 400, 'Det går inte.');
    const download = /^\/files\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (download) return await answerDownload(response, desk, download);
    await sendAsset(response, renderer, decodeURIComponent(url.pathname));
  }

  return {
    port,
    address: () => `http://${host}/?token=${session.newToken()}`,
    async close() {
      await events.flush(secret());
      app.whenLeaving(async () => undefined);
      events.close();
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeAllConnections();
      await promise;
    },
  };
}

function failed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  // A window that closed in the middle is no fault of ours.
  if (request.destroyed && !request.complete) return;
  if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
  const isAddress = error instanceof URIError;
  if (!isAddress) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (response.headersSent) response.destroy();
  else if (isAddress) sendPage(response, 400, 'Fel adress.');
  else sendPage(response, 500, 'Något oväntat gick fel.');
}
