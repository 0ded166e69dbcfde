import { ChevronDown, Lock } from 'lucide-react';
import type { BudgetDetail, BudgetYear } from '../../shared/budget/commands.ts';
import { dayAndDate, paragraphText } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { Select } from '../parts/select.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { removeRow } from '../store/removal.ts';
import { useStoreApi } from '../store/use-store.ts';
import { DoButton } from './do-button.ts';
import { openTab, openVersion, showDialog } from './place.ts';

/** Where a version stands, in words. */
function standingOf({ budget, adoption, newest }: BudgetDetail): string {
  if (adoption === null) return budget.version === 1 ? 'Inte fastställd.' : 'Reviderad budget, inte fastställd.';
  const where = adoption.paragraph === null ? '' : `, ${paragraphText(adoption.paragraph)}`;
  const day = budget.adoptedOn === null ? '' : ` ${dayAndDate(budget.adoptedOn)}`;
  const later = newest ? '' : ' Det finns en nyare version.';
  return `Fastställd${day}${where}. Låst: en ändring blir en reviderad budget.${later}`;
}

/** Which version it is, where it stands, and what can be done with it. */
export function BudgetHead({ year, detail }: { year: BudgetYear; detail: BudgetDetail }) {
  const store = useStoreApi();
  const { budget, adoption } = detail;
  return (
    <div className="budget-head">
      <p>
        {adoption === null ? null : <Lock aria-hidden />} {standingOf(detail)}
      </p>
      {year.versions.length > 1 ? (
        <Select
          label="Version"
          hideLabel
          className="plan-year"
          value={String(budget.version)}
          options={year.versions.map((each) => ({
            id: String(each.budget.version),
            text: `Version ${each.budget.version}${each.adoption === null ? '' : ' – fastställd'}`,
          }))}
          onChange={(id) => openVersion(store.getState(), budget.year, Number(id))}
        />
      ) : null}
      <Toolbar label="Budgeten">
        {adoption === null ? (
          <>
            <DoButton id="budget.addAlternative" text="Nytt alternativ" />
            <DoButton id="budget.distribute" text="Fördela med nyckel" />
          </>
        ) : null}
        <DoButton id="budget.word" text="Word" />
        <BudgetMenu detail={detail} />
      </Toolbar>
    </div>
  );
}

function BudgetMenu({ detail }: { detail: BudgetDetail }) {
  const store = useStoreApi();
  const { budget, adoption, newest } = detail;
  const remove = async () => {
    const gone = `Budgeten för ${budget.year} är borttagen.`;
    if (!(await removeRow(store, { command: 'budget.remove', id: budget.id, gone }))) return;
    await store.getState().budget.reload();
    openTab(store.getState(), budget.year, 'budget');
  };
  return (
    <Menu
      label="Budgeten"
      trigger={
        <Button small icon={<ChevronDown aria-hidden />}>
          Mer
        </Button>
      }
      items={[
        { id: 'agenda', label: 'Lägg till på dagordningen', run: () => showDialog(store.getState(), 'agenda') },
        {
          id: 'adopt',
          label: 'Fastställ budgeten',
          enabled: adoption === null,
          run: () => showDialog(store.getState(), 'adopt'),
        },
        {
          id: 'revise',
          label: 'Revidera budgeten',
          enabled: adoption !== null && newest,
          run: () => showDialog(store.getState(), 'revise'),
        },
        { id: 'remove', label: 'Ta bort budgeten', enabled: adoption === null, danger: true, run: () => void remove() },
      ]}
    />
  );
}
