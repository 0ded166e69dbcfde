import * as z from 'zod';
import { type CommandSpec, typing, write } from './contract.ts';
import { id, position } from './values.ts';

type Row = z.ZodObject<{ id: z.ZodType } & z.ZodRawShape>;
/** What a row gets by itself: its identity, and its place in the list (which `move` changes). */
type Given = 'id' | 'position';
type Fields<M extends Row> = z.ZodObject<Omit<M['shape'], Given>, z.core.$strict>;
type Patch<M extends Row> = z.ZodObject<
  { [K in Exclude<keyof M['shape'], Given>]: z.ZodOptional<M['shape'][K]> },
  z.core.$strict
>;

export type EntityCommands<N extends string, M extends Row> = {
  [K in `${N}.create`]: CommandSpec<'write', Fields<M>, z.output<M>>;
} & {
  [K in `${N}.update`]: CommandSpec<
    'write',
    z.ZodObject<{ id: typeof id; patch: Patch<M> }, z.core.$strict>,
    z.output<M>
  >;
} & {
  [K in `${N}.remove`]: CommandSpec<'write', z.ZodObject<{ id: typeof id }, z.core.$strict>, { readonly id: string }>;
} & {
  [K in `${N}.move`]: CommandSpec<
    'write',
    z.ZodObject<{ id: typeof id; to: typeof position }, z.core.$strict>,
    { readonly id: string }
  >;
};

/** The model of a new row: its fields with their defaults, but for what it gets by itself. */
function fieldsOf<M extends Row>(model: M): Fields<M> {
  const { id: _id, position: _position, ...shape } = model.shape as z.ZodRawShape;
  return z.strictObject(shape) as unknown as Fields<M>;
}

/** The model of a change to a row: any of its fields but what it gets by itself, none of them required. */
export function patchOf<M extends Row>(model: M): Patch<M> {
  // Defaults belong to whole rows: a patch must hold just what was said.
  const bare = Object.entries(fieldsOf(model).shape).map(([key, value]) => [key, undefaulted(value).optional()]);
  return z.strictObject(Object.fromEntries(bare)) as unknown as Patch<M>;
}

function undefaulted(schema: unknown): z.ZodType {
  return schema instanceof z.ZodDefault ? (schema.removeDefault() as z.ZodType) : (schema as z.ZodType);
}

/** The four commands that every plain list of rows has: create, update (typing), remove and move. */
export function entityCommands<N extends string, M extends Row>(
  noun: N,
  label: string,
  model: M,
): EntityCommands<N, M> {
  const patch = patchOf(model);
  return {
    [`${noun}.create`]: write(`Lägg till ${label}`, fieldsOf(model)).returns(),
    [`${noun}.update`]: typing(`Ändra ${label}`, z.strictObject({ id, patch })).returns(),
    [`${noun}.remove`]: write(`Ta bort ${label}`, z.strictObject({ id })).returns(),
    [`${noun}.move`]: write(`Flytta ${label}`, z.strictObject({ id, to: position })).returns(),
  } as unknown as EntityCommands<N, M>;
}
