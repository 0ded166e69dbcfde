import { Paragraph, type TableCell, TableRow } from 'docx';
import type { AlternativeValue, BudgetValue, KeyValue } from '../../shared/budget/budget-value.ts';
import { type Column, changesOf, isUneven, leading, sharesOf, sharesUneven } from '../../shared/budget/rules.ts';
import { changePercent, partText, percentText, signedTkr, tkrText } from '../../shared/budget/words.ts';
import { roundingNote } from '../../shared/report/words.ts';
import { type Block, paragraph } from './parts/blocks.ts';
import { cell, row, shares, tableOf, textCell } from './parts/table.ts';
import { runs } from './parts/text.ts';

function rightCell(text: string, style = 'TableText'): TableCell {
  return cell([new Paragraph({ style, alignment: 'right', children: runs(text) })]);
}

/** A header row whose first column is words and the others figures. */
function figureHead([first = '', ...others]: readonly string[]): TableRow {
  return new TableRow({
    children: [textCell(first, 'TableHead'), ...others.map((each) => rightCell(each, 'TableHead'))],
    cantSplit: true,
    tableHeader: true,
  });
}

/** A table of one row for each municipality and the last for the total, which stands out. */
function payerTable(
  titles: readonly string[],
  names: readonly string[],
  rowAt: (at: number) => readonly string[],
  total: readonly string[],
): Block {
  const body = names.map((name, at) => row([textCell(name), ...rowAt(at).map((each) => rightCell(each))]));
  const last = row([textCell('Totalt', 'TableLabel'), ...total.map((each) => rightCell(each, 'TableLabel'))]);
  const widths = shares([22, ...titles.slice(1).map(() => 14)]);
  return tableOf([figureHead(titles), ...body, last], { widths, firstColumn: true });
}

/** What must be said below a table: that it seems not to add up, and what is stated otherwise. */
function notesOf(column: Column, tenths: readonly (number | null)[]): readonly Block[] {
  const notes = [
    ...(isUneven(column) || sharesUneven(tenths) ? [roundingNote] : []),
    ...(column.denied
      ? [`Den angivna summan är ${tkrText(column.stated)} tkr; beloppen blir ${tkrText(column.total)} tkr tillsammans.`]
      : []),
  ];
  return notes.map((each) => paragraph(each, 'AfterTable'));
}

/** An alternative per municipality in tkr with one decimal: amount, share, and change against the year before. */
export function alternativeTable(value: BudgetValue, each: AlternativeValue): readonly Block[] {
  const { municipalities, before, year } = value;
  const tenths = sharesOf(each);
  const changes = changesOf(each, before);
  const past = before === null ? [] : [String(before.year)];
  const titles = ['Tkr', ...past, String(year), 'Andel', ...(before === null ? [] : ['Förändring', 'Förändring i %'])];
  const cellsOf = (was: string, now: string, share: string, change: (typeof changes)['total']) => [
    ...(before === null ? [] : [was]),
    now,
    share,
    ...(before === null ? [] : [signedTkr(change?.amount ?? null), changePercent(change)]),
  ];
  const table = payerTable(
    titles,
    municipalities,
    (at) =>
      cellsOf(
        tkrText(before?.amounts[at] ?? null),
        tkrText(each.amounts[at] ?? null),
        percentText(tenths[at] ?? null),
        changes.each[at] ?? null,
      ),
    cellsOf(
      tkrText(before?.total ?? null),
      tkrText(each.total),
      each.total === null ? '–' : percentText(1_000),
      changes.total,
    ),
  );
  return [table, ...notesOf(each, tenths)];
}

/** What a key gives beside what is decided. */
export function keyTable({ municipalities }: BudgetValue, each: AlternativeValue, key: KeyValue): Block {
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, one) => total + (one ?? 0), 0);
  const unit = key.unit.trim() === '' ? 'Enheter' : key.unit.trim();
  return payerTable(
    [
      'Tkr',
      `Andel (${unit})`,
      'Andel i %',
      'Enligt nyckeln',
      each.status === 'adopted' ? 'Fastställt' : 'Budget',
      'Skillnad',
    ],
    municipalities,
    (at) => {
      const part = key.rows[at];
      return [
        part?.weight ?? '–',
        partText(part?.part ?? null),
        tkrText(part?.amount ?? null),
        tkrText(each.amounts[at] ?? null),
        signedTkr(part?.difference ?? null),
      ];
    },
    [
      key.sum,
      partText(10_000),
      tkrText(sum(key.rows.map((one) => one.amount))),
      tkrText(each.total),
      signedTkr(sum(key.rows.map((one) => one.difference))),
    ],
  );
}

/** So many alternatives have room beside the one that counts. */
const othersAbreast = 3;

type Named = Column & { readonly label: string };

function comparisonTable(names: readonly string[], chosen: Named, others: readonly Named[]): Block {
  const differences = others.map((each) => changesOf(each, chosen));
  const cells = (own: (column: Column) => string, change: (at: number) => string) => [
    own(chosen),
    ...others.flatMap((each, at) => [own(each), change(at)]),
  ];
  return payerTable(
    ['Tkr', chosen.label, ...others.flatMap((each) => [each.label, 'Skillnad'])],
    names,
    (row) =>
      cells(
        (column) => tkrText(column.amounts[row] ?? null),
        (at) => signedTkr(differences[at]?.each[row]?.amount ?? null),
      ),
    cells(
      (column) => tkrText(column.total),
      (at) => signedTkr(differences[at]?.total?.amount ?? null),
    ),
  );
}

/** The alternatives beside the one that counts, each with its difference from it; none of a single one. */
export function comparisonTables({ municipalities, alternatives, revised, year }: BudgetValue): readonly Block[] {
  const chosen = leading(alternatives);
  if (chosen === undefined) return [];
  const others: readonly Named[] = [
    ...alternatives.filter((each) => each !== chosen),
    ...(revised === null ? [] : [{ ...revised, label: `Tidigare fastställd ${year}` }]),
  ];
  const starts = others.map((_, at) => at).filter((at) => at % othersAbreast === 0);
  return starts.flatMap((from) => [
    // Tables that touch would be one.
    ...(from === 0 ? [] : [paragraph('', 'AfterTable')]),
    comparisonTable(municipalities, chosen, others.slice(from, from + othersAbreast)),
  ]);
}
