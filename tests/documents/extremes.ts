import type { MeetingDocumentData } from '../../src/main/documents/data.ts';
import type { AgendaItemDetail } from '../../src/shared/agenda/commands.ts';
import { agendaItem, attachment } from '../../src/shared/agenda/model.ts';
import { nothingNotified } from '../../src/shared/delegation/notified.ts';
import type { Block, Cell, ListItem } from '../../src/shared/rich-text.ts';
import { exampleData } from './example.ts';

export const paragraph = (value: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text: value }] });

/** A table of rich text from rows of plain texts, the first its header. */
export function tableFrom(...rows: readonly (readonly string[])[]): Block {
  const cell = (value: string, type: Cell['type']): Cell => ({
    type,
    content: value === '' ? [] : [paragraph(value)],
  });
  return {
    type: 'table',
    content: rows.map((texts, at) => ({
      type: 'tableRow',
      content: texts.map((each) => cell(each, at === 0 ? 'tableHeader' : 'tableCell')),
    })),
  };
}

function deepList(levels: number): Block {
  const inner: ListItem = {
    type: 'listItem',
    content: [paragraph(`nivå ${levels}, med en text som är så lång att den inte ryms på en enda rad av sidans bredd`)],
  };
  const nested = levels === 1 ? inner : { ...inner, content: [...inner.content, deepList(levels - 1)] };
  return { type: levels % 2 === 0 ? 'bulletList' : 'orderedList', content: [nested] };
}

const months = 'jan feb mars april maj juni juli aug sept okt nov dec'.split(' ');

const background: readonly Block[] = [
  paragraph('Tolv månader och en summa, i tusentals kronor:'),
  tableFrom(
    ['Verksamhet', ...months],
    ['Driftkostnader', ...months.map((_, at) => `${at + 1} 204,5`)],
    ['Licenser', ...months.map((_, at) => `−${at},5`)],
  ),
  paragraph('Bedömningen av varje risk:'),
  tableFrom(
    ['Nr', 'Risk', 'Sannolikhet', 'Konsekvens', 'Riskvärde', 'Åtgärd', 'Ansvarig'],
    [
      'R1',
      'Intrång via en leverantörs konto',
      'Mindre sannolik',
      'Allvarlig',
      '12',
      'Genomgång av all åtkomst',
      'IT-chef',
    ],
  ),
  tableFrom(['Post', 'År', 'Antal'], ['Servrar', '2020', '12'], ['Lagring', '2024', '1 900']),
  tableFrom(['Adress'], [`https://kommun.example/${'mycket-langt-namn/'.repeat(9)}`]),
  deepList(8),
  tableFrom(
    ['Datum', 'Händelse'],
    ...Array.from({ length: 90 }, (_, at) => [
      `2025-${String((at % 12) + 1).padStart(2, '0')}-11`,
      `Händelse nummer ${at + 1} under året`,
    ]),
  ),
];

const long =
  'Yttrande över förslag till gemensamma riktlinjer för informationssäkerhet, driftsäkerhet och upphandling av IT-tjänster i de samverkande kommunerna, med anledning av granskningsrapport ';

function item(fields: Partial<AgendaItemDetail>): AgendaItemDetail {
  const row = agendaItem.parse({ id: fields.id, meetingId: 's1', memoDate: '2025-10-15' });
  return {
    ...row,
    attachments: [],
    preparers: [],
    recipients: [],
    attendanceChanges: [],
    disqualifications: [],
    motions: [],
    propositions: [],
    statements: [],
    wordings: [],
    notified: nothingNotified,
    information: [],
    questions: [],
    ...fields,
  };
}

const items: readonly AgendaItemDetail[] = [
  item({
    id: 'x1',
    title: '',
    presenter: 'Ulla-Karin Åström-Hammarskjöld, tillförordnad informationssäkerhetsstrateg',
  }),
  item({
    id: 'x2',
    title: long.repeat(3).trim(),
    proposal: {
      intro: 'Nämnden beslutar',
      clauses: Array.from(
        { length: 30 },
        (_, at) => `att uppdra åt IT-chefen att genomföra åtgärd ${at + 1} och återrapportera den`,
      ),
    },
    background: { type: 'doc', content: background },
    attachments: Array.from({ length: 40 }, (_, at) =>
      attachment.parse({ id: `y${at}`, agendaItemId: 'x2', position: at, title: `Bilaga om IT-drift, del ${at + 1}` }),
    ),
  }),
];

/** A meeting of all that is unusual at once: long and missing titles, many attachments and clauses, wide, deep and long content. */
export function extremeData(): MeetingDocumentData {
  const data = exampleData();
  return { ...data, meeting: { ...data.meeting, items } };
}

/** A board without municipalities and people, and a meeting without chair and items. */
export function emptyData(): MeetingDocumentData {
  const data = exampleData();
  const { board, meeting } = data;
  return {
    ...data,
    board: { ...board, municipalities: [], persons: [], assignments: [], officers: [], recipients: [], matters: [] },
    meeting: {
      ...meeting,
      meeting: { ...meeting.meeting, chairPersonId: null, secretaryPersonId: null, summonsDate: null, endTime: null },
      items: [],
      attendance: [],
      participants: [],
      approvers: [],
    },
  };
}

/** The example's meeting, cancelled. */
export function cancelledData(): MeetingDocumentData {
  const data = exampleData();
  const meeting = { ...data.meeting.meeting, status: 'cancelled' } as const;
  return { ...data, meeting: { ...data.meeting, meeting } };
}
