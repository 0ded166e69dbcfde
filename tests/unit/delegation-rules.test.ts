import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionState, type ListedItem, notificationDemand } from '../../src/shared/delegation/demand.ts';
import { foreseenDecisions } from '../../src/shared/delegation/foreseen.ts';
import { delegatedDecision, delegationPoint } from '../../src/shared/delegation/model.ts';
import { decisionLine, matterLine, nothingNotified, withNotified } from '../../src/shared/delegation/notified.ts';
import { pointsFromText } from '../../src/shared/delegation/paste.ts';
import { basisText, blankIn, decisionLacks, decisionQuestions } from '../../src/shared/delegation/rules.ts';
import { filled, filledRichText, type TemplateWords } from '../../src/shared/delegation/template.ts';
import type { Meeting } from '../../src/shared/meeting/model.ts';
import { plainText } from '../../src/shared/rich-text.ts';
import { usualPeriods } from '../../src/shared/risk/scale.ts';
import { richTextFrom } from '../rich-text-from.ts';

const point = delegationPoint.parse({ id: 'p1', number: '1.1', text: 'Rapporter', law: '6:37' });

const whole = delegatedDecision.parse({
  id: 'd',
  title: 'Rapport för våren',
  deciderName: 'Eva Ek',
  deciderRole: 'ordförande',
  basis: '6:37',
  pointId: 'p1',
  matterId: 'm',
  background: richTextFrom('Rapporten lämnas efter varje tertial.'),
  proposal: { intro: 'Beslutas', clauses: ['att godkänna rapporten.'] },
  recipients: ['Kommunstyrelsen'],
});

const lackParts = (fields: object) => decisionLacks({ ...whole, ...fields }, [point]).map((each) => each.part);
const questionParts = (fields: object) => decisionQuestions({ ...whole, ...fields }).map((each) => each.part);

describe('what keeps a draft from being decided', () => {
  it('is nothing where all is there, and each part that is missing where it is not', () => {
    expect([
      lackParts({}),
      lackParts({ title: ' ' }),
      lackParts({ deciderName: '' }),
      lackParts({ basis: null }),
      lackParts({ pointId: 'gone' }),
      lackParts({ basis: '6:39', urgentReason: '' }),
      lackParts({ proposal: { intro: '', clauses: ['att '] } }),
      lackParts({ proposal: { intro: 'Beslutas', clauses: ['att godkänna', 'att'] } }),
    ]).toEqual([[], ['title'], ['decider'], ['basis'], ['point'], ['urgentReason'], ['proposal'], ['proposal']]);
  });

  it('is a blank in any text, but not the reason of what is not urgent', () => {
    expect([
      lackParts({ title: 'Rapport för ____' }),
      lackParts({ deciderName: '___' }),
      lackParts({ background: richTextFrom('Ska lämnas {nästa sammanträde}.') }),
      lackParts({ recipients: ['XX'] }),
      lackParts({ urgentReason: '____' }),
    ]).toEqual([['title'], ['decider'], ['background'], ['recipients'], []]);
    expect(['____', '__', '_', 'TBD', 'xx', 'Axxel', '{år}', 'år', 'vad?', '???'].map(blankIn)).toEqual([
      '____',
      '__',
      null,
      'TBD',
      'xx',
      null,
      '{år}',
      null,
      null,
      '???',
    ]);
  });
});

describe('what one is asked', () => {
  it('is nothing of a plain decision, and advice about what the board itself may have to decide', () => {
    expect([
      questionParts({}),
      questionParts({
        proposal: { intro: '', clauses: ['att den interna styrningen och kontrollen är tillräcklig.'] },
      }),
      questionParts({ proposal: { intro: '', clauses: ['att bedöma att den interna kontrollen är otillräcklig.'] } }),
      questionParts({ proposal: { intro: 'Yttrande till kommunfullmäktige lämnas.', clauses: [] } }),
    ]).toEqual([[], ['proposal'], [], ['proposal']]);
  });

  it('is which ground holds where the text argues another one', () => {
    const background = richTextFrom('Detta kan inte vänta till sammanträdet.');
    expect([questionParts({ background }), questionParts({ background, basis: '6:39' })]).toEqual([['basis'], []]);
  });

  it('is what else one would expect to be there', () => {
    expect(questionParts({ background: richTextFrom(''), recipients: [], matterId: null })).toEqual([
      'background',
      'recipients',
      'matter',
    ]);
  });
});

it('a ground is told with its § and the point of the order', () => {
  const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(
    [basisText('6:37', point), basisText('7:5', undefined), basisText('6:39', point), basisText(null, point)].map(
      spaced,
    ),
  ).toEqual([
    '6 kap. 37 § kommunallagen och punkt 1.1 i nämndens delegationsordning',
    '7 kap. 5 § kommunallagen och nämndens delegationsordning',
    '6 kap. 39 § kommunallagen, brådskande ärende',
    '',
  ]);
});

describe('what is foreseen', () => {
  const on = (...dates: string[]) => dates.map((date) => ({ date, status: 'planned' as Meeting['status'] }));
  const names = (
    today: string,
    meetings = on('2026-02-09', '2026-11-09', '2027-02-08'),
    decisions: { year: number; periodKey: string }[] = [],
  ) =>
    foreseenDecisions({
      years: [2025, 2026].map((year) => ({ year, periods: usualPeriods })),
      meetings,
      decisions,
      today,
    }).map((each) => `${each.periodName} ${each.year}${each.over ? ' nu' : ''}`);

  it('is T1 and T2 where the board meets in February and November, and never the annual accounts', () => {
    expect([
      names('2026-03-15'),
      names('2026-03-16'),
      names('2026-05-02'),
      names('2026-09-01'),
      names('2026-11-08'),
      names('2026-11-09'),
      names('2026-12-31'),
    ]).toEqual([[], ['T1 2026'], ['T1 2026 nu'], ['T1 2026 nu', 'T2 2026 nu'], ['T1 2026 nu', 'T2 2026 nu'], [], []]);
  });

  it('is nothing once it is made or begun, where a meeting comes in time, or where no meetings are set', () => {
    expect([
      names('2026-05-02', undefined, [{ year: 2026, periodKey: 't1' }]),
      names('2026-05-02', on('2026-02-09', '2026-06-15')),
      names('2026-05-02', []),
    ]).toEqual([[], [], []]);
  });

  it('does not think that a cancelled meeting takes it', () => {
    const meetings = [...on('2026-02-09', '2026-11-09'), { date: '2026-06-15', status: 'cancelled' as const }];
    expect(names('2026-05-02', meetings)).toEqual(['T1 2026 nu']);
  });
});

const meeting = (id: string, date: string, status: Meeting['status'] = 'planned') => ({ id, date, status });
const listed = (meetingId: string, approved = false): ListedItem => ({
  itemId: `i-${meetingId}`,
  meetingId,
  meetingDate: '2026-11-09',
  paragraph: 3,
  approved,
});

describe('the notification of a decision', () => {
  it('has a state that follows from where it is listed', () => {
    const decidedOn = '2026-05-11';
    expect([
      decisionState({ decidedOn: null, listed: [] }),
      decisionState({ decidedOn, listed: [] }),
      decisionState({ decidedOn, listed: [listed('m')] }),
      decisionState({ decidedOn, listed: [listed('m', true)] }),
    ]).toEqual(['draft', 'decided', 'listed', 'notified']);
  });

  it('is asked for by the order at any coming meeting, and by law at the very next one', () => {
    const meetings = [meeting('a', '2026-02-09', 'held'), meeting('b', '2026-06-15'), meeting('c', '2026-11-09')];
    const asked = (basis: '6:37' | '6:39', at: ListedItem[], notified = true) =>
      notificationDemand({ decidedOn: '2026-05-11', basis, notified, listed: at }, meetings);
    const due = { meetingId: 'b', meetingDate: '2026-06-15', late: false };
    expect([
      asked('6:37', []),
      asked('6:37', [], false),
      asked('6:37', [listed('c')]),
      asked('6:39', []),
      asked('6:39', [listed('b')]),
      asked('6:39', [listed('c')]),
    ]).toEqual([{ must: false, ...due }, null, null, { must: true, ...due }, null, { must: true, ...due }]);
  });

  it('is never asked for a draft or of what the board has been told, and an urgent one never escapes', () => {
    const statuses = ['planned', 'underway', 'held', 'cancelled'] as const;
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`);
    const meetings = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), date: days, status: fc.constantFrom(...statuses) }),
      { selector: (each) => each.id },
    );
    fc.assert(
      fc.property(
        meetings,
        fc.option(days),
        fc.subarray(['a', 'b', 'c', 'd']),
        fc.boolean(),
        (all, decidedOn, at, approved) => {
          const open = all.filter((each) => each.status !== 'cancelled' && at.includes(each.id));
          const where = open.map((each) => listed(each.id, approved && each.status === 'held'));
          const demand = notificationDemand({ decidedOn, basis: '6:39', notified: true, listed: where }, all);
          if (decidedOn === null || where.some((each) => each.approved)) return demand === null;
          const after = all.filter((each) => each.status !== 'cancelled' && each.date >= decidedOn);
          const known = after.some((each) => where.some((one) => one.meetingId === each.id));
          return known || demand?.must === true;
        },
      ),
    );
  });
});

describe('a list of what is notified', () => {
  const decision = {
    id: 'd',
    number: { year: 2026, number: 3 },
    decidedOn: '2026-05-11',
    title: 'Rapport',
    registryNumber: 'PN-2026/00001',
    decider: 'Eva Ek, ordförande',
    basisText: '6 kap. 39 § kommunallagen',
    urgent: true,
  };
  const matter = { id: 'm', title: 'Brev', date: '2026-11-02', registryNumber: '', sender: 'Revisorerna' };

  it('tells each in one line, with what is known of it', () => {
    expect([
      decisionLine(decision),
      matterLine(matter),
      matterLine({ ...matter, date: null, sender: '', title: '' }),
    ]).toEqual([
      'Nr 3/2026 Rapport (2026‑05‑11, dnr PN‑2026/00001, Eva Ek, ordförande, 6 kap. 39 § kommunallagen)',
      'Brev (2026‑11‑02, från Revisorerna)',
      'Utan rubrik',
    ]);
  });

  it('stands after the background, which is left as it is where there is nothing to tell', () => {
    const background = richTextFrom('Sedan sist.');
    expect(withNotified(background, nothingNotified)).toBe(background);
    expect(plainText(withNotified(background, { decisions: [decision], matters: [matter] })).split('\n')).toEqual([
      'Sedan sist.',
      'Delegationsbeslut',
      decisionLine(decision),
      'Anmälningsärenden',
      matterLine(matter),
    ]);
  });
});

describe('a template', () => {
  const words: TemplateWords = {
    år: '2026',
    period: 'T1',
    perioden: 'januari–april 2026',
    värdkommun: '',
    'nästa sammanträde': '',
  };

  it('has what is known put in, and keeps what is not as a blank', () => {
    expect([filled('{period} {År}, {perioden}', words), filled('i {värdkommun} {annat}', words)]).toEqual([
      'T1 2026, januari–april 2026',
      'i {värdkommun} {annat}',
    ]);
    const table = {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: richTextFrom('{år}').content }] }],
    } as const;
    const list = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: richTextFrom('{period}').content }],
    } as const;
    expect(
      plainText(filledRichText({ type: 'doc', content: [...richTextFrom('{perioden}').content, list, table] }, words)),
    ).toBe('januari–april 2026\nT1\n2026');
  });
});

describe('a pasted order', () => {
  it('is read from a table with or without a head, and from plain lines', () => {
    const pasted =
      'Nr\tÄrende\tDelegat\tLagrum\tAnmälan\n1.1\tRapporter\tOrdföranden\t6 kap. 37 §\tJa\nA.2\tInköp\tVerksamhetschef\t\tnej\n\n';
    const row = { number: '1.1', text: 'Rapporter', delegate: 'Ordföranden', law: '6:37', notified: true };
    expect(pointsFromText(pasted)).toEqual([
      row,
      { number: 'A.2', text: 'Inköp', delegate: 'Verksamhetschef', law: '7:5', notified: false },
    ]);
    expect(pointsFromText('1.1 Rapporter; Ordföranden; 6:37\nYttranden')).toEqual([
      row,
      { number: '', text: 'Yttranden', delegate: '', law: '6:37', notified: true },
    ]);
  });

  it('never fails, and gives no point without a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) =>
        pointsFromText(text).every(
          (each) => delegationPoint.safeParse({ ...each, id: 'x' }).success && each.text !== '',
        ),
      ),
    );
  });
});
