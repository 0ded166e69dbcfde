import type { ServerResponse } from 'node:http';
import type { AppEvent } from '../../shared/api.ts';
import type { App } from '../host.ts';
import { heardBy } from '../listeners.ts';
import { withHeaders } from './response.ts';

/** A reader that is this far behind (bytes) is let go; it comes back by itself and reads afresh. */
const behindLimit = 4 * 1024 * 1024;
const heartbeat = 20_000;
const flushTime = 3_000;

export interface EventStreams {
  /** Lets a client listen. */
  add(client: string, response: ServerResponse): void;
  /** A client has answered a flush. */
  flushed(client: string, id: string): void;
  /** Asks every client to save what it has, and waits until each has answered, left, or been silent for three seconds. */
  flush(id: string): Promise<void>;
  close(): void;
}

/** The app's events to every listening client, as server-sent events. */
export function createEventStreams(app: App): EventStreams {
  const clients = new Map<ServerResponse, string>();
  const waiting = new Set<() => void>();
  let asked: { readonly id: string; readonly left: Set<string> } | undefined;

  function answered(client: string): void {
    asked?.left.delete(client);
    if (asked?.left.size === 0) for (const done of waiting) done();
  }
  function write(textFor: (client: string) => string): void {
    for (const [response, client] of clients) {
      response.write(textFor(client));
      if (response.writableLength > behindLimit) response.destroy();
    }
  }

  const stop = app.on((event: AppEvent) => write((client) => `data: ${JSON.stringify(heardBy(client, event))}\n\n`));
  const timer = setInterval(() => write(() => ': \n\n'), heartbeat).unref();

  return {
    add(client, response) {
      response.writeHead(200, withHeaders({ 'content-type': 'text/event-stream' }));
      response.write('retry: 500\n\n');
      clients.set(response, client);
      response.on('close', () => {
        clients.delete(response);
        if (![...clients.values()].includes(client)) answered(client);
      });
    },
    flushed(client, id) {
      if (asked?.id === id) answered(client);
    },
    async flush(id) {
      if (clients.size === 0) return;
      asked = { id, left: new Set(clients.values()) };
      const { promise, resolve } = Promise.withResolvers<void>();
      const timeout = setTimeout(resolve, flushTime);
      waiting.add(resolve);
      app.emit({ topic: 'flush', id });
      await promise;
      clearTimeout(timeout);
      waiting.delete(resolve);
    },
    close() {
      stop();
      clearInterval(timer);
      for (const response of clients.keys()) response.end();
    },
  };
}
