import { useMemo } from 'react';
import type { BudgetYear } from '../../shared/budget/commands.ts';
import { keyNotes } from '../../shared/budget/notes.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Section } from '../parts/section.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { DoButton } from './do-button.ts';
import { FigureGrid } from './figure-grid.tsx';
import { KeyCard } from './key-card.tsx';
import { keyColumns, keyRows } from './key-columns.ts';
import { NotesList } from './notes-list.tsx';
import { pastedInto } from './paste.ts';
import { usePayers } from './payers.ts';
import { carryKeys, keyGridId, writeShares } from './steps.ts';

/** The allocation keys of a year: what costs are shared by, and where the figures come from. */
export function KeysTab({ year }: { year: BudgetYear }) {
  const store = useStoreApi();
  const payers = usePayers();
  const { keys } = year;
  const rows = useMemo(() => keyRows(payers), [payers]);
  const columns = useMemo(() => keyColumns(payers, keys), [payers, keys]);
  const notes = useMemo(() => keys.flatMap((each) => keyNotes(payers, each)), [payers, keys]);
  if (keys.length === 0) return <NoKeys year={year} />;
  return (
    <>
      <div className="budget-head">
        <p>Vad kostnaderna fördelas efter under {year.year}.</p>
        <Toolbar label="Fördelningsnycklarna">
          <DoButton id="budget.addKey" text="Ny nyckel" />
        </Toolbar>
      </div>
      <FigureGrid
        id={keyGridId}
        label={`Fördelningsnycklar ${year.year} per kommun`}
        rows={rows}
        columns={columns}
        locked={false}
        onWrite={(cells) => void writeShares(store, columns, cells)}
        onPaste={(pasted, block) => {
          const { cells, unknown } = pastedInto(pasted, block, { rows, columns, totalRow: null });
          void writeShares(store, columns, cells, unknown);
        }}
      />
      <p className="soft figure-hint">
        Andelarna skrivs som de är räknade eller överenskomna: antal invånare, uppmätta enheter, procent eller promille.
      </p>
      <NotesList notes={notes} />
      <Section title="Nycklar">
        {keys.map((each, at) => (
          <KeyCard key={each.id} budgetKey={each} at={at} count={keys.length} />
        ))}
      </Section>
    </>
  );
}

function NoKeys({ year }: { year: BudgetYear }) {
  const store = useStoreApi();
  const { keysBefore } = year;
  return (
    <Empty
      title={`Här kommer fördelningsnycklarna för ${year.year} att stå.`}
      actions={
        <>
          {keysBefore === null ? null : (
            <Button kind="primary" onPress={() => void carryKeys(store, year)}>
              För över {keysBefore.count === 1 ? 'nyckeln' : `${keysBefore.count} nycklar`} från{' '}
              {String(keysBefore.year)}
            </Button>
          )}
          <DoButton id="budget.addKey" text="Ny nyckel" kind={keysBefore === null ? 'primary' : 'plain'} />
        </>
      }
    >
      <p>
        En nyckel säger hur kostnader delas mellan kommunerna: efter befolkning, uppmätt användning eller det som är
        överenskommet. Ett belopp kan fördelas med den, och det beslutade jämföras.
      </p>
    </Empty>
  );
}
