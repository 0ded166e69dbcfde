import { randomBytes } from 'node:crypto';
import { fail } from '../shared/errors.ts';

/** Paths that a person chose, each behind a token: the renderer never sees a path. */
export function createTokens() {
  const paths = new Map<string, string>();
  return {
    /** The token that stands for a path; the same as long as the app runs. */
    offer(path: string): string {
      const known = [...paths].find(([, each]) => each === path);
      if (known) return known[0];
      const token = randomBytes(12).toString('base64url');
      paths.set(token, path);
      return token;
    },
    /** The path behind a token, or the error `file.missing`. */
    pathOf: (token: string): string => paths.get(token) ?? fail('file.missing', { name: '' }),
  };
}
