import type { Tools } from './state.ts';

/** Where one is: a screen's path and what follows, as `sammantraden` and `[meeting, item]`. */
export interface Route {
  readonly screen: string;
  readonly parts: readonly string[];
}

export interface RouteSlice extends Route {
  readonly go: (screen: string, ...parts: readonly string[]) => void;
}

export const home = 'oversikt';

export function parseHash(hash: string): Route {
  const [screen = '', ...parts] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  return { screen: screen || home, parts: parts.filter((each) => each !== '') };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A mistyped address is shown as it stands, and leads to the first screen.
    return part;
  }
}

export function hashOf(screen: string, ...parts: readonly string[]): string {
  return `#/${[screen, ...parts].map(encodeURIComponent).join('/')}`;
}

export function routeSlice({ set }: Tools<RouteSlice>): RouteSlice {
  return { screen: home, parts: [], go: (screen, ...parts) => set({ screen, parts }) };
}
