import { spawn } from 'node:child_process';

function opener(address: string): readonly [string, readonly string[]] | undefined {
  switch (process.platform) {
    case 'win32':
      return ['rundll32', ['url.dll,FileProtocolHandler', address]];
    case 'darwin':
      return ['open', [address]];
    default:
      return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', [address]] : undefined;
  }
}

/** Opens an address in the person's browser, if there is one; where there is none, the printed address has to do. */
export function openAddress(address: string): void {
  const found = opener(address);
  if (!found) return;
  const child = spawn(found[0], found[1], { stdio: 'ignore', detached: true });
  child.on('error', () => {
    // No such program: the address stands on the screen already.
  });
  child.unref();
}
