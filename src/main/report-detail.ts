import { fail } from '../shared/errors.ts';
import type {
  ControlStanding,
  DecidedBy,
  EarlierText,
  ReportChapterDetail,
  ReportDetail,
  ReportPage,
  ReportPeriod,
  ReportYear,
} from '../shared/report/commands.ts';
import { cellAt, type FiguresBefore, figureCells } from '../shared/report/figures.ts';
import type { Report, ReportChapter } from '../shared/report/model.ts';
import { isEmptyRichText } from '../shared/rich-text.ts';
import { type ReportingPeriod, usualPeriods } from '../shared/risk/scale.ts';
import { planOf, yearDetail } from './control-plan-detail.ts';
import type { FrozenSummary } from './db/frozen.ts';
import type { Queries } from './db/queries.ts';
import { decidedAt } from './risk-detail.ts';

const hasPlan = (queries: Queries, year: number) => queries.risk.analyses().some((each) => each.year === year);

/** The periods that a year is reported in: those of its plan, else the usual ones. */
export function periodsOfYear(queries: Queries, year: number): readonly ReportingPeriod[] {
  return hasPlan(queries, year) ? planOf(queries, year).analysis.periods : usualPeriods;
}

/** The decision of a report as it was frozen; undefined while it is open. */
export function frozenReport(queries: Queries, id: string): FrozenSummary | undefined {
  return queries.frozenOf.about(id).findLast((each) => each.kind === 'report');
}

function begunPeriod(queries: Queries, id: string): ReportPeriod {
  const { periodKey: key, periodName: name, fromMonth, toMonth, decidedOn } = queries.reports.require(id);
  return { key, name, fromMonth, toMonth, reportId: id, decidedOn, locked: queries.report.isDecided(id) };
}

/** A year with its periods; a report whose period the year has no longer keeps its place. */
export function reportYear(queries: Queries, year: number): ReportYear {
  const begun = queries.report.idsOf(year).map((id) => begunPeriod(queries, id));
  const known = periodsOfYear(queries, year).map(({ key, name, fromMonth, toMonth }): ReportPeriod => {
    const open = { key, name, fromMonth, toMonth, reportId: null, decidedOn: null, locked: false };
    return begun.find((each) => each.key === key) ?? open;
  });
  const others = begun.filter((each) => !known.some((one) => one.key === each.key));
  return { year, periods: [...known, ...others] };
}

/** The years that have a report or a plan, and the current one; the newest first. */
export function reportYears(queries: Queries, today: string): readonly ReportYear[] {
  const analysed = queries.risk.analyses().map((each) => each.year);
  const years = new Set([Number(today.slice(0, 4)), ...analysed, ...queries.report.years()]);
  return [...years].toSorted((a, b) => b - a).map((year) => reportYear(queries, year));
}

/** The reports before a period, the newest first. */
export function earlierReports(
  queries: Queries,
  { year, toMonth }: Pick<Report, 'year' | 'toMonth'>,
): readonly Report[] {
  return queries.reports
    .all()
    .filter((each) => each.year < year || (each.year === year && each.toMonth < toMonth))
    .toSorted((a, b) => b.year - a.year || b.toMonth - a.toMonth);
}

/** What the newest report before, and that of the same period last year, say in a chapter. */
function earlierTexts(
  queries: Queries,
  report: Report,
  earlier: readonly Report[],
  kind: ReportChapter['kind'],
): readonly EarlierText[] {
  const texts = earlier.flatMap((each): (EarlierText & { readonly lastYear: boolean })[] => {
    const chapter = queries.reportChapters.of(each.id).find((one) => one.kind === kind);
    if (chapter === undefined || isEmptyRichText(chapter.text)) return [];
    const lastYear = each.year === report.year - 1 && each.periodKey === report.periodKey;
    const { id: reportId, decidedOn, periodName } = each;
    return [{ reportId, period: `${periodName} ${each.year}`, decidedOn, text: chapter.text, lastYear }];
  });
  const newest = texts[0];
  const lastYear = texts.find((each) => each.lastYear);
  return [...new Set([newest, lastYear])].flatMap((each) => {
    if (each === undefined) return [];
    const { lastYear: _, ...text } = each;
    return [text];
  });
}

/** Last year's figures: the deviations of the same period, and what the whole year's investments came to. */
export function figuresBefore(
  queries: Queries,
  { year, periodKey }: Pick<Report, 'year' | 'periodKey'>,
): FiguresBefore | null {
  const same = queries.report.idOf(year - 1, periodKey);
  const whole = queries.report
    .idsOf(year - 1)
    .find((id) => queries.reports.require(id).fromMonth === 1 && queries.reports.require(id).toMonth === 12);
  if (same === undefined && whole === undefined) return null;
  const cellsOf = (id: string | undefined) => figureCells(id === undefined ? [] : queries.reportFigures.of(id), null);
  const [cells, yearCells] = [cellsOf(same), cellsOf(whole)];
  return {
    income: cellAt(cells, 'income', 'deviation').value,
    cost: cellAt(cells, 'cost', 'deviation').value,
    net: cellAt(cells, 'net', 'deviation').value,
    investment: cellAt(yearCells, 'investment', 'outcome').value,
  };
}

function controlOf(queries: Queries, { year, periodKey }: Report): ControlStanding | null {
  if (!hasPlan(queries, year)) return null;
  const period = yearDetail(queries, year).periods.find((each) => each.key === periodKey);
  if (period === undefined) return null;
  const { followUp, locked, left, due } = period;
  return { begun: followUp !== null, reported: locked, left, due };
}

/** By what a report is decided, in words; null where it is neither a meeting nor a delegated decision. */
export function decidedByOf(
  queries: Queries,
  { adoptedItemId, delegatedDecisionId }: Pick<Report, 'adoptedItemId' | 'delegatedDecisionId'>,
): DecidedBy | null {
  const item = adoptedItemId === null ? undefined : queries.agendaItems.get(adoptedItemId);
  if (item !== undefined) {
    const { meetingDate, paragraph } = decidedAt(queries, item.id);
    return meetingDate === null ? null : { by: 'meeting', meetingDate, paragraph, title: item.title };
  }
  const decision = delegatedDecisionId === null ? undefined : queries.delegatedDecisions.get(delegatedDecisionId);
  if (decision === undefined) return null;
  const decider = [decision.deciderName, decision.deciderRole].filter((each) => each.trim() !== '').join(', ');
  return { by: 'delegated', decidedOn: decision.decidedOn, title: decision.title, decider };
}

/** A report with all that hangs on it. */
export function reportDetail(queries: Queries, id: string): ReportDetail {
  const report = queries.reports.require(id);
  const earlier = earlierReports(queries, report);
  const frozen = frozenReport(queries, id);
  return {
    report,
    decision: frozen ? { frozenId: frozen.id, at: frozen.createdAt, author: frozen.author } : null,
    decidedBy: decidedByOf(queries, report),
    chapters: queries.reportChapters
      .of(id)
      .map((each): ReportChapterDetail => ({ ...each, earlier: earlierTexts(queries, report, earlier, each.kind) })),
    missions: queries.reportMissions.of(id),
    figures: queries.reportFigures.of(id),
    shares: queries.reportShares.of(id),
    remarks: queries.reportRemarks.of(id).toSorted((a, b) => (a.madeOn < b.madeOn ? -1 : Number(a.madeOn > b.madeOn))),
    before: figuresBefore(queries, report),
    control: controlOf(queries, report),
  };
}

/** A period of a year, and its report where it is begun. */
export function reportPage(queries: Queries, year: number, periodKey: string): ReportPage {
  const period = reportYear(queries, year).periods.find((each) => each.key === periodKey);
  if (period === undefined) {
    const message = `Perioden finns inte bland dem som ${year} rapporteras i.`;
    return fail('rule.broken', { rule: 'report.period', message });
  }
  return { year, period, detail: period.reportId === null ? null : reportDetail(queries, period.reportId) };
}
