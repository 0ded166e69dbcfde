import type { Table } from 'docx';
import { longDate } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { meetingParagraphs } from './minutes-front.ts';
import { type Block, heading, paragraph } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { signatureTable } from './parts/signature.ts';
import { tableSize } from './parts/styles.ts';
import { fact, factTable, headerRow, lineBorders, row, shares, tableOf, textCell, textWidth } from './parts/table.ts';
import { columnWidths, extentOf, widest } from './parts/widths.ts';

/** Room for a date written by hand, in twips. */
const writingHeight = 560;

const titles = ['Kommun', 'Anslaget den', 'Tas ned tidigast', 'Anslagstavla', 'Sista dag att överklaga'] as const;

/** A date written by hand needs this width, in twips. */
const dateExtent = { word: 1250, line: 1250, rigid: true } as const;

/** The table of postings; its cells without text are filled in by hand. */
function postingTable(rows: readonly (readonly string[])[]): Table {
  const widths = columnWidths(
    titles.map((title, at) => {
      const texts = rows.map((each) => each[at] ?? '');
      const head = extentOf(title, { size: tableSize, bold: true });
      const filled = widest([head, ...texts.map((each) => extentOf(each, { size: tableSize }))]);
      return title === 'Kommun' || title === 'Anslagstavla' ? filled : dateExtent;
    }),
    textWidth,
  );
  const made = rows.map((each) =>
    row(
      each.map((text) => textCell(text)),
      writingHeight,
    ),
  );
  return tableOf([headerRow(titles), ...made], { widths });
}

/**
 * The certificate that the approval was announced (bevis om anslag, KL 8:12 and 9:32): a page of its own after the
 * minutes, a row for each municipality with cells to fill in by hand.
 */
export function noticeBlocks(draft: Draft, data: MeetingDocumentData): readonly Block[] {
  const { meeting } = data.meeting;
  const rows = data.board.municipalities
    .toSorted((a, b) => a.position - b.position)
    .map((each) => [each.name, '', '', each.noticeBoardUrl.trim() === '' ? '–' : each.noticeBoardUrl, '']);
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
    ...(rows.length === 0 ? [] : [heading(draft, 2, 'Anslag i varje kommun'), postingTable(rows)]),
    heading(draft, 2, 'Förvaring och underskrift'),
    tableOf([kept], { widths: shares([36, 64]), borders: lineBorders, description: 'Var protokollet förvaras' }),
    paragraph('', 'NoSpacing'),
    signatureTable([{ role: 'Intygas av', name: '', paragraphs: '' }]),
  ];
}
