import type * as z from 'zod';
import type { EntityCommands } from '../shared/entity.ts';
import type { Queries } from './db/queries.ts';
import type { Table } from './db/table.ts';
import type { Desk, Handlers } from './handlers.ts';

type Row = z.ZodObject<{ id: z.ZodType } & z.ZodRawShape>;

/** The handlers of `entityCommands`: a plain list of rows that belong to nobody, or to the row that `owner` names. */
export function entityHandlers<N extends string, M extends Row>(
  noun: N,
  model: M,
  table: (queries: Queries) => Table<z.output<M> & { readonly id: string }>,
  owner?: string,
): Handlers<EntityCommands<N, M>> {
  type Fields = Record<string, unknown>;
  const handlers = {
    [`${noun}.create`]: (desk: Desk, fields: Fields) => {
      const rows = table(desk.queries);
      const position = 'position' in model.shape ? { position: rows.end(owner && (fields[owner] as string)) } : {};
      return rows.insert(model.parse({ ...position, ...fields, id: desk.newId() }) as never);
    },
    [`${noun}.update`]: (desk: Desk, input: { id: string; patch: Fields }) =>
      table(desk.queries).update(input.id, input.patch as never),
    [`${noun}.remove`]: (desk: Desk, input: { id: string }) => {
      table(desk.queries).remove(input.id);
      return { id: input.id };
    },
    [`${noun}.move`]: (desk: Desk, input: { id: string; to: number }) => {
      table(desk.queries).move(input.id, input.to);
      return { id: input.id };
    },
  };
  return handlers as unknown as Handlers<EntityCommands<N, M>>;
}
