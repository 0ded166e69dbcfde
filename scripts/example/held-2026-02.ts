import { approvers, attendance, type Facts, participants } from './facts.ts';

const meetingId = 'm2026-02';
const item = (key: string) => `${meetingId}-${key}`;
const person = (key: string) => `person-${key}`;
const lagring = item('lagring');
const change = (key: string, who: string) => ({
  id: `${item(key)}-narvaro-${who}`,
  agendaItemId: item(key),
  personId: person(who),
});

const ballots = {
  sandelin: 'yes',
  alamaki: 'yes',
  hagelin: 'no',
  ekbladh: 'no',
  rehnmark: 'no',
  stahlgren: 'no',
} as const;

/** The meeting of February 2026: one comes late, one is disqualified, one § is voted on, and the chair leaves before the end. */
export const held202602: Facts = {
  attendance: attendance(meetingId, [
    ['sandelin', 'serving'],
    ['hagelin', 'serving'],
    ['ekbladh', 'serving'],
    ['forssbo', 'absent', 'notice'],
    ['rehnmark', 'serving'],
    ['stahlgren', 'absent'],
    ['alamaki', 'serving', 'forssbo'],
    ['bladner', 'present'],
    ['haddadi', 'absent', 'notice'],
    ['tornkvist', 'absent', 'notice'],
    ['nazari', 'serving', 'stahlgren'],
    ['brannlid', 'absent'],
  ]),
  participants: participants(meetingId, [
    ['Kristina Malmlund', 'IT-chef'],
    ['Daniel Örnevik', 'enhetschef IT-drift', 'information', 'arsrapport', 'internkontroll', 'brandvaggar', 'lagring'],
    ['Mikael Tornvall', 'controller', 'arsrapport'],
    ['Ingrid Falkeby', 'säkerhetsstrateg', 'internkontroll'],
    ['Anders Bergfalk', 'nämndsekreterare'],
  ]),
  approvers: approvers(meetingId, ['ekbladh', 'rehnmark']),
  attendanceChanges: [
    { ...change('information', 'stahlgren'), presence: 'serving', time: '13:50' },
    { ...change('information', 'nazari'), presence: 'present', time: '13:50' },
    { ...change('anmalningsarenden', 'sandelin'), presence: 'absent', time: '15:25' },
    {
      ...change('anmalningsarenden', 'bladner'),
      presence: 'serving',
      servesForPersonId: person('sandelin'),
      time: '15:25',
    },
  ],
  disqualifications: [
    {
      id: `${item('brandvaggar')}-jav-hagelin`,
      agendaItemId: item('brandvaggar'),
      personId: person('hagelin'),
      substitutePersonId: person('bladner'),
      ground: 'anställd hos ett av företagen på ramavtalet',
    },
  ],
  adjournments: [{ id: `${meetingId}-paus-1`, meetingId, agendaItemId: null, fromTime: '14:30', toTime: '14:45' }],
  motions: [
    {
      id: `${lagring}-yrkande-1`,
      agendaItemId: lagring,
      position: 0,
      personId: person('ekbladh'),
      kind: 'amend',
      text: 'Utredningen ska omfatta en jämförelse med molntjänster och redovisas senast i februari 2027.',
      supporterIds: [person('rehnmark')],
    },
    {
      id: `${lagring}-yrkande-2`,
      agendaItemId: lagring,
      position: 1,
      personId: person('alamaki'),
      kind: 'approve',
      supporterIds: [person('sandelin')],
    },
    {
      id: `${lagring}-yrkande-3`,
      agendaItemId: lagring,
      position: 2,
      personId: person('hagelin'),
      kind: 'table',
      withdrawn: true,
    },
  ],
  propositions: [
    {
      id: `${lagring}-proposition-1`,
      agendaItemId: lagring,
      kind: 'main',
      method: 'open',
      alternatives: [
        { key: 'forslaget', kind: 'proposal' },
        { key: 'andringen', kind: 'motion', motionId: `${lagring}-yrkande-1` },
      ],
      ballots: Object.entries(ballots).map(([key, choice]) => ({ personId: person(key), choice })),
    },
  ],
  statements: [
    {
      id: `${lagring}-reservation-1`,
      agendaItemId: lagring,
      kind: 'reservation',
      personId: person('alamaki'),
      motionId: `${lagring}-yrkande-2`,
    },
  ],
};
