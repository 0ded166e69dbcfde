import Database, { type Database as Sqlite, type Statement } from 'better-sqlite3';
import * as z from 'zod';
import { fail } from '../../shared/errors.ts';

type Value = string | number | null;
type Model = z.ZodObject<{ id: z.ZodType } & z.ZodRawShape>;

/** How one field of a model lies in its column. */
interface Column {
  readonly key: string;
  readonly name: string;
  readonly form: 'text' | 'plain' | 'boolean' | 'json';
}

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

/** `agendaItemId` as `agenda_item_id`. */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function columnsOf(model: Model): readonly Column[] {
  return Object.entries(model.shape).map(([key, schema]) => ({ key, name: snakeCase(key), form: formOf(schema) }));
}

function formOf(schema: unknown): Column['form'] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return formOf(schema.unwrap());
  if (schema instanceof z.ZodBoolean) return 'boolean';
  // A string without a format of its own is free text.
  if (schema instanceof z.ZodString && schema.format === null) return 'text';
  return schema instanceof z.ZodObject || schema instanceof z.ZodArray ? 'json' : 'plain';
}

function encode(column: Column, value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (column.form) {
    case 'boolean':
      return value ? 1 : 0;
    case 'json':
      return JSON.stringify(value);
    case 'text':
    case 'plain':
      return value as Value;
  }
}

function decode(column: Column, value: unknown): unknown {
  if (value === null) return null;
  switch (column.form) {
    case 'boolean':
      return value === 1;
    case 'json':
      return JSON.parse(value as string);
    case 'text':
    case 'plain':
      return value;
  }
}

/** Prepares the statements of one table from its model: a misspelt column fails here, at open. `owner` is the key of the row it belongs to. */
export function createTable<M extends Model>(
  db: Sqlite,
  name: string,
  model: M,
  owner?: keyof M['shape'] & string,
): Table<z.output<M> & { readonly id: string }> {
  type T = z.output<M> & { readonly id: string };
  const columns = columnsOf(model);
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const names = columns.map((column) => column.name);
  const order = names.includes('position') ? 'ORDER BY position, id' : 'ORDER BY id';
  const select = `SELECT ${names.join(', ')} FROM ${name}`;
  const statements = {
    all: db.prepare(`${select} ${order}`),
    of: owner ? db.prepare(`${select} WHERE ${snakeCase(owner)} = ? ${order}`) : null,
    get: db.prepare(`${select} WHERE id = ?`),
    insert: db.prepare(
      `INSERT INTO ${name} (${names.join(', ')}) VALUES (${names.map((column) => `@${column}`).join(', ')})`,
    ),
    remove: db.prepare(`DELETE FROM ${name} WHERE id = ?`),
  };
  const updates = new Map<string, Statement>();

  const rowFrom = (raw: unknown): T =>
    Object.fromEntries(
      columns.map((column) => [column.key, decode(column, (raw as Record<string, unknown>)[column.name])]),
    ) as T;
  const parameters = (row: object): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) => {
        const column = byKey.get(key);
        return column ? [[column.name, encode(column, value)]] : [];
      }),
    );
  const updateOf = (keys: readonly string[]): Statement => {
    const which = keys.join();
    const known = updates.get(which);
    if (known) return known;
    const made = db.prepare(`UPDATE ${name} SET ${keys.map((key) => `${key} = @${key}`).join(', ')} WHERE id = @id`);
    updates.set(which, made);
    return made;
  };

  const table: Table<T> = {
    name,
    columns: names,
    wordColumns: columns.flatMap(({ name, form }) => (form === 'text' || form === 'json' ? [name] : [])),
    all: () => statements.all.all().map(rowFrom),
    of: (ownerId) => (statements.of ?? statements.all).all(...(statements.of ? [ownerId] : [])).map(rowFrom),
    get: (id) => {
      const raw = statements.get.get(id);
      return raw === undefined ? undefined : rowFrom(raw);
    },
    require: (id) => table.get(id) ?? fail('item.missing', { what: name, id }),
    insert: (row) => {
      const values = parameters(row);
      constrained(db, name, values, () => statements.insert.run(values));
      return row;
    },
    update: (id, patch) => {
      const values = parameters(patch);
      const keys = Object.keys(values).filter((key) => key !== 'id');
      if (keys.length > 0) {
        const { changes } = constrained(db, name, values, () => updateOf(keys).run({ ...values, id }));
        if (changes === 0) fail('item.missing', { what: name, id });
      }
      return table.require(id);
    },
    remove: (id) => {
      const { changes } = constrained(db, name, {}, () => statements.remove.run(id));
      if (changes === 0) fail('item.missing', { what: name, id });
    },
    move: (id, to) => {
      const row = table.require(id) as Record<string, unknown>;
      const rows = (owner ? table.of(row[owner] as string) : table.all()).filter((each) => each.id !== id);
      rows.splice(Math.min(to, rows.length), 0, row as T);
      rows.forEach((each, index) => {
        if ((each as { position?: number }).position !== index)
          table.update(each.id, { position: index } as unknown as Partial<T>);
      });
    },
    end: (ownerId) => {
      const rows = ownerId === undefined ? table.all() : table.of(ownerId);
      return rows.reduce((end, row) => Math.max(end, ((row as { position?: number }).position ?? -1) + 1), 0);
    },
  };
  return table;
}

/** Runs a change and names what the database refused: a row in use, a reference to a missing one, a frozen one. */
function constrained<R>(db: Sqlite, what: string, values: Record<string, Value>, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    if (error.code === 'SQLITE_CONSTRAINT_TRIGGER') fail('item.frozen', { what });
    if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      const missing = missingReference(db, what, values);
      return missing ? fail('item.missing', missing) : fail('item.inUse', { what });
    }
    if (!error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    const twice = error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
    const message = twice ? 'Raden finns redan.' : 'Värdet är inte tillåtet.';
    return fail('rule.broken', { rule: error.message, message });
  }
}

/** The first of a row's references that leads nowhere; null where all hold. */
function missingReference(db: Sqlite, table: string, values: Record<string, Value>) {
  const keys = db.pragma(`foreign_key_list(${table})`) as { table: string; from: string; to: string }[];
  for (const key of keys) {
    const id = values[key.from];
    if (typeof id !== 'string') continue;
    if (!db.prepare(`SELECT 1 FROM ${key.table} WHERE ${key.to} = ?`).get(id)) return { what: key.table, id };
  }
  return null;
}
