import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { RecentBoard } from '../shared/board/commands.ts';
import { type Profile, profile, type profileCommands } from '../shared/profile/commands.ts';
import { codeOf } from './db/errors.ts';
import type { Handlers } from './handlers.ts';
import { unwritable } from './new-file.ts';
import { putInPlace, unfinished } from './whole-file.ts';

const stored = z.object({
  ...profile.shape,
  recent: z.array(z.object({ path: z.string(), openedAt: z.string(), boardId: z.string().default('') })).default([]),
});
type Stored = z.output<typeof stored>;

const recentLimit = 12;

/** What this machine remembers between sessions, in `profile.json` of the user's data folder. */
export function createProfileStore(folder: string) {
  const path = join(folder, 'profile.json');
  let current: Stored | null = null;

  function load(): Stored {
    if (current) return current;
    try {
      const parsed = stored.safeParse(JSON.parse(readFileSync(path, 'utf8')));
      current = parsed.success ? parsed.data : stored.parse({});
    } catch (error) {
      // A profile that is missing, damaged or out of reach costs a list of recent files, never a board: start afresh.
      if (codeOf(error) === null && !(error instanceof SyntaxError)) throw error;
      current = stored.parse({});
    }
    return current;
  }
  function save(next: Stored): void {
    const half = unfinished(path);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(half, JSON.stringify(next, null, 2));
      putInPlace(half, path);
    } catch (error) {
      throw unwritable(error, path);
    }
    current = next;
  }

  return {
    get(): Profile {
      const { recent: _recent, ...rest } = load();
      return rest;
    },
    update(patch: Partial<Profile>): Profile {
      save({ ...load(), ...patch });
      return this.get();
    },
    /** The boards opened last, newest first, each behind a token made by `offer`. */
    recent: (offer: (path: string) => string): RecentBoard[] =>
      load().recent.map(({ path: board, openedAt }) => ({
        token: offer(board),
        name: basename(board),
        folder: basename(dirname(board)),
        openedAt,
      })),
    remember(board: string, openedAt: string, boardId: string): void {
      const path = resolve(board);
      const others = load().recent.filter((each) => each.path !== path);
      save({ ...load(), recent: [{ path, openedAt, boardId }, ...others].slice(0, recentLimit) });
    },
    /** The id of the board that a file held when it was last opened here; empty where it never was. */
    boardIdAt: (board: string): string => load().recent.find((each) => each.path === resolve(board))?.boardId ?? '',
    forget(board: string): void {
      save({ ...load(), recent: load().recent.filter((each) => each.path !== resolve(board)) });
    },
  };
}

export type ProfileStore = ReturnType<typeof createProfileStore>;

export const profileHandlers: Handlers<typeof profileCommands> = {
  // A host that was started for someone (`--as`) says so; otherwise the machine's own user works here.
  'profile.get': (house, _input, { author }) => ({ ...house.profile.get(), ...(author ? { userName: author } : {}) }),
  'profile.update': (house, patch) => house.profile.update(patch),
  'window.projector': async ({ desktop }, { meetingId }) => ({ opened: await desktop.showProjector(meetingId) }),
  // The host that asked for the flush sees this call pass; the app itself has nothing to do.
  'profile.flushed': () => ({ noted: true }),
};
