import type { Document } from 'docx';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import { wordsWarnings } from '../../shared/agenda/words-warnings.ts';
import type { DocumentName, DocumentWarning } from '../../shared/documents/commands.ts';
import { fileName, freeFileName } from '../../shared/documents/file-name.ts';
import { registryNumberProblem } from '../../shared/registry/rules.ts';
import { inPageOrder } from './attachments.ts';
import { attendanceListDocument } from './attendance-list.ts';
import type { MeetingDocumentData } from './data.ts';
import { memoDocument } from './memo.ts';
import { packetDocument, packetItems } from './packet.ts';
import { frameOf, meetingFileName } from './parts/frame.ts';
import { matterOf, memoDateOf, registryNumberOf, titleOf } from './parts/item.ts';
import { docxType, packDocument, zipBytes } from './parts/pack.ts';
import { summonsDocument } from './summons.ts';

/** The documents that are made of a meeting's data; those of its minutes are made by `makeMinutesFiles`. */
export const meetingDocumentNames = [
  'kallelse',
  'tjansteskrivelse',
  'handlingar',
  'narvarolista',
] as const satisfies readonly DocumentName[];
export type MeetingDocumentName = (typeof meetingDocumentNames)[number];

/** A made file, still in memory. */
export interface DocumentFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface MadeDocuments {
  readonly files: readonly DocumentFile[];
  readonly warnings: readonly DocumentWarning[];
}

export interface DocumentOptions {
  /** Whose memo it is; without it `tjansteskrivelse` makes every memo of the meeting. */
  readonly itemId?: string | null;
  readonly progress?: (done: number, total: number) => void;
}

function itemWarnings(data: MeetingDocumentData, item: AgendaItemDetail): readonly DocumentWarning[] {
  const title = titleOf(item);
  const matter = matterOf(data, item);
  const registryNumber = matter?.registryNumber ?? '';
  const missing: readonly DocumentWarning[] = [
    ...(isEmptyProposal(item.decision ?? item.proposal) ? [{ code: 'proposalMissing', title } as const] : []),
    ...wordsWarnings({ ...item, title }, data.meeting.meeting.date).map((each) => ({ title, ...each })),
  ];
  switch (registryNumberProblem(matter, data.board.board.registryPattern)) {
    case 'missing':
      return [{ code: 'registryNumberMissing', title }, ...missing];
    case 'preliminary':
      return [{ code: 'registryNumberPreliminary', title, registryNumber }, ...missing];
    case 'pattern':
      return [{ code: 'registryNumberPattern', title, registryNumber }, ...missing];
    case null:
      return missing;
  }
}

/** What a registrar should know of the items: only those that have a memo or a matter go to the registry. */
function warningsOf(data: MeetingDocumentData, items: readonly AgendaItemDetail[]): readonly DocumentWarning[] {
  return items.filter((each) => each.hasMemo || each.matterId !== null).flatMap((each) => itemWarnings(data, each));
}

/** The same for a document of the whole meeting, which is empty where nothing is on the agenda. */
function meetingWarnings(data: MeetingDocumentData): readonly DocumentWarning[] {
  const { items } = data.meeting;
  return items.length === 0 ? [{ code: 'agendaEmpty' }] : warningsOf(data, items);
}

function nameFor(data: MeetingDocumentData, type: string): string {
  return meetingFileName(frameOf(data).letterhead, data.meeting.meeting.date, type);
}

function memoFileName(data: MeetingDocumentData, item: AgendaItemDetail): string {
  const number = registryNumberOf(data, item);
  const first = number === '' ? data.board.board.registryPrefix : number;
  return fileName([first, memoDateOf(data, item), 'Tjansteskrivelse', item.title], 'docx');
}

async function memos(data: MeetingDocumentData, options: DocumentOptions): Promise<MadeDocuments> {
  const { items } = data.meeting;
  const chosen = items.filter((each) => (options.itemId ? each.id === options.itemId : each.hasMemo));
  const files: DocumentFile[] = [];
  for (const item of chosen) {
    const name = freeFileName(
      memoFileName(data, item),
      files.map((each) => each.fileName),
    );
    const bytes = await packDocument(memoDocument(data, item), memoDateOf(data, item));
    files.push({ fileName: name, mediaType: docxType, bytes });
    options.progress?.(files.length, chosen.length);
  }
  return { files, warnings: warningsOf(data, chosen) };
}

async function packet(data: MeetingDocumentData, options: DocumentOptions): Promise<MadeDocuments> {
  const items = await packetItems(data, (done, total) => options.progress?.(done, total));
  const { date } = data.meeting.meeting;
  const bytes = await packDocument(packetDocument(data, items), date);
  const beside = items
    .flatMap((each) => inPageOrder(each.attachments))
    .flatMap(({ attachment, merge }) => (merge.kind === 'beside' ? [{ attachment, merge }] : []));
  options.progress?.(items.length + 1, items.length + 1);
  return {
    files: [
      { fileName: nameFor(data, 'Handlingar'), mediaType: docxType, bytes },
      ...beside.map(({ attachment, merge }) => ({
        fileName: merge.fileName,
        mediaType: attachment.mediaType === '' ? 'application/octet-stream' : attachment.mediaType,
        bytes: merge.bytes,
      })),
    ],
    warnings: [
      ...meetingWarnings(data),
      ...beside.map(
        ({ attachment }) =>
          ({ code: 'attachmentUnmerged', title: titleOf(attachment), fileName: attachment.fileName }) as const,
      ),
    ],
  };
}

/** A document that is one file. */
async function single(
  file: { readonly document: Document; readonly date: string; readonly name: string },
  warnings: readonly DocumentWarning[],
  options: DocumentOptions,
): Promise<MadeDocuments> {
  const bytes = await packDocument(file.document, file.date);
  options.progress?.(1, 1);
  return { files: [{ fileName: file.name, mediaType: docxType, bytes }], warnings };
}

/** The data without the items that are withdrawn: those are on no agenda. */
function withoutWithdrawn(data: MeetingDocumentData): MeetingDocumentData {
  return { ...data, meeting: { ...data.meeting, items: data.meeting.items.filter((each) => !each.withdrawn) } };
}

/** Makes a document of a meeting to come, as files in memory with what a registrar should know; nothing is read but the data. */
export async function makeDocument(
  name: MeetingDocumentName,
  data: MeetingDocumentData,
  options: DocumentOptions = {},
): Promise<MadeDocuments> {
  const coming = options.itemId ? data : withoutWithdrawn(data);
  const { summonsDate, date } = data.meeting.meeting;
  switch (name) {
    case 'tjansteskrivelse':
      return memos(coming, options);
    case 'handlingar':
      return packet(coming, options);
    case 'kallelse': {
      const file = {
        document: summonsDocument(coming),
        date: summonsDate ?? date,
        name: nameFor(data, 'Kallelse'),
      };
      return single(file, meetingWarnings(coming), options);
    }
    case 'narvarolista': {
      const file = { document: attendanceListDocument(data), date, name: nameFor(data, 'Narvarolista') };
      return single(file, [], options);
    }
  }
}

/** Several files as one .zip with this name, for a host that can hand over only one. */
export function zipFiles(name: string, files: readonly DocumentFile[]): DocumentFile {
  return { fileName: name, mediaType: 'application/zip', bytes: zipBytes(files) };
}
