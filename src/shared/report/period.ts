import type { ReportingPeriod } from '../risk/scale.ts';
import { monthName } from '../swedish.ts';
import type { Report } from './model.ts';

type Months = Pick<ReportingPeriod, 'fromMonth' | 'toMonth'>;

const short = (month: number) => (month === 5 ? 'maj' : monthName(month).slice(0, 3));

function spanText({ fromMonth, toMonth }: Months, name: (month: number) => string): string {
  return fromMonth === toMonth ? name(fromMonth) : `${name(fromMonth)}–${name(toMonth)}`;
}

/** The months of a report: `januari–april 2026`. */
export function longSpan(report: Pick<Report, 'year'> & Months): string {
  return `${spanText(report, monthName)} ${report.year}`;
}

/** The months as in the heading of a column: `jan–apr 2026`. */
export function shortSpan(report: Pick<Report, 'year'> & Months): string {
  return `${spanText(report, short)} ${report.year}`;
}

const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1).slice(0, 3));
const someMonth = `(${months.join('|')})[a-zåäö]*\\.?`;
const anySpan = new RegExp(
  `\\b${someMonth}\\s*(?:[-−–‑]|till och med|till|t\\.?o\\.?m\\.?)\\s*${someMonth}(?:\\s+(\\d{4}))?`,
  'giu',
);

/** The spans of months in a text that are not the report's own (R-P), as they stand there; a span without year counts as this year's. */
export function otherSpans(text: string, report: Pick<Report, 'year'> & Months): readonly string[] {
  const found = [...text.matchAll(anySpan)].filter(([, from = '', to = '', year]) => {
    const own =
      months.indexOf(from.toLowerCase()) + 1 === report.fromMonth &&
      months.indexOf(to.toLowerCase()) + 1 === report.toMonth;
    // Last year's same period is what one compares with.
    return !own || (year !== undefined && ![report.year, report.year - 1].includes(Number(year)));
  });
  return [...new Set(found.map(([all]) => all.replace(/\s+/g, ' ').replace(/\.$/, '')))];
}
