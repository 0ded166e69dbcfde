import type { Document } from 'docx';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { attachmentBlocks, type PacketAttachment, packetAttachments } from './attachments.ts';
import type { MeetingDocumentData } from './data.ts';
import { memoBlocks } from './memo.ts';
import { type Block, heading, linkTo, paragraphOf } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { frameOf } from './parts/frame.ts';
import { titleOf } from './parts/item.ts';
import { comingTitle, meetingRunning } from './parts/meeting.ts';
import { section } from './parts/page.ts';
import { runs } from './parts/text.ts';
import { summonsBlocks } from './summons.ts';

/** An item of the packet with its attachments read. */
export interface PacketItem {
  readonly item: AgendaItemDetail;
  readonly number: number;
  readonly attachments: readonly PacketAttachment[];
}

/** Reads the attachments of every item, one item at a time; `progress` hears how many items are done. */
export async function packetItems(
  data: MeetingDocumentData,
  progress: (done: number, total: number) => void,
): Promise<readonly PacketItem[]> {
  const { items } = data.meeting;
  const read: PacketItem[] = [];
  for (const [index, item] of items.entries()) {
    const number = index + 1;
    read.push({ item, number, attachments: await packetAttachments(data, item.attachments, number) });
    progress(number, items.length + 1);
  }
  return read;
}

/** Whether an item has any page of its own in the packet. */
function hasPages(each: PacketItem): boolean {
  return each.item.hasMemo || each.attachments.length > 0;
}

function contents(draft: Draft, items: readonly PacketItem[]): readonly Block[] {
  const lines = items.filter(hasPages).flatMap(({ item, number, attachments }) => {
    const title = `${number}. ${titleOf(item)}`;
    const memo = item.hasMemo ? [linkTo(memoBookmark(number), title)] : runs(title);
    const below = attachments.map((each) =>
      paragraphOf([linkTo(each.bookmark, `Bilaga ${each.number} – ${titleOf(each.attachment)}`)], 'TOC2'),
    );
    return [paragraphOf(memo, 'TOC1'), ...below];
  });
  return lines.length === 0 ? [] : [heading(draft, 2, 'Innehåll', { newPage: true }), ...lines];
}

function memoBookmark(number: number): string {
  return `arende_${number}`;
}

function itemBlocks(
  draft: Draft,
  data: MeetingDocumentData,
  { item, number, attachments }: PacketItem,
): readonly Block[] {
  const memo = item.hasMemo ? memoBlocks(draft, data, item, { newPage: true, bookmark: memoBookmark(number) }) : [];
  return [...memo, ...attachments.flatMap((each) => attachmentBlocks(draft, each))];
}

/** The packet (handlingar): summons, list of contents, then every memo and its attachments on new pages. */
export function packetDocument(data: MeetingDocumentData, items: readonly PacketItem[]): Document {
  const draft = createDraft();
  const { date } = data.meeting.meeting;
  const numberOf = new Map(items.map((each) => [each.item.id, each.number]));
  const bookmarkOf = (item: AgendaItemDetail) => (item.hasMemo ? memoBookmark(numberOf.get(item.id) ?? 0) : undefined);
  const blocks = [
    ...summonsBlocks(draft, data, bookmarkOf),
    ...contents(draft, items),
    ...items.flatMap((each) => itemBlocks(draft, data, each)),
  ];
  const info = {
    title: comingTitle(data, `Handlingar till sammanträde ${date}, ${data.board.board.name}`),
    author: data.author,
    kind: 'Handlingar',
    registryNumber: '',
    meetingDate: date,
  };
  const running = meetingRunning(data.board.board.name, comingTitle(data, 'Handlingar'), date);
  return documentOf(draft, info, [section(draft, frameOf(data), running, blocks)]);
}
