// Both hosts and every browser have these two; the library of the language alone does not name them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Deeper values than this do not cross; nothing of ours comes near (rich text is at most 24). */
const depthLimit = 100;

const placeholder = '$bytes';

const isPlainObject = (value: object): value is Record<string, unknown> =>
  Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;

/** Replaces bytes by `{"$bytes": n}`, their place in `parts`; an own key that begins with `$` gets one more. */
function pack(value: unknown, parts: Uint8Array[], depth: number): unknown {
  if (depth > depthLimit) throw new RangeError('too deep');
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return { [placeholder]: parts.push(value) - 1 };
  if (Array.isArray(value)) return value.map((each) => pack(each, parts, depth + 1));
  if (!isPlainObject(value)) throw new TypeError('only plain values cross');
  const entries = Object.entries(value).map(([key, each]) => [
    key.startsWith('$') ? `$${key}` : key,
    pack(each, parts, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function unpack(value: unknown, parts: readonly Uint8Array[], depth: number): unknown {
  if (depth > depthLimit) throw new RangeError('too deep');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => unpack(each, parts, depth + 1));
  const at = (value as Record<string, unknown>)[placeholder];
  if (at !== undefined) {
    const part = typeof at === 'number' ? parts[at] : undefined;
    if (!part) throw new RangeError('bytes missing');
    return part;
  }
  const entries = Object.entries(value).map(([key, each]) => [
    key.startsWith('$') ? key.slice(1) : key,
    unpack(each, parts, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

/**
 * A plain value, with bytes anywhere inside, as one message:
 * 4 bytes of length (big-endian), JSON `{ value, sizes }` in UTF-8, then the bytes one after another.
 */
export function encodeMessage(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const packed = pack(value, parts, 0);
  const head = new TextEncoder().encode(JSON.stringify({ value: packed, sizes: parts.map((part) => part.length) }));
  const message = new Uint8Array(4 + head.length + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(message.buffer).setUint32(0, head.length);
  message.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

function sizesOf(head: unknown): readonly number[] {
  const sizes = (head as { sizes?: unknown } | null)?.sizes;
  if (!Array.isArray(sizes) || !sizes.every((size) => Number.isSafeInteger(size) && size >= 0))
    throw new RangeError('sizes missing');
  return sizes;
}

/** The value of a message; throws on anything that `encodeMessage` cannot have made. The bytes are copies. */
export function decodeMessage(message: Uint8Array): unknown {
  if (message.length < 4) throw new RangeError('too short');
  const length = new DataView(message.buffer, message.byteOffset).getUint32(0);
  if (4 + length > message.length) throw new RangeError('too short');
  const head: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(message.subarray(4, 4 + length)));
  let at = 4 + length;
  const parts = sizesOf(head).map((size) => {
    if (at + size > message.length) throw new RangeError('too short');
    // Not `slice`: Node's own kind of bytes would answer a view of the message.
    const part = new Uint8Array(message.subarray(at, at + size));
    at += size;
    return part;
  });
  if (at !== message.length) throw new RangeError('too long');
  return unpack((head as { value?: unknown }).value, parts, 0);
}
