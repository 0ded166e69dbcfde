import type { Findable } from '../shared/board/commands.ts';
import type { Queries } from './db/queries.ts';

const newestFirst = (a: { readonly year: number; readonly version: number }, b: typeof a) =>
  b.year - a.year || b.version - a.version;

/** What is looked for by its words or its year beside the meetings, the newest of each kind first. */
export function findable(queries: Queries): Findable {
  return {
    reports: queries.reports
      .all()
      .toSorted((a, b) => b.year - a.year || b.toMonth - a.toMonth)
      .map(({ id, year, periodKey, periodName, fromMonth, toMonth }) => {
        return { id, year, periodKey, periodName, fromMonth, toMonth };
      }),
    budgets: queries.budgets
      .all()
      .map(({ id, year, version }) => ({ id, year, version }))
      .toSorted(newestFirst),
    plans: queries.operationalPlans
      .all()
      .map(({ id, year, version }) => ({ id, year, version }))
      .toSorted(newestFirst),
    decisions: queries.delegatedDecisions
      .all()
      .toReversed()
      .map(({ id, title }) => ({ id, title, number: queries.delegation.numberOf(id) })),
    questions: queries.auditQuestions
      .all()
      .toSorted((a, b) => b.year - a.year)
      .map(({ id, kind, year, review, text }) => ({ id, kind, year, review, text })),
  };
}
