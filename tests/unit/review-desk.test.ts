import { describe, expect, it } from 'vitest';
import { cardSections, inWalk, openCount, sectionsAt } from '../../src/renderer/review/cards.ts';
import { preparedBy } from '../../src/renderer/review/prepared.ts';
import { owners, proposedDay, readerGroups } from '../../src/renderer/review/readers.ts';
import { readingWords } from '../../src/renderer/review/reading-words.ts';
import { byThing, daysText, openText, passes, standingOf } from '../../src/renderer/review/standing.ts';
import type { BoardDetail } from '../../src/shared/board/commands.ts';
import type { ReviewDetail, ReviewSummary } from '../../src/shared/review/commands.ts';

const summary: ReviewSummary = {
  id: 'r1',
  kind: 'meeting',
  subjectId: 'm1',
  role: 'reader',
  recipient: 'Ada',
  title: 'Mötet',
  version: 1,
  lastDay: '2026-12-01',
  sender: 'Asta',
  sentAt: '2026-11-20T08:00:00Z',
  frozenId: 'f',
  shown: '0'.repeat(64),
  newest: true,
  answers: [],
  daysLeft: 3,
  openComments: 0,
  openProposals: 0,
  judgedParts: 2,
  verdicts: 0,
};
const answers = [{ id: 'a', name: 'Ada', answeredAt: '2026-11-24T08:00:00Z' }];

const comment = {
  id: 'c1',
  reviewId: 'r1',
  parentId: null,
  key: 'agendaItem/i1/title',
  name: 'Ada',
  writtenAt: '2026-11-24T08:00:00Z',
  text: 'Kort',
  resolved: false,
  label: '1 Budget – Rubrik',
  superseded: false,
};
const verdict = {
  id: 'v1',
  reviewId: 'r1',
  key: 'agendaItem/i1',
  name: 'Ada',
  givenAt: '2026-11-24T08:00:00Z',
  approved: true,
  reason: '',
  shown: '0'.repeat(64),
  label: '1 Budget',
  superseded: false,
  holds: true,
  changes: [],
  removed: [],
};
const detail = {
  ...summary,
  answers,
  comments: [comment, { ...comment, id: 'c2', key: '' }, { ...comment, id: 'c3', parentId: 'c1', text: 'Ja' }],
  proposals: [],
  judgements: [verdict],
  value: {
    parts: [
      {
        key: 'agendaItem/i1',
        number: '1',
        title: 'Budget',
        judged: true,
        blocks: [
          {
            kind: 'field',
            key: 'agendaItem/i1/title',
            label: 'Rubrik',
            words: { type: 'line', text: 'Budget' },
            proposable: true,
          },
        ],
      },
    ],
  },
} as unknown as ReviewDetail;

describe('who has what', () => {
  it('stands by what is open first, then by the answer, then by the day', () => {
    const cases = [
      summary,
      { ...summary, daysLeft: -1 },
      { ...summary, daysLeft: null },
      { ...summary, newest: false },
      { ...summary, answers },
      { ...summary, answers, openProposals: 1 },
    ];
    expect(cases.map(standingOf)).toEqual(['waiting', 'late', 'waiting', 'replaced', 'done', 'open']);
    expect(cases.map(daysText)).toEqual(['○ 3 dagar kvar', '⚠ 1 dag sen', '', '○ 3 dagar kvar', '', '']);
    expect(cases.map((each) => passes(each, 'waiting'))).toEqual([true, true, true, false, false, false]);
    expect(cases.map(openText).slice(4)).toEqual(['2 delar utan bedömning', '1 förslag · 2 delar utan bedömning']);
  });

  it('is told by thing, in the order of the list', () => {
    const list = [summary, { ...summary, id: 'r2', subjectId: 'm2', title: 'Annat' }, { ...summary, id: 'r3' }];
    expect(byThing(list).map(({ title, reviews }) => [title, reviews.map((each) => each.id)])).toEqual([
      ['Mötet', ['r1', 'r3']],
      ['Annat', ['r2']],
    ]);
  });
});

describe('the answers', () => {
  it('stand in the order of the thing, the whole first, replies with their comment', () => {
    const sections = cardSections([detail]);
    expect(sections.map(({ title, groups }) => [title, groups.map((each) => [each.label, each.cards.length])])).toEqual(
      [
        ['Helheten', [['', 1]]],
        [
          '1 Budget',
          [
            ['', 1],
            ['Rubrik', 1],
          ],
        ],
      ],
    );
    const cards = inWalk(sections);
    expect(cards.map((each) => each.id)).toEqual(['c2', 'v1', 'c1']);
    expect(openCount(cards)).toBe(2);
    const of = (key: string) => inWalk(sectionsAt(sections, [key])).map((each) => each.id);
    expect([of('agendaItem/i1'), of('agendaItem/i1/title'), of('agendaItem/i2')]).toEqual([['v1', 'c1'], ['c1'], []]);
  });

  it('prepare the signing only for exactly the text that was shown', () => {
    const approver = { ...detail, kind: 'minutes', role: 'approver' } as ReviewDetail;
    const saying = (own: Partial<typeof verdict>) => ({ ...approver, judgements: [{ ...verdict, ...own }] });
    const state = (each: ReviewDetail) => preparedBy([each], ['i1']).map((one) => [one.name, one.state, one.reason]);
    expect([
      state(approver),
      state(saying({ key: '' })),
      state(saying({ holds: false })),
      state(saying({ key: '', holds: false })),
      state(saying({ approved: false, reason: 'Fel sak' })),
      state({ ...approver, judgements: [] }),
      state(detail),
    ]).toEqual([
      [['Ada', 'approved', '']],
      [['Ada', 'approved', '']],
      [['Ada', 'older', '']],
      [['Ada', 'older', '']],
      [['Ada', 'refused', 'Fel sak']],
      [['Ada', 'silent', '']],
      [],
    ]);
    expect(preparedBy([approver], ['i1', 'i2'])[0]?.state).toBe('partly');
  });
});

describe('to whom', () => {
  const person = (id: string, name: string) => ({ id, name, email: '', phone: '' });
  const seat = (id: string, personId: string, role: string) => ({
    id,
    position: 0,
    personId,
    municipalityId: 'k',
    role,
    party: '',
    fromDate: '2020-01-01',
    toDate: null,
  });
  const board = {
    persons: [person('p1', 'Ada'), person('p2', 'Bo'), person('p3', 'Cia')],
    assignments: [seat('s1', 'p1', 'chair'), seat('s2', 'p2', 'member')],
    municipalities: [],
    officers: [{ id: 'o', position: 0, personId: 'p3', title: 'Chef', fromDate: null, toDate: null }],
  } as unknown as BoardDetail;
  const nothing = { board, day: '2026-12-01', meeting: null, period: null, sent: [] };

  it('the chair is likely, and everyone stands once', () => {
    const sent = [
      { ...summary, recipient: 'Bo' },
      { ...summary, id: 'r2', recipient: 'Dan' },
    ];
    const groups = readerGroups({ ...nothing, kind: 'meeting', sent });
    expect(groups.map(({ title, readers }) => [title, readers.map((each) => [each.name, each.likely])])).toEqual([
      ['Har fått det tidigare', [['Dan', false]]],
      [
        'Ledamöter',
        [
          ['Ada', true],
          ['Bo', false],
        ],
      ],
      ['Tjänstepersoner', [['Cia', false]]],
    ]);
  });

  it('the approvers and the chair approve the minutes, and do not read them besides', () => {
    const meeting = {
      meeting: { id: 'm1', date: '2026-12-01' },
      approvers: [{ id: 'x', meetingId: 'm1', position: 0, personId: 'p2' }],
    };
    const groups = readerGroups({ ...nothing, kind: 'minutes', meeting: meeting as never });
    expect(
      groups.map(({ title, readers }) => [title, readers.map((each) => [each.name, each.detail, each.likely])]),
    ).toEqual([
      [
        'Justerare och ordförande',
        [
          ['Bo', 'Justerare', true],
          ['Ada', 'Ordförande', true],
        ],
      ],
      ['Tjänstepersoner', [['Cia', 'Chef', false]]],
    ]);
  });

  it('owners are told with how many measures each has', () => {
    const card = (owner: string, measureId: string | null = 'm') => ({ owner, measureId, entry: {} });
    const cards = [card('Vakten'), card('Chefen'), card(' Chefen '), card('Ingen', null), card('')];
    expect(owners({ cards } as never).map(({ name, detail: text }) => [name, text])).toEqual([
      ['Chefen', '2 åtgärder'],
      ['Vakten', '1 åtgärd'],
    ]);
  });

  it('the proposed day is a working day before the meeting, or within a week, and never has been', () => {
    // 2026-11-23 is a Monday.
    expect([
      proposedDay('meeting', '2026-11-27', '2026-11-23'),
      proposedDay('meeting', '2027-02-01', '2026-11-23'),
      proposedDay('meeting', '2026-11-24', '2026-11-23'),
      proposedDay('minutes', '2026-11-16', '2026-11-23'),
      proposedDay('minutes', '2026-09-01', '2026-11-23'),
      proposedDay('report', null, '2026-11-21'),
    ]).toEqual(['2026-11-25', '2026-11-30', '2026-11-30', '2026-11-27', '2026-11-24', '2026-11-27']);
  });
});

it('what came of a file says what it holds, that it is late and of an older version', () => {
  const reading = {
    outcome: 'new',
    reviewId: 'r1',
    name: 'Ada',
    title: 'Mötet',
    version: 1,
    older: true,
    late: true,
    comments: 1,
    proposals: 2,
    verdicts: 1,
  } as const;
  expect(readingWords({ fileName: 'a', subjectId: null, reading })).toEqual({
    tone: 'warn',
    text: 'Svar från Ada på Mötet: 1 kommentar, 2 förslag och 1 bedömning.',
    help: 'Svaret gäller version 1, och en senare är skickad. Det som har ändrats sedan dess är märkt vid varje förslag. Det kom efter sista dagen.',
  });
  const bare = { ...reading, older: false, late: false, comments: 0, proposals: 0, verdicts: 0 };
  expect(readingWords({ fileName: 'a', subjectId: null, reading: bare })).toEqual({
    tone: 'ok',
    text: 'Svar från Ada på Mötet: utan anmärkningar.',
    help: '',
  });
});
