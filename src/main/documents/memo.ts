import type { Document } from 'docx';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { printedBackground } from '../../shared/agenda/printed-background.ts';
import { recipientTexts } from '../../shared/agenda/rules.ts';
import { unbroken } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, documentType, heading, paragraph } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { frameOf } from './parts/frame.ts';
import {
  basisTexts,
  closingSections,
  linesSection,
  memoDateOf,
  preparerTexts,
  registryNumberOf,
  titleOf,
} from './parts/item.ts';
import { section } from './parts/page.ts';
import { proposalBlocks } from './parts/proposal.ts';
import { richTextBlocks } from './parts/rich-text.ts';
import { shortened } from './parts/text.ts';

export interface MemoPlace {
  /** Begins on a page of its own, as in the packet. */
  readonly newPage: boolean;
  /** What the packet's list of contents points at. */
  readonly bookmark?: string;
}

function memoHead(data: MeetingDocumentData, item: AgendaItemDetail): readonly Block[] {
  const number = registryNumberOf(data, item);
  return [
    paragraph(memoDateOf(data, item), 'NoSpacing'),
    paragraph(data.board.board.name, 'NoSpacing'),
    ...(number === '' ? [] : [paragraph(`Diarienr: ${unbroken(number)}`, 'NoSpacing')]),
  ];
}

/** The blocks of an item's memo (tjänsteskrivelse); only proposal and background have their headings without content. */
export function memoBlocks(
  draft: Draft,
  data: MeetingDocumentData,
  item: AgendaItemDetail,
  place: MemoPlace,
): readonly Block[] {
  const basis = item.attachments.length === 0 ? [] : basisTexts(data, item);
  const recipients = recipientTexts(item.recipients, data.board.recipients);
  return [
    documentType('Tjänsteskrivelse', place.newPage),
    ...memoHead(data, item),
    heading(draft, 1, titleOf(item), place.bookmark === undefined ? {} : { bookmark: place.bookmark }),
    heading(draft, 2, 'Förslag till beslut'),
    ...proposalBlocks(draft, item.proposal, data.board.board.clauseStyle),
    heading(draft, 2, 'Ärendebeskrivning'),
    ...richTextBlocks(draft, printedBackground(item), 2),
    ...linesSection(draft, 2, 'Beslutsunderlag', basis),
    ...closingSections(draft, { preparers: preparerTexts(data, item), recipients }),
  ];
}

/** The memo of one agenda item as a document of its own. */
export function memoDocument(data: MeetingDocumentData, item: AgendaItemDetail): Document {
  const draft = createDraft();
  const number = registryNumberOf(data, item);
  const running = [shortened(titleOf(item), 80), number].filter((each) => each !== '').join(' · ');
  const body = section(draft, frameOf(data), running, memoBlocks(draft, data, item, { newPage: false }));
  const info = {
    title: item.title.trim() === '' ? 'Tjänsteskrivelse' : item.title,
    author: data.author,
    kind: 'Tjänsteskrivelse',
    registryNumber: number,
    meetingDate: data.meeting.meeting.date,
  };
  return documentOf(draft, info, [body]);
}
