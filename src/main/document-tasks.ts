import type { DocumentName } from '../shared/documents/commands.ts';
import { boardDetail } from './board-detail.ts';
import { openReader } from './db/open.ts';
import type { Queries } from './db/queries.ts';
import type { Logo, MeetingDocumentData } from './documents/data.ts';
import { type MadeDocuments, makeDocument } from './documents/documents.ts';
import { meetingDetail } from './meeting.ts';
import type { Progress } from './tasks.ts';

function logoOf(queries: Queries): Logo | null {
  const { board, municipalities } = boardDetail(queries);
  const host = municipalities.find((each) => each.id === board.hostMunicipalityId);
  const bytes = host?.logoSha256 ? queries.blobs.get(host.logoSha256) : undefined;
  if (!host || !bytes) return null;
  const mediaType = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return { bytes, mediaType, alt: host.logoAlt };
}

/** All that a meeting's documents need, as one plain value; the files of attachments only for the packet. */
export function documentData(
  queries: Queries,
  meetingId: string,
  author: string,
  withFiles: boolean,
): MeetingDocumentData {
  const meeting = meetingDetail(queries, queries.meetings.require(meetingId));
  const hashes = meeting.items.flatMap((item) => item.attachments.flatMap((each) => each.sha256 ?? []));
  const files = withFiles ? hashes.flatMap((hash) => [[hash, queries.blobs.get(hash)] as const]) : [];
  return {
    board: boardDetail(queries),
    meeting,
    logo: logoOf(queries),
    author,
    attachmentFiles: Object.fromEntries(files.flatMap(([hash, bytes]) => (bytes ? [[hash, bytes]] : []))),
  };
}

export const documentTasks = {
  /** Makes a document of a meeting, or the memo of one of its items. */
  async document(
    input: {
      readonly path: string;
      readonly document: DocumentName;
      readonly meetingId: string;
      readonly itemId: string | null;
      readonly author: string;
    },
    progress: Progress,
  ): Promise<MadeDocuments> {
    const { queries, close } = openReader(input.path);
    try {
      const data = documentData(queries, input.meetingId, input.author, input.document === 'handlingar');
      return await makeDocument(input.document, data, { itemId: input.itemId, progress });
    } finally {
      close();
    }
  },
} as const;
