import type { MeetingDetail } from '../shared/meeting/commands.ts';
import { letterheadOf } from '../shared/minutes/minutes-of.ts';
import { boardDetail } from './board-detail.ts';
import { openReader } from './db/open.ts';
import type { Queries } from './db/queries.ts';
import type { Logo, MadeAttachment, MeetingDocumentData } from './documents/data.ts';
import {
  type DocumentFile,
  type MadeDocuments,
  type MeetingDocumentName,
  makeDocument,
} from './documents/documents.ts';
import { makeMinutesFiles } from './documents/minutes-files.ts';
import { type MinutesSpec, specLetterhead } from './documents/minutes-spec.ts';
import { logoOf } from './logo.ts';
import { madeDocument } from './made/made-documents.ts';
import { meetingDetail } from './meeting-detail.ts';
import type { Progress } from './tasks.ts';

/** What the attachments of a meeting's items that are made here print; of one whose subject is gone only the name is left. */
function madeSpecs(
  queries: Queries,
  { items }: MeetingDetail,
  author: string,
): readonly (readonly [attachmentId: string, MadeAttachment])[] {
  const attachments = items.flatMap((item) => item.attachments);
  return attachments.flatMap(({ id, document, subjectId }) => {
    if (document === null || subjectId === null) return [];
    const made = madeDocument(document);
    const known = made.subjects(queries).some((each) => each.id === subjectId);
    if (!known) return [];
    const following = made.following?.(queries, subjectId) ?? [];
    return [[id, { spec: made.spec(queries, subjectId, author), following }] as const];
  });
}

/** All that a meeting's documents need, as one plain value; the files of attachments only for the packet. */
export function documentData(
  queries: Queries,
  meetingId: string,
  author: string,
  withFiles: boolean,
): MeetingDocumentData {
  const row = queries.meetings.require(meetingId);
  // No document tells what day it is: its station is that of the day of the meeting.
  const meeting = meetingDetail(queries, row, row.date);
  const made = withFiles ? madeSpecs(queries, meeting, author) : [];
  const hashes = [
    ...meeting.items.flatMap((item) => item.attachments.flatMap((each) => each.sha256 ?? [])),
    ...made.flatMap(([, { following }]) => following.map((each) => each.sha256)),
  ];
  const files = withFiles ? hashes.flatMap((hash) => [[hash, queries.blobs.get(hash)] as const]) : [];
  const board = boardDetail(queries);
  return {
    board,
    meeting,
    logo: logoOf(queries, letterheadOf(board).logo),
    author,
    attachmentFiles: Object.fromEntries(files.flatMap(([hash, bytes]) => (bytes ? [[hash, bytes]] : []))),
    madeAttachments: Object.fromEntries(made),
  };
}

export const documentTasks = {
  /** Makes a document of a meeting, or the memo of one of its items. */
  async document(
    input: {
      readonly path: string;
      readonly document: MeetingDocumentName;
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
  /** Makes files of minutes, extracts and notices from plain values, and from the logos by their SHA-256. */
  minutesFiles(
    input: { readonly specs: readonly MinutesSpec[]; readonly logos: Readonly<Record<string, Logo>> },
    progress: Progress,
  ): Promise<readonly DocumentFile[]> {
    const logoFor = (spec: MinutesSpec) => {
      const { logo } = specLetterhead(spec);
      const known = input.logos[logo?.sha256 ?? ''];
      return logo && known ? { ...known, alt: logo.alt } : null;
    };
    return makeMinutesFiles(input.specs, logoFor, progress);
  },
} as const;
