import { longDate } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { meetingParagraphs } from './minutes-front.ts';
import { type Block, heading, paragraph } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { signatureTable } from './parts/signature.ts';
import { fact, factTable, headerRow, lineBorders, row, shares, tableOf, textCell } from './parts/table.ts';

/** Room for a date written by hand, in twips. */
const writingHeight = 560;

/**
 * The certificate that the approval was announced (bevis om anslag, KL 8:12 and 9:32): a page of its own after the
 * minutes, a row for each municipality with cells to fill in by hand.
 */
export function noticeBlocks(draft: Draft, data: MeetingDocumentData): readonly Block[] {
  const { meeting } = data.meeting;
  const rows = data.board.municipalities
    .toSorted((a, b) => a.position - b.position)
    .map((each) => {
      const website = each.noticeBoardUrl.trim() === '' ? '–' : each.noticeBoardUrl;
      return row([textCell(each.name), textCell(''), textCell(''), textCell(website), textCell('')], writingHeight);
    });
  const head = headerRow(['Kommun', 'Anslaget den', 'Tas ned tidigast', 'Anslagstavla', 'Sista dag att överklaga']);
  const kept = row([textCell('Förvaringsplats för protokollet', 'TableHead'), textCell('')], writingHeight);
  return [
    heading(draft, 1, 'Bevis om anslag', { newPage: true }),
    paragraph('Justeringen av protokollet har tillkännagetts på de samverkande kommunernas anslagstavlor.'),
    factTable(
      [
        fact('Organ', data.board.board.name),
        fact('Sammanträdesdatum', longDate(meeting.date)),
        fact('Paragrafer', meetingParagraphs(data)),
        fact('Protokollet justerat', meeting.approvalDate === null ? '' : longDate(meeting.approvalDate)),
      ],
      'Protokollet som anslaget gäller',
    ),
    heading(draft, 2, 'Anslag i varje kommun'),
    ...(rows.length === 0 ? [] : [tableOf([head, ...rows], { widths: shares([20, 17, 17, 28, 18]) })]),
    heading(draft, 2, 'Förvaring och underskrift'),
    tableOf([kept], { widths: shares([36, 64]), borders: lineBorders, description: 'Var protokollet förvaras' }),
    paragraph('', 'NoSpacing'),
    signatureTable([{ role: 'Intygas av', name: '', paragraphs: '' }]),
  ];
}
