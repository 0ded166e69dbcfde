import type { AlternativeDetail, KeyDetail } from '../../shared/budget/commands.ts';
import { columnOf, keyComparison, keyParts, type Payer } from '../../shared/budget/rules.ts';
import { keyName, partText, signedTkr, tkrText } from '../../shared/budget/words.ts';
import { Table } from '../parts/table.tsx';

interface KeyTableProps {
  readonly alternative: AlternativeDetail;
  readonly budgetKey: KeyDetail;
  readonly payers: readonly Payer[];
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly part: number | null;
  readonly keyed: number | null;
  readonly written: number | null;
  readonly difference: number | null;
}

/** What the key gives of the alternative's total, beside what is written. */
export function KeyTable({ alternative, budgetKey, payers }: KeyTableProps) {
  const column = columnOf(payers, alternative.amounts);
  const compared = keyComparison(payers, column, budgetKey);
  const name = keyName(budgetKey);
  if (compared === null) {
    const why = column.total === null ? 'Inga belopp är skrivna än.' : `”${name}” har inga andelar att räkna med.`;
    return <p className="soft">{why}</p>;
  }
  const parts = keyParts(payers, budgetKey);
  const rows = payers.map(
    ({ id, name: payer }, at): Row => ({
      id,
      name: payer,
      part: parts[at] ?? null,
      keyed: compared.amounts[at]?.amount ?? null,
      written: column.amounts[at]?.amount ?? null,
      difference: compared.differences[at] ?? null,
    }),
  );
  return (
    <>
      <p className="key-says">
        {compared.differs ? `⚠ Beloppen skiljer sig från ”${name}”.` : `✓ Beloppen följer ”${name}”.`}
      </p>
      <Table
        label={`Beloppen jämförda med ${name}`}
        rows={rows}
        columns={[
          { id: 'name', title: 'Kommun', cell: (row) => row.name },
          { id: 'part', title: 'Andel', align: 'end', cell: (row) => partText(row.part) },
          { id: 'keyed', title: 'Enligt nyckeln, tkr', align: 'end', cell: (row) => tkrText(row.keyed) },
          { id: 'written', title: 'Skrivet, tkr', align: 'end', cell: (row) => tkrText(row.written) },
          { id: 'difference', title: 'Skillnad, tkr', align: 'end', cell: (row) => signedTkr(row.difference) },
        ]}
      />
    </>
  );
}
