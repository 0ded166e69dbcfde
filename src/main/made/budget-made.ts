import { budgetNotes } from '../../shared/budget/notes.ts';
import { budgetTitle } from '../../shared/budget/words.ts';
import type { DocumentWarning } from '../../shared/documents/commands.ts';
import { budgetDetail, keysOf } from '../budget-detail.ts';
import { budgetNow } from '../budget-now.ts';
import type { Queries } from '../db/queries.ts';
import type { BudgetSpec } from '../documents/budget-spec.ts';
import type { MadeDocument } from './made-document.ts';

/** What one should know before a budget is sent. */
function warningsOf(queries: Queries, id: string): readonly DocumentWarning[] {
  const detail = budgetDetail(queries, id);
  const { year } = detail.budget;
  if (detail.adoption !== null) return [];
  const notes = budgetNotes(queries.municipalities.all(), detail, keysOf(queries, year));
  return [
    { code: 'budgetNotAdopted', year },
    ...notes.map((each): DocumentWarning => ({ code: 'budgetNote', text: each.message })),
  ];
}

/** The budget of each year, in each version. */
export const budgetMade: MadeDocument<BudgetSpec> = {
  subjects: (queries) =>
    queries.budget.budgetYears().flatMap((year) =>
      queries.budget.idsOf(year).map((id) => {
        const budget = queries.budgets.require(id);
        return { id, title: budgetTitle(budget), date: budget.adoptedOn, settled: queries.budget.isAdopted(id) };
      }),
    ),
  spec(queries, id, author) {
    const { value, frozenId } = budgetNow(queries, id);
    return { kind: 'budget', value, draft: frozenId === null, author };
  },
  frozenId: (queries, id) => budgetNow(queries, id).frozenId,
  warnings: warningsOf,
  find: (queries, { year }) => queries.budget.idsOf(year)[0],
};
