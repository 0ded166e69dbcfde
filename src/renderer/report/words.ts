import type { ReportDetail, ReportPeriod, ReportYear } from '../../shared/report/commands.ts';
import { reportLacks } from '../../shared/report/notes.ts';
import { reportEnd } from '../../shared/report/words.ts';

/** The period that one most likely comes for: the newest that is begun and open, else the last that is over. */
export function likelyPeriod(
  years: readonly ReportYear[],
  today: string,
): { readonly year: number; readonly key: string } | null {
  const all = years.flatMap(({ year, periods }) => periods.map((each) => ({ year, ...each })));
  const byEnd = all.toSorted((a, b) => (reportEnd(a) < reportEnd(b) ? 1 : -1));
  const open = byEnd.find((each) => each.reportId !== null && !each.locked);
  return open ?? byEnd.find((each) => reportEnd(each) <= today) ?? byEnd.at(-1) ?? null;
}

/** How a period's report stands, in few words. */
export function standing({ reportId, locked, decidedOn }: ReportPeriod): string {
  if (reportId === null) return 'inte påbörjad';
  if (!locked) return 'påbörjad';
  return decidedOn === null ? 'beslutad' : `beslutad ${decidedOn}`;
}

/** What is left to write, as `3 kapitel kvar`. */
export function leftText(detail: ReportDetail): string {
  const left = reportLacks(detail).length;
  return left === 0 ? 'Allt är skrivet' : `${left} av ${detail.chapters.length} kapitel kvar`;
}
