import { expect, test } from 'vitest';
import { adjournment, participant } from '../../src/shared/meeting/model.ts';
import type { Minutes } from '../../src/shared/minutes/minutes.ts';
import { immediateMinutes, madeSections, minutesOf, paragraphOnly } from '../../src/shared/minutes/minutes-of.ts';
import { date, itemOf, plain, present, theBoard } from './minutes-board.ts';
import { board, change, detail, proposal } from './minutes-detail.ts';

const spoken = (minutes: Minutes): Minutes => JSON.parse(plain(JSON.stringify(minutes)));
const minutes = spoken(minutesOf(board, detail));

test('the first page names everyone once, with §§ and at a distance where not for all', () => {
  const { paragraphs: _, ...front } = minutes;
  expect(front).toEqual({
    format: 1,
    letterhead: {
      organ: 'Nämnden för gemensam IT-drift',
      prefix: '',
      shortName: 'IT-nämnden',
      host: { name: 'Furusjö kommun', postAddress: '', visitingAddress: '', phone: '', website: '' },
      logo: null,
    },
    clauseStyle: 'att',
    paragraphPrefix: '',
    meeting: {
      date,
      startTime: '13:15',
      endTime: '15:40',
      place: 'Furusjö stadshus',
      link: '',
      adjournments: ['kl. 14.05–14.20'],
    },
    members: [
      'Anna Berg (S), Furusjö kommun, ordförande §§ 12–14 och 16',
      'Bo Ek (M), Granå kommun, vice ordförande, ordförande § 15',
      'Eva Max (C), Strandvik kommun, §§ 12–13 och 15–16',
      'Per Lind (S), Furusjö kommun, §§ 12–14',
      'Ulf Å (L), Strandvik kommun, på distans §§ 15–16',
    ],
    servingSubstitutes: [
      'Siv Dal (S), Furusjö kommun, för Eva Max (C), § 14',
      'Ola Frid (M), Granå kommun, för Per Lind (S), §§ 15–16',
    ],
    otherSubstitutes: [],
    otherMembers: [],
    absent: ['Kim Roos (V), Granå kommun (anmält förhinder)'],
    participants: ['Maja Gren, nämndsekreterare', 'Leo Ask, revisor, §§ 14–15'],
    approvers: ['Ulf Å (L)'],
    approvalPlace: 'Furusjö',
    approvalDate: '2026-02-18',
    span: '§§ 12–16',
    signers: [
      { role: 'secretary', name: 'Maja Gren', paragraphs: '§§ 12–16', signedOn: '', method: null },
      { role: 'chair', name: 'Anna Berg', paragraphs: '§§ 12–14 och 16', signedOn: '2026-02-17', method: 'pen' },
      { role: 'chair', name: 'Bo Ek', paragraphs: '§ 15', signedOn: '', method: null },
      { role: 'approver', name: 'Ulf Å', paragraphs: '§§ 12–16', signedOn: '', method: null },
    ],
  });
});

const bare = {
  approvedOn: '',
  registryNumber: '',
  withdrawn: false,
  immediate: false,
  presiding: '',
  decision: null,
  background: { type: 'doc', content: [] },
  basis: [],
  disqualification: [],
  motions: [],
  procedure: [],
  votes: [],
  voteWords: [],
  reservations: [],
  notes: [],
  preparers: [],
  recipients: [],
  stale: [],
};

test('each § is resolved; own words stand in the place of the made ones, and say when their facts have changed', () => {
  expect(minutes.paragraphs).toEqual([
    { ...bare, itemId: 'e', number: 12, title: 'Sent struken', kind: 'decision', outcome: null, withdrawn: true },
    { ...bare, itemId: 'a', number: 13, title: 'Upprop', kind: 'procedural', outcome: 'none' },
    {
      ...bare,
      itemId: 'b',
      number: 14,
      title: 'Plan',
      kind: 'decision',
      registryNumber: 'ITN-2026/00003',
      outcome: 'asProposed',
      decision: proposal,
      basis: ['Tjänsteskrivelse 2026-01-20', 'Plan 2026, 2026-01-19', 'Karta'],
      disqualification: [
        'Eva Max (C) anmäler jäv, lämnar rummet och deltar varken i handläggningen av ärendet eller i beslutet. Siv Dal (S) tjänstgör i stället.',
      ],
      procedure: [
        'Ordföranden finner att det endast finns ett förslag till beslut och att nämnden beslutar enligt detta.',
      ],
      preparers: ['Maja Gren, nämndsekreterare'],
    },
    {
      ...bare,
      itemId: 'c',
      number: 15,
      title: 'Budget',
      kind: 'decision',
      outcome: 'rejected',
      presiding: 'Bo Ek (M)',
      decision: { intro: 'Nämnden beslutar', clauses: ['avslå förslaget'] },
      basis: ['Tjänsteskrivelse 2026-02-09'],
      motions: ['Egna ord.', 'Fler ord.'],
      procedure: [
        'Ordföranden ställer proposition på bifall till eller avslag på förslaget och finner att nämnden beslutar att avslå förslaget.',
      ],
      voteWords: ['Ingen omröstning.'],
      stale: ['motions'],
    },
    { ...bare, itemId: 'd', number: 16, title: 'Utan rubrik', kind: 'decision', outcome: 'none', immediate: true },
  ]);
});

test('the made text of a section is there whatever own words there are', () => {
  expect([madeSections(board, detail, 'c'), madeSections(board, detail, 'gone')]).toEqual([
    {
      disqualification: '',
      motions: 'Kim Roos (V) yrkar avslag på förslaget.',
      procedure:
        'Ordföranden ställer proposition på bifall till eller avslag på förslaget och finner att nämnden beslutar att avslå förslaget.',
      votes: '',
      reservations: '',
    },
    { disqualification: '', motions: '', procedure: '', votes: '', reservations: '' },
  ]);
});

test('a § approved at once has its own first page and signers', () => {
  const { members, servingSubstitutes, absent, participants, span, signers, paragraphs } = spoken(
    immediateMinutes(board, detail, minutesOf(board, detail), 'd'),
  );
  expect({
    members,
    servingSubstitutes,
    absent,
    participants,
    span,
    signers,
    ids: paragraphs.map((each) => each.itemId),
  }).toEqual({
    members: [
      'Anna Berg (S), Furusjö kommun, ordförande',
      'Bo Ek (M), Granå kommun, vice ordförande',
      'Eva Max (C), Strandvik kommun',
      'Ulf Å (L), Strandvik kommun, på distans',
    ],
    servingSubstitutes: ['Ola Frid (M), Granå kommun, för Per Lind (S)'],
    absent: ['Per Lind (S), Furusjö kommun', 'Kim Roos (V), Granå kommun (anmält förhinder)'],
    participants: ['Maja Gren, nämndsekreterare'],
    span: '§ 16',
    signers: [
      { role: 'secretary', name: 'Maja Gren', paragraphs: '§ 16', signedOn: '', method: null },
      { role: 'chair', name: 'Anna Berg', paragraphs: '§ 16', signedOn: '', method: null },
      { role: 'approver', name: 'Ulf Å', paragraphs: '§ 16', signedOn: '2026-02-09', method: 'electronic' },
    ],
    ids: ['d'],
  });
});

test('once approved at once, a § is not signed with the others', () => {
  const issued = [{ id: '1', kind: 'immediate', subjectId: 'd', author: '', createdAt: '', fileNames: [] }];
  const after = minutesOf(board, { ...detail, aftermath: { ...detail.aftermath, issued } });
  expect(spoken(after).signers.map((each) => `${each.name} ${each.paragraphs}`)).toEqual([
    'Maja Gren §§ 12–16',
    'Anna Berg §§ 12–14',
    'Bo Ek § 15',
    'Ulf Å §§ 12–15',
  ]);
});

test('an extract keeps the meeting and who signs its §', () => {
  const only = spoken(paragraphOnly(minutesOf(board, detail), 'c'));
  expect({
    span: only.span,
    signers: only.signers.map((each) => `${each.name} ${each.paragraphs}`),
    members: only.members,
  }).toEqual({
    span: '§ 15',
    signers: ['Maja Gren § 15', 'Bo Ek § 15', 'Ulf Å § 15'],
    members: minutes.members,
  });
});

test('before anyone is called the lines to sign name the chair and leave room for approvers', () => {
  const { secretaryPersonId: _, ...rest } = detail.meeting;
  const bareMeeting = {
    ...detail,
    meeting: { ...rest, secretaryPersonId: null },
    items: [],
    paragraphs: [],
    attendance: [],
    approvers: [],
  };
  const empty = minutesOf(board, bareMeeting);
  expect([empty.span, empty.members, empty.signers]).toEqual([
    '',
    [],
    [
      { role: 'secretary', name: '', paragraphs: '', signedOn: '', method: null },
      { role: 'chair', name: 'Anna Berg', paragraphs: '', signedOn: '', method: null },
      { role: 'approver', name: '', paragraphs: '', signedOn: '', method: null },
    ],
  ]);
});

test('a pause that goes on says from when, and who was there only for what is gone is not named', () => {
  const guest = { meetingId: 'm', role: 'gäst', position: 2 };
  const minutes = minutesOf(theBoard, {
    ...detail,
    adjournments: [adjournment.parse({ id: '1', meetingId: 'm', fromTime: '14:50' })],
    participants: [
      participant.parse({ ...guest, id: '1', name: 'Leo Ask', itemIds: ['removed'] }),
      participant.parse({ ...guest, id: '2', name: 'Mo Dahl', itemIds: ['b', 'removed'] }),
    ],
  });
  expect([minutes.meeting.adjournments, minutes.participants].map((all) => all.map(plain))).toEqual([
    ['från kl. 14.50'],
    ['Mo Dahl, gäst, § 14'],
  ]);
});

test('without any § the lists are those of the opening', () => {
  const { members, servingSubstitutes, otherSubstitutes, absent } = minutesOf(board, {
    ...detail,
    items: [],
    paragraphs: [],
  });
  expect([members.length, servingSubstitutes, otherSubstitutes.length, absent.length]).toEqual([5, [], 2, 1]);
});

test('one substitute for several members, one who presides over all, and those who only listen', () => {
  const attendance = [
    ...present({ bo: 'serving', eva: 'serving', kim: 'present', ola: 'for anna', siv: 'present', pia: 'present' }),
  ];
  const items = [
    itemOf({ id: 'a', position: 0 }),
    itemOf({ id: 'b', position: 1, attendanceChanges: [change('ola', 'serving', { servesForPersonId: 'per' })] }),
    itemOf({ id: 'c', position: 2, attendanceChanges: [change('pia', 'absent')] }),
  ];
  const lists = spoken(minutesOf(board, { ...detail, items, attendance, paragraphs: [], firstParagraph: 1 }));
  const { members, servingSubstitutes, otherSubstitutes, otherMembers, absent } = lists;
  expect({ members, servingSubstitutes, otherSubstitutes, otherMembers, absent }).toEqual({
    members: ['Bo Ek (M), Granå kommun, vice ordförande, ordförande vid sammanträdet', 'Eva Max (C), Strandvik kommun'],
    servingSubstitutes: ['Ola Frid (M), Granå kommun, för Anna Berg (S) § 1 och Per Lind (S) §§ 2–3'],
    otherSubstitutes: ['Siv Dal (S), Furusjö kommun', 'Pia Holm (C), Strandvik kommun, §§ 1–2'],
    otherMembers: ['Kim Roos (V), Granå kommun'],
    absent: [],
  });
});

test('§§ presided over and §§ served in are told apart, and said once where they are the same', () => {
  const attendance = present({ anna: 'serving', bo: 'serving', eva: 'serving', per: 'serving' });
  const items = [
    itemOf({ id: 'a', position: 0 }),
    itemOf({ id: 'b', position: 1, chairPersonId: 'bo' }),
    itemOf({
      id: 'c',
      position: 2,
      attendanceChanges: [change('anna', 'absent'), change('bo', 'absent')],
      chairPersonId: 'eva',
    }),
    itemOf({ id: 'd', position: 3, chairPersonId: 'per', attendanceChanges: [change('eva', 'absent')] }),
  ];
  const { members } = spoken(minutesOf(board, { ...detail, items, attendance, paragraphs: [], firstParagraph: 1 }));
  expect(members).toEqual([
    'Anna Berg (S), Furusjö kommun, ordförande § 1, tjänstgör §§ 1–2',
    'Bo Ek (M), Granå kommun, vice ordförande, ordförande § 2, tjänstgör §§ 1–2',
    'Eva Max (C), Strandvik kommun, ordförande § 3, tjänstgör §§ 1–3',
    'Per Lind (S), Furusjö kommun, ordförande § 4',
  ]);
});
