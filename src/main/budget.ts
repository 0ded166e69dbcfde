import type { budgetCommands } from '../shared/budget/commands.ts';
import { type Budget, type BudgetAlternative, budget, budgetAlternative } from '../shared/budget/model.ts';
import { leading } from '../shared/budget/rules.ts';
import { fail } from '../shared/errors.ts';
import { adoptionHandlers } from './budget-adoption.ts';
import { amountHandlers } from './budget-amounts.ts';
import { alternativesOf, countingBudget, yearOfBudget } from './budget-detail.ts';
import { keyHandlers } from './budget-keys.ts';
import type { Desk, Handlers } from './handlers.ts';

/** Amounts to begin with; stated totals are another's, and are not carried. */
type Amounts = readonly {
  readonly municipalityId: string | null;
  readonly amount: number;
  readonly precision: number;
}[];

function insertAlternative(
  { queries, newId }: Desk,
  fields: Pick<BudgetAlternative, 'budgetId' | 'label' | 'status'>,
  amounts: Amounts,
): BudgetAlternative {
  const position = queries.budgetAlternatives.end(fields.budgetId);
  const made = queries.budgetAlternatives.insert(budgetAlternative.parse({ ...fields, id: newId(), position }));
  for (const { municipalityId, amount, precision } of amounts) {
    if (municipalityId === null) continue;
    queries.budgetAmounts.insert({ id: newId(), alternativeId: made.id, municipalityId, amount, precision });
  }
  return made;
}

/** Begins a year with one alternative, the proposed one. */
function create(desk: Desk, year: number, carry: boolean): Budget {
  const { queries, newId } = desk;
  if (queries.budget.idsOf(year).length > 0) {
    const message = `Det finns redan en budget för ${year}. Öppna den, eller revidera den när den är fastställd.`;
    fail('rule.broken', { rule: 'budget.year', message });
  }
  const made = queries.budgets.insert(budget.parse({ id: newId(), year }));
  const amounts = carry ? (countingBudget(queries, year - 1)?.amounts ?? []) : [];
  insertAlternative(desk, { budgetId: made.id, label: '', status: 'proposed' }, amounts);
  return made;
}

/** Begins the next version of an adopted year, with the amounts that were adopted and what was stated of the year before. */
function revise(desk: Desk, id: string, reason: string): Budget {
  const { queries, newId } = desk;
  const from = queries.budgets.require(id);
  if (queries.budget.idsOf(from.year)[0] !== id) {
    const message = `Det finns redan en nyare version av budgeten för ${from.year}. Utgå från den.`;
    fail('rule.broken', { rule: 'budget.newest', message });
  }
  if (!queries.budget.isAdopted(id)) {
    const message = 'Budgeten är inte fastställd. Ändra i den som den är; en ny version behövs inte.';
    fail('rule.broken', { rule: 'budget.open', message });
  }
  const { year, version } = from;
  const made = queries.budgets.insert(budget.parse({ id: newId(), year, version: version + 1, reason }));
  const adopted = leading(alternativesOf(queries, id));
  insertAlternative(desk, { budgetId: made.id, label: '', status: 'proposed' }, adopted?.amounts ?? []);
  for (const each of queries.budgetBefores.of(id)) {
    queries.budgetBefores.insert({ ...each, id: newId(), budgetId: made.id });
  }
  return made;
}

function setStatus({ queries }: Desk, id: string, status: 'open' | 'proposed' | 'rejected'): BudgetAlternative {
  const { budgetId } = queries.budgetAlternatives.require(id);
  const others = queries.budgetAlternatives.of(budgetId).filter((each) => each.id !== id);
  if (status === 'proposed') {
    for (const each of others) {
      if (each.status === 'proposed') queries.budgetAlternatives.update(each.id, { status: 'open' });
    }
  }
  return queries.budgetAlternatives.update(id, { status });
}

export const budgetHandlers: Handlers<typeof budgetCommands> = {
  'budget.years': ({ queries }) => queries.budget.years(),
  'budget.year': ({ queries }, { year }) => yearOfBudget(queries, year),
  'budget.create': (desk, { year, carry }) => create(desk, year, carry),
  'budget.update': ({ queries }, { id, patch }) => queries.budgets.update(id, patch),
  'budget.revise': (desk, { id, reason }) => revise(desk, id, reason),
  'budget.remove': ({ queries }, { id }) => {
    queries.budgets.remove(id);
    return { id };
  },
  'budgetAlternative.create': (desk, { budgetId, fromId, label }) => {
    desk.queries.budgets.require(budgetId);
    const amounts = fromId === null ? [] : desk.queries.budgetAmounts.of(fromId);
    return insertAlternative(desk, { budgetId, label, status: 'open' }, amounts);
  },
  'budgetAlternative.update': ({ queries }, { id, patch }) => queries.budgetAlternatives.update(id, patch),
  'budgetAlternative.setStatus': (desk, { id, status }) => setStatus(desk, id, status),
  'budgetAlternative.remove': ({ queries }, { id }) => {
    queries.budgetAlternatives.remove(id);
    return { id };
  },
  'budgetAlternative.move': ({ queries }, { id, to }) => {
    queries.budgetAlternatives.move(id, to);
    return { id };
  },
  ...amountHandlers,
  ...keyHandlers,
  ...adoptionHandlers,
};
