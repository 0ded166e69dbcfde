import type { Approver, Attendance, Meeting, Participant } from '../../src/shared/meeting/model.ts';
import { templateItems } from './board.ts';
import type { ItemText } from './item.ts';
import { items202602, items202606 } from './meeting-2026-02.ts';
import { items202611 } from './meeting-2026-11.ts';
import { items202702 } from './meeting-2027-02.ts';

/** A meeting with its agenda; persons by the last part of their ids. */
export interface MeetingText {
  readonly meeting: Meeting;
  readonly items: readonly ItemText[] | typeof templateItems;
  readonly attendance: readonly Attendance[];
  readonly participants: readonly Participant[];
  readonly approvers: readonly Approver[];
}

type Presence = readonly [person: string, presence: Attendance['presence'], servesFor?: string];

const attendance = (meetingId: string, rows: readonly Presence[]): Attendance[] =>
  rows.map(([person, presence, servesFor]) => ({
    id: `${meetingId}-${person}`,
    meetingId,
    personId: `person-${person}`,
    presence,
    servesForPersonId: servesFor === undefined ? null : `person-${servesFor}`,
  }));

const participants = (meetingId: string, rows: readonly (readonly [string, string, string])[]): Participant[] =>
  rows.map(([name, role, paragraphs], position) => ({
    id: `${meetingId}-deltagare-${position + 1}`,
    meetingId,
    position,
    name,
    role,
    paragraphs,
  }));

const approvers = (meetingId: string, persons: readonly string[]): Approver[] =>
  persons.map((person, position) => ({
    id: `${meetingId}-justerare-${position + 1}`,
    meetingId,
    position,
    personId: `person-${person}`,
  }));

const place = 'Sammanträdesrum Tallen, Furusjö stadshus';
const planned = {
  startTime: '13:30',
  endTime: null,
  place,
  link: '',
  summonsDate: null,
  chairPersonId: null,
  secretaryPersonId: 'person-lindhe',
  approvalPlace: '',
  approvalDate: null,
} as const;

/** The meetings of 2026 and 2027, oldest first. */
export const meetings: readonly MeetingText[] = [
  {
    meeting: {
      ...planned,
      id: 'm2026-02',
      date: '2026-02-09',
      endTime: '15:40',
      status: 'final',
      summonsDate: '2026-02-02',
      chairPersonId: 'person-sandelin',
      secretaryPersonId: 'person-bergfalk',
      approvalPlace: 'Furusjö stadshus',
      approvalDate: '2026-02-18',
    },
    items: items202602,
    attendance: attendance('m2026-02', [
      ['sandelin', 'serving'],
      ['hagelin', 'serving'],
      ['ekbladh', 'serving'],
      ['forssbo', 'absent'],
      ['rehnmark', 'serving'],
      ['stahlgren', 'serving'],
      ['alamaki', 'serving', 'forssbo'],
      ['bladner', 'present'],
      ['haddadi', 'absent'],
      ['tornkvist', 'absent'],
      ['nazari', 'present'],
      ['brannlid', 'absent'],
    ]),
    participants: participants('m2026-02', [
      ['Kristina Malmlund', 'IT-chef', ''],
      ['Daniel Örnevik', 'enhetschef IT-drift', '§§ 5–9'],
      ['Mikael Tornvall', 'controller', '§ 6'],
      ['Ingrid Falkeby', 'säkerhetsstrateg', '§ 7'],
      ['Anders Bergfalk', 'nämndsekreterare', ''],
    ]),
    approvers: approvers('m2026-02', ['ekbladh', 'rehnmark']),
  },
  {
    meeting: {
      ...planned,
      id: 'm2026-06',
      date: '2026-06-08',
      status: 'cancelled',
      summonsDate: '2026-05-29',
      chairPersonId: 'person-sandelin',
    },
    items: items202606,
    attendance: [],
    participants: [],
    approvers: [],
  },
  {
    meeting: {
      ...planned,
      id: 'm2026-11',
      date: '2026-11-09',
      endTime: '16:05',
      link: 'https://mote.furusjo.example/driftsnamnden',
      status: 'posted',
      summonsDate: '2026-11-02',
      chairPersonId: 'person-sandelin',
      approvalPlace: 'Digitalt',
      approvalDate: '2026-11-19',
    },
    items: items202611,
    attendance: attendance('m2026-11', [
      ['sandelin', 'serving'],
      ['hagelin', 'absent'],
      ['ekbladh', 'serving'],
      ['forssbo', 'serving'],
      ['rehnmark', 'absent'],
      ['stahlgren', 'serving'],
      ['bladner', 'serving', 'hagelin'],
      ['nazari', 'serving', 'rehnmark'],
      ['haddadi', 'present'],
      ['tornkvist', 'present'],
      ['alamaki', 'absent'],
      ['brannlid', 'absent'],
    ]),
    participants: participants('m2026-11', [
      ['Kristina Malmlund', 'IT-chef', ''],
      ['Mikael Tornvall', 'controller', '§§ 16–17'],
      ['Ingrid Falkeby', 'säkerhetsstrateg', '§§ 17–18'],
      ['Kommunernas revisorer', '', '§ 19'],
      ['Sara Lindhé', 'nämndsekreterare', ''],
    ]),
    approvers: approvers('m2026-11', ['forssbo', 'stahlgren']),
  },
  {
    meeting: {
      ...planned,
      id: 'm2027-02',
      date: '2027-02-08',
      link: 'https://mote.furusjo.example/driftsnamnden',
      status: 'planned',
      summonsDate: '2027-02-01',
      chairPersonId: 'person-ekbladh',
      approvalPlace: 'Digitalt',
      approvalDate: '2027-02-18',
    },
    items: items202702,
    attendance: [],
    participants: [],
    approvers: [],
  },
  {
    meeting: {
      ...planned,
      id: 'm2027-11',
      date: '2027-11-08',
      status: 'planned',
      chairPersonId: 'person-ekbladh',
    },
    items: templateItems,
    attendance: [],
    participants: [],
    approvers: [],
  },
];
