import { describe, expect, it } from 'vitest';
import { summonsChangeText } from '../../src/renderer/aftermath/change-words.ts';
import { awayText, dueOf, urgencyOf } from '../../src/renderer/aftermath/due.ts';
import {
  followUps,
  readyToSend,
  sendingsOf,
  takeBackObstacle,
  toApprove,
  wantedOf,
} from '../../src/renderer/aftermath/follow-up.ts';
import { deadlineText, obstacleText, periodText } from '../../src/renderer/aftermath/words.ts';
import { nextMeeting } from '../../src/renderer/overview/missing.ts';
import { itemRecipient } from '../../src/shared/agenda/model.ts';
import type { Aftermath, IssuedValue } from '../../src/shared/approval/commands.ts';
import { correction, dispatch, notice, signature } from '../../src/shared/approval/model.ts';
import type { BoardDetail } from '../../src/shared/board/commands.ts';
import { appealDeadline, approvalDeadline, noticeDeadline } from '../../src/shared/law/deadlines.ts';
import type { MeetingDetail, MeetingSummary } from '../../src/shared/meeting/commands.ts';
import { approver, meeting } from '../../src/shared/meeting/model.ts';
import { recipient } from '../../src/shared/registry/model.ts';
import { date, everyone, itemOf, theBoard } from './minutes-board.ts';

const board: BoardDetail = { ...theBoard, recipients: [recipient.parse({ id: 'r', name: 'Granå kommun' })] };

const nothingYet: Aftermath = {
  signatures: [],
  notices: [],
  appeals: [],
  finalities: [],
  corrections: [],
  dispatches: [],
  staleNoticeIds: [],
  issued: [],
};

const decided = { outcome: 'asProposed', meetingId: 'm' } as const;

/** A meeting of two §§ that has been held; `aftermath` is what has followed. */
function held(aftermath: Partial<Aftermath> = {}, fields: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    meeting: meeting.parse({ id: 'm', date, status: 'held' }),
    items: [
      itemOf({ ...decided, id: 'one', position: 0, title: 'Upprop' }),
      itemOf({
        ...decided,
        id: 'two',
        position: 1,
        title: 'Budget',
        recipients: [itemRecipient.parse({ id: 'ir', agendaItemId: 'two', recipientId: 'r' })],
      }),
    ],
    attendance: everyone,
    participants: [],
    approvers: [approver.parse({ id: 'a', meetingId: 'm', personId: 'bo' })],
    adjournments: [],
    paragraphs: [],
    firstParagraph: 5,
    unfixedBefore: null,
    station: 'held',
    aftermath: { ...nothingYet, ...aftermath },
    ...fields,
  };
}

const minutes = {
  id: 'f',
  kind: 'minutes',
  subjectId: 'm',
  author: 'Maja Gren',
  createdAt: '2026-02-17T10:00:00.000Z',
  fileNames: ['Protokoll.docx'],
};
const atOnce = { ...minutes, id: 'g', kind: 'immediate', subjectId: 'two' };
const signedOn = '2026-02-17';
const signatures = ['anna', 'bo'].map((personId) =>
  signature.parse({ id: personId, meetingId: 'm', personId, signedOn }),
);
const notices = (postedOn: string | null, takenDownOn: string | null = null) =>
  theBoard.municipalities.map(({ id }) =>
    notice.parse({ id, meetingId: 'm', municipalityId: id, plannedOn: '2026-02-18', postedOn, takenDownOn }),
  );

const dues = (detail: MeetingDetail, today: string) =>
  dueOf(board, detail, today).map(({ what, about, dayText, urgency }) => [what, about, dayText, urgency].join(' | '));

describe('what follows a meeting', () => {
  it('is one group for the minutes and one for each § that is approved at once', () => {
    const immediate = held();
    const [, budget] = immediate.items;
    const items = [...immediate.items.slice(0, 1), ...(budget ? [{ ...budget, immediate: true }] : [])];
    const groups = (detail: MeetingDetail) =>
      followUps(board, detail).map(({ agendaItemId, span, apart }) => [agendaItemId, span, apart]);
    expect(groups(held())).toEqual([[null, '§§\u00a05–6', '']]);
    expect(groups(held({}, { items }))).toEqual([
      ['two', '§\u00a06', ''],
      [null, '§\u00a05', '§\u00a06'],
    ]);
    expect(groups(held({ issued: [atOnce] }, { items }))).toEqual([
      ['two', '§\u00a06', ''],
      [null, '§\u00a05', ''],
    ]);
    expect(groups(held({ issued: [minutes] }, { items }))).toEqual([[null, '§§\u00a05–6', '']]);
  });

  it('leaves the minutes themselves to approve when every § has been approved by itself, and only then', () => {
    const items = held().items.map((each) => ({ ...each, immediate: true }));
    const first = { ...atOnce, subjectId: 'one' };
    const spans = (issued: readonly IssuedValue[]) =>
      toApprove(followUps(board, held({ issued }, { items }))).map((each) => each.span);
    expect([spans([]), spans([first]), spans([first, atOnce])]).toEqual([
      ['§\u00a05', '§\u00a06'],
      ['§\u00a05', '§\u00a06'],
      ['§\u00a05', '§\u00a06', 'protokollet i övrigt'],
    ]);
  });

  it('says who signs for which §§, and when the last one has', () => {
    const [group] = followUps(board, held({ signatures, issued: [minutes] }));
    expect([group?.signers, group?.approvedOn, group?.obstacles]).toEqual([
      [
        { personId: 'anna', role: 'chair', itemIds: ['one', 'two'] },
        { personId: 'bo', role: 'approver', itemIds: ['one', 'two'] },
      ],
      signedOn,
      [],
    ]);
  });

  it('is not approved because all have signed, but because it was frozen', () => {
    expect(followUps(board, held({ signatures }))[0]?.approvedOn).toBeNull();
  });

  it('lets an approval be taken back until something rests on it', () => {
    const obstacle = (aftermath: Partial<Aftermath>) => {
      const detail = held({ signatures, issued: [minutes], ...aftermath });
      return followUps(board, detail).map((each) => takeBackObstacle(each, detail));
    };
    const sent = [dispatch.parse({ id: 'd', agendaItemId: 'two', recipient: 'Granå', sentOn: signedOn })];
    const words = { madeOn: signedOn, madeBy: 'Maja Gren', stands: 'a', should: 'b', reason: 'Skrivfel' };
    const corrections = [correction.parse({ id: 'c', agendaItemId: 'two', ...words })];
    expect([
      obstacle({}),
      obstacle({ notices: notices(signedOn) }),
      obstacle({ dispatches: sent }),
      obstacle({ corrections }),
      obstacle({ issued: [minutes, atOnce] }),
      obstacle({ issued: [minutes, atOnce], corrections }),
    ]).toEqual([[null], ['posted'], ['sent'], ['corrected'], ['whole', null], ['corrected', null]]);
  });
});

describe('what is to be sent', () => {
  const wanted = [{ agendaItemId: 'two', recipientId: 'r', recipient: 'Granå kommun' }];

  it('is each § to each of its recipients, once it is approved', () => {
    const approved = held({ signatures, issued: [minutes] });
    expect(wantedOf(board, held())).toEqual(wanted);
    expect(readyToSend(board, held(), followUps(board, held()))).toEqual([]);
    expect(readyToSend(board, approved, followUps(board, approved))).toEqual(wanted);
  });

  it('shows what was sent as it was, also to someone who is no longer a recipient', () => {
    const known = dispatch.parse({
      id: 'd',
      agendaItemId: 'two',
      recipientId: 'r',
      recipient: 'Granå',
      sentOn: signedOn,
    });
    const other = dispatch.parse({ id: 'e', agendaItemId: 'two', recipient: 'Lantmannen', sentOn: signedOn });
    expect(sendingsOf(wanted, [known, other], 'two')).toEqual([
      { ...wanted[0], recipient: 'Granå', dispatch: known },
      { agendaItemId: 'two', recipientId: null, recipient: 'Lantmannen', dispatch: other },
    ]);
    expect(sendingsOf(wanted, [], 'two')).toEqual([{ ...wanted[0], dispatch: null }]);
  });
});

describe('what is due', () => {
  it('begins with the approval, near from three days before and late after its day', () => {
    const texts = ['2026-02-19', '2026-02-20', '2026-02-24'].map((today) => dues(held(), today));
    const line = 'Justeras senast | §§\u00a05–6 | måndag 23\u00a0februari 2026';
    expect(texts).toEqual([[`${line} | later`], [`${line} | near`], [`${line} | late`]]);
  });

  it('goes on with the notices that are missing and what is to be sent', () => {
    const detail = held({ signatures, issued: [minutes], notices: notices(null) }, { station: 'approved' });
    expect(dues(detail, '2026-02-20')).toEqual([
      'Anslås senast | §§\u00a05–6: Furusjö kommun, Granå kommun och Strandvik kommun | torsdag 19\u00a0februari 2026 | late',
      'Att expediera | ett utskick kvar | justerat tisdag 17\u00a0februari 2026 | now',
    ]);
  });

  it('tells the last day to appeal, when notices come down and what can be confirmed', () => {
    const sent = [
      dispatch.parse({ id: 'd', agendaItemId: 'two', recipientId: 'r', recipient: 'Granå', sentOn: signedOn }),
    ];
    const posted = { signatures, issued: [minutes], dispatches: sent, notices: notices('2026-02-18') };
    const detail = held(posted, { station: 'posted' });
    const all = 'Furusjö kommun, Granå kommun och Strandvik kommun';
    expect(dues(detail, '2026-03-01')).toEqual([
      'Sista dag att överklaga | §§\u00a05–6 | onsdag 11\u00a0mars 2026 | later',
      `Anslag tas ned tidigast | §§\u00a05–6: ${all} | torsdag 12\u00a0mars 2026 | later`,
    ]);
    expect(dues(detail, '2026-03-12')).toEqual([
      `Anslag tas ned tidigast | §§\u00a05–6: ${all} | torsdag 12\u00a0mars 2026 | now`,
      'Laga kraft att bekräfta | §§\u00a05–6 | sedan torsdag 12\u00a0mars 2026 | now',
    ]);
    expect(
      dues(held({ ...posted, notices: notices('2026-02-18', '2026-03-01') }, { station: 'posted' }), '2026-03-12'),
    ).toEqual([`Anslå på nytt | §§\u00a05–6: ${all} | anslaget togs ned för tidigt | late`]);
  });

  it('is nothing before a meeting, after its last station, or more than four weeks ahead', () => {
    expect(dues(held({}, { station: 'planned' }), date)).toEqual([]);
    expect(dues(held({}, { station: 'final' }), date)).toEqual([]);
    expect(dues(held(), '2026-01-01')).toEqual([]);
  });
});

describe('words', () => {
  it('say the literal and the extended last day with its reason', () => {
    expect([deadlineText(appealDeadline('2026-12-03')), deadlineText(approvalDeadline(date))]).toEqual([
      'torsdag 24\u00a0december 2026, förlängd till måndag 28\u00a0december 2026: julafton',
      'måndag 23\u00a0februari 2026',
    ]);
  });

  it('warn from before the literal day, and are late only after the extended one', () => {
    const deadline = noticeDeadline('2026-02-20');
    expect(['2026-02-18', '2026-02-19', '2026-02-23', '2026-02-24'].map((day) => urgencyOf(deadline, day))).toEqual([
      'later',
      'near',
      'near',
      'late',
    ]);
  });

  it('count days as people do', () => {
    expect(
      ['2026-02-09', '2026-02-10', '2026-02-08', '2026-02-12', '2026-02-01'].map((day) => awayText(day, date)),
    ).toEqual(['i dag', 'i morgon', 'i går', 'om 3 dagar', 'för 8 dagar sedan']);
  });

  it('tell each state of the time to appeal, and what stands in the way of approval', () => {
    const counted = { deadline: appealDeadline('2026-02-18'), takeDown: '2026-03-12' };
    expect([
      periodText({ kind: 'preliminary', missing: ['Granå'], ...counted }, false),
      periodText({ kind: 'running', ...counted }, true),
      periodText({ kind: 'broken', early: ['Granå'], missing: [], ...counted }, true),
      obstacleText({ code: 'undecided', itemIds: ['one'] }, () => '§ 5'),
    ]).toEqual([
      'Preliminärt: anslag saknas i Granå. Tiden räknas från det sista anslaget.',
      'Tiden för att överklaga har gått ut.',
      'Anslaget i Granå togs ned för tidigt, så tiden för att överklaga löper inte ut. Anslå på nytt, eller rätta dagen.',
      'Beslut saknas: § 5.',
    ]);
  });

  it('tell what has changed since the summons', () => {
    const item = { itemId: 'two', title: 'Budget' };
    expect([
      summonsChangeText({ code: 'added', ...item }),
      summonsChangeText({ code: 'removed', ...item }),
      summonsChangeText({ code: 'moved', ...item, before: 3, now: 5 }),
      summonsChangeText({ code: 'changed', ...item, fields: ['proposal', 'attachments'] }),
      summonsChangeText({ code: 'meeting', field: 'startTime', before: '13:15', now: '09:00' }),
      summonsChangeText({ code: 'called', added: ['Anna'], gone: ['Bo'] }),
    ]).toEqual([
      'Budget: tillagt',
      'Budget: struket',
      'Budget: flyttat från plats 3 till 5',
      'Budget: ändrat förslag till beslut och beslutsunderlag',
      'Tiden ändrad från kl.\u00a013.15 till kl.\u00a009.00',
      'Kallas nu: Anna; kallas inte längre: Bo',
    ]);
  });
});

describe('the next meeting', () => {
  const summary = (day: string, status: MeetingSummary['status']): MeetingSummary => ({
    ...meeting.parse({ id: day, date: day, status }),
    station: 'held',
    itemCount: 0,
    paragraphCount: 0,
    fixedCount: 0,
  });

  it('is the one that is going on, else the first that is planned, never one that has been held', () => {
    const list = [
      summary('2026-04-01', 'planned'),
      summary('2026-03-01', 'planned'),
      summary('2026-02-11', 'cancelled'),
      summary('2026-02-10', 'held'),
      summary('2026-01-10', 'planned'),
    ];
    const next = (all: readonly MeetingSummary[]) => nextMeeting(all, '2026-02-09')?.id ?? null;
    expect([next(list), next([...list, summary('2026-02-08', 'underway')]), next(list.slice(2))]).toEqual([
      '2026-03-01',
      '2026-02-08',
      null,
    ]);
  });
});
