import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../src/main/app.ts';
import { messageLimit } from '../../src/main/browser/body.ts';
import { type BrowserDesk, createBrowserDesk } from '../../src/main/browser/desk.ts';
import { type BrowserServer, startBrowserServer } from '../../src/main/browser/server.ts';
import type { App } from '../../src/main/host.ts';
import type { AppEvent } from '../../src/shared/api.ts';
import type { Reply } from '../../src/shared/errors.ts';
import { decodeMessage, encodeMessage } from '../../src/shared/wire.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder: string;
let app: App;
let desk: BrowserDesk;
let server: BrowserServer;
let cookie: string;

/** A request as it is said, with any Host and Origin: fetch would put its own. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Uint8Array | string,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () =>
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
    );
    response.on('error', reject);
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

const origin = () => `http://127.0.0.1:${server.port}`;
const own = () => ({ cookie, origin: origin(), 'x-klubba-client': 'prov' });

async function call(command: string, input: unknown): Promise<Reply<unknown>> {
  const { body } = await ask('POST', '/call', own(), encodeMessage({ command, input }));
  return decodeMessage(body) as Reply<unknown>;
}

const pathOf = (address: string) => address.slice(address.indexOf('/', 'http://'.length));

async function enter(address: string): Promise<string> {
  const { headers } = await ask('GET', pathOf(address));
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klubba-host-'));
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Klubba</title>');
  writeFileSync(join(renderer, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(folder, 'secret.html'), 'hemligt');
  desk = createBrowserDesk(join(folder, 'data'));
  app = createApp({
    files: { data: join(folder, 'data'), resources: join(folder, 'resources') },
    clock: { now: () => new Date('2026-02-09T12:00:00Z') },
    desktop: desk.desktop,
  });
  server = await startBrowserServer({ app, desk, renderer, author: 'Prov Person' });
  cookie = await enter(server.address());
});

afterEach(async () => {
  await server.close();
  await app.close();
  desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the token in the address works once and gives a cookie with another secret', async () => {
  const address = server.address();
  const token = new URL(address).searchParams.get('token') ?? '';
  const first = await ask('GET', pathOf(address));
  const set = first.headers['set-cookie']?.[0] ?? '';
  expect([first.status, first.headers.location]).toEqual([303, '/']);
  expect(set).toMatch(new RegExp(`^klubba-${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`));
  expect(set).not.toContain(token);
  const second = await ask('GET', pathOf(address));
  expect([second.status, second.headers['set-cookie']]).toEqual([403, undefined]);
  expect(second.body.toString()).toContain('Adressen har redan använts.');
});

test('nothing is answered without the cookie', async () => {
  const statuses = await Promise.all([
    ask('GET', '/'),
    ask('GET', '/assets/a.js'),
    ask('GET', '/events?client=a'),
    ask('GET', '/files/abc'),
    ask('GET', '/?token=wrong'),
    ask('GET', '/', { cookie: `${cookie}x` }),
    ask(
      'POST',
      '/call',
      { origin: origin(), 'x-klubba-client': 'a' },
      encodeMessage({ command: 'board.file', input: {} }),
    ),
    ask('POST', '/files?name=a', { origin: origin() }, 'x'),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual(Array(8).fill(403));
});

test('another name of the host, another origin and other methods are refused', async () => {
  const message = encodeMessage({ command: 'board.file', input: {} });
  const answers = await Promise.all([
    ask('GET', '/', { cookie, host: `localhost:${server.port}` }),
    ask('GET', '/', { cookie, host: 'evil.example' }),
    ask('GET', '/', { cookie, origin: 'http://evil.example' }),
    ask('GET', '/', { cookie, 'sec-fetch-site': 'cross-site' }),
    ask('POST', '/call', { cookie, 'x-klubba-client': 'a' }, message),
    ask('POST', '/call', { cookie, 'x-klubba-client': 'a', origin: 'null' }, message),
    ask('PUT', '/call', own(), message),
    ask('POST', '/call', { cookie, origin: origin() }, message),
    ask('GET', '/events', { cookie }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([421, 421, 403, 403, 403, 403, 405, 400, 400]);
});

test('the renderer is served with a strict policy, and nothing outside its folder', async () => {
  const page = await ask('GET', '/', { cookie });
  expect([page.status, page.body.toString()]).toEqual([200, '<!doctype html><title>Klubba</title>']);
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  const outside = ['/../secret.html', '/..%2fsecret.html', '/%2e%2e/secret.html', '/assets', '/nothing.js', '/a%00.js'];
  const answers = await Promise.all(outside.map((path) => ask('GET', path, { cookie })));
  expect(answers.map(({ status }) => status)).toEqual(Array(outside.length).fill(404));
  expect((await ask('GET', '/%E0%A4%A.js', { cookie })).status).toBe(400);
});

test('a command is run for the one who started the host, and bytes cross both ways', async () => {
  const created = await call('board.create', { name: 'Provnämnden' });
  expect(created).toMatchObject({ ok: true, value: { name: 'Provnämnden.klubba' } });
  const meeting = (await call('meeting.create', { date: '2026-02-09', agenda: { from: 'nothing' } })) as Reply<{
    meeting: { id: string };
  }>;
  const meetingId = meeting.ok ? meeting.value.meeting.id : '';
  const item = (await call('agendaItem.create', { meetingId, fields: { title: 'Upprop' } })) as Reply<{ id: string }>;
  const bytes = new Uint8Array([0, 1, 2, 255]);
  const added = (await call('attachment.add', {
    agendaItemId: item.ok ? item.value.id : '',
    title: 'Bilaga',
    fileName: 'åäö "1".pdf',
    bytes,
  })) as Reply<{ id: string; sha256: string }>;
  expect(added).toMatchObject({ ok: true, value: { size: 4 } });
  const { id, sha256 } = added.ok ? added.value : { id: '', sha256: '' };
  expect(await call('blob.read', { sha256 })).toEqual({ ok: true, value: bytes });
  expect(await call('history.list', {})).toMatchObject({ ok: true, value: [{ author: 'Prov Person' }, {}, {}] });

  const opened = (await call('attachment.open', { id })) as Reply<{ token: string }>;
  const download = `/files/${opened.ok ? opened.value.token : ''}`;
  const fetched = await ask('GET', download, { cookie });
  expect([fetched.status, new Uint8Array(fetched.body)]).toEqual([200, bytes]);
  expect(fetched.headers['content-disposition']).toBe(
    `attachment; filename="___ _1_.pdf"; filename*=UTF-8''%C3%A5%C3%A4%C3%B6%20%221%22.pdf`,
  );
  expect((await ask('GET', download, { cookie })).status).toBe(404);
});

test('what is no message is refused with a typed error', async () => {
  const { status, body } = await ask('POST', '/call', own(), 'hej hopp');
  expect([status, decodeMessage(body)]).toMatchObject([400, { ok: false, error: { code: 'input.invalid' } }]);
});

test('what is too large is refused with its size, and leaves nothing', async () => {
  const body = new Uint8Array(messageLimit + 1);
  const error = { code: 'file.tooLarge', data: { size: body.length, limit: messageLimit } };
  const called = await ask('POST', '/call', own(), body);
  expect([called.status, decodeMessage(called.body)]).toMatchObject([413, { ok: false, error }]);
  const uploaded = await ask('POST', '/files?name=stor.pdf', own(), body);
  expect(uploaded.status).toBe(413);
  expect(JSON.parse(uploaded.body.toString())).toMatchObject({
    error: { code: 'file.tooLarge', data: { name: 'stor.pdf', limit: messageLimit } },
  });
});

test('an upload that cannot be written is told in an error, and the host goes on', async () => {
  // A file where the folder should be: no folder can be made there.
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data', 'boards'), '');
  const uploaded = await ask('POST', '/files?name=a.klubba', own(), new Uint8Array(1024 * 1024));
  expect([uploaded.status, JSON.parse(uploaded.body.toString())]).toEqual([
    507,
    { error: { code: 'file.unwritable', data: { name: 'a.klubba', reason: 'namnet är upptaget' } } },
  ]);
  expect(await call('board.file', {})).toEqual({ ok: true, value: null });
});

test('an uploaded board stays, under a name of its own, and opens by its token', async () => {
  await call('board.create', { name: 'A' });
  await call('board.close', {});
  const boards = join(folder, 'data', 'boards');
  const bytes = readFileSync(join(boards, 'A.klubba'));
  const upload = await ask('POST', `/files?name=${encodeURIComponent('..\\../A.klubba')}`, own(), bytes);
  const { token } = JSON.parse(upload.body.toString()) as { token: string };
  expect(await call('board.open', { token })).toMatchObject({ ok: true, value: { name: 'A_2.klubba' } });
  await call('board.close', {});
  expect(
    readdirSync(boards)
      .filter((name) => name.endsWith('.klubba'))
      .sort(),
  ).toEqual(['A.klubba', 'A_2.klubba']);
});

test('an upload that only has the name of a board says so when it is opened, and does not stay among the boards', async () => {
  await call('board.create', { name: 'A' });
  await call('board.close', {});
  const boards = join(folder, 'data', 'boards');
  const before = readdirSync(boards);
  for (const name of ['brev.klubba', 'A.klubba']) {
    const upload = await ask('POST', `/files?name=${name}`, own(), 'ett brev');
    const { token } = JSON.parse(upload.body.toString()) as { token: string };
    const refused = { ok: false, error: { code: 'board.notBoard', data: { name } } };
    expect([upload.status, await call('board.open', { token }), await call('board.open', { token })]).toEqual([
      200,
      refused,
      refused,
    ]);
  }
  expect(readdirSync(boards)).toEqual(before);
});

test('changes are told as events, with the id of the one who made them', async () => {
  await call('board.create', { name: 'A' });
  const events: AppEvent[] = [];
  const stop = new AbortController();
  const response = await fetch(`${origin()}/events?client=lyssnare`, {
    headers: { cookie },
    signal: stop.signal,
  });
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) {
      for (const line of decoder.decode(part, { stream: true }).split('\n'))
        if (line.startsWith('data: ')) events.push(JSON.parse(line.slice(6)) as AppEvent);
    }
  })().catch(() => undefined);
  await call('person.create', { name: 'Anna Ek' });
  await expect.poll(() => events.find(({ topic }) => topic === 'rows')).toMatchObject({ origin: 'prov' });
  stop.abort();
  await reading;
});

test('before it stops, the host lets every window save what it has', async () => {
  await call('board.create', { name: 'A' });
  const response = await fetch(`${origin()}/events?client=prov`, { headers: { cookie } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const closing = server.close();
  let heard = '';
  while (!heard.includes('"flush"')) heard += (await reader?.read())?.value ?? '';
  const id = /"id":"([^"]+)"/.exec(heard)?.[1];
  const saved = await call('person.create', { name: 'Sist skriven' });
  await call('profile.flushed', { id, left: 0 });
  await closing;
  expect(saved).toMatchObject({ ok: true });
  server = await startBrowserServer({ app, desk, renderer: folder });
});
