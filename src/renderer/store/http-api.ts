import type { Api, AppEvent } from '../../shared/api.ts';
import type { BoardFile } from '../../shared/board/commands.ts';
import type { Reply } from '../../shared/errors.ts';
import { decodeMessage, encodeMessage } from '../../shared/wire.ts';
import { hostGoneFailure, strangerFailure } from './words.ts';

/** The browser host's api: calls over HTTP, events as a stream that comes back by itself. */
export function createHttpApi(away: (gone: boolean) => void): Api {
  const client = crypto.randomUUID();

  const invoke = async (command: string, input: unknown): Promise<Reply<unknown>> => {
    try {
      const response = await fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-klubba-client': client },
        body: encodeMessage({ command, input }) as Uint8Array<ArrayBuffer>,
      });
      if (response.headers.get('content-type') !== 'application/octet-stream') return refused(response.status);
      const reply = decodeMessage(new Uint8Array(await response.arrayBuffer())) as Reply<unknown>;
      away(false);
      return reply;
    } catch {
      away(true);
      return { ok: false, error: hostGoneFailure() };
    }
  };

  return {
    host: 'browser',
    invoke,
    async offer(file) {
      if (!(file instanceof File)) throw new TypeError('a file was expected');
      const response = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-klubba-client': client },
        body: file,
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const { token } = (await response.json()) as { token: string };
      return token;
    },
    on: (listener) => stream(`/events?client=${client}`, listener, away, invoke),
  };
}

/** The host answered with a page instead of a reply, as when it was started again. */
function refused(status: number): Reply<never> {
  if (status === 403) return { ok: false, error: strangerFailure() };
  return { ok: false, error: { code: 'unexpected', data: { reference: `HTTP ${status}` } } };
}

/** Listens until told to stop; after a break everything is read again, for something may have been missed. */
function stream(
  address: string,
  listener: (event: AppEvent) => void,
  away: (gone: boolean) => void,
  invoke: Api['invoke'],
): () => void {
  const source = new EventSource(address);
  let broken = false;
  source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as AppEvent);
  source.onerror = () => {
    broken = true;
    away(true);
  };
  source.onopen = async () => {
    away(false);
    if (!broken) return;
    broken = false;
    const reply = await invoke('board.file', {});
    listener({ topic: 'board', file: reply.ok ? (reply.value as BoardFile | null) : null });
  };
  return () => source.close();
}
