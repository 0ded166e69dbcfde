import { fail } from '../shared/errors.ts';
import { usualChapters } from '../shared/report/chapters.ts';
import { type Report, report, reportChapter } from '../shared/report/model.ts';
import { countingBudget } from './budget-detail.ts';
import type { Queries } from './db/queries.ts';
import type { Desk } from './handlers.ts';
import { earlierReports, periodsOfYear, reportYear } from './report-detail.ts';

/** The chapters of the report of the same period last year; null where there is none. */
function lastYearsChapters(queries: Queries, year: number, periodKey: string) {
  const id = queries.report.idOf(year - 1, periodKey);
  return id === undefined ? null : queries.reportChapters.of(id).map((each) => each.kind);
}

/** Takes over the mission as the newest report before has it; how it is judged is new each time. */
function carryMissions({ queries, newId }: Desk, reportId: string, earlier: readonly Report[]): void {
  const source = earlier.find((each) => queries.reportMissions.of(each.id).length > 0);
  if (source === undefined) return;
  for (const each of queries.reportMissions.of(source.id)) {
    queries.reportMissions.insert({ ...each, id: newId(), reportId, assessmentKey: null, forecastKey: null });
  }
}

/** The year's budget as figures: the municipalities pay what the costs come to. */
function budgetFigures(queries: Queries, year: number) {
  const budget = countingBudget(queries, year);
  const paid = budget?.adopted ? budget.amounts.filter((each) => each.municipalityId !== null) : [];
  if (paid.length === 0) return [];
  const amount = paid.reduce((sum, each) => sum + each.amount, 0);
  const precision = Math.max(...paid.map((each) => each.precision));
  return [
    { row: 'income', column: 'yearBudget', amount, precision },
    { row: 'cost', column: 'yearBudget', amount: -amount, precision },
  ] as const;
}

/** Takes over the budget of the whole year: from the report before in the same year, else from the adopted budget. */
function carryBudget({ queries, newId }: Desk, reportId: string, year: number, earlier: readonly Report[]): void {
  const known = earlier
    .filter((each) => each.year === year)
    .map((each) => queries.reportFigures.of(each.id).filter((one) => one.column === 'yearBudget' && one.row !== 'net'))
    .find((each) => each.length > 0);
  for (const each of known ?? budgetFigures(queries, year)) {
    queries.reportFigures.insert({ ...each, id: newId(), reportId });
  }
}

/** What a report takes over from the newest before. */
const carried = report.pick({ assessments: true, unit: true }).strip();

/** Begins the report of a period with the chapters it usually has, and what earlier ones already know. */
export function createReport(desk: Desk, year: number, periodKey: string): Report {
  const { queries, newId, today } = desk;
  const periods = periodsOfYear(queries, year);
  const period = periods.find((each) => each.key === periodKey);
  if (period === undefined) {
    const message = `Perioden finns inte bland dem som ${year} rapporteras i.`;
    return fail('rule.broken', { rule: 'report.period', message });
  }
  if (reportYear(queries, year).periods.some((each) => each.key === periodKey && each.reportId !== null)) {
    fail('rule.broken', { rule: 'report.exists', message: 'Perioden har redan en rapport.' });
  }
  const { name: periodName, fromMonth, toMonth } = period;
  const earlier = earlierReports(queries, { year, toMonth });
  const { assessments, unit } = carried.parse(earlier[0] ?? {});
  const row = queries.reports.insert(
    report.parse({
      id: newId(),
      year,
      periodKey,
      periodName,
      fromMonth,
      toMonth,
      preparedOn: today,
      assessments,
      unit,
    }),
  );
  const first = periods[0]?.key === periodKey;
  const hasPlan = queries.risk.analyses().some((each) => each.year === year);
  for (const kind of usualChapters(first, lastYearsChapters(queries, year, periodKey), hasPlan)) {
    queries.reportChapters.insert(reportChapter.parse({ id: newId(), reportId: row.id, kind }));
  }
  carryMissions(desk, row.id, earlier);
  carryBudget(desk, row.id, year, earlier);
  return row;
}
