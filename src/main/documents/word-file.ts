import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Largest Word file that is merged, and largest it may be unpacked, in bytes. */
const packedLimit = 20 * 1024 * 1024;
const unpackedLimit = 60 * 1024 * 1024;
const bodyPath = 'word/document.xml';

/** The body of a Word file as XML; null where the file is too large to unpack or has none. */
export function readBody(bytes: Uint8Array): string | null {
  if (bytes.length > packedLimit) return null;
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      return name === bodyPath && originalSize < unpackedLimit;
    },
  });
  const body = parts[bodyPath];
  return unpacked < unpackedLimit && body !== undefined ? strFromU8(body) : null;
}

/** A row that says it is no header; mammoth takes it for one. */
const noHeader = /<w:tblHeader\s[^>]*w:val=["'](?:false|0|off)["'][^>]*(?:\/>|><\/w:tblHeader>)/g;

/** The file without what mammoth would take for the opposite of what it says. */
export function unmistakable(bytes: Uint8Array, body: string): Uint8Array {
  const corrected = body.replace(noHeader, '');
  return corrected === body ? bytes : zipSync({ ...unzipSync(bytes), [bodyPath]: strToU8(corrected) }, { level: 0 });
}
