import { describe, expect, it } from 'vitest';
import { analysisDue, periodsDue } from '../../src/renderer/overview/plan-due.ts';
import type { FollowUpYear } from '../../src/shared/control-plan/commands.ts';
import { longDate } from '../../src/shared/swedish.ts';

type Period = FollowUpYear['periods'][number];

const period = (key: string, name: string, toMonth: number, own: Partial<Period> = {}): Period => ({
  key,
  name,
  toMonth,
  followUp: null,
  locked: false,
  left: 7,
  due: 7,
  ...own,
});

const year = (own: readonly Partial<Period>[] = []): FollowUpYear => ({
  year: 2026,
  analysisId: 'a',
  rows: [],
  periods: [period('t1', 'T1', 4, own[0]), period('t2', 'T2', 8, own[1]), period('t3', 'Årsbokslut', 12, own[2])],
});

const texts = (...from: Parameters<typeof periodsDue>) =>
  periodsDue(...from).map(({ what, dayText }) => [what, dayText]);

describe('the periods that wait', () => {
  it('are those that are over, from the day after their last', () => {
    expect(texts(year(), '2026-04-30')).toEqual([]);
    expect(texts(year([{ left: 4 }]), '2026-05-01')).toEqual([
      ['Uppföljning T1 2026: 3 av 7 skrivna', `perioden slutade ${longDate('2026-04-30')}`],
    ]);
    expect(texts(year(), '2027-01-01').map(([what]) => what)).toEqual([
      'Uppföljning T1 2026: 0 av 7 skrivna',
      'Uppföljning T2 2026: 0 av 7 skrivna',
      'Uppföljning årsbokslut 2026: 0 av 7 skrivna',
    ]);
  });

  it('do not tell of one that is reported, that has nothing to report, or that a later one was reported after', () => {
    expect(texts(year([{ locked: true }]), '2026-05-01')).toEqual([]);
    expect(texts(year([{ due: 0, left: 0 }]), '2026-05-01')).toEqual([]);
    expect(texts(year([{}, { locked: true }]), '2026-09-01')).toEqual([]);
  });
});

describe('an analysis that is not begun', () => {
  const what = (...from: Parameters<typeof analysisDue>) => analysisDue(...from).map((each) => each.what);

  it('is told of from September', () => {
    expect(what([2026], '2026-08-31')).toEqual([]);
    expect(what([2026], '2026-09-01')).toEqual(['Riskanalys 2027 är inte påbörjad']);
  });

  it('is not told of when next year has one, or the board has never made any', () => {
    expect(what([2027, 2026], '2026-11-27')).toEqual([]);
    expect(what([], '2026-11-27')).toEqual([]);
  });
});
