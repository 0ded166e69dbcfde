const signatures = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
] as const;

/** The kind of a picture from its first bytes, whatever its file is called; null for what is neither PNG nor JPEG. */
export function imageTypeOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  return signatures.find((each) => each.bytes.every((byte, index) => bytes[index] === byte))?.type ?? null;
}
