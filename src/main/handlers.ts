import type { CommandSpec, CommandTable, OutputOf, ParsedInputOf } from '../shared/contract.ts';
import type { Queries } from './db/queries.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';

/** What a read or write sees: the open board's rows and nothing of the machine. */
export interface Desk {
  readonly queries: Queries;
  readonly author: string;
  /** The moment of the command, ISO 8601 with zone. */
  readonly now: string;
  /** The local date of the command. */
  readonly today: string;
  /** The local time of day of the command, `HH:MM`. */
  readonly time: string;
  newId(): string;
}

type HandlerOf<S extends CommandSpec> = S['kind'] extends 'job'
  ? (house: House, input: ParsedInputOf<S>, caller: Caller) => OutputOf<S> | Promise<OutputOf<S>>
  : (desk: Desk, input: ParsedInputOf<S>) => OutputOf<S>;

/** One function for each command of a domain's table. */
export type Handlers<T extends CommandTable> = { readonly [K in keyof T]: HandlerOf<T[K]> };
