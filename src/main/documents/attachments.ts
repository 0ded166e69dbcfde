import type { Attachment } from '../../shared/agenda/model.ts';
import { extensionOf, fileName } from '../../shared/documents/file-name.ts';
import type { RichText } from '../../shared/rich-text.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, followingBookmark, heading, paragraph, paragraphOf } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { titleOf } from './parts/item.ts';
import { fittingSize, pictureOf, readPicture } from './parts/picture.ts';
import { richTextBlocks } from './parts/rich-text.ts';
import { fact, factTable } from './parts/table.ts';
import { readWord } from './word-reader.ts';
import type { WordSpec } from './word-spec.ts';

/** Room for a merged picture on the page, in pixels at 96 to the inch. */
const pictureRoom = { width: 600, height: 720 };

/** What an attachment becomes in the packet: its picture, its words, the pages that are made of it, or a file beside. */
export type Merge =
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }
  | { readonly kind: 'words'; readonly text: RichText }
  | { readonly kind: 'made'; readonly spec: WordSpec }
  | { readonly kind: 'beside'; readonly bytes: Uint8Array; readonly fileName: string };

/** What the packet tells of an attachment. */
type Attached = Pick<Attachment, 'title' | 'date' | 'fileName' | 'mediaType'>;

/** An attachment with its number in the packet, as "3.1", and what it becomes. */
export interface PacketAttachment {
  readonly attachment: Attached;
  readonly number: string;
  readonly bookmark: string;
  readonly merge: Merge;
  /** The files that follow one that is made here, as its appendices "3.1.2". */
  readonly following: readonly PacketAttachment[];
}

async function mergeOf(bytes: Uint8Array, attachment: Attached, number: string): Promise<Merge> {
  if (readPicture(bytes) !== null) return { kind: 'picture', bytes };
  const extension = extensionOf(attachment.fileName);
  const text = extension === 'docx' ? await readWord(bytes) : null;
  if (text !== null) return { kind: 'words', text };
  const name = fileName([`Bilaga ${number}`, attachment.title], extension === '' ? 'bin' : extension);
  return { kind: 'beside', bytes, fileName: name };
}

/** What an attachment is to become, unless it is only a reference. */
function contentOf(data: MeetingDocumentData, attachment: Attachment, number: string): Promise<Merge> | Merge | null {
  const made = data.madeAttachments[attachment.id];
  if (made) return { kind: 'made', spec: made.spec };
  const bytes = attachment.sha256 === null ? undefined : data.attachmentFiles[attachment.sha256];
  return bytes === undefined ? null : mergeOf(bytes, attachment, number);
}

/** The files that follow an attachment that is made here, those that are there. */
async function followingOf(
  data: MeetingDocumentData,
  { id, date }: Attachment,
  place: Pick<PacketAttachment, 'number' | 'bookmark'>,
): Promise<readonly PacketAttachment[]> {
  const read: PacketAttachment[] = [];
  for (const { sha256, ...file } of data.madeAttachments[id]?.following ?? []) {
    const bytes = data.attachmentFiles[sha256];
    if (bytes === undefined) continue;
    const attachment = { ...file, date };
    const number = `${place.number}.${file.number}`;
    const bookmark = followingBookmark(place.bookmark, file.number);
    read.push({ attachment, number, bookmark, merge: await mergeOf(bytes, attachment, number), following: [] });
  }
  return read;
}

/** Attachments in the order of their pages: each with those that follow it. */
export function inPageOrder(attachments: readonly PacketAttachment[]): readonly PacketAttachment[] {
  return attachments.flatMap((each) => [each, ...each.following]);
}

/** The attachments of an item that are more than a reference, numbered; `itemNumber` is its place on the agenda. */
export async function packetAttachments(
  data: MeetingDocumentData,
  attachments: readonly Attachment[],
  itemNumber: number,
): Promise<readonly PacketAttachment[]> {
  const read: PacketAttachment[] = [];
  for (const attachment of attachments) {
    const place = {
      number: `${itemNumber}.${read.length + 1}`,
      bookmark: `bilaga_${itemNumber}_${read.length + 1}`,
    };
    const merge = await contentOf(data, attachment, place.number);
    if (merge) read.push({ attachment, ...place, merge, following: await followingOf(data, attachment, place) });
  }
  return read;
}

function content(draft: Draft, { attachment, merge }: PacketAttachment): readonly Block[] {
  switch (merge.kind) {
    case 'picture': {
      const picture = pictureOf(draft, merge.bytes, titleOf(attachment), (size) => fittingSize(size, pictureRoom));
      return picture === null ? [] : [paragraphOf([picture], 'AfterTable')];
    }
    case 'words':
      return [paragraphOf([], 'NoSpacing'), ...richTextBlocks(draft, merge.text, 1)];
    case 'made':
      return [];
    case 'beside':
      return [paragraph(`Bilagan ligger som en egen fil bredvid handlingarna: ${merge.fileName}`, 'AfterTable')];
  }
}

/** The titled page of an attachment, with what can be merged below the title. */
export function attachmentBlocks(draft: Draft, each: PacketAttachment): readonly Block[] {
  const { attachment, number, bookmark } = each;
  return [
    heading(draft, 1, `Bilaga ${number} – ${titleOf(attachment)}`, { newPage: true, bookmark }),
    factTable([fact('Datum', attachment.date ?? ''), fact('Fil', attachment.fileName)], 'Om bilagan'),
    ...content(draft, each),
  ];
}
