import type { BudgetYear } from '../../shared/budget/commands.ts';
import { mergeRow } from './merge.ts';
import type { Tools } from './state.ts';

export interface BudgetSlice {
  /** The years that have a budget or a key, newest first; null until they are read. */
  readonly years: readonly number[] | null;
  /** The year on the screen; nothing is read while there is none. */
  readonly openYear: number | null;
  readonly year: BudgetYear | null;
  readonly readYears: () => Promise<void>;
  /** Chooses the year on the screen and reads it. */
  readonly show: (year: number | null) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: { readonly id: string }) => void;
}

export const noBudget = { years: null, openYear: null, year: null } as const;

/** The year with a fresh row in its place; all else keeps its identity. */
export function withBudgetRow(year: BudgetYear, row: { readonly id: string }): BudgetYear {
  const versions = year.versions.map((each) => {
    const [budget, alternatives] = [mergeRow(each.budget, row), mergeRow(each.alternatives, row)];
    return budget === each.budget && alternatives === each.alternatives ? each : { ...each, budget, alternatives };
  });
  const keys = mergeRow(year.keys, row);
  const same = keys === year.keys && versions.every((each, at) => each === year.versions[at]);
  return same ? year : { ...year, versions, keys };
}

export function budgetSlice({ call, state, set }: Tools<BudgetSlice>): BudgetSlice {
  const readYears = async () => {
    const reply = await call('budget.years', {});
    if (reply.ok) set({ years: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  const readOpen = async () => {
    const year = state().budget.openYear;
    if (year === null) return;
    const reply = await call('budget.year', { year });
    // Another one may have been chosen while this was read.
    if (state().budget.openYear !== year) return;
    if (reply.ok) set({ year: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noBudget,
    readYears,
    async show(year) {
      if (state().budget.openYear === year) return;
      set({ openYear: year, year: null });
      await readOpen();
    },
    async reload() {
      const { years, openYear } = state().budget;
      // Nobody has been here yet: the screen reads when it is visited.
      if (years === null && openYear === null) return;
      await Promise.all([readYears(), readOpen()]);
    },
    merge(row) {
      const { year } = state().budget;
      const next = year && withBudgetRow(year, row);
      if (next !== year) set({ year: next });
    },
  };
}
