import type { MeetingDocumentData } from '../../src/main/documents/data.ts';
import type { AgendaItemDetail } from '../../src/shared/agenda/commands.ts';
import { agendaItem, attachment, itemRecipient, preparer } from '../../src/shared/agenda/model.ts';
import { board, municipality } from '../../src/shared/board/model.ts';
import { nothingNotified } from '../../src/shared/delegation/notified.ts';
import { approver, attendance, meeting, participant } from '../../src/shared/meeting/model.ts';
import { assignment, officer, person, type Role } from '../../src/shared/people/model.ts';
import { matter, recipient } from '../../src/shared/registry/model.ts';
import type { Block, Cell, RichText } from '../../src/shared/rich-text.ts';
import { richTextFrom } from '../rich-text-from.ts';

export const hash = (digit: string) => digit.repeat(64);

const text = (value: string, ...marks: ('bold' | 'italic')[]) => ({
  type: 'text' as const,
  text: value,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const p = (value: string): Block => ({ type: 'paragraph', content: [text(value)] });
const cell = (value: string, type: Cell['type'] = 'tableCell'): Cell => ({ type, content: [p(value)] });

const municipalities = [
  municipality.parse({
    id: 'm1',
    name: 'Granviks kommun',
    position: 0,
    noticeBoardUrl: 'https://granvik.example/anslagstavla',
    postAddress: '812 34 Granvik',
    visitingAddress: 'Torggatan 4',
    phone: '0290-10 20 00 (växel)',
    website: 'www.granvik.example',
    logoAlt: 'Granviks kommuns logotyp',
  }),
  municipality.parse({
    id: 'm2',
    name: 'Sälltorps kommun',
    position: 1,
    noticeBoardUrl: 'https://salltorp.example/anslag',
  }),
  municipality.parse({ id: 'm3', name: 'Åmyra kommun', position: 2, noticeBoardUrl: 'https://amyra.example/anslag' }),
];

const seats: readonly (readonly [string, string, Role, string, string])[] = [
  ['p1', 'Birgitta Löfgren', 'chair', 'S', 'm1'],
  ['p2', 'Anders Qvist', 'viceChair', 'M', 'm2'],
  ['p3', 'Çelik Aydın', 'member', 'C', 'm1'],
  ['p4', 'Ulla-Karin Åström', 'member', 'KD', 'm2'],
  ['p5', 'Pär Öhman', 'member', 'V', 'm3'],
  ['p6', 'Elin Forsell', 'member', 'L', 'm3'],
  ['p7', 'Jonas Ek', 'substitute', 'S', 'm1'],
  ['p8', 'Maria Sundin', 'substitute', 'M', 'm2'],
  ['p9', 'Göran Ahl', 'substitute', 'C', 'm3'],
];

const matters = [
  matter.parse({ id: 'a1', registryNumber: 'GITN-2025/00002', title: 'Verksamhetsplan och budget 2026' }),
  matter.parse({ id: 'a2', registryNumber: 'GITN-2017/00005', title: 'Val av ordförande' }),
  matter.parse({ id: 'a3', registryNumber: '', title: 'Sammanträdesdatum 2026' }),
];

const background: RichText = {
  type: 'doc',
  content: [
    p('Nämnden tar varje år fram en verksamhetsplan med budget. Förslaget bygger på samråd med de tre kommunerna.'),
    { type: 'heading', attrs: { level: 2 }, content: [text('Fördelning mellan kommunerna')] },
    {
      type: 'paragraph',
      content: [
        text('Kostnaden ökar med '),
        text('14,2 procent', 'bold'),
        text(', främst '),
        text('licenser', 'italic'),
        text('.'),
      ],
    },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: ['Kommun', '2025', '2026'].map((each) => cell(each, 'tableHeader')) },
        ...[
          ['Granviks kommun', '5 112,0', '8 301,5'],
          ['Sälltorps kommun', '2 950,0', '5 004,6'],
          ['Summa', '8 062,0', '13 306,1'],
        ].map((row) => ({ type: 'tableRow' as const, content: row.map((each) => cell(each)) })),
      ],
    },
    { type: 'heading', attrs: { level: 3 }, content: [text('Vad som ingår')] },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [p('Drifthallar')] },
        {
          type: 'listItem',
          content: [
            p('Hårdvara'),
            {
              type: 'orderedList',
              content: [
                { type: 'listItem', content: [p('servrar')] },
                { type: 'listItem', content: [p('lagring'), p('med en rad till')] },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'paragraph',
      content: [
        text('Läs mer på '),
        {
          type: 'text',
          text: 'nämndens sida',
          marks: [{ type: 'link', attrs: { href: 'https://granvik.example/it?a=1&b=å' } }],
        },
        text('.'),
      ],
    },
    {
      type: 'orderedList',
      content: ['första', 'andra'].map((each) => ({ type: 'listItem' as const, content: [p(each)] })),
    },
    p('Därefter börjar en ny lista:'),
    {
      type: 'orderedList',
      content: ['etta', 'tvåa'].map((each) => ({ type: 'listItem' as const, content: [p(each)] })),
    },
  ],
};

const detail = (
  fields: Record<string, unknown>,
  rest: Partial<Pick<AgendaItemDetail, 'attachments' | 'preparers' | 'recipients'>> = {},
): AgendaItemDetail => ({
  ...agendaItem.parse({ meetingId: 's1', memoDate: '2025-10-15', ...fields }),
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
  ...rest,
});

const usual = (itemId: string) => [
  itemRecipient.parse({ id: `${itemId}r1`, agendaItemId: itemId, recipientId: 'r1', units: ['KS diarium', 'Ekonomi'] }),
  itemRecipient.parse({ id: `${itemId}r2`, agendaItemId: itemId, position: 1, recipientId: 'r2' }),
];

const items: readonly AgendaItemDetail[] = [
  detail({
    id: 'i1',
    kind: 'procedural',
    title: 'Fastställande av dagordning',
    minutes: 5,
    hasMemo: false,
    proposal: { intro: 'Nämnden fastställer sammanträdets dagordning.', clauses: [] },
  }),
  detail(
    {
      id: 'i2',
      title: 'Verksamhetsplan och budget 2026',
      matterId: 'a1',
      presenter: 'Maja Lindqvist',
      minutes: 30,
      proposal: {
        intro: 'Nämnden för gemensam IT beslutar att fastställa verksamhetsplan och budget för 2026.',
        clauses: [],
      },
      background,
    },
    {
      attachments: [
        attachment.parse({ id: 'b1', agendaItemId: 'i2', title: 'Verksamhetsplan 2026', date: '2025-10-10' }),
        attachment.parse({
          id: 'b2',
          agendaItemId: 'i2',
          position: 1,
          title: 'Utmaningar och möjligheter',
          date: '2025-10-12',
          fileName: 'utmaningar.docx',
          sha256: hash('a'),
        }),
        attachment.parse({
          id: 'b3',
          agendaItemId: 'i2',
          position: 2,
          title: 'Drifthallen',
          fileName: 'hall.png',
          mediaType: 'image/png',
          sha256: hash('b'),
        }),
        attachment.parse({
          id: 'b4',
          agendaItemId: 'i2',
          position: 3,
          title: 'Avtal',
          fileName: 'avtal.pdf',
          mediaType: 'application/pdf',
          sha256: hash('c'),
        }),
      ],
      preparers: [preparer.parse({ id: 'f1', agendaItemId: 'i2', officerId: 'o1' })],
      recipients: usual('i2'),
    },
  ),
  detail(
    {
      id: 'i3',
      kind: 'election',
      title: 'Val av ordförande och vice ordförande 2026',
      matterId: 'a2',
      minutes: 10,
      proposal: {
        intro: 'Nämnden för gemensam IT beslutar',
        clauses: [
          'att föreslå Granviks kommunfullmäktige att välja en ordförande ur Åmyra kommun',
          'föreslå Granviks kommunfullmäktige att välja en vice ordförande ur Granviks kommun.',
        ],
      },
      decision: {
        intro: 'Nämnden för gemensam IT beslutar',
        clauses: [
          'att föreslå Granviks kommunfullmäktige att välja Pär Öhman (V) till ordförande',
          'att föreslå Granviks kommunfullmäktige att välja Çelik Aydın (C) till vice ordförande.',
        ],
      },
      background: richTextFrom('Ordförandeposten går mellan kommunerna i tur och ordning enligt § 7 i reglementet.'),
    },
    { recipients: usual('i3') },
  ),
  detail({
    id: 'i4',
    title: 'Sammanträdesdatum 2026',
    matterId: 'a3',
    proposal: {
      intro: 'Nämnden beslutar om följande sammanträdesdatum för 2026:',
      clauses: ['- Måndag 9 februari kl. 13.15', '- Måndag 9 november kl. 13.15'],
    },
    background: richTextFrom('Nämnden ska besluta om sammanträdesdatum för det kommande året.'),
  }),
];

/** A picture of 2 × 1 pixels. */
export const picture = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADklEQVR4nGNkYGBgYGAAAAAIAAGg1u5gAAAAAElFTkSuQmCC',
    'base64',
  ),
);

/** A board and a meeting of our own invention, as a document is made of them. */
export function exampleData(files: MeetingDocumentData['attachmentFiles'] = {}): MeetingDocumentData {
  return {
    board: {
      board: board.parse({
        id: 'n1',
        name: 'Nämnden för gemensam IT',
        shortName: 'IT-nämnden',
        hostMunicipalityId: 'm1',
        registryPrefix: 'GITN',
        registryPattern: 'GITN-ÅÅÅÅ/NNNNN',
        approverCount: 1,
        absenceNotice: 'Förhinder anmäls till nämndens sekreterare, som kallar ersättare.',
        documentsNotice: 'Handlingarna finns på nämndens sida från och med dagen för kallelsen.',
      }),
      municipalities,
      persons: [
        ...seats.map(([id, name]) => person.parse({ id, name })),
        person.parse({ id: 't1', name: 'Maja Lindqvist' }),
        person.parse({ id: 't2', name: 'Sten Boberg' }),
      ],
      assignments: seats.map(([personId, , role, party, municipalityId], position) =>
        assignment.parse({
          id: `u${position}`,
          position,
          personId,
          municipalityId,
          role,
          party,
          fromDate: '2023-01-01',
        }),
      ),
      officers: [
        officer.parse({ id: 'o1', personId: 't1', title: 'IT-chef' }),
        officer.parse({ id: 'o2', position: 1, personId: 't2', title: 'nämndsekreterare' }),
      ],
      recipients: [
        recipient.parse({ id: 'r1', name: 'Granviks kommun', units: ['KS diarium', 'Ekonomi'], usual: true }),
        recipient.parse({ id: 'r2', name: 'Nämndens ledamöter och ersättare', kind: 'group' }),
      ],
      matters,
      templateItems: [],
    },
    meeting: {
      meeting: meeting.parse({
        id: 's1',
        date: '2025-11-10',
        startTime: '13:15',
        endTime: '15:40',
        place: 'Stadshuset i Granvik, rum Älven',
        link: 'https://video.example/granvik',
        status: 'held',
        summonsDate: '2025-10-31',
        secretaryPersonId: 't2',
        approvalPlace: 'Stadshuset i Granvik',
        approvalDate: '2025-11-17',
      }),
      items,
      attendance: (['p1', 'p2', 'p3', 'p4', 'p5'] as const)
        .map((personId) => attendance.parse({ id: `n${personId}`, meetingId: 's1', personId, presence: 'serving' }))
        .concat([
          attendance.parse({ id: 'n9', meetingId: 's1', personId: 'p9', presence: 'serving', servesForPersonId: 'p6' }),
          attendance.parse({ id: 'n7', meetingId: 's1', personId: 'p7', presence: 'present' }),
        ]),
      participants: [
        participant.parse({ id: 'd1', meetingId: 's1', name: 'Maja Lindqvist', role: 'IT-chef', itemIds: ['i2'] }),
        participant.parse({ id: 'd2', meetingId: 's1', position: 1, name: 'Sten Boberg', role: 'nämndsekreterare' }),
      ],
      approvers: [approver.parse({ id: 'j1', meetingId: 's1', personId: 'p2' })],
      adjournments: [],
      paragraphs: [],
      firstParagraph: 9,
      unfixedBefore: null,
      station: 'held',
      aftermath: {
        signatures: [],
        notices: [],
        appeals: [],
        finalities: [],
        corrections: [],
        dispatches: [],
        staleNoticeIds: [],
        issued: [],
      },
    },
    logo: null,
    author: 'Sten Boberg',
    attachmentFiles: files,
    madeAttachments: {},
  };
}
