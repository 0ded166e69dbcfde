import type { Document } from 'docx';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { plannedTimes } from '../../shared/agenda/rules.ts';
import { seatsAt, seatText } from '../../shared/meeting/rules.ts';
import { capitalized, clockText, dayAndDate, unbroken } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, documentType, heading, linkTo, paragraph, paragraphOf, textBlocks } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf, linkedText } from './parts/draft.ts';
import { registryNumberOf } from './parts/item.ts';
import { chairName, meetingRunning, secretaryText } from './parts/meeting.ts';
import { section } from './parts/page.ts';
import { cell, type Fact, fact, factTable, headerRow, row, shares, tableOf, textCell } from './parts/table.ts';

function facts(draft: Draft, data: MeetingDocumentData): readonly Fact[] {
  const { meeting } = data.meeting;
  const seats = seatsAt(data.board, meeting.date);
  const names = (substitute: boolean) =>
    seats.filter((each) => (each.role === 'substitute') === substitute).map((each) => seatText(each));
  const link = meeting.link.trim();
  return [
    fact('Organ', data.board.board.name),
    fact('Datum', capitalized(dayAndDate(meeting.date))),
    fact('Tid', clockText(meeting.startTime, meeting.endTime)),
    fact('Plats', meeting.place),
    { label: 'Länk', blocks: link === '' ? [] : [paragraphOf(linkedText(draft, link, link), 'TableText')] },
    fact('Ordförande', chairName(data, seats)),
    fact('Sekreterare', secretaryText(data)),
    fact('Kallas: ledamöter', ...names(false)),
    fact('För kännedom: ersättare', ...names(true)),
  ];
}

interface Column {
  readonly title: string;
  readonly weight: number;
  readonly texts: readonly string[];
}

function columns(data: MeetingDocumentData): readonly Column[] {
  const { items, meeting } = data.meeting;
  const times = plannedTimes(
    meeting.startTime,
    items.map((each) => each.minutes),
  );
  const timed = items.some((each) => each.minutes !== null);
  const optional = [
    { title: 'Dnr', weight: 20, texts: items.map((each) => unbroken(registryNumberOf(data, each))) },
    { title: 'Föredragande', weight: 24, texts: items.map((each) => each.presenter) },
    { title: 'Tid', weight: 10, texts: timed ? times.map((each) => each?.replace(':', '.') ?? '') : [] },
  ];
  return optional.filter((each) => each.texts.some((text) => text.trim() !== ''));
}

/** The agenda as a table; where the packet holds an item's memo its title is a link there. */
function agendaTable(data: MeetingDocumentData, bookmarkOf: (item: AgendaItemDetail) => string | undefined): Block {
  const more = columns(data);
  const rows = data.meeting.items.map((item, index) => {
    const bookmark = bookmarkOf(item);
    const title =
      bookmark === undefined ? textCell(item.title) : cell([paragraphOf([linkTo(bookmark, item.title)], 'TableText')]);
    return row([textCell(String(index + 1)), title, ...more.map((each) => textCell(each.texts[index] ?? ''))]);
  });
  const used = more.reduce((total, each) => total + each.weight, 0);
  return tableOf([headerRow(['Nr', 'Ärende', ...more.map((each) => each.title)]), ...rows], {
    widths: shares([7, 93 - used, ...more.map((each) => each.weight)]),
  });
}

function notice(draft: Draft, title: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [heading(draft, 2, title), ...textBlocks(text)];
}

/** The blocks of a summons (kallelse); `bookmarkOf` names where an item's memo stands in the same file. */
export function summonsBlocks(
  draft: Draft,
  data: MeetingDocumentData,
  bookmarkOf: (item: AgendaItemDetail) => string | undefined,
): readonly Block[] {
  const { meeting, items } = data.meeting;
  const { board } = data.board;
  return [
    documentType('Kallelse', false),
    ...(meeting.summonsDate === null ? [] : [paragraph(meeting.summonsDate, 'NoSpacing')]),
    heading(draft, 1, 'Kallelse med föredragningslista'),
    ...(meeting.status === 'cancelled' ? [paragraph('Sammanträdet är inställt.')] : []),
    factTable(facts(draft, data), 'Sammanträdets tid, plats och deltagare'),
    heading(draft, 2, 'Föredragningslista'),
    ...(items.length === 0 ? [] : [agendaTable(data, bookmarkOf)]),
    ...notice(draft, 'Förfall', board.absenceNotice),
    ...notice(draft, 'Handlingar', board.documentsNotice),
  ];
}

/** The summons to a meeting with its agenda. */
export function summonsDocument(data: MeetingDocumentData): Document {
  const draft = createDraft();
  const { date } = data.meeting.meeting;
  const blocks = summonsBlocks(draft, data, () => undefined);
  const info = {
    title: `Kallelse till sammanträde ${date}, ${data.board.board.name}`,
    author: data.author,
    kind: 'Kallelse',
    registryNumber: '',
    meetingDate: date,
  };
  return documentOf(draft, info, [section(draft, data, meetingRunning(data, 'Kallelse'), blocks)]);
}
