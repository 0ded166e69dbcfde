import { attachment, preparer } from '../../src/shared/agenda/model.ts';
import { signature } from '../../src/shared/approval/model.ts';
import type { MeetingDetail } from '../../src/shared/meeting/commands.ts';
import {
  adjournment,
  approver,
  attendanceChange,
  meeting,
  paragraph,
  participant,
} from '../../src/shared/meeting/model.ts';
import { wording } from '../../src/shared/minutes/model.ts';
import { date, everyone, itemOf, jav, move, present, put, theBoard } from './minutes-board.ts';

export const change = (personId: string, presence: 'serving' | 'present' | 'absent', more: object = {}) =>
  attendanceChange.parse({ id: personId, agendaItemId: 'x', personId, presence, ...more });
export const proposal = { intro: 'Nämnden beslutar', clauses: ['fastställa planen'] };

/** Six items from § 12 on: one withdrawn without a §, the vice chair presides over one, people come and go. */
export const detail: MeetingDetail = {
  meeting: meeting.parse({
    id: 'm',
    date,
    startTime: '13:15',
    endTime: '15:40',
    place: 'Furusjö stadshus',
    status: 'held',
    secretaryPersonId: 'maja',
    approvalPlace: 'Furusjö',
    approvalDate: '2026-02-18',
  }),
  items: [
    itemOf({ id: 'a', position: 0, title: 'Upprop', kind: 'procedural', hasMemo: false, outcome: 'none' }),
    itemOf({
      id: 'b',
      position: 1,
      title: 'Plan',
      matterId: 'dnr',
      proposal,
      outcome: 'asProposed',
      memoDate: '2026-01-20',
      attachments: [
        attachment.parse({ id: 'x', agendaItemId: 'b', title: 'Plan 2026', date: '2026-01-19' }),
        attachment.parse({ id: 'y', agendaItemId: 'b', title: 'Karta', position: 1 }),
      ],
      preparers: [preparer.parse({ id: 'q', agendaItemId: 'b', officerId: 'o' })],
      disqualifications: [jav('eva', 'siv')],
    }),
    itemOf({ id: 'gone', position: 2, title: 'Utgår', withdrawn: true }),
    itemOf({
      id: 'c',
      position: 3,
      title: 'Budget',
      chairPersonId: 'bo',
      proposal,
      outcome: 'rejected',
      decision: { intro: 'Nämnden beslutar', clauses: ['avslå förslaget'] },
      motions: [move('r', 'kim', 'reject')],
      propositions: [put(['proposal', 'motion:r'], { chosen: ['k1'] })],
      wordings: [
        wording.parse({
          id: '1',
          agendaItemId: 'c',
          section: 'motions',
          text: 'Egna ord.\n\nFler ord.',
          basis: 'Förr.',
        }),
        wording.parse({ id: '2', agendaItemId: 'c', section: 'votes', text: 'Ingen omröstning.', basis: '' }),
      ],
      attendanceChanges: [
        change('per', 'absent'),
        change('ola', 'serving', { servesForPersonId: 'per' }),
        change('ulf', 'serving', { remote: true }),
      ],
    }),
    itemOf({ id: 'd', position: 4, title: '', immediate: true, hasMemo: false, outcome: 'none' }),
    itemOf({ id: 'e', position: 5, title: 'Sent struken', withdrawn: true }),
  ],
  attendance: [
    ...everyone.filter((each) => each.personId !== 'kim'),
    ...present({ kim: 'absent' }).map((each) => ({ ...each, notice: true })),
  ],
  participants: [
    participant.parse({ id: '1', meetingId: 'm', name: 'Maja Gren', role: 'nämndsekreterare' }),
    participant.parse({
      id: '2',
      meetingId: 'm',
      position: 1,
      name: 'Leo Ask',
      role: 'revisor',
      itemIds: ['b', 'c', 'gone'],
    }),
  ],
  approvers: [approver.parse({ id: '1', meetingId: 'm', personId: 'ulf' })],
  adjournments: [adjournment.parse({ id: '1', meetingId: 'm', fromTime: '14:05', toTime: '14:20' })],
  paragraphs: [
    paragraph.parse({ id: '1', meetingId: 'm', agendaItemId: 'e', number: 12 }),
    paragraph.parse({ id: '2', meetingId: 'm', agendaItemId: 'a', number: 13 }),
  ],
  firstParagraph: 12,
  unfixedBefore: null,
  station: 'held',
  aftermath: {
    signatures: [
      signature.parse({ id: '1', meetingId: 'm', personId: 'anna', signedOn: '2026-02-17' }),
      signature.parse({
        id: '2',
        meetingId: 'm',
        agendaItemId: 'd',
        personId: 'ulf',
        signedOn: '2026-02-09',
        method: 'electronic',
      }),
    ],
    notices: [],
    appeals: [],
    finalities: [],
    corrections: [],
    dispatches: [],
    staleNoticeIds: [],
    issued: [],
  },
};
export const board = {
  ...theBoard,
  matters: [{ id: 'dnr', registryNumber: ' ITN-2026/00003 ' } as (typeof theBoard.matters)[number]],
};
