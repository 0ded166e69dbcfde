import * as z from 'zod';

/** What a column can hold. */
export type Value = string | number | null;

/** A model with an id, as every table has. */
export type Model = z.ZodObject<{ id: z.ZodType } & z.ZodRawShape>;

/** How one field of a model lies in its column. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly form: 'text' | 'plain' | 'boolean' | 'json';
  /** Whether it can hold words that a person wrote, plain or within JSON: no ids, dates or choices. */
  readonly words: boolean;
}

/** `agendaItemId` as `agenda_item_id`. */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns of a model's table, in order. */
export function columnsOf(model: Model): readonly Column[] {
  return Object.entries(model.shape).map(([key, schema]) => {
    const form = formOf(schema);
    const words = form === 'text' || (form === 'json' && !isListOfIds(schema));
    return { key, name: snakeCase(key), form, words };
  });
}

function isListOfIds(schema: unknown): boolean {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return isListOfIds(schema.unwrap());
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodString && schema.element.format !== null;
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

/** Rows as the model has them, from rows as SQLite has them, and back. */
export function createCodec<T>(columns: readonly Column[]) {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return {
    rowFrom: (raw: unknown): T =>
      Object.fromEntries(
        columns.map((column) => [column.key, decode(column, (raw as Record<string, unknown>)[column.name])]),
      ) as T,
    /** Values by column of the fields there are; what is no field is left out. */
    parameters: (row: object): Record<string, Value> =>
      Object.fromEntries(
        Object.entries(row).flatMap(([key, value]) => {
          const column = byKey.get(key);
          return column ? [[column.name, encode(column, value)]] : [];
        }),
      ),
  };
}
