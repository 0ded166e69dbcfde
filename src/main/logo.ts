import { boardDetail } from './board-detail.ts';
import type { Queries } from './db/queries.ts';
import type { Logo } from './documents/data.ts';

/** The host municipality's logo; null where it has none. */
export function logoOf(queries: Queries): Logo | null {
  const { board, municipalities } = boardDetail(queries);
  const host = municipalities.find((each) => each.id === board.hostMunicipalityId);
  const bytes = host?.logoSha256 ? queries.blobs.get(host.logoSha256) : undefined;
  if (!host || !bytes) return null;
  const mediaType = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return { bytes, mediaType, alt: host.logoAlt };
}
