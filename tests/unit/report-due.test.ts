import { describe, expect, it } from 'vitest';
import { reportsDue } from '../../src/renderer/overview/report-due.ts';
import type { ReportPeriod, ReportYear } from '../../src/shared/report/commands.ts';

const open = { reportId: null, decidedOn: null, locked: false } as const;
const begun = { reportId: 'r', decidedOn: null, locked: false } as const;
const decided = { reportId: 'r', decidedOn: '2026-05-11', locked: true } as const;

const yearOf = (year: number, own: readonly Partial<ReportPeriod>[]): ReportYear => ({
  year,
  periods: [
    { key: 't1', name: 'T1', fromMonth: 1, toMonth: 4, ...open, ...own[0] },
    { key: 't2', name: 'T2', fromMonth: 1, toMonth: 8, ...open, ...own[1] },
    { key: 't3', name: 'Årsbokslut', fromMonth: 1, toMonth: 12, ...open, ...own[2] },
  ],
});

const texts = (years: readonly ReportYear[], today: string) => reportsDue(years, today).map((each) => each.what);

describe('the reports that wait', () => {
  it('are those whose period is over, begun or not, from the day after its last', () => {
    const year = yearOf(2026, [begun]);
    expect(texts([year], '2026-04-30')).toEqual([]);
    expect(texts([year], '2026-09-01')).toEqual(['Rapport T1 2026: påbörjad', 'Rapport T2 2026: inte påbörjad']);
    expect(texts([yearOf(2027, []), year], '2027-01-01')).toEqual([
      'Rapport T1 2026: påbörjad',
      'Rapport T2 2026: inte påbörjad',
      'Rapport årsbokslut 2026: inte påbörjad',
    ]);
  });

  it('lead to the report', () => {
    expect(reportsDue([yearOf(2026, [begun])], '2026-05-01').map(({ href, urgency }) => [href, urgency])).toEqual([
      ['#/rapporter/2026/t1', 'now'],
    ]);
  });

  it('do not tell of one that is decided, that a later one was decided after, or that is before the first', () => {
    expect(texts([yearOf(2026, [decided])], '2026-05-12')).toEqual([]);
    expect(texts([yearOf(2026, [begun, decided])], '2026-09-30')).toEqual([]);
    expect(texts([yearOf(2026, [begun]), yearOf(2025, [])], '2026-04-30')).toEqual([]);
    expect(texts([yearOf(2026, [])], '2026-12-31')).toEqual([]);
  });

  it('are let be two years after', () => {
    expect(texts([yearOf(2028, []), yearOf(2026, [begun])], '2028-02-01')).toEqual([]);
  });
});
