import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './host.ts';

/** Where programs keep their users' data on this system: the same folder that Electron would choose. */
function applicationData(): string {
  switch (process.platform) {
    case 'win32':
      return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    default:
      return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
  }
}

/** The folders of a host without Electron; `KLUBBA_DATA` moves the user's own. */
export function standardFiles(): Files {
  const chosen = process.env.KLUBBA_DATA;
  return {
    data: chosen ? resolve(chosen) : join(applicationData(), 'Klubba'),
    resources: fileURLToPath(new URL('../../resources', import.meta.url)),
  };
}

/** The built renderer of this checkout. */
export const builtRenderer = () => fileURLToPath(new URL('../../out/renderer', import.meta.url));

/** A path as the person who typed it means it: npm runs scripts in the project's folder and tells where she stands. */
export const fromWhereOneStands = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
