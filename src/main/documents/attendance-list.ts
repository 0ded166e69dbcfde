import type { Document } from 'docx';
import { nameAndParty, officerTitleAt, type Seat, seatsAt } from '../../shared/meeting/rules.ts';
import { capitalized, clockText, dayAndDate } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, documentType, heading } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { frameOf } from './parts/frame.ts';
import { comingTitle, meetingRunning, personName } from './parts/meeting.ts';
import { section } from './parts/page.ts';
import { fact, factTable, headerRow, lineBorders, row, shares, tableOf, textCell } from './parts/table.ts';

/** Room to sign in, in twips (0.9 cm). */
const signingHeight = 510;
/** Rows for those whom nobody knew of beforehand. */
const emptyRows = 5;

/** The texts of a row beside the one to sign in. */
type Listed = readonly string[];

const roles: Readonly<Record<NonNullable<Seat['role']>, string>> = {
  chair: 'Ordförande',
  viceChair: 'Vice ordförande',
  member: 'Ledamot',
  substitute: 'Ersättare',
};

function elected(seat: Seat): Listed {
  return [nameAndParty(seat), seat.role === null ? '' : roles[seat.role], seat.municipality];
}

/** The secretary and those whom one knows will take part, then rows to write in. */
function others(data: MeetingDocumentData): readonly Listed[] {
  const { meeting, participants } = data.meeting;
  const { secretaryPersonId, date } = meeting;
  const secretary = personName(data, secretaryPersonId);
  const title = secretaryPersonId === null ? '' : officerTitleAt(data.board, secretaryPersonId, date);
  const known = participants
    .toSorted((a, b) => a.position - b.position)
    .filter((each) => each.name !== secretary)
    .map((each) => [each.name, capitalized(each.role)]);
  return [
    ...(secretary === '' ? [] : [[secretary, capitalized(title === '' ? 'sekreterare' : title)]]),
    ...known,
    ...Array.from({ length: emptyRows }, () => ['Namn:', 'Uppdrag:']),
  ];
}

const electedColumns = { titles: ['Namn', 'Uppdrag', 'Kommun'], widths: [28, 20, 20] };
const otherColumns = { titles: ['Namn', 'Uppdrag'], widths: [34, 34] };

function group(
  draft: Draft,
  title: string,
  listed: readonly Listed[],
  { titles, widths }: typeof electedColumns,
): readonly Block[] {
  if (listed.length === 0) return [];
  const rows = listed.map((texts) =>
    row(
      [...texts, ''].map((text) => textCell(text)),
      signingHeight,
    ),
  );
  const shape = { widths: shares([...widths, 32]), borders: lineBorders };
  return [heading(draft, 2, title), tableOf([headerRow([...titles, 'Underskrift']), ...rows], shape)];
}

/** The list that goes round the table (närvarolista): members, substitutes, then others, each with room to sign. */
export function attendanceListDocument(data: MeetingDocumentData): Document {
  const draft = createDraft();
  const { date, startTime, endTime, place } = data.meeting.meeting;
  const organ = data.board.board.name;
  const seats = seatsAt(data.board, date);
  const members = seats.filter((each) => each.role !== 'substitute');
  const substitutes = seats.filter((each) => each.role === 'substitute');
  const blocks = [
    documentType('Närvarolista', false),
    heading(draft, 1, comingTitle(data, `Sammanträde ${dayAndDate(date)}`)),
    factTable(
      [fact('Organ', organ), fact('Tid', clockText(startTime, endTime)), fact('Plats', place)],
      'Sammanträdets tid och plats',
    ),
    ...group(draft, 'Ledamöter', members.map(elected), electedColumns),
    ...group(draft, 'Ersättare', substitutes.map(elected), electedColumns),
    ...group(draft, 'Övriga', others(data), otherColumns),
  ];
  const info = {
    title: comingTitle(data, `Närvarolista ${date}, ${organ}`),
    author: data.author,
    kind: 'Närvarolista',
    registryNumber: '',
    meetingDate: date,
  };
  const running = meetingRunning(organ, comingTitle(data, 'Närvarolista'), date);
  return documentOf(draft, info, [section(draft, frameOf(data), running, blocks)]);
}
