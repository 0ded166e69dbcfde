import { expect, it } from 'vitest';
import { notice } from '../../src/shared/approval/model.ts';
import {
  approvalGroup,
  approvalNotes,
  isNoticeStale,
  noticeDays,
  obstaclesOf,
} from '../../src/shared/approval/rules.ts';
import { appealPeriod } from '../../src/shared/law/deadlines.ts';
import type { MeetingDetail } from '../../src/shared/meeting/commands.ts';
import { approver, meeting } from '../../src/shared/meeting/model.ts';
import { date, everyone, itemOf, present, theBoard } from './minutes-board.ts';

const proposal = { intro: 'Nämnden beslutar', clauses: ['att anta planen'] };

/** A meeting of two §§ that has been held: in the second nothing needed to be decided. */
function held(fields: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    meeting: meeting.parse({ id: 'm', date, status: 'held' }),
    items: [
      itemOf({ id: 'one', position: 0, title: 'Plan', outcome: 'asProposed', proposal }),
      itemOf({ id: 'two', position: 1, title: 'Upprop', outcome: 'none' }),
    ],
    attendance: everyone,
    participants: [],
    approvers: [approver.parse({ id: 'a', meetingId: 'm', personId: 'bo' })],
    adjournments: [],
    paragraphs: [],
    firstParagraph: 1,
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
    ...fields,
  };
}

const few = present({ anna: 'serving', bo: 'serving', eva: 'absent', per: 'absent', kim: 'absent', ulf: 'absent' });

it('what was decided without a quorum, and that nobody has a notice board, is noted and stops nothing', () => {
  const notes = (detail: MeetingDetail, board = theBoard) => {
    const group = approvalGroup(board, detail, null);
    return [approvalNotes(board, detail, group), obstaclesOf(board, detail, group)];
  };
  expect([notes(held()), notes(held({ attendance: few })), notes(held(), { ...theBoard, municipalities: [] })]).toEqual(
    [
      [[], []],
      [[{ code: 'quorumMissing', itemIds: ['one'] }], []],
      [[{ code: 'municipalitiesMissing' }], []],
    ],
  );
});

it('who presides is no approver, who did not serve neither, and the minutes of no § need someone in the chair', () => {
  const obstacles = (fields: Partial<MeetingDetail>) => {
    const detail = held(fields);
    return obstaclesOf(theBoard, detail, approvalGroup(theBoard, detail, null));
  };
  const by = (...ids: string[]) => ids.map((personId) => approver.parse({ id: personId, meetingId: 'm', personId }));
  const [plan, call] = held().items;
  const items = plan && call ? [plan, { ...call, chairPersonId: 'bo' }] : [];
  expect([
    obstacles({ approvers: by('anna') }),
    obstacles({ approvers: by('anna', 'bo') }),
    // Bo presides over the second § and approves the first: someone else must approve the second.
    obstacles({ items, approvers: by('bo') }),
    obstacles({ items, approvers: by('bo', 'eva') }),
    obstacles({ approvers: by('bo', 'siv', 'pia') }),
    obstacles({ items: [] }),
    obstacles({ items: [], attendance: [], approvers: by('bo') }),
  ]).toEqual([
    [{ code: 'approversMissing', count: 1 }],
    [],
    [{ code: 'approversMissing', count: 1 }],
    [],
    [{ code: 'approverAbsent', personIds: ['siv', 'pia'] }],
    [],
    [
      { code: 'chairMissing', itemIds: [] },
      { code: 'approverAbsent', personIds: ['bo'] },
    ],
  ]);
});

it('a notice is stale by any of its days, and by being preliminary no more', () => {
  const planned = notice.parse({ id: 'n', meetingId: 'm', municipalityId: 'grana', plannedOn: '2026-02-18' });
  const period = (postedOn: string | null) =>
    appealPeriod([{ municipality: 'Granå', postedOn, takenDownOn: null }], '2026-02-18');
  const issued = noticeDays(planned, period(null));
  if (issued === null) throw new Error('no day');
  const posted = { ...planned, postedOn: '2026-02-18' };
  expect([
    issued.preliminary,
    isNoticeStale(issued, planned, period(null)),
    isNoticeStale(issued, posted, period('2026-02-18')),
    isNoticeStale({ ...issued, preliminary: false }, posted, period('2026-02-18')),
    isNoticeStale({ ...issued, preliminary: false }, { ...posted, postedOn: '2026-02-19' }, period('2026-02-19')),
    isNoticeStale(issued, { ...planned, plannedOn: null }, period(null)),
    isNoticeStale(issued, { ...posted, takenDownOn: '2026-03-20' }, period('2026-02-18')),
  ]).toEqual([true, false, true, false, true, true, false]);
});
