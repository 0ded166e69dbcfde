import { expect, test } from 'vitest';
import { itemNumber } from '../../src/renderer/agenda/item-number.ts';
import { itemLock, takesItems, wayOff } from '../../src/renderer/agenda/item-state.ts';
import type { AgendaItemDetail } from '../../src/shared/agenda/commands.ts';
import { type AgendaItem, agendaItem } from '../../src/shared/agenda/model.ts';
import { nothingNotified } from '../../src/shared/delegation/notified.ts';
import type { MeetingDetail } from '../../src/shared/meeting/commands.ts';
import { type MeetingStatus, meeting } from '../../src/shared/meeting/model.ts';

const itemOf = (id: string, position: number, fields: Partial<AgendaItem> = {}): AgendaItemDetail => ({
  ...agendaItem.parse({ id, meetingId: 'm', position, ...fields }),
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
});

interface Given {
  readonly status?: MeetingStatus;
  readonly items?: readonly AgendaItemDetail[];
  readonly fixed?: readonly (readonly [itemId: string, number: number])[];
  readonly issued?: readonly (readonly [kind: string, subjectId: string])[];
}

function detailOf({ status = 'planned', items = [], fixed = [], issued = [] }: Given): MeetingDetail {
  return {
    meeting: meeting.parse({ id: 'm', date: '2026-02-09', status }),
    items,
    attendance: [],
    participants: [],
    approvers: [],
    adjournments: [],
    paragraphs: fixed.map(([agendaItemId, number]) => ({ id: `p${number}`, meetingId: 'm', agendaItemId, number })),
    firstParagraph: 7,
    unfixedBefore: null,
    station: 'planned',
    aftermath: {
      signatures: [],
      notices: [],
      appeals: [],
      finalities: [],
      corrections: [],
      dispatches: [],
      staleNoticeIds: [],
      issued: issued.map(([kind, subjectId]) => ({
        id: `${kind} ${subjectId}`,
        kind,
        subjectId,
        author: '',
        createdAt: '2026-02-10T09:00:00.000Z',
        fileNames: [],
      })),
    },
  };
}

const items = [itemOf('a', 0), itemOf('b', 1, { withdrawn: true }), itemOf('c', 2)];
const numbers = (detail: MeetingDetail) => detail.items.map((_item, index) => itemNumber(detail, index));

test('an item shows the § it will get, and one withdrawn before it had any shows none', () => {
  expect(numbers(detailOf({ items }))).toEqual(['§\u00a07', '–', '§\u00a08']);
});

test('an item withdrawn after its § was fixed keeps it', () => {
  const fixed = [['a', 7] as const, ['b', 8] as const];
  expect(numbers(detailOf({ items, fixed }))).toEqual(['§\u00a07', '§\u00a08', '§\u00a09']);
});

test('an item that was just moved on the screen has the number of its new place', () => {
  expect(numbers(detailOf({ items: items.toReversed() }))).toEqual(['§\u00a07', '–', '§\u00a08']);
});

test('the items of a cancelled meeting are only counted', () => {
  expect(numbers(detailOf({ items, status: 'cancelled' }))).toEqual(['1', '2', '3']);
});

test('an item is removed before the meeting, withdrawn once it has begun or its § is fixed, and put back after that', () => {
  const [a = itemOf('a', 0), b = a] = items;
  expect([
    wayOff(detailOf({ items }), a),
    wayOff(detailOf({ items, status: 'underway' }), a),
    wayOff(detailOf({ items, status: 'held' }), a),
    wayOff(detailOf({ items, fixed: [['a', 7]] }), a),
    wayOff(detailOf({ items }), b),
  ]).toEqual(['remove', 'withdraw', 'withdraw', 'withdraw', 'putBack']);
});

test('approved minutes lock every item, an immediate approval its own, and nothing can take them off', () => {
  const approved = detailOf({ items, status: 'held', issued: [['minutes', 'm']] });
  const immediate = detailOf({
    items,
    status: 'held',
    issued: [['immediate', 'a'] as const, ['extract', 'c'] as const],
  });
  const both = (detail: MeetingDetail) =>
    items.map((each) => [itemLock(detail, each.id), wayOff(detail, each)] as const);
  expect(both(approved)).toEqual([
    ['minutes', null],
    ['minutes', null],
    ['minutes', null],
  ]);
  expect(both(immediate)).toEqual([
    ['immediate', null],
    [null, 'putBack'],
    [null, 'withdraw'],
  ]);
});

test('items come on the agenda of a meeting that is planned or going on', () => {
  const statuses: readonly MeetingStatus[] = ['planned', 'underway', 'held', 'cancelled'];
  expect(statuses.map((status) => takesItems(detailOf({ status })))).toEqual([true, true, false, false]);
});
