import { periodEnd } from '../control-plan/follow-up-value.ts';
import { longDate } from '../swedish.ts';
import type { DecidedBy } from './commands.ts';
import type { FigureColumn, FigureRow, Report } from './model.ts';
import { longSpan, shortSpan } from './period.ts';

export const reportTitle = 'Rapport till kommunstyrelsen';

type Period = Pick<Report, 'year' | 'fromMonth' | 'toMonth'>;

/** What a report is called: `Rapport till kommunstyrelsen, januari–april 2026`. */
export function titleOfReport(report: Period): string {
  return `${reportTitle}, ${longSpan(report)}`;
}

/** The last day of a report's period. */
export function reportEnd(report: Period): string {
  return periodEnd(report.year, report);
}

export const rowTitles: Readonly<Record<FigureRow, string>> = {
  income: 'Verksamhetens intäkter',
  cost: 'Verksamhetens kostnader',
  net: 'Verksamhetens nettokostnad',
  investment: 'Verksamhetens nettoinvesteringar',
};

/** The heading of a column; its months and years are always the report's own (R-P). */
export function columnTitle(column: FigureColumn, report: Period): string {
  const { year } = report;
  const span = shortSpan(report);
  const before = shortSpan({ ...report, year: year - 1 });
  switch (column) {
    case 'budget':
      return `Budget ${span}`;
    case 'outcome':
      return `Utfall ${span}`;
    case 'deviation':
      return `Avvikelse ${span}`;
    case 'deviationBefore':
      return `Avvikelse ${before}`;
    case 'outcomeBefore':
      return `Utfall helår ${year - 1}`;
    case 'yearBudget':
      return `Budget helår ${year}`;
    case 'yearForecast':
      return `Prognos helår ${year}`;
    case 'yearDeviation':
      return `Avvikelse helår ${year}`;
  }
}

/** A cell by its row and column, within a sentence: `intäkter, avvikelse jan–apr 2026`. */
export function cellName(row: FigureRow, column: FigureColumn, report: Period): string {
  const title = columnTitle(column, report);
  const named = rowTitles[row].replace('Verksamhetens ', '');
  return `${named}, ${title.charAt(0).toLocaleLowerCase('sv')}${title.slice(1)}`;
}

/** What is said below a table that seems not to add up because each figure is rounded by itself. */
export const roundingNote =
  'Beloppen är avrundade var för sig. Att en summa eller avvikelse ser ut att skilja på sista siffran beror på avrundning.';

/** By what a report is decided, in words. */
export function decidedByText(decidedBy: DecidedBy): string {
  if (decidedBy.by === 'delegated') {
    const decider = decidedBy.decider.trim() === '' ? '' : ` av ${decidedBy.decider.trim()}`;
    return `genom delegationsbeslut${decider}`;
  }
  const paragraph = decidedBy.paragraph === null ? '' : `, § ${decidedBy.paragraph}`;
  return `vid sammanträdet ${longDate(decidedBy.meetingDate)}${paragraph}`;
}
