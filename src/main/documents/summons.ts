import type { Document } from 'docx';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { plannedTimes } from '../../shared/agenda/rules.ts';
import { seatsAt, seatText } from '../../shared/meeting/rules.ts';
import { capitalized, clockText, dayAndDate, unbroken } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, documentType, heading, linkTo, paragraph, paragraphOf, textBlocks } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf, linkedText } from './parts/draft.ts';
import { registryNumberOf, titleOf } from './parts/item.ts';
import { chairName, meetingRunning, secretaryText } from './parts/meeting.ts';
import { section } from './parts/page.ts';
import { tableSize } from './parts/styles.ts';
import { cell, type Fact, fact, factTable, headerRow, row, tableOf, textCell, textWidth } from './parts/table.ts';
import { written } from './parts/text.ts';
import { columnWidths, type Extent, extentOf, rigid, widest } from './parts/widths.ts';

function isCancelled(data: MeetingDocumentData): boolean {
  return data.meeting.meeting.status === 'cancelled';
}

function facts(draft: Draft, data: MeetingDocumentData): readonly Fact[] {
  const { meeting } = data.meeting;
  const seats = seatsAt(data.board, meeting.date);
  const names = (substitute: boolean) =>
    seats.filter((each) => (each.role === 'substitute') === substitute).map((each) => seatText(each));
  const link = isCancelled(data) ? '' : meeting.link.trim();
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
  readonly texts: readonly string[];
  /** No wider than its texts. */
  readonly narrow: boolean;
}

/** The columns of the agenda that have anything in them; a cancelled meeting has no times. */
function columns(data: MeetingDocumentData): readonly Column[] {
  const { items, meeting } = data.meeting;
  const timed = !isCancelled(data) && items.some((each) => each.minutes !== null);
  const times = plannedTimes(
    meeting.startTime,
    items.map((each) => each.minutes),
  );
  const optional = [
    { title: 'Dnr', texts: items.map((each) => unbroken(registryNumberOf(data, each))), narrow: true },
    { title: 'Föredragande', texts: items.map((each) => each.presenter), narrow: false },
    { title: 'Tid', texts: timed ? times.map((each) => each?.replace(':', '.') ?? '') : [], narrow: true },
  ];
  return [
    { title: 'Nr', texts: items.map((_, index) => String(index + 1)), narrow: true },
    { title: 'Ärende', texts: items.map(titleOf), narrow: false },
    ...optional.filter((each) => each.texts.some((text) => text.trim() !== '')),
  ];
}

function columnExtent({ title, texts, narrow }: Column): Extent {
  const head = extentOf(title, { size: tableSize, bold: true });
  const extent = widest([head, ...texts.map((each) => extentOf(written(each), { size: tableSize }))]);
  return narrow ? rigid(extent) : extent;
}

/** The agenda as a table; where the packet holds an item's memo its title is a link there. */
function agendaTable(data: MeetingDocumentData, bookmarkOf: (item: AgendaItemDetail) => string | undefined): Block {
  const all = columns(data);
  const rows = data.meeting.items.map((item, index) => {
    const bookmark = bookmarkOf(item);
    const linked = bookmark && cell([paragraphOf([linkTo(bookmark, titleOf(item))], 'TableText')]);
    return row(all.map(({ title, texts }) => (title === 'Ärende' && linked) || textCell(texts[index] ?? '')));
  });
  return tableOf([headerRow(all.map((each) => each.title)), ...rows], {
    widths: columnWidths(all.map(columnExtent), textWidth),
  });
}

function notice(draft: Draft, title: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [heading(draft, 2, title), ...textBlocks(text)];
}

/** What stands before all else where the meeting will not be held. */
function cancellation(data: MeetingDocumentData): readonly Block[] {
  if (!isCancelled(data)) return [];
  const rest = data.meeting.items.length === 0 ? '' : ' Ärendena på föredragningslistan behandlas inte den dagen.';
  return [paragraph(`Sammanträdet är inställt.${rest}`)];
}

/** The title of a document about a meeting to come; it says first of all where the meeting is cancelled. */
export function comingTitle(data: MeetingDocumentData, title: string): string {
  return isCancelled(data) ? `INSTÄLLT – ${title}` : title;
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
    documentType('Kallelse med föredragningslista', false),
    ...(meeting.summonsDate === null ? [] : [paragraph(meeting.summonsDate, 'NoSpacing')]),
    heading(draft, 1, comingTitle(data, `Sammanträde ${dayAndDate(meeting.date)}`)),
    ...cancellation(data),
    factTable(facts(draft, data), 'Sammanträdets tid, plats och deltagare'),
    ...(items.length === 0 ? [] : [heading(draft, 2, 'Föredragningslista'), agendaTable(data, bookmarkOf)]),
    ...(isCancelled(data) ? [] : notice(draft, 'Förfall', board.absenceNotice)),
    ...notice(draft, 'Handlingar', board.documentsNotice),
  ];
}

/** The summons to a meeting with its agenda. */
export function summonsDocument(data: MeetingDocumentData): Document {
  const draft = createDraft();
  const { date } = data.meeting.meeting;
  const blocks = summonsBlocks(draft, data, () => undefined);
  const info = {
    title: comingTitle(data, `Kallelse till sammanträde ${date}, ${data.board.board.name}`),
    author: data.author,
    kind: 'Kallelse',
    registryNumber: '',
    meetingDate: date,
  };
  return documentOf(draft, info, [section(draft, data, meetingRunning(data, comingTitle(data, 'Kallelse')), blocks)]);
}
