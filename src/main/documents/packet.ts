import type { Document } from 'docx';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { attachmentBlocks, inPageOrder, type PacketAttachment, packetAttachments } from './attachments.ts';
import type { MeetingDocumentData } from './data.ts';
import { memoBlocks } from './memo.ts';
import { type Block, documentType, heading, linkTo, paragraphOf } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { frameOf } from './parts/frame.ts';
import { titleOf } from './parts/item.ts';
import { comingTitle, meetingRunning } from './parts/meeting.ts';
import { followingSection, section } from './parts/page.ts';
import { runs } from './parts/text.ts';
import { summonsBlocks } from './summons.ts';
import { makerOf } from './word-files.ts';
import type { WordMaker } from './word-maker.ts';
import type { WordSpec } from './word-spec.ts';

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
    const below = inPageOrder(attachments).map((each) =>
      paragraphOf([linkTo(each.bookmark, `Bilaga ${each.number} – ${titleOf(each.attachment)}`)], 'TOC2'),
    );
    return [paragraphOf(memo, 'TOC1'), ...below];
  });
  return lines.length === 0 ? [] : [heading(draft, 2, 'Innehåll', { newPage: true }), ...lines];
}

function memoBookmark(number: number): string {
  return `arende_${number}`;
}

/** Pages that follow on each other and lie the same way. */
interface Pages {
  readonly lies: WordMaker<WordSpec>['lies'];
  readonly blocks: readonly Block[];
}

/** An attachment that is made here: its number, then the document as it is by itself. */
function madePages(draft: Draft, spec: WordSpec, { number, bookmark, following }: PacketAttachment): Pages {
  const { lies, blocks } = makerOf(spec);
  const place = { bookmark, following: following.map((each) => each.bookmark) };
  return { lies, blocks: [documentType(`Bilaga ${number}`, true), ...blocks(draft, spec, place)] };
}

function itemPages(draft: Draft, data: MeetingDocumentData, each: PacketItem): readonly Pages[] {
  const { item, number, attachments } = each;
  const memo = item.hasMemo ? memoBlocks(draft, data, item, { newPage: true, bookmark: memoBookmark(number) }) : [];
  return [
    { lies: 'upright', blocks: memo },
    ...inPageOrder(attachments).map(
      (one): Pages =>
        one.merge.kind === 'made'
          ? madePages(draft, one.merge.spec, one)
          : { lies: 'upright', blocks: attachmentBlocks(draft, one) },
    ),
  ];
}

/** The same pages, those that lie the same way in one. */
function joined(all: readonly Pages[]): readonly Pages[] {
  const runs: Pages[] = [];
  for (const each of all.filter(({ blocks }) => blocks.length > 0)) {
    const last = runs.at(-1);
    if (last?.lies === each.lies) runs.splice(-1, 1, { ...last, blocks: [...last.blocks, ...each.blocks] });
    else runs.push(each);
  }
  return runs;
}

/** The packet (handlingar): summons, list of contents, then every memo and its attachments on new pages. */
export function packetDocument(data: MeetingDocumentData, items: readonly PacketItem[]): Document {
  const draft = createDraft();
  const { date } = data.meeting.meeting;
  const numberOf = new Map(items.map((each) => [each.item.id, each.number]));
  const bookmarkOf = (item: AgendaItemDetail) => (item.hasMemo ? memoBookmark(numberOf.get(item.id) ?? 0) : undefined);
  const front: Pages = {
    lies: 'upright',
    blocks: [...summonsBlocks(draft, data, bookmarkOf), ...contents(draft, items)],
  };
  const [first = front, ...rest] = joined([front, ...items.flatMap((each) => itemPages(draft, data, each))]);
  const info = {
    title: comingTitle(data, `Handlingar till sammanträde ${date}, ${data.board.board.name}`),
    author: data.author,
    kind: 'Handlingar',
    registryNumber: '',
    meetingDate: date,
  };
  const running = meetingRunning(data.board.board.name, comingTitle(data, 'Handlingar'), date);
  return documentOf(draft, info, [
    section(draft, frameOf(data), running, first.blocks),
    ...rest.map(({ lies, blocks }) => followingSection(running, blocks, lies)),
  ]);
}
