import type { MeetingDocumentData } from '../../src/main/documents/data.ts';
import type { AgendaItemDetail } from '../../src/shared/agenda/commands.ts';
import { agendaItem, attachment, itemRecipient, preparer } from '../../src/shared/agenda/model.ts';
import { board, municipality } from '../../src/shared/board/model.ts';
import { approver, attendance, meeting } from '../../src/shared/meeting/model.ts';
import { assignment, officer, person } from '../../src/shared/people/model.ts';
import { matter, recipient } from '../../src/shared/registry/model.ts';
import { richTextFrom } from '../rich-text-from.ts';

const words =
  'nämnden beslutar enligt förslag om drift lagring kostnad kommun avtal licens plan uppföljning åtgärd samverkan budget säkerhet ärende underlag redovisning period'.split(
    ' ',
  );

function sentence(seed: number, length: number): string {
  const chosen = Array.from(
    { length },
    (_, index) => words[((seed * 7 + index * 5 + (index * index) / 2) % words.length) | 0],
  );
  return `Under året ${chosen.join(' ')}.`;
}

function item(index: number): AgendaItemDetail {
  const id = `i${index}`;
  const row = agendaItem.parse({
    id,
    meetingId: 's1',
    position: index,
    title: `Ärende ${index + 1} om ${words[index % words.length]} och ${words[(index * 3 + 1) % words.length]}`,
    matterId: `a${index}`,
    memoDate: '2026-01-20',
    proposal: {
      intro: 'Nämnden för gemensam IT beslutar',
      clauses: [sentence(index, 8), sentence(index + 1, 10), sentence(index + 2, 7)],
    },
    background: richTextFrom([0, 1, 2, 3].map((each) => sentence(index + each, 30 + each * 8)).join('\n')),
  });
  return {
    ...row,
    attachments: [
      attachment.parse({ id: `b${index}`, agendaItemId: id, title: sentence(index, 3), date: '2026-01-10' }),
    ],
    preparers: [preparer.parse({ id: `f${index}`, agendaItemId: id, officerId: 'o1' })],
    recipients: [
      itemRecipient.parse({ id: `r${index}`, agendaItemId: id, recipientId: 'r1', units: ['KS diarium', 'Ekonomi'] }),
      itemRecipient.parse({ id: `q${index}`, agendaItemId: id, position: 1, recipientId: 'r2' }),
    ],
  };
}

const roles = ['chair', 'viceChair', 'member', 'member', 'member', 'member'] as const;

/** A meeting with so many §§, each with att-satser, four paragraphs of background, basis, preparer and recipients. */
export function protokollModel(paragraphs: number): MeetingDocumentData {
  const indexes = Array.from({ length: paragraphs }, (_, index) => index);
  return {
    board: {
      board: board.parse({
        id: 'n1',
        name: 'Nämnden för gemensam IT',
        hostMunicipalityId: 'm1',
        registryPrefix: 'GITN',
      }),
      municipalities: ['Granviks kommun', 'Sälltorps kommun', 'Åmyra kommun'].map((name, position) =>
        municipality.parse({ id: `m${position + 1}`, position, name, noticeBoardUrl: 'https://kommun.example/anslag' }),
      ),
      persons: [...roles.map((_, index) => `Person ${index + 1}`), 'Maja Lindqvist'].map((name, index) =>
        person.parse({ id: `p${index}`, name }),
      ),
      assignments: roles.map((role, position) =>
        assignment.parse({
          id: `u${position}`,
          position,
          personId: `p${position}`,
          municipalityId: 'm1',
          role,
          fromDate: '2023-01-01',
        }),
      ),
      officers: [officer.parse({ id: 'o1', personId: 'p6', title: 'IT-chef' })],
      recipients: [
        recipient.parse({ id: 'r1', name: 'Granviks kommun', units: ['KS diarium', 'Ekonomi'] }),
        recipient.parse({ id: 'r2', name: 'Sälltorps kommun' }),
      ],
      matters: indexes.map((index) =>
        matter.parse({
          id: `a${index}`,
          title: `Ärende ${index + 1}`,
          registryNumber: `GITN-2026/${String(index).padStart(5, '0')}`,
        }),
      ),
      templateItems: [],
    },
    meeting: {
      meeting: meeting.parse({
        id: 's1',
        date: '2026-02-09',
        place: 'Stadshuset',
        secretaryPersonId: 'p6',
        status: 'held',
      }),
      items: indexes.map(item),
      attendance: roles.map((_, index) =>
        attendance.parse({ id: `n${index}`, meetingId: 's1', personId: `p${index}`, presence: 'serving' }),
      ),
      participants: [],
      approvers: [approver.parse({ id: 'j1', meetingId: 's1', personId: 'p1' })],
      firstParagraph: 1,
    },
    logo: null,
    author: 'Maja Lindqvist',
    attachmentFiles: {},
  };
}

/** The meeting that the bench measures. */
export function hundredParagraphs(): MeetingDocumentData {
  return protokollModel(100);
}
