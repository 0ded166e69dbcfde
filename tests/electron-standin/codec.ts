/**
 * The values that Electron's structured clone carries between processes and JSON does not.
 * Written as one self-contained function, because its source also runs in the page.
 */
export function createCodec() {
  const tagged = (kind: string, value?: unknown) => ({ $: kind, v: value });

  function plain(value: unknown): unknown {
    if (value === undefined) return tagged('undefined');
    if (typeof value === 'bigint') return tagged('bigint', String(value));
    if (value instanceof Date) return tagged('date', value.getTime());
    if (value instanceof Map) return tagged('map', [...value].map(plain));
    if (value instanceof Set) return tagged('set', [...value].map(plain));
    if (value instanceof Uint8Array) {
      let binary = '';
      for (const byte of value) binary += String.fromCharCode(byte);
      return tagged('bytes', btoa(binary));
    }
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  }

  function rich(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(rich);
    if (value === null || typeof value !== 'object') return value;
    const { $: kind, v: inner } = value as { $?: string; v?: unknown };
    if (kind === 'undefined') return undefined;
    if (kind === 'bigint') return BigInt(inner as string);
    if (kind === 'date') return new Date(inner as number);
    if (kind === 'map') return new Map(rich(inner) as [unknown, unknown][]);
    if (kind === 'set') return new Set(rich(inner) as unknown[]);
    if (kind === 'bytes') return Uint8Array.from(atob(inner as string), (each) => each.charCodeAt(0));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rich(each)]));
  }

  return {
    // structuredClone first: what Electron refuses (functions) is refused here, with the same DataCloneError.
    encode: (value: unknown) => JSON.stringify(plain(structuredClone(value))),
    decode: (text: string) => rich(JSON.parse(text)),
  };
}

export const codec = createCodec();
