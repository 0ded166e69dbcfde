import * as z from 'zod';

/**
 * read: looks at the open board. write: one transaction and one step of history.
 * job: whatever concerns files, dialogs or long work; it may wait, and sees the board only through other commands.
 */
export type CommandKind = 'read' | 'write' | 'job';

/** One command: its kind, its name in the history (Swedish), the model of its input, and the type of its value. */
export interface CommandSpec<K extends CommandKind = CommandKind, S extends z.ZodType = z.ZodType, O = unknown> {
  readonly kind: K;
  readonly label: string;
  readonly input: S;
  /** Repeated calls on the same field within a short time are one step of history (typing). */
  readonly burst: boolean;
  /** Only in the type: what the command answers. */
  readonly output?: O;
}

export type CommandTable = Readonly<Record<string, CommandSpec>>;

export type InputOf<S extends CommandSpec> = z.input<S['input']>;
export type ParsedInputOf<S extends CommandSpec> = z.output<S['input']>;
export type OutputOf<S extends CommandSpec> = S extends CommandSpec<CommandKind, z.ZodType, infer O> ? O : never;

const spec =
  <K extends CommandKind>(kind: K, burst = false) =>
  <S extends z.ZodType>(label: string, input: S) => ({
    returns: <O>(): CommandSpec<K, S, O> => ({ kind, label, input, burst }),
  });

/** A command that only looks. */
export const read = spec('read');
/** A command that changes rows: one transaction, one step of history. */
export const write = spec('write');
/** A write whose quick repetitions on one field are one step: `{ id, patch }` with one key in the patch. */
export const typing = spec('write', true);
/** A command about files or long work, outside any transaction. */
export const job = spec('job');

/** The input of a command that needs none. */
export const nothing = z.strictObject({});
