import type { Document } from 'docx';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { paragraphText, unbroken } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { contentsBlocks } from './minutes-contents.ts';
import { frontBlocks } from './minutes-front.ts';
import { noticeBlocks } from './minutes-notice.ts';
import { type Block, heading, paragraph } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { basisTexts, closingSections, linesSection, registryNumberOf, titleOf } from './parts/item.ts';
import { meetingRunning } from './parts/meeting.ts';
import { section } from './parts/page.ts';
import { proposalBlocks } from './parts/proposal.ts';
import { richTextBlocks } from './parts/rich-text.ts';

interface Numbered {
  readonly item: AgendaItemDetail;
  readonly number: string;
  readonly bookmark: string;
}

function numbered(data: MeetingDocumentData): readonly Numbered[] {
  const { firstParagraph, items } = data.meeting;
  const prefix = data.board.board.paragraphPrefix;
  return items.map((item, index) => ({
    item,
    number: paragraphText(firstParagraph + index, prefix),
    bookmark: `par_${firstParagraph + index}`,
  }));
}

/** One § of the minutes: what was decided, or what was proposed where nothing else was. */
function paragraphBlocks(draft: Draft, data: MeetingDocumentData, each: Numbered): readonly Block[] {
  const { item } = each;
  const number = registryNumberOf(data, item);
  const decision = item.decision ?? item.proposal;
  return [
    heading(draft, 1, `${each.number} ${titleOf(item)}`, { bookmark: each.bookmark }),
    ...(number === '' ? [] : [paragraph(`Diarienr: ${unbroken(number)}`, 'KeptLine')]),
    ...(isEmptyProposal(decision)
      ? []
      : [heading(draft, 2, 'Beslut'), ...proposalBlocks(draft, decision, data.board.board.clauseStyle)]),
    ...(isEmptyRichText(item.background)
      ? []
      : [heading(draft, 2, 'Ärendebeskrivning'), ...richTextBlocks(draft, item.background, 2)]),
    ...linesSection(draft, 2, 'Beslutsunderlag', basisTexts(data, item)),
    ...closingSections(draft, data, item),
  ];
}

/** The minutes of a meeting (protokoll), with the notice's certificate (bevis om anslag) as their own last page. */
export function minutesDocument(data: MeetingDocumentData): Document {
  const draft = createDraft();
  const { date } = data.meeting.meeting;
  const all = numbered(data);
  const blocks = [
    ...frontBlocks(draft, data),
    ...contentsBlocks(
      draft,
      all.map(({ item, number, bookmark }) => {
        return { number, bookmark, title: titleOf(item), registryNumber: registryNumberOf(data, item) };
      }),
    ),
    ...all.flatMap((each) => paragraphBlocks(draft, data, each)),
    ...noticeBlocks(draft, data),
  ];
  const info = {
    title: `Protokoll ${date}, ${data.board.board.name}`,
    author: data.author,
    kind: 'Protokoll',
    registryNumber: '',
    meetingDate: date,
  };
  return documentOf(draft, info, [section(draft, data, meetingRunning(data, 'Protokoll'), blocks)]);
}
