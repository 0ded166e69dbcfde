import * as z from 'zod';

/** An identity: UUIDv7 where Klubba makes it; any short plain word is accepted from outside. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Text as SQLite and Word can both hold it: lone surrogates are replaced and NUL is dropped. */
const plain = (max: number) =>
  z
    .string()
    .max(max)
    .overwrite((value) => value.toWellFormed().replaceAll('\0', ''));

/** One line: a name, a title, an address. */
export const line = plain(1_000);

/** Running text of a field, at most 200 000 characters. */
export const text = plain(200_000);

/** A date as ISO 8601 `YYYY-MM-DD`. */
export const isoDate = z.iso.date();

/** A time of day as `HH:MM`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** SHA-256 of a content in lower-case hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Place in an ordered list, from 0. */
export const position = z.int().min(0).max(1_000_000);

/** Bytes, as of a file. */
export const bytes: z.ZodType<Uint8Array, Uint8Array> = z.instanceof(Uint8Array);
