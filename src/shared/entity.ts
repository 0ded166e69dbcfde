import * as z from 'zod';
import { type CommandSpec, typing, write } from './contract.ts';
import { id, position } from './values.ts';

type Row = z.ZodObject<{ id: z.ZodType } & z.ZodRawShape>;
type Fields<M extends Row> = z.ZodObject<Omit<M['shape'], 'id'>, z.core.$strict>;
type Patch<M extends Row> = z.ZodObject<
  { [K in Exclude<keyof M['shape'], 'id'>]: z.ZodOptional<M['shape'][K]> },
  z.core.$strict
>;

export type EntityCommands<N extends string, M extends Row> = {
  [K in `${N}.create`]: CommandSpec<'write', Patch<M>, z.output<M>>;
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

/** The model of a change to a row: any of its fields but the id, none of them required. */
export function patchOf<M extends Row>(model: M): Patch<M> {
  const { id: _id, ...shape } = model.shape;
  const fields = z.strictObject(shape as z.ZodRawShape) as unknown as Fields<M>;
  // Defaults belong to whole rows: a patch must hold just what was said.
  const bare = Object.fromEntries(
    Object.entries(fields.shape).map(([key, value]) => [key, undefaulted(value).optional()]),
  );
  return z.strictObject(bare) as unknown as Patch<M>;
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
    [`${noun}.create`]: write(`Lägg till ${label}`, patch).returns(),
    [`${noun}.update`]: typing(`Ändra ${label}`, z.strictObject({ id, patch })).returns(),
    [`${noun}.remove`]: write(`Ta bort ${label}`, z.strictObject({ id })).returns(),
    [`${noun}.move`]: write(`Flytta ${label}`, z.strictObject({ id, to: position })).returns(),
  } as unknown as EntityCommands<N, M>;
}
