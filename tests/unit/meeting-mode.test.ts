import { describe, expect, it } from 'vitest';
import { announcement } from '../../src/renderer/minutes/announcement.ts';
import { isVoteBrokenOff } from '../../src/renderer/minutes/broken-off.ts';
import { missingAtEnd } from '../../src/renderer/minutes/missing-at-end.ts';
import { hasOwnWords } from '../../src/renderer/minutes/steps.ts';
import { factsOf } from '../../src/renderer/motions/use-item-facts.ts';
import { ahead } from '../../src/renderer/store/ahead.ts';
import { start } from '../../src/renderer/store/listen.ts';
import { createStore } from '../../src/renderer/store/store.ts';
import type { AgendaItemDetail } from '../../src/shared/agenda/commands.ts';
import { type AgendaItem, agendaItem } from '../../src/shared/agenda/model.ts';
import type { Api, AppEvent } from '../../src/shared/api.ts';
import type { BoardDetail } from '../../src/shared/board/commands.ts';
import { nothingNotified } from '../../src/shared/delegation/notified.ts';
import type { MeetingDetail } from '../../src/shared/meeting/commands.ts';
import { adjournment, approver, attendance, meeting } from '../../src/shared/meeting/model.ts';
import { type Proposition, proposition } from '../../src/shared/minutes/model.ts';
import { standardDecision } from '../../src/shared/minutes/sentences.ts';

function item(id: string, fields: Partial<AgendaItem> = {}): AgendaItemDetail {
  return {
    ...agendaItem.parse({ meetingId: 'm', title: `Ärende ${id}`, ...fields, id }),
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
  };
}

function meetingOf(items: readonly AgendaItemDetail[], more: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    meeting: meeting.parse({ id: 'm', date: '2027-02-08', status: 'underway' }),
    items: items.map((each, position) => ({ ...each, position })),
    attendance: [],
    participants: [],
    approvers: [],
    adjournments: [],
    paragraphs: [],
    firstParagraph: 5,
    unfixedBefore: null,
    station: 'underway',
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
    ...more,
  };
}

/** A board of three members, the first of them its chair. */
const board = {
  board: { id: 'b', name: 'Provnämnden', paragraphPrefix: '', clauseStyle: 'att', approverCount: 2 },
  persons: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
  assignments: ['a', 'b', 'c'].map((personId, position) => ({
    id: `s-${personId}`,
    personId,
    position,
    role: position === 0 ? 'chair' : 'member',
    party: '',
    municipalityId: null,
    fromDate: null,
    toDate: null,
  })),
  municipalities: [],
  officers: [],
} as unknown as BoardDetail;

const serves = (personId: string) =>
  attendance.parse({ id: `n-${personId}`, meetingId: 'm', personId, presence: 'serving' });

const approves = (personId: string) => approver.parse({ id: `j-${personId}`, meetingId: 'm', personId });

describe('what is said to those who listen', () => {
  it('is the decision that was made and the item that is taken next', () => {
    const before = { detail: meetingOf([item('1'), item('2')]), itemId: '1' };
    const after = { detail: meetingOf([item('1', { outcome: 'asProposed' }), item('2')]), itemId: '2' };
    expect(announcement(before, after, '')).toBe('§\u00a05 beslutad enligt förslag. Nu §\u00a06 Ärende 2.');
  });

  it('is that a decision was taken back, that a § is approved at once, and that an item is off', () => {
    const before = { detail: meetingOf([item('1', { outcome: 'tabled' }), item('2'), item('3')]), itemId: '1' };
    const items = [item('1'), item('2', { immediate: true }), item('3', { withdrawn: true })];
    expect(announcement(before, { detail: meetingOf(items), itemId: '1' }, 'ITN')).toBe(
      'ITN\u00a0§\u00a05 åter utan beslut. ITN\u00a0§\u00a06 justeras omedelbart. Ärende 3 utgår.',
    );
  });

  it('is nothing where nothing has happened', () => {
    const seen = { detail: meetingOf([item('1')]), itemId: '1' };
    expect(announcement(seen, { ...seen, detail: meetingOf([item('1', { title: 'Ny rubrik' })]) }, '')).toBe('');
  });
});

describe('what a meeting lacks when it is to be ended', () => {
  it('is nothing when every § has its outcome, enough served and someone presided', () => {
    const detail = meetingOf([item('1', { outcome: 'none' }), item('2', { withdrawn: true })], {
      attendance: ['a', 'b', 'c'].map(serves),
      approvers: [approves('b'), approves('c')],
    });
    expect(missingAtEnd(board, detail)).toEqual([]);
  });

  it('is named with its §§', () => {
    const detail = meetingOf([item('1'), item('2', { outcome: 'noted' }), item('3')], {
      attendance: [serves('b')],
      approvers: [approves('b')],
      adjournments: [adjournment.parse({ id: 'p', meetingId: 'm', fromTime: '14:05' })],
    });
    expect(missingAtEnd(board, detail)).toEqual([
      '§§\u00a05 och 7 är inte avslutade: inget beslut är noterat.',
      'Nämnden var inte beslutsför vid §§\u00a05–7.',
      'Ingen av dem som tjänstgjorde var ordförande vid §§\u00a05–7.',
      '2 är inte noterade i uppropet.',
      'Bara 1 av 2 justerare är valda.',
      'En paus är inte avslutad.',
    ]);
    expect(missingAtEnd(board, { ...detail, attendance: ['a', 'b'].map(serves), approvers: [] }).slice(1)).toEqual([
      'En är inte noterad i uppropet.',
      'Justerare är inte valda.',
      'En paus är inte avslutad.',
    ]);
  });
});

describe('what is shown before the host has answered', () => {
  const proposal = { intro: 'Nämnden beslutar', clauses: ['fastställa planen'] };
  const details = { board, meeting: meetingOf([item('1', { proposal }), item('2')]) };
  const outcomesAfter = (outcome: AgendaItem['outcome']) => {
    const after = ahead(details, 'agendaItem.decide', { id: '1', outcome });
    return after?.meeting?.items.map((each) => [each.outcome, each.decision]);
  };

  it('is the outcome with its usual words', () => {
    expect([outcomesAfter('asProposed'), outcomesAfter('changed'), outcomesAfter('tabled')]).toEqual([
      [
        ['asProposed', null],
        [null, null],
      ],
      [
        ['changed', proposal],
        [null, null],
      ],
      [
        ['tabled', { intro: 'Nämnden beslutar', clauses: ['bordlägga ärendet till nästa sammanträde.'] }],
        [null, null],
      ],
    ]);
  });

  it('is an item in its new place, or off the agenda; all else only the host knows', () => {
    const moved = ahead(details, 'agendaItem.move', { id: '2', to: 0 });
    const off = ahead(details, 'agendaItem.withdraw', { id: '2', withdrawn: true });
    expect([
      moved?.meeting?.items.map((each) => each.id),
      off?.meeting?.items.map((each) => each.withdrawn),
      ahead(details, 'agendaItem.update', { id: '2', patch: {} }),
    ]).toEqual([['2', '1'], [false, true], null]);
  });
});

/** A store whose host has a meeting under way at its second item. */
async function started(unaddressed: boolean) {
  const calls: string[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const answers: Readonly<Record<string, unknown>> = {
    'board.file': { name: 'prov.klubba', shared: false, integrity: 'ok' },
    'board.get': board,
    'board.recent': [],
    'meeting.list': [{ id: 'm', status: 'underway' }],
    'meeting.place': { meetingId: 'm', agendaItemId: '2' },
    'history.state': { undo: null, redo: null, savedAt: null },
    'profile.get': { userName: '', theme: 'system', letterKeys: true },
  };
  const api: Api = {
    host: 'browser',
    invoke: async (command) => {
      calls.push(command);
      return { ok: true, value: answers[command] };
    },
    offer: async () => 'token',
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const store = createStore(api);
  await start(store, unaddressed);
  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { state: () => store.getState(), tell, calls };
}

describe('a meeting that is under way', () => {
  it('is where one is led at the start, at the item where it was left', async () => {
    const { state } = await started(true);
    expect([state().route.screen, state().route.parts]).toEqual(['mote', ['m', '2']]);
  });

  it('leaves one where the address leads', async () => {
    const { state } = await started(false);
    expect([state().route.screen, state().meeting.place]).toEqual(['oversikt', { meetingId: 'm', agendaItemId: '2' }]);
  });

  it('is followed from other windows, and the same place is not told twice', async () => {
    const { state, tell, calls } = await started(false);
    tell({ topic: 'place', place: { meetingId: 'm', agendaItemId: '3' } });
    await state().meeting.goTo({ meetingId: 'm', agendaItemId: '3' });
    await state().meeting.goTo({ meetingId: 'm', agendaItemId: '4' });
    expect([state().meeting.place, calls.filter((each) => each === 'meeting.goTo').length]).toEqual([
      { meetingId: 'm', agendaItemId: '4' },
      1,
    ]);
  });
});

const putTo = (fields: Partial<Proposition>) =>
  proposition.parse({
    id: 'p',
    agendaItemId: '1',
    alternatives: ['proposal', 'reject'].map((kind) => ({ key: kind, kind, motionId: null, text: '' })),
    ...fields,
  });

describe('a vote that was broken off', () => {
  const isBrokenOff = (...propositions: readonly Proposition[]) => {
    const detail = meetingOf([{ ...item('1'), propositions }], { attendance: ['a', 'b', 'c'].map(serves) });
    const facts = factsOf(board, detail, '1');
    return facts !== null && isVoteBrokenOff(facts);
  };
  const votes = (...choices: readonly ('yes' | 'no')[]) =>
    choices.map((choice, at) => ({ personId: ['a', 'b', 'c'][at] ?? '', choice }));

  it('has votes, or papers counted, and no result yet', () => {
    expect([
      isBrokenOff(putTo({ method: 'open', ballots: votes('yes', 'no') })),
      isBrokenOff(putTo({ method: 'closed', totals: ['proposal', 'reject'].map((key) => ({ key, votes: 1 })) })),
      isBrokenOff(putTo({ method: 'closed', blank: 1 })),
    ]).toEqual([true, true, true]);
  });

  it('is none where nobody has voted, all have, or the chair has found it carried', () => {
    expect([
      isBrokenOff(),
      isBrokenOff(putTo({ method: 'open' })),
      isBrokenOff(putTo({ method: 'closed', totals: [{ key: 'proposal', votes: 0 }] })),
      isBrokenOff(putTo({ method: 'open', ballots: votes('yes', 'no', 'yes') })),
      isBrokenOff(putTo({ chosen: ['proposal'] })),
    ]).toEqual([false, false, false, false, false]);
  });
});

describe('the words of a decision', () => {
  const proposal = { intro: 'Nämnden beslutar', clauses: ['fastställa planen'] };
  const own = { intro: 'Nämnden beslutar', clauses: ['fastställa planen med en ändring'] };
  const ownWords = (fields: Partial<AgendaItem>) => hasOwnWords(item('1', { proposal, ...fields }), 'att');

  it('are its own where they are others than the outcome usually has', () => {
    expect([
      ownWords({ outcome: 'changed', decision: own }),
      ownWords({ outcome: 'tabled', decision: own }),
      ownWords({ outcome: 'changed', decision: proposal }),
      ownWords({ outcome: 'tabled', decision: standardDecision('tabled', proposal, [], 'att') }),
      ownWords({ outcome: 'asProposed' }),
      ownWords({}),
    ]).toEqual([true, true, false, false, false, false]);
  });
});
