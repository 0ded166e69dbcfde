import type {
  AlternativeDetail,
  BudgetAdoption,
  BudgetDetail,
  BudgetYear,
  KeyDetail,
  OtherBudget,
} from '../shared/budget/commands.ts';
import type { Budget } from '../shared/budget/model.ts';
import { leading } from '../shared/budget/rules.ts';
import { alternativeName } from '../shared/budget/words.ts';
import type { FrozenSummary } from './db/frozen.ts';
import type { Queries } from './db/queries.ts';
import { decidedAt } from './risk-detail.ts';

/** The adoption of a budget as it was frozen; undefined where it is not adopted here. */
export function frozenBudget(queries: Queries, id: string): FrozenSummary | undefined {
  return queries.frozenOf.about(id).findLast((each) => each.kind === 'budget');
}

/** The alternatives of a budget with their amounts, in order. */
export function alternativesOf(queries: Queries, budgetId: string): readonly AlternativeDetail[] {
  return queries.budgetAlternatives
    .of(budgetId)
    .map((each) => ({ ...each, amounts: queries.budgetAmounts.of(each.id) }));
}

/** The keys of a year with their shares, in order. */
export function keysOf(queries: Queries, year: number): readonly KeyDetail[] {
  return queries.budget
    .keyIdsOf(year)
    .map((id) => ({ ...queries.allocationKeys.require(id), shares: queries.allocationShares.of(id) }));
}

/** A version as it counts elsewhere: by the alternative that was adopted, else is proposed, else stands first. */
function otherBudget(queries: Queries, id: string): OtherBudget | null {
  const { year, version } = queries.budgets.require(id);
  const alternatives = alternativesOf(queries, id);
  const found = leading(alternatives);
  if (found === undefined) return null;
  const amounts = found.amounts.map(({ municipalityId, amount, precision }) => ({ municipalityId, amount, precision }));
  const label = alternativeName(found, alternatives.indexOf(found));
  return { year, version, label, adopted: queries.budget.isAdopted(id), amounts };
}

/** The latest adopted version of a year; null where there is none. */
function adoptedBudget(queries: Queries, year: number, before = Number.POSITIVE_INFINITY): OtherBudget | null {
  const ids = queries.budget.idsOf(year).filter((id) => queries.budgets.require(id).version < before);
  const id = ids.find((each) => queries.budget.isAdopted(each));
  return id === undefined ? null : otherBudget(queries, id);
}

/** The budget of a year as it counts: the adopted one, else the newest that is worked on; null where there is none. */
export function countingBudget(queries: Queries, year: number): OtherBudget | null {
  const adopted = adoptedBudget(queries, year);
  const [newest] = queries.budget.idsOf(year);
  return adopted ?? (newest === undefined ? null : otherBudget(queries, newest));
}

function adoptionOf(queries: Queries, budget: Budget): BudgetAdoption | null {
  const frozen = frozenBudget(queries, budget.id);
  if (frozen === undefined) return null;
  const { id: frozenId, createdAt: at, author } = frozen;
  return { frozenId, at, author, ...decidedAt(queries, budget.adoptedItemId) };
}

/** A version of a year's budget with all that hangs on it. */
export function budgetDetail(queries: Queries, id: string): BudgetDetail {
  const budget = queries.budgets.require(id);
  const { year, version } = budget;
  return {
    budget,
    adoption: adoptionOf(queries, budget),
    newest: queries.budget.idsOf(year)[0] === id,
    alternatives: alternativesOf(queries, id),
    stated: queries.budgetBefores.of(id),
    before: adoptedBudget(queries, year - 1),
    revised: version === 1 ? null : adoptedBudget(queries, year, version),
  };
}

/** All of a year: its versions, its keys, and the budgets of the years before. */
export function yearOfBudget(queries: Queries, year: number): BudgetYear {
  const earlier = queries.budget.budgetYears().filter((each) => each < year);
  const keyYear = queries.budget.years().find((each) => each < year && queries.budget.keyIdsOf(each).length > 0);
  return {
    year,
    versions: queries.budget.idsOf(year).map((id) => budgetDetail(queries, id)),
    keys: keysOf(queries, year),
    earlier: earlier.flatMap((each) => countingBudget(queries, each) ?? []),
    keysBefore: keyYear === undefined ? null : { year: keyYear, count: queries.budget.keyIdsOf(keyYear).length },
  };
}
