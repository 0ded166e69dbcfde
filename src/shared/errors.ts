/**
 * All that can go wrong, as codes; the sentences for people live in the renderer (and the command line).
 * `data` says what the sentence needs, never a path or a stack.
 */
export interface ErrorData {
  'attachment.tooLarge': { size: number; limit: number };
  'attachment.missing': { title: string };
  'backup.missing': { id: string };
  'board.closed': Record<string, never>;
  'board.corrupt': { name: string };
  'board.exists': { name: string };
  'board.full': { name: string };
  'board.locked': { name: string; by: string; since: string };
  'board.missing': { name: string };
  'board.newer': { name: string; version: number; known: number };
  'board.notBoard': { name: string };
  'board.notEmpty': { name: string };
  'board.readOnly': { name: string };
  'command.unknown': { command: string };
  'dialog.cancelled': Record<string, never>;
  'document.unknown': { document: string };
  'file.missing': { name: string };
  'file.tooLarge': { name: string; size: number; limit: number };
  'file.unreadable': { name: string; reason: string };
  'file.unwritable': { name: string; reason: string };
  'import.invalid': { path: string; message: string };
  'input.invalid': { issues: readonly { path: string; message: string }[] };
  'item.frozen': { what: string };
  'item.inUse': { what: string };
  'item.missing': { what: string; id: string };
  'rule.broken': { rule: string; message: string };
  'undo.changed': { label: string };
  'undo.frozen': { label: string };
  'undo.nothing': Record<string, never>;
  'undo.older': { label: string };
  unexpected: { reference: string };
}

export type ErrorCode = keyof ErrorData;

export type Failure = { [C in ErrorCode]: { readonly code: C; readonly data: ErrorData[C] } }[ErrorCode];

/** What every command answers, in every host. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** The one error that services throw on purpose; the dispatcher turns it into a reply. */
export class CommandError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Ends the command with a typed error. */
export function fail<C extends ErrorCode>(code: C, data: ErrorData[C]): never {
  throw new CommandError({ code, data } as Failure);
}
