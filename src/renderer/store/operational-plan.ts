import type { PlanYear } from '../../shared/operational-plan/commands.ts';
import { mergeRow } from './merge.ts';
import type { Tools } from './state.ts';

export interface OperationalPlanSlice {
  /** The year on the screen; nothing is read while there is none. */
  readonly openYear: number | null;
  readonly year: PlanYear | null;
  /** What differs is shown, word by word. */
  readonly showsChanges: boolean;
  /** Against what: the version before it where there is one, or last year's plan. */
  readonly against: 'version' | 'year';
  /** Chooses the year on the screen and reads it. */
  readonly show: (year: number | null) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Puts a fresh row where one with its id stands. */
  readonly merge: (row: { readonly id: string }) => void;
  readonly toggleChanges: () => void;
  readonly compareWith: (against: 'version' | 'year') => void;
}

export const noOperationalPlan = { openYear: null, year: null, showsChanges: false, against: 'version' } as const;

/** The year with a fresh row in its place; all else keeps its identity. */
function withPlanRow(year: PlanYear, row: { readonly id: string }): PlanYear {
  const versions = year.versions.map((each) => {
    const plan = mergeRow(each.plan, row);
    const [chapters, appendices] = [mergeRow(each.chapters, row), mergeRow(each.appendices, row)];
    const same = plan === each.plan && chapters === each.chapters && appendices === each.appendices;
    return same ? each : { ...each, plan, chapters, appendices };
  });
  const template = mergeRow(year.template, row);
  const same = template === year.template && versions.every((each, at) => each === year.versions[at]);
  return same ? year : { ...year, versions, template };
}

export function operationalPlanSlice({ call, state, set }: Tools<OperationalPlanSlice>): OperationalPlanSlice {
  const readOpen = async () => {
    const year = state().operationalPlan.openYear;
    if (year === null) return;
    const reply = await call('operationalPlan.year', { year });
    // Another one may have been chosen while this was read.
    if (state().operationalPlan.openYear !== year) return;
    if (reply.ok) set({ year: reply.value });
    else if (reply.error.code !== 'board.closed') state().notices.fail(reply.error);
  };
  return {
    ...noOperationalPlan,
    async show(year) {
      if (state().operationalPlan.openYear === year) return;
      set({ openYear: year, year: null });
      await readOpen();
    },
    reload: readOpen,
    merge(row) {
      const { year } = state().operationalPlan;
      const next = year && withPlanRow(year, row);
      if (next !== year) set({ year: next });
    },
    toggleChanges: () => set({ showsChanges: !state().operationalPlan.showsChanges }),
    compareWith: (against) => set({ against }),
  };
}
