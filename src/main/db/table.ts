import type { Database as Sqlite, Statement } from 'better-sqlite3';
import type * as z from 'zod';
import { fail } from '../../shared/errors.ts';
import { columnsOf, createCodec, type Model, snakeCase, type Value } from './columns.ts';
import { constrained } from './constrained.ts';
import { whenUsed } from './when-used.ts';

/** A table of the board, with a row for each value of its model. */
export interface Table<T extends { readonly id: string }> {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns with words that a person wrote, plain or as JSON; no ids, dates or choices. */
  readonly wordColumns: readonly string[];
  /** All rows, in order of position where there is one. */
  all(): T[];
  /** The rows of one owner, in order. */
  of(ownerId: string): T[];
  get(id: string): T | undefined;
  /** The row, or the error `item.missing`. */
  require(id: string): T;
  insert(row: T): T;
  /** Changes the named fields and answers the fresh row. */
  update(id: string, patch: Partial<T>): T;
  remove(id: string): void;
  /** Puts the row at a place among its owner's (or all) rows and renumbers them from 0. */
  move(id: string, to: number): void;
  /** The position after the last of an owner's (or all) rows. */
  end(ownerId?: string): number;
}

/** The statements that change one table, each prepared when it is first used. */
function createChanges<T extends { readonly id: string }>(
  db: Sqlite,
  name: string,
  names: readonly string[],
  parameters: (row: object) => Record<string, Value>,
) {
  const values = names.map((column) => `@${column}`).join(', ');
  const insert = whenUsed(() => db.prepare(`INSERT INTO ${name} (${names.join(', ')}) VALUES (${values})`));
  const remove = whenUsed(() => db.prepare(`DELETE FROM ${name} WHERE id = ?`));
  const updates = new Map<string, Statement>();

  function updateOf(keys: readonly string[]): Statement {
    const which = keys.join();
    const known = updates.get(which);
    if (known) return known;
    const made = db.prepare(`UPDATE ${name} SET ${keys.map((key) => `${key} = @${key}`).join(', ')} WHERE id = @id`);
    updates.set(which, made);
    return made;
  }

  return {
    insert(row: T): T {
      const all = parameters(row);
      constrained(db, name, all, () => insert().run(all));
      return row;
    },
    change(id: string, patch: object): void {
      const some = parameters(patch);
      const keys = Object.keys(some).filter((key) => key !== 'id');
      if (keys.length === 0) return;
      const { changes } = constrained(db, name, some, () => updateOf(keys).run({ ...some, id }));
      if (changes === 0) fail('item.missing', { what: name, id });
    },
    remove(id: string): void {
      const { changes } = constrained(db, name, {}, () => remove().run(id));
      if (changes === 0) fail('item.missing', { what: name, id });
    },
  };
}

const positionOf = (row: object) => (row as { position?: number }).position;

/**
 * The statements of one table, from its model. The one that reads a row is prepared at once, so that a misspelt column fails
 * at open; the others name the same columns and wait until they are used. `owner` is the key of the row it belongs to.
 */
export function createTable<M extends Model>(
  db: Sqlite,
  name: string,
  model: M,
  owner?: keyof M['shape'] & string,
): Table<z.output<M> & { readonly id: string }> {
  type T = z.output<M> & { readonly id: string };
  const columns = columnsOf(model);
  const { rowFrom, parameters } = createCodec<T>(columns);
  const names = columns.map((column) => column.name);
  const order = names.includes('position') ? 'ORDER BY position, id' : 'ORDER BY id';
  const select = `SELECT ${names.join(', ')} FROM ${name}`;
  const all = whenUsed(() => db.prepare(`${select} ${order}`));
  const of = owner ? whenUsed(() => db.prepare(`${select} WHERE ${snakeCase(owner)} = ? ${order}`)) : null;
  const get = db.prepare(`${select} WHERE id = ?`);
  const { insert, change, remove } = createChanges<T>(db, name, names, parameters);

  const table: Table<T> = {
    name,
    columns: names,
    wordColumns: columns.flatMap(({ name, words }) => (words ? [name] : [])),
    all: () => all().all().map(rowFrom),
    of: (ownerId) => (of ? of().all(ownerId).map(rowFrom) : table.all()),
    get: (id) => {
      const raw = get.get(id);
      return raw === undefined ? undefined : rowFrom(raw);
    },
    require: (id) => table.get(id) ?? fail('item.missing', { what: name, id }),
    insert,
    update: (id, patch) => {
      change(id, patch);
      return table.require(id);
    },
    remove,
    move: (id, to) => {
      const row = table.require(id);
      const ownerId = owner ? (row as Record<string, unknown>)[owner] : undefined;
      const rows = (typeof ownerId === 'string' ? table.of(ownerId) : table.all()).filter((each) => each.id !== id);
      rows.splice(Math.min(to, rows.length), 0, row);
      for (const [position, each] of rows.entries()) if (positionOf(each) !== position) change(each.id, { position });
    },
    end: (ownerId) => {
      const rows = ownerId === undefined ? table.all() : table.of(ownerId);
      return rows.reduce((end, row) => Math.max(end, (positionOf(row) ?? -1) + 1), 0);
    },
  };
  return table;
}
