import type { BoardFile } from './board/commands.ts';
import type { CommandInput, CommandName, CommandOutput } from './commands.ts';
import type { Reply } from './errors.ts';
import type { HistoryState } from './history/model.ts';
import type { MeetingPlace } from './meeting/commands.ts';

/** Rows of these tables (snake_case) changed; ids of the changed rows by table. `origin` is the caller's own id. */
export interface RowsEvent {
  readonly topic: 'rows';
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly origin: string;
  /** The command that changed them; absent where it was a job in the background. */
  readonly command?: string;
  /** Said to the caller itself alone: it has the command's reply too. */
  readonly own?: true;
}

/** What the app tells everyone who listens. */
export type AppEvent =
  | RowsEvent
  | { readonly topic: 'history'; readonly state: HistoryState }
  /** Another board was opened, or none is open, or everything in the open one may be new: all is to be read again. */
  | { readonly topic: 'board'; readonly file: BoardFile | null }
  | { readonly topic: 'progress'; readonly command: string; readonly done: number; readonly total: number }
  /** The meeting that is going on has come to another item, or none goes on any more. */
  | { readonly topic: 'place'; readonly place: MeetingPlace | null }
  /** The host's menu asks the renderer for an action of its list, by its id. */
  | { readonly topic: 'action'; readonly action: string }
  /** The window is about to close: everything unsaved is sent now, then `profile.flushed` is called with this id. */
  | { readonly topic: 'flush'; readonly id: string };

/** What a host gives the renderer, as `window.api`. Only plain values cross. */
export interface Api {
  /** Which host this is: what it can do itself (menus, folders) differs. */
  readonly host: 'electron' | 'browser';
  invoke(command: string, input: unknown): Promise<Reply<unknown>>;
  /** A file that a person chose or dropped, for a command that takes a token; the renderer never sees its path. */
  offer(file: unknown): Promise<string>;
  /** Answers how to stop listening. */
  on(listener: (event: AppEvent) => void): () => void;
}

/** A typed call of one command. */
export type Call = <N extends CommandName>(command: N, input: CommandInput<N>) => Promise<Reply<CommandOutput<N>>>;
