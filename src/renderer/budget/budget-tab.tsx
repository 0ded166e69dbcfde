import { useMemo } from 'react';
import type { BudgetDetail, BudgetYear } from '../../shared/budget/commands.ts';
import { budgetNotes } from '../../shared/budget/notes.ts';
import { beforeColumn, columnOf, isUneven, type Payer, sharesOf, sharesUneven } from '../../shared/budget/rules.ts';
import { roundingNote } from '../../shared/report/words.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { AdoptDialog } from './adopt-dialog.tsx';
import { AgendaDialog } from './agenda-dialog.tsx';
import { AlternativeCard } from './alternative-card.tsx';
import { budgetColumns, budgetRows } from './budget-columns.ts';
import { BudgetFacts } from './budget-facts.tsx';
import { BudgetHead } from './budget-head.tsx';
import { Comparison } from './comparison.tsx';
import { DistributeDialog } from './distribute-dialog.tsx';
import { FigureGrid } from './figure-grid.tsx';
import { NotesList } from './notes-list.tsx';
import { pastedInto } from './paste.ts';
import { usePayers } from './payers.ts';
import { currentBudget, placeOf } from './place.ts';
import { ReviseDialog } from './revise-dialog.tsx';
import { SharesChart } from './shares-chart.tsx';
import { begin, budgetGridId, writeAmounts } from './steps.ts';

/** The budget of a year in its alternatives. */
export function BudgetTab({ year }: { year: BudgetYear }) {
  const payers = usePayers();
  const detail = useStore(currentBudget);
  if (payers.length === 0) return <NoPayers />;
  if (detail === null) return <NoBudget year={year} />;
  return <Budget key={detail.budget.id} year={year} detail={detail} payers={payers} />;
}

function NoPayers() {
  return (
    <Empty
      title="Nämnden har inga kommuner att fördela budgeten på."
      actions={<a href={hashOf('installningar')}>Till inställningarna</a>}
    >
      <p>Lägg till kommunerna som samverkar i nämnden. Sedan får var och en sitt belopp här.</p>
    </Empty>
  );
}

function NoBudget({ year: { year, versions, earlier } }: { year: BudgetYear }) {
  const store = useStoreApi();
  const [last] = earlier;
  if (versions.length > 0) return <Empty title="Det finns ingen sådan version av budgeten." />;
  return (
    <Empty
      title={`Här kommer budgeten för ${year} att stå.`}
      actions={
        <>
          {last?.year === year - 1 ? (
            <Button kind="primary" onPress={() => void begin(store, year, true)}>
              Börja med beloppen för {last.year}
            </Button>
          ) : null}
          <Button kind={last?.year === year - 1 ? 'plain' : 'primary'} onPress={() => void begin(store, year, false)}>
            Börja utan belopp
          </Button>
        </>
      }
    >
      <p>
        Beloppen skrivs per kommun, i ett eller flera alternativ. Summor, andelar och ändring mot förra året räknas
        fram, och ett belopp kan fördelas med en fördelningsnyckel.
      </p>
    </Empty>
  );
}

interface BudgetProps {
  readonly year: BudgetYear;
  readonly detail: BudgetDetail;
  readonly payers: readonly Payer[];
}

function Budget({ year, detail, payers }: BudgetProps) {
  const store = useStoreApi();
  const { dialog } = placeOf(useStore((state) => state.route));
  const locked = detail.adoption !== null;
  const rows = useMemo(() => budgetRows(payers), [payers]);
  const columns = useMemo(() => budgetColumns(payers, detail, locked), [payers, detail, locked]);
  const notes = useMemo(() => budgetNotes(payers, detail, year.keys), [payers, detail, year.keys]);
  return (
    <>
      <BudgetHead year={year} detail={detail} />
      <FigureGrid
        id={budgetGridId}
        label={`Budget ${year.year} per kommun i tusental kronor`}
        rows={rows}
        columns={columns}
        locked={locked}
        onWrite={(cells) => void writeAmounts(store, detail, columns, cells)}
        onPaste={(pasted, block) => {
          const { cells, unknown } = pastedInto(pasted, block, { rows, columns, totalRow: rows.length - 1 });
          void writeAmounts(store, detail, columns, cells, unknown);
        }}
      />
      <p className="soft figure-hint">{hintOf(detail, payers, locked)}</p>
      {locked ? null : <NotesList notes={notes} />}
      <BudgetFacts detail={detail} locked={locked} />
      <Section title="Alternativ">
        {detail.alternatives.map((each, at) => (
          <AlternativeCard key={each.id} alternative={each} at={at} detail={detail} keys={year.keys} payers={payers} />
        ))}
      </Section>
      <Comparison detail={detail} payers={payers} />
      <SharesChart detail={detail} earlier={year.earlier} payers={payers} />
      {dialog === 'distribute' && !locked ? (
        <DistributeDialog detail={detail} keys={year.keys} payers={payers} />
      ) : null}
      {dialog === 'adopt' && !locked ? <AdoptDialog detail={detail} notes={notes} /> : null}
      {dialog === 'revise' && locked ? <ReviseDialog detail={detail} /> : null}
      {dialog === 'agenda' ? <AgendaDialog detail={detail} /> : null}
    </>
  );
}

/** How one writes, and that figures which seem not to add up are rounded. */
function hintOf(detail: BudgetDetail, payers: readonly Payer[], locked: boolean): string {
  const columns = detail.alternatives.map((each) => columnOf(payers, each.amounts));
  const before = beforeColumn(payers, detail);
  const uneven = columns.some((each) => isUneven(each) || sharesUneven(sharesOf(each))) || (before && isUneven(before));
  const how = locked
    ? 'Tusental kronor med en decimal.'
    : 'Tusental kronor med en decimal; skriv kr efter för kronor. Ett block från Excel eller Word klistras in, med eller utan kommunernas namn.';
  return uneven ? `${how} ${roundingNote}` : how;
}
