import { approvers, attendance, type Facts, participants } from './facts.ts';

const meetingId = 'm2026-11';

/** The meeting of November 2026: two members take part at a distance, and one of them leaves before the end. */
export const held202611: Facts = {
  attendance: attendance(meetingId, [
    ['sandelin', 'serving'],
    ['hagelin', 'absent', 'notice'],
    ['ekbladh', 'serving', 'remote'],
    ['forssbo', 'serving'],
    ['rehnmark', 'absent', 'notice'],
    ['stahlgren', 'serving', 'remote'],
    ['bladner', 'serving', 'hagelin'],
    ['nazari', 'serving', 'rehnmark'],
    ['haddadi', 'present'],
    ['tornkvist', 'present'],
    ['alamaki', 'absent', 'notice'],
    ['brannlid', 'absent'],
  ]),
  participants: participants(meetingId, [
    ['Kristina Malmlund', 'IT-chef'],
    ['Mikael Tornvall', 'controller', 'information', 'budget'],
    ['Ingrid Falkeby', 'säkerhetsstrateg', 'budget', 'riskanalys'],
    ['Kommunernas revisorer', '', 'revisorer'],
    ['Sara Lindhé', 'nämndsekreterare'],
  ]),
  approvers: approvers(meetingId, ['forssbo', 'stahlgren']),
  motions: [
    {
      id: `${meetingId}-budget-yrkande-1`,
      agendaItemId: `${meetingId}-budget`,
      personId: 'person-sandelin',
      kind: 'approve',
    },
  ],
  attendanceChanges: [
    {
      id: `${meetingId}-anmalningsarenden-narvaro-ekbladh`,
      agendaItemId: `${meetingId}-anmalningsarenden`,
      personId: 'person-ekbladh',
      presence: 'absent',
      time: '15:50',
    },
    {
      id: `${meetingId}-anmalningsarenden-narvaro-tornkvist`,
      agendaItemId: `${meetingId}-anmalningsarenden`,
      personId: 'person-tornkvist',
      presence: 'serving',
      servesForPersonId: 'person-ekbladh',
      time: '15:50',
    },
  ],
};
