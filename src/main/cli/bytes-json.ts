const key = '$base64';

/** A plain value as JSON text for people and scripts: bytes stand as `{"$base64": "…"}`. */
export function toJsonText(value: unknown, space?: number): string {
  return JSON.stringify(withoutBytes(value), null, space);
}

function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [key]: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutBytes(each)]));
}

/** The plain value of such a text; throws a SyntaxError on what is no JSON. */
export function fromJsonText(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) => {
    const keys = value !== null && typeof value === 'object' ? Object.keys(value) : [];
    if (keys.length !== 1 || keys[0] !== key) return value;
    const base64 = (value as Record<string, unknown>)[key];
    return typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : value;
  });
}
