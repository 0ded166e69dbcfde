import type { AppEvent } from '../shared/api.ts';
import type { BoardFile } from '../shared/board/commands.ts';
import type { Failure } from '../shared/errors.ts';
import type { BoardDatabase } from './db/open.ts';
import type { Desk } from './handlers.ts';
import type { Caller, Clock, Desktop, Files } from './host.ts';
import type { ProfileStore } from './profile.ts';
import type { Workshop } from './workshop.ts';

/** The board that is open, and what is known of its file. */
export interface OpenBoard {
  readonly db: BoardDatabase;
  integrity: BoardFile['integrity'];
}

/** A damaged file, and the id of the board that it held when it was last opened on this machine. */
export interface BrokenBoard {
  readonly path: string;
  readonly boardId: string;
}

/** What a job may use: the machine, the open board, and the way to other commands. */
export interface House {
  readonly files: Files;
  readonly clock: Clock;
  readonly desktop: Desktop;
  readonly workshop: Workshop;
  readonly profile: ProfileStore;
  /** The open board, or the error `board.closed`. */
  board(): OpenBoard;
  isOpen(): boolean;
  /** Opens a board in place of the one that is open. */
  open(path: string): Promise<BoardFile>;
  /** Why the board that was named from outside (a double click, the command line) could not be opened, until one is. */
  outsideFailure: Failure | null;
  /** The file that could last not be opened because it is damaged, and the board it held; null where none was. */
  broken(): BrokenBoard | null;
  /** Closes the open board, lets its file be replaced, and opens it again. */
  reopen(replace: (path: string) => void): Promise<BoardFile>;
  /** Closes the open board, if any, once everything that reads it is done. */
  close(): Promise<void>;
  emit(event: AppEvent): void;
  /** The path behind a token, or the error `file.missing`. */
  pathOf(token: string): string;
  offer(path: string): string;
  /** Runs one change of its own, as the command that a job is part of; announced and in the history as any other. */
  write<R>(caller: Caller, step: { readonly command: string; readonly label: string }, run: (desk: Desk) => R): R;
  /** What a command sees of the open board now. */
  desk(caller: Caller): Desk;
  /** Takes back, or does again, the last step of history. */
  travel(direction: 'undo' | 'redo', caller: Caller): void;
  /** Ends the burst of typing, so that the next key begins a new step. */
  seal(): void;
  /** Something was written: what waits for a quiet moment waits on. */
  stir(): void;
}
