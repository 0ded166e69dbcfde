import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 bits that may stand in an address or a cookie. */
export const secret = () => randomBytes(32).toString('base64url');

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares in the same time whatever differs, the length too. */
const same = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

export interface Session {
  /** A new token for one visit; an earlier one that is unused no longer works. */
  newToken(): string;
  /** The cookie to set for a token that is right and unused. */
  cookieFor(token: string): string | undefined;
  /** Whether the request's cookies hold the session's secret. */
  knows(cookies: string | undefined): boolean;
}

/** One person's session with one host: a token in an address works once and gives a cookie with another secret. */
export function createSession(port: number): Session {
  // A browser keeps cookies by host name alone, so that two hosts on one machine need two names.
  const name = `klubba-${port}`;
  const held = secret();
  let token: string | undefined;
  return {
    newToken() {
      token = secret();
      return token;
    },
    cookieFor(given) {
      if (token === undefined || !same(given, token)) return undefined;
      token = undefined;
      return `${name}=${held}; HttpOnly; SameSite=Strict; Path=/`;
    },
    knows(cookies = '') {
      const given = cookies
        .split(';')
        .map((each) => each.trim())
        .find((each) => each.startsWith(`${name}=`));
      return given !== undefined && same(given.slice(name.length + 1), held);
    },
  };
}
