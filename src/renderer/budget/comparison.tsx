import type { BudgetDetail } from '../../shared/budget/commands.ts';
import { type Change, type Column, changesOf, columnOf, leading, type Payer } from '../../shared/budget/rules.ts';
import { alternativeName, changePercent, signedTkr, tkrText } from '../../shared/budget/words.ts';
import { Section } from '../parts/section.tsx';
import { Table, type Column as TableColumn } from '../parts/table.tsx';

interface Other {
  readonly id: string;
  readonly name: string;
  readonly column: Column;
}

interface Row {
  readonly id: string;
  readonly name: string;
  /** Null is the total. */
  readonly at: number | null;
}

/** The alternatives against the one that counts, and against what was adopted before where the budget is revised. */
export function Comparison({ detail, payers }: { detail: BudgetDetail; payers: readonly Payer[] }) {
  const { alternatives, revised } = detail;
  const chosen = leading(alternatives);
  if (chosen === undefined) return null;
  const name = alternativeName(chosen, alternatives.indexOf(chosen));
  const base = columnOf(payers, chosen.amounts);
  const others: readonly Other[] = [
    ...alternatives.flatMap((each, at) =>
      each === chosen ? [] : [{ id: each.id, name: alternativeName(each, at), column: columnOf(payers, each.amounts) }],
    ),
    ...(revised === null
      ? []
      : [{ id: 'revised', name: 'Tidigare fastställd', column: columnOf(payers, revised.amounts) }]),
  ];
  if (others.length === 0) return null;
  const rows: readonly Row[] = [
    ...payers.map((each, at) => ({ id: each.id, name: each.name, at })),
    { id: 'total', name: 'Totalt', at: null },
  ];
  const amount = (column: Column, { at }: Row) => (at === null ? column.total : (column.amounts[at] ?? null));
  return (
    <Section title="Alternativen jämförda" lead={`Skillnaden är mot ”${name}”, i tusental kronor.`}>
      <Table
        label="Alternativen jämförda"
        rows={rows}
        columns={[
          { id: 'name', title: 'Kommun', cell: (row) => row.name },
          { id: 'base', title: name, align: 'end', cell: (row) => tkrText(amount(base, row)) },
          ...others.flatMap((each) => differenceColumns(each, base, amount)),
        ]}
      />
    </Section>
  );
}

function differenceColumns(
  { id, name, column }: Other,
  base: Column,
  amount: (column: Column, row: Row) => Column['total'],
): readonly TableColumn<Row>[] {
  const changes = changesOf(column, base);
  const change = ({ at }: Row): Change | null => (at === null ? changes.total : (changes.each[at] ?? null));
  return [
    { id, title: name, align: 'end', cell: (row) => tkrText(amount(column, row)) },
    { id: `${id} kr`, title: 'Skillnad', align: 'end', cell: (row) => signedTkr(change(row)?.amount ?? null) },
    { id: `${id} %`, title: 'Skillnad i %', align: 'end', cell: (row) => changePercent(change(row)) },
  ];
}
