import { Paragraph, type TableCell, TableRow } from 'docx';
import { roundedText } from '../../shared/report/amount.ts';
import { cellAt, needsRoundingNote } from '../../shared/report/figures.ts';
import type { FigureColumn, FigureRow } from '../../shared/report/model.ts';
import { deniedText, tables } from '../../shared/report/notes.ts';
import { longSpan } from '../../shared/report/period.ts';
import type { ReportValue } from '../../shared/report/report-value.ts';
import { sharesTotal } from '../../shared/report/shares.ts';
import { columnTitle, roundingNote, rowTitles } from '../../shared/report/words.ts';
import { noBreakSpace, numberText } from '../../shared/swedish.ts';
import { type Block, paragraph } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { cell, headerRow, row, shares, smallMargins, tableOf, textCell } from './parts/table.ts';
import { runs } from './parts/text.ts';

function rightCell(text: string, style: string): TableCell {
  return cell([new Paragraph({ style, alignment: 'right', children: runs(text) })]);
}

function figureText(value: ReportValue, at: FigureRow, column: FigureColumn): string {
  const found = cellAt(value.cells, at, column).value;
  return found === null ? '–' : roundedText(found.amount, 'mnkr');
}

/** What must be said below a table: that it seems not to add up, and what is stated otherwise. */
function tableNotes(value: ReportValue, rows: readonly FigureRow[]): readonly Block[] {
  const denied = value.cells.filter((each) => each.denied && rows.includes(each.row));
  const notes = [
    ...(needsRoundingNote(value.cells, rows) ? [roundingNote] : []),
    ...denied.map((each) => deniedText(each, value)),
  ];
  return notes.map((each) => paragraph(each, 'AfterTable'));
}

/** The heading of a column: what it is, and below it the months or the year, which are never parted. */
function headCell(title: string): TableCell {
  const [what = '', ...when] = title.split(' ');
  const lines = [what, when.join(noBreakSpace)].map(
    (each) => new Paragraph({ style: 'SmallTableHead', alignment: 'right', children: runs(each) }),
  );
  return cell(lines);
}

/** The table of income and costs, or of investments where there are any: mnkr with one decimal, computed where it can be. */
export function figureTable(value: ReportValue, kind: keyof typeof tables): readonly Block[] {
  const { rows, columns } = tables[kind];
  const known = value.cells.some((each) => each.value !== null && rows.some((one) => one === each.row));
  if (!known && kind === 'investments') return [];
  const headRow = new TableRow({
    children: [
      textCell('Mnkr med en decimal', 'SmallTableHead'),
      ...columns.map((each) => headCell(columnTitle(each, value))),
    ],
    cantSplit: true,
    tableHeader: true,
  });
  const body = rows.map((each) =>
    row([
      textCell(rowTitles[each], 'SmallTableHead'),
      ...columns.map((column) => rightCell(figureText(value, each, column), 'SmallTableText')),
    ]),
  );
  const table = tableOf([headRow, ...body], {
    widths: shares([17, ...columns.map(() => 12)]),
    margins: smallMargins,
    firstColumn: true,
  });
  return [table, ...tableNotes(value, rows)];
}

/** What an extra cost means to each municipality, as a list, and its sum. */
export function sharesList(draft: Draft, value: ReportValue): readonly Block[] {
  const { total, decimals, uneven } = sharesTotal(value.shares);
  if (value.shares.length === 0) return [];
  const tkr = (amount: number) => `${numberText(amount / 1_000, decimals)}${noBreakSpace}tkr`;
  const items = value.shares.map(
    ({ municipality, amount }) =>
      new Paragraph({
        style: 'ListBullet',
        numbering: { ...draft.bullets, level: 0 },
        children: runs(`${municipality} ${tkr(amount)}`),
      }),
  );
  return [...items, paragraph(`Totalt ${tkr(total)}.`), ...(uneven ? [paragraph(roundingNote)] : [])];
}

/** The board's mission and how it is fulfilled: in the period, and as forecast for the year. */
export function missionTable(draft: Draft, value: ReportValue): readonly Block[] {
  const { missions, year } = value;
  if (missions.length === 0) return [];
  const body = missions.map(({ text, assessment, forecast }) => {
    const judged = [assessment, forecast].map((each) => textCell(each === '' ? '–' : each));
    return row([cell(missionLines(draft, text)), ...judged]);
  });
  const titles = [
    'Uppdrag',
    `Bedömning ${longSpan(value)}`,
    `Prognos ${longSpan({ year, fromMonth: 1, toMonth: 12 })}`,
  ];
  return [tableOf([headerRow(titles), ...body], { widths: shares([50, 25, 25]) })];
}

/** One line stands as it is, more of them as a list. */
function missionLines(draft: Draft, text: string): readonly Block[] {
  const lines = text.split(/\r?\n/).filter((each) => each.trim() !== '');
  const [only, ...more] = lines;
  if (only === undefined || more.length === 0) return lines.map((each) => paragraph(each, 'TableText'));
  return lines.map(
    (each) =>
      new Paragraph({
        style: 'TableText',
        numbering: { ...draft.bullets, level: 0 },
        children: runs(each.replace(/^[-–•*]\s*/, '')),
      }),
  );
}
