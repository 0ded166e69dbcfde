import type { DocumentWarning } from '../../shared/documents/commands.ts';
import { chapters } from '../../shared/report/chapters.ts';
import { deniedCells, deniedText, reportLacks } from '../../shared/report/notes.ts';
import { titleOfReport } from '../../shared/report/words.ts';
import type { Queries } from '../db/queries.ts';
import type { ReportSpec } from '../documents/report-spec.ts';
import { frozenReport, reportDetail, reportYear } from '../report-detail.ts';
import { reportNow } from '../report-now.ts';
import type { MadeDocument, MadeSubject } from './made-document.ts';

function subjectOf(queries: Queries, id: string): MadeSubject {
  const report = queries.reports.require(id);
  const date = report.decidedOn ?? report.preparedOn;
  return { id, title: titleOfReport(report), date, settled: queries.report.isDecided(id) };
}

/** What one should know before a report is sent. */
function warningsOf(queries: Queries, id: string): readonly DocumentWarning[] {
  const detail = reportDetail(queries, id);
  const { periodName, year } = detail.report;
  const open = detail.decision === null;
  return [
    ...(open ? [{ code: 'reportNotDecided', period: `${periodName} ${year}` } as const] : []),
    ...reportLacks(detail).map(
      ({ kind, text }): DocumentWarning => ({ code: 'reportLacks', chapter: chapters[kind].title, what: text }),
    ),
    ...deniedCells(detail).map(
      (each): DocumentWarning => ({ code: 'figureDenied', text: deniedText(each, detail.report) }),
    ),
  ];
}

const sameName = (a: string, b: string) => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');

/** The report of each period that has been begun. */
export const reportMade: MadeDocument<ReportSpec> = {
  subjects: (queries) =>
    queries.report.years().flatMap((year) =>
      queries.report
        .idsOf(year)
        .toReversed()
        .map((id) => subjectOf(queries, id)),
    ),
  spec(queries, id, author) {
    const { value, frozenId, remarks } = reportNow(queries, id);
    return { kind: 'rapport', value, draft: frozenId === null, remarks, author };
  },
  frozenId: (queries, id) => frozenReport(queries, id)?.id ?? null,
  warnings: warningsOf,
  remarked: (queries, id) => queries.reportRemarks.of(id).length > 0,
  find: (queries, { year, period = '' }) =>
    reportYear(queries, year).periods.find((each) => each.key === period || sameName(each.name, period))?.reportId ??
    undefined,
};
