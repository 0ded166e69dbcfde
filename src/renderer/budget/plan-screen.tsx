import { useEffect } from 'react';
import { PlanTab } from '../operational-plan/plan-tab.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { BudgetTab } from './budget-tab.tsx';
import { KeysTab } from './keys-tab.tsx';
import { likelyYear, openTab, type PlanTabName, placeOf, planAddress } from './place.ts';
import './budget.css';

const tabTitles: Readonly<Record<PlanTabName, string>> = {
  plan: 'Verksamhetsplan',
  budget: 'Budget',
  keys: 'Fördelningsnycklar',
};

/** The years one can go to, the newest first: those there are, the one shown, and the one after them. */
function yearsAround(known: readonly number[], shown: number): readonly number[] {
  const all = [...known, shown, likelyYear()];
  const [first, last] = [Math.min(...all) - 1, Math.max(...all) + 1];
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}

/** The operational plan, the budget and the allocation keys of a year, each in its tab. */
export function PlanScreen() {
  const store = useStoreApi();
  const { year: placed, tab } = placeOf(useStore((state) => state.route));
  const { years, year: read, show, readYears } = useStore((state) => state.budget);
  const year = placed ?? likelyYear();
  useEffect(() => void readYears(), [readYears]);
  useEffect(() => void show(year), [show, year]);
  useEffect(() => () => void show(null), [show]);
  if (years === null || read?.year !== year) return null;
  return (
    <div className="plan-screen">
      <ScreenTitle
        aside={
          <Select
            label="År"
            hideLabel
            className="plan-year"
            value={String(year)}
            options={yearsAround(years, year).map((each) => ({ id: String(each), text: String(each) }))}
            onChange={(id) => openTab(store.getState(), Number(id), tab)}
          />
        }
      >
        Plan och budget {year}
      </ScreenTitle>
      <TabLinks year={year} tab={tab} />
      {tab === 'plan' ? <PlanTab key={year} year={year} /> : null}
      {tab === 'budget' ? <BudgetTab key={year} year={read} /> : null}
      {tab === 'keys' ? <KeysTab key={year} year={read} /> : null}
    </div>
  );
}

function TabLinks({ year, tab }: { year: number; tab: PlanTabName }) {
  return (
    <nav className="plan-tabs" aria-label="Delar">
      <ul>
        {(Object.keys(tabTitles) as PlanTabName[]).map((each) => (
          <li key={each}>
            <a href={planAddress(year, each)} aria-current={each === tab ? 'page' : undefined}>
              {tabTitles[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
