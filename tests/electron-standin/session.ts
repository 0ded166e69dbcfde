import { send } from './chromium.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void;
type CheckPermission = (contents: null, permission: string, origin: string, details: object) => boolean;

const handlers = new Map<string, Handler>();
let beforeRequest: { urls: readonly string[]; listener: BeforeRequest } | undefined;

export const protocol = {
  registerSchemesAsPrivileged() {},
  handle(scheme: string, handler: Handler) {
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} has a handler already`);
    handlers.set(scheme, handler);
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
};

/** The app's own answer to a request, or undefined where it handles no such scheme. */
export async function answerFor(request: Request): Promise<Response | undefined> {
  return handlers.get(new URL(request.url).protocol.slice(0, -1))?.(request);
}

/** Whether the app's filter stops a request before it leaves the machine. */
export function isCancelled(url: string): Promise<boolean> {
  const filter = beforeRequest;
  const scheme = new URL(url).protocol;
  if (!filter?.urls.some((each) => each === '<all_urls>' || each.startsWith(scheme))) return Promise.resolve(false);
  return new Promise((resolve) => filter.listener({ url }, ({ cancel }) => resolve(cancel === true)));
}

// The permissions whose answers a page can ask for in Chromium, by Electron's name and Chromium's.
const permissions = { geolocation: 'geolocation', notifications: 'notifications', midi: 'midi' } as const;

export const defaultSession = {
  protocol,
  webRequest: {
    onBeforeRequest(filter: { urls: readonly string[] }, listener: BeforeRequest) {
      beforeRequest = { urls: filter.urls, listener };
    },
  },
  setPermissionRequestHandler() {},
  setDevicePermissionHandler() {},
  setDisplayMediaRequestHandler() {},
  setPermissionCheckHandler(check: CheckPermission) {
    for (const [name, chromiumName] of Object.entries(permissions)) {
      const setting = check(null, name, '', {}) ? 'granted' : 'denied';
      void send('Browser.setPermission', { permission: { name: chromiumName }, setting });
    }
  },
};

export const session = { defaultSession, fromPartition: () => defaultSession };
