import type { Minutes, MinutesParagraph } from '../../src/shared/minutes/minutes.ts';
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

function paragraphOf(index: number): MinutesParagraph {
  return {
    itemId: `i${index}`,
    number: index + 1,
    title: `Ärende ${index + 1} om ${words[index % words.length]} och ${words[(index * 3 + 1) % words.length]}`,
    kind: 'decision',
    registryNumber: `GITN-2026/${String(index).padStart(5, '0')}`,
    withdrawn: false,
    immediate: false,
    approvedOn: '',
    outcome: 'asProposed',
    presiding: '',
    decision: {
      intro: 'Nämnden för gemensam IT beslutar',
      clauses: [sentence(index, 8), sentence(index + 1, 10), sentence(index + 2, 7)],
    },
    background: richTextFrom([0, 1, 2, 3].map((each) => sentence(index + each, 30 + each * 8)).join('\n')),
    basis: ['Tjänsteskrivelse 2026-01-20', `${sentence(index, 3)}, 2026-01-10`],
    disqualification: [],
    motions: [`Person 1 (S) yrkar bifall till förslaget. ${sentence(index, 6)}`],
    procedure: [`Ordföranden finner att det endast finns ett förslag till beslut. ${sentence(index, 5)}`],
    votes: [],
    voteWords: [],
    reservations: [],
    notes: [],
    preparers: ['Maja Lindqvist, IT-chef'],
    recipients: ['Granviks kommun – KS diarium och Ekonomi', 'Sälltorps kommun'],
    stale: [],
  };
}

/** Minutes of so many §§, each with att-satser, four paragraphs of background, basis, a motion, preparer and recipients. */
export function protokollModel(count: number): Minutes {
  const span = `§§ 1–${count}`;
  return {
    format: 1,
    letterhead: {
      organ: 'Nämnden för gemensam IT',
      prefix: 'GITN',
      shortName: '',
      host: { name: 'Granviks kommun', postAddress: '', visitingAddress: '', phone: '', website: '' },
      logo: null,
    },
    clauseStyle: 'att',
    paragraphPrefix: '',
    meeting: {
      date: '2026-02-09',
      startTime: '13:15',
      endTime: null,
      place: 'Stadshuset',
      link: '',
      adjournments: [],
    },
    members: [1, 2, 3, 4, 5, 6].map((each) => `Person ${each}, Granviks kommun`),
    servingSubstitutes: [],
    otherSubstitutes: [],
    otherMembers: [],
    absent: [],
    participants: [],
    approvers: ['Person 2'],
    approvalPlace: '',
    approvalDate: null,
    span,
    signers: [
      { role: 'secretary', name: 'Maja Lindqvist', paragraphs: span, signedOn: '', method: null },
      { role: 'chair', name: 'Person 1', paragraphs: span, signedOn: '', method: null },
      { role: 'approver', name: 'Person 2', paragraphs: span, signedOn: '', method: null },
    ],
    paragraphs: Array.from({ length: count }, (_, index) => paragraphOf(index)),
  };
}
