import { createCodec } from './codec.ts';

/** A message between the page and the main process; without an id it waits for no answer. */
export type FromPage = { id?: number; channel: string; args: unknown[] };
export type ToPage = { emit: string; args: unknown[] } | { id: number; value: unknown } | { id: number; error: string };

type Listener = (event: { sender: null }, ...args: unknown[]) => void;
type Codec = ReturnType<typeof createCodec>;

/** Runs in the page before its own scripts: what a sandboxed preload finds behind `require('electron')`. */
function preloadWorld(codec: Codec, preload: (require: (name: string) => unknown, module: object) => void) {
  if (window !== window.top) return;
  const page = window as unknown as Record<string, unknown>;
  const send = page.standInSend as (text: string) => void;
  delete page.standInSend;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  const listeners = new Map<string, Set<Listener>>();
  let count = 0;

  Object.defineProperty(window, 'standInReceive', {
    value: (text: string) => {
      const message = codec.decode(text) as ToPage;
      if ('emit' in message) {
        for (const each of listeners.get(message.emit) ?? []) each({ sender: null }, ...message.args);
        return;
      }
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if ('error' in message) call?.reject(new Error(message.error));
      else call?.resolve(message.value);
    },
  });

  function frozen<T>(value: T): T {
    if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  }

  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) =>
        Object.defineProperty(window, name, { value: frozen(value), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) =>
        new Promise((resolve, reject) => {
          const id = ++count;
          const text = codec.encode({ id, channel, args });
          waiting.set(id, { resolve, reject });
          send(text);
        }),
      on: (channel: string, listener: Listener) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      removeListener: (channel: string, listener: Listener) => listeners.get(channel)?.delete(listener),
    },
    // Chromium tells a page no paths; a test that drops a file puts the path where the name is.
    webUtils: { getPathForFile: (file: File) => file.name },
  };
  preload(
    (name) => {
      if (name === 'electron') return electron;
      throw new Error(`module not found: ${name}`);
    },
    { exports: {} },
  );
}

/** The script that Chromium runs before every document: the stand-in's preload world around the app's own preload. */
export function preloadScript(code: string): string {
  const body = `(require, module) => { const exports = module.exports; ${code}\n}`;
  return `(${preloadWorld})((${createCodec})(), ${body});`;
}
