import type { Document, Table, TableCell } from 'docx';
import type { NoticeProofValue } from '../../shared/approval/notice-value.ts';
import { capitalized, dayAndDate, weekdayOf } from '../../shared/swedish.ts';
import type { Logo } from './data.ts';
import { noticeBoardLines, preliminaryRemark } from './notice.ts';
import { type Block, heading, paragraph } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { section } from './parts/page.ts';
import { signatureTable } from './parts/signature.ts';
import {
  cell,
  fact,
  factTable,
  headerRow,
  lineBorders,
  row,
  shares,
  tableOf,
  textCell,
  textWidth,
} from './parts/table.ts';

/** Room for a date written by hand, in twips. */
const writingHeight = 560;
/** A date written by hand needs this width, in twips. */
const dateWidth = 1350;

const titles = [
  'Kommun och anslagstavla',
  'Anslaget den',
  'Tas ned tidigast',
  'Nedtaget den',
  'Sista dag att överklaga',
];

const day = (date: string | null) => (date === null ? '' : capitalized(dayAndDate(date)));

/** A date below its weekday; without one a cell to write it in by hand. */
function dateCell(date: string | null, preliminary = false): TableCell {
  if (date === null) return textCell('Datum:');
  const lines = [weekdayOf(date), date, ...(preliminary ? ['(preliminärt)'] : [])];
  return cell(lines.map((each) => paragraph(each, 'TableText')));
}

/** The table of postings; its cells without a date are filled in by hand. */
function postingTable(draft: Draft, { rows, takeDown, lastDay, preliminary }: NoticeProofValue): Table {
  const made = rows.map(({ municipality, noticeBoardUrl, postedOn, takenDownOn }) => {
    const where = [paragraph(municipality, 'TableText'), ...noticeBoardLines(draft, noticeBoardUrl)];
    const dates = [dateCell(takeDown, preliminary), dateCell(takenDownOn), dateCell(lastDay, preliminary)];
    return row([cell(where), dateCell(postedOn), ...dates], writingHeight);
  });
  const widths = [textWidth - 4 * dateWidth, ...Array.from({ length: 4 }, () => dateWidth)];
  return tableOf([headerRow(titles), ...made], { widths });
}

function blocksOf(draft: Draft, value: NoticeProofValue): readonly Block[] {
  const what = value.immediate ? 'paragrafen' : 'protokollet';
  const kept = row([textCell('Förvaringsplats för protokollet', 'TableHead'), textCell(value.keptAt)], writingHeight);
  return [
    heading(draft, 1, 'Bevis om anslag'),
    paragraph(`Justeringen av ${what} har tillkännagetts på de samverkande kommunernas anslagstavlor.`),
    ...preliminaryRemark(value.preliminary),
    factTable(
      [
        fact('Organ', value.letterhead.organ),
        fact('Sammanträdesdatum', day(value.meetingDate)),
        fact('Paragrafer', value.paragraphs),
        fact(value.immediate ? 'Justerad omedelbart' : 'Protokollet justerat', day(value.approvedOn)),
      ],
      'Protokollet som anslaget gäller',
    ),
    ...(value.rows.length === 0 ? [] : [heading(draft, 2, 'Anslag i varje kommun'), postingTable(draft, value)]),
    heading(draft, 2, 'Förvaring och underskrift'),
    tableOf([kept], { widths: shares([36, 64]), borders: lineBorders, description: 'Var protokollet förvaras' }),
    paragraph('', 'NoSpacing'),
    signatureTable([{ role: 'Intygas av', name: '', paragraphs: '' }]),
  ];
}

/** The certificate of the postings (bevis om anslag, KL 8:12 and 9:32), to be filled in by hand where dates are missing. */
export function noticeProofDocument(value: NoticeProofValue, author: string, logo: Logo | null): Document {
  const draft = createDraft();
  const { letterhead, meetingDate } = value;
  const info = {
    title: `Bevis om anslag ${meetingDate}, ${letterhead.organ}`,
    author,
    kind: 'Bevis om anslag',
    registryNumber: '',
    meetingDate,
  };
  const running = meetingRunning(letterhead.organ, 'Bevis om anslag', meetingDate);
  return documentOf(draft, info, [section(draft, { letterhead, logo }, running, blocksOf(draft, value))]);
}
