import type { Document } from 'docx';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { seatsAt, seatText } from '../../shared/meeting/rules.ts';
import { capitalized, clockText, dayAndDate } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, documentType, heading, paragraph, paragraphOf, textBlocks } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf, linkedText } from './parts/draft.ts';
import { frameOf } from './parts/frame.ts';
import { chairName, comingTitle, isCancelled, meetingRunning, secretaryText } from './parts/meeting.ts';
import { section } from './parts/page.ts';
import { type Fact, fact, factTable } from './parts/table.ts';
import { agendaTable } from './summons-agenda.ts';

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

function notice(draft: Draft, title: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [heading(draft, 2, title), ...textBlocks(text)];
}

/** What stands before all else where the meeting will not be held. */
function cancellation(data: MeetingDocumentData): readonly Block[] {
  if (!isCancelled(data)) return [];
  const rest = data.meeting.items.length === 0 ? '' : ' Ärendena på föredragningslistan behandlas inte den dagen.';
  return [paragraph(`Sammanträdet är inställt.${rest}`)];
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
  const running = meetingRunning(data.board.board.name, comingTitle(data, 'Kallelse'), date);
  return documentOf(draft, info, [section(draft, frameOf(data), running, blocks)]);
}
