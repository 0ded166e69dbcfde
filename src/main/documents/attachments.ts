import type { Attachment } from '../../shared/agenda/model.ts';
import { extensionOf, fileName } from '../../shared/documents/file-name.ts';
import type { RichText } from '../../shared/rich-text.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, heading, paragraph, paragraphOf } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { titleOf } from './parts/item.ts';
import { fittingSize, pictureOf, readPicture } from './parts/picture.ts';
import { richTextBlocks } from './parts/rich-text.ts';
import { fact, factTable } from './parts/table.ts';
import { readWord } from './word-reader.ts';

/** Room for a merged picture on the page, in pixels at 96 to the inch. */
const pictureRoom = { width: 600, height: 720 };

/** What an attachment with a file becomes in the packet: its picture, its words, or a file of its own beside. */
export type Merge =
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }
  | { readonly kind: 'words'; readonly text: RichText }
  | { readonly kind: 'beside'; readonly bytes: Uint8Array; readonly fileName: string };

/** An attachment with its number in the packet, as "3.1", and what it becomes. */
export interface PacketAttachment {
  readonly attachment: Attachment;
  readonly number: string;
  readonly bookmark: string;
  readonly merge: Merge;
}

async function mergeOf(bytes: Uint8Array, attachment: Attachment, number: string): Promise<Merge> {
  if (readPicture(bytes) !== null) return { kind: 'picture', bytes };
  const extension = extensionOf(attachment.fileName);
  const text = extension === 'docx' ? await readWord(bytes) : null;
  if (text !== null) return { kind: 'words', text };
  const name = fileName([`Bilaga ${number}`, attachment.title], extension === '' ? 'bin' : extension);
  return { kind: 'beside', bytes, fileName: name };
}

/** The attachments of an item that have a file, read and numbered; `itemNumber` is the item's place on the agenda. */
export async function packetAttachments(
  data: MeetingDocumentData,
  attachments: readonly Attachment[],
  itemNumber: number,
): Promise<readonly PacketAttachment[]> {
  const withFiles = attachments.flatMap((attachment) => {
    const bytes = attachment.sha256 === null ? undefined : data.attachmentFiles[attachment.sha256];
    return bytes === undefined ? [] : [{ attachment, bytes }];
  });
  return Promise.all(
    withFiles.map(async ({ attachment, bytes }, index) => {
      const number = `${itemNumber}.${index + 1}`;
      const bookmark = `bilaga_${itemNumber}_${index + 1}`;
      return { attachment, number, bookmark, merge: await mergeOf(bytes, attachment, number) };
    }),
  );
}

function content(draft: Draft, { attachment, merge }: PacketAttachment): readonly Block[] {
  switch (merge.kind) {
    case 'picture': {
      const picture = pictureOf(draft, merge.bytes, titleOf(attachment), (size) => fittingSize(size, pictureRoom));
      return picture === null ? [] : [paragraphOf([picture], 'AfterTable')];
    }
    case 'words':
      return [paragraphOf([], 'NoSpacing'), ...richTextBlocks(draft, merge.text, 1)];
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
