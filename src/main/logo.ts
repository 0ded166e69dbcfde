import type { Letterhead } from '../shared/minutes/minutes.ts';
import type { Queries } from './db/queries.ts';
import type { Logo } from './documents/data.ts';

/** The logo that a letterhead names, with its bytes; null where it names none. */
export function logoOf(queries: Queries, logo: Letterhead['logo']): Logo | null {
  const bytes = logo ? queries.blobs.get(logo.sha256) : undefined;
  if (!logo || !bytes) return null;
  const mediaType = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return { bytes, mediaType, alt: logo.alt };
}
