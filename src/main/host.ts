import type { Delivered } from '../shared/agenda/commands.ts';
import type { AppEvent } from '../shared/api.ts';
import type { Reply } from '../shared/errors.ts';

/** What the app asks of the machine it runs on; each host has its own, and tests have theirs. */
export interface Desktop {
  /** Whether several files can be handed over into one folder; where not, they come as one zip. */
  readonly folders: boolean;
  /** Asks which board file to open; null when the person changed her mind. */
  chooseBoard(): Promise<string | null>;
  /** Asks where a new file goes; null when the person changed her mind. */
  chooseNewFile(suggestedName: string): Promise<string | null>;
  /**
   * Hands a made file over: writes it and shows it in its folder, or keeps it for a download. Never overwrites silently.
   * `folder` names a subfolder for files that belong together.
   */
  deliver(file: { readonly fileName: string; readonly bytes: Uint8Array }, folder?: string): Promise<Delivered>;
  /** Opens a file in its own program, or hands it over where that cannot be done. */
  open(file: { readonly fileName: string; readonly bytes: Uint8Array }): Promise<Delivered>;
  /** Shows a delivered file in its folder; false where there is none to show. */
  show(token: string): Promise<boolean>;
  /** Shows a meeting in a window of its own for the projector; false where the host has no windows to open. */
  showProjector(meetingId: string): Promise<boolean>;
}

/** Folders that the app may use. */
export interface Files {
  /** The user's own data: profile, backups, the example's copy. */
  readonly data: string;
  /** What ships with the product. */
  readonly resources: string;
}

export interface Clock {
  now(): Date;
}

/** Who calls: its own id (events say whose change it was), and the author where the host knows better than the profile. */
export interface Caller {
  readonly id: string;
  readonly author?: string;
}

export interface App {
  /** Runs one command of the contract; never throws. */
  invoke(command: string, input: unknown, caller: Caller): Promise<Reply<unknown>>;
  /** Answers how to stop listening. */
  on(listener: (event: AppEvent) => void): () => void;
  /** Tells every listener; hosts use it for menu actions and flush. */
  emit(event: AppEvent): void;
  /** How the host has every window save what it holds: asked before the open board is put away. */
  whenLeaving(ask: () => Promise<void>): void;
  /** Remembers a path that a person chose or dropped, and answers the token that stands for it. */
  offer(path: string): string;
  /** Opens a board by its path, as from the command line or a double click. */
  openPath(path: string): Promise<Reply<unknown>>;
  /** Closes the board and everything that runs. */
  close(): Promise<void>;
}
