import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { protocol } from 'electron';
import { pagePolicy, pageTypes } from '../page-policy.ts';

const scheme = 'app';

// A scheme of our own instead of file://: the page then has an origin ('self' means these files and nothing else on the
// disk), headers carry the policy, and the fuse that takes away file://'s extra privileges can be off.
/** Where the window's page lives. */
export const pageOrigin = `${scheme}://klubba`;

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const isMissing = (error: unknown) =>
  ['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Says before the app is ready that the scheme is a web origin of its own. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, codeCache: true } }]);
}

/** Serves the built renderer, and nothing outside its folder. */
export function servePage(folder: string): void {
  const base = resolve(folder);
  const missing = () => new Response('', { status: 404, headers });
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const pathname = decodeURIComponent(url.pathname);
    const file = join(base, pathname === '/' ? 'index.html' : pathname);
    const type = pageTypes[extname(file)];
    const isOurs = url.host === 'klubba' && request.method === 'GET' && file.startsWith(base + sep);
    if (!isOurs || type === undefined || pathname.includes('\0')) return missing();
    try {
      const bytes = await readFile(file);
      return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': type } });
    } catch (error) {
      if (!isMissing(error)) throw error;
      return missing();
    }
  });
}
