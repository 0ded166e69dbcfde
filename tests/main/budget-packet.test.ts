import { expect, it } from 'vitest';
import { budgetNotes } from '../../src/shared/budget/notes.ts';
import { beforeColumn, changesOf, columnOf, isUneven, sharesOf } from '../../src/shared/budget/rules.ts';
import { changePercent, percentText, signedTkr, tkrText } from '../../src/shared/budget/words.ts';
import { linesOf } from '../documents/reader.ts';
import { printedBudgets } from '../packet/budget-text.ts';
import { packetMissing } from '../packet/packet-file.ts';
import { type BudgetBoard, cells, newest } from './budget-board.ts';
import { newBoard } from './klubba.ts';
import { quickFolder } from './support.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The packet's budget entered: last year beside, and the alternatives with the totals that it states. */
async function entered() {
  const printed = printedBudgets();
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  const municipalities: string[] = [];
  for (const name of printed[0]?.names ?? []) {
    municipalities.push((await klubba.call('municipality.create', { name })).id);
  }
  const board: BudgetBoard = { klubba, municipalities };
  const { id } = await klubba.call('budget.create', { year: 2026 });
  const { alternatives } = await newest(klubba, 2026);
  const second = await klubba.call('budgetAlternative.create', { budgetId: id, label: 'B' });
  const column = (table: number, year: number) => [
    ...(printed[table]?.figures.map((each) => each[year] ?? '') ?? []),
    printed[table]?.totals[year] ?? '',
  ];
  await klubba.call('budget.fill', {
    id,
    cells: [
      ...cells(board, null, column(0, 0)),
      ...cells(board, alternatives[0]?.id ?? '', column(0, 1)),
      ...cells(board, second.id, column(1, 1)),
    ],
  });
  const { municipalities: payers } = await klubba.call('board.get', {});
  return { klubba, printed, payers, detail: await newest(klubba, 2026) };
}

it.skipIf(packetMissing !== null)(
  `the packet's two budgets add up to the totals that it states ${packetMissing ?? ''}`,
  async () => {
    const { printed, payers, detail } = await entered();
    expect(printed.map(({ years, totals }) => [years, totals])).toEqual([
      [
        ['2025', '2026'],
        ['8 814,0', '14 635,1'],
      ],
      [
        ['2025', '2026'],
        ['8 814,0', '10 227,3'],
      ],
    ]);
    const before = beforeColumn(payers, detail);
    const columns = detail.alternatives.map((each) => columnOf(payers, each.amounts));
    const told = columns.map((column) => ({
      total: plain(tkrText(column.total)),
      denied: column.denied,
      uneven: isUneven(column),
      shares: sharesOf(column).map((each) => plain(percentText(each))),
      changes: changesOf(column, before).each.map((each) => plain(signedTkr(each?.amount ?? null))),
      change: plain(signedTkr(changesOf(column, before).total?.amount ?? null)),
      percent: plain(changePercent(changesOf(column, before).total)),
    }));
    expect([plain(tkrText(before?.total ?? null)), before?.denied]).toEqual(['8 814,0', false]);
    expect(told).toEqual([
      {
        total: '14 635,1',
        denied: false,
        uneven: false,
        shares: ['58,9 %', '36,2 %', '5,0 %'],
        changes: ['+3 346,5', '+2 194,6', '+280,0'],
        change: '+5 821,1',
        percent: '+66,0 %',
      },
      {
        total: '10 227,3',
        denied: false,
        uneven: false,
        shares: ['60,1 %', '34,5 %', '5,4 %'],
        changes: ['+879,5', '+425,8', '+108,0'],
        change: '+1 413,3',
        percent: '+16,0 %',
      },
    ]);
    const rules = budgetNotes(payers, detail, []).map((each) => each.rule);
    expect(rules).toEqual(['consultation']);
  },
);

it.skipIf(packetMissing !== null)(
  `the budget's own document has every figure that the packet prints ${packetMissing ?? ''}`,
  async () => {
    const { klubba, printed, detail } = await entered();
    await klubba.call('document.export', { document: 'budget', id: detail.budget.id });
    const lines = new Set(await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array()));
    const figures = printed.flatMap((each) => [...each.names, ...each.figures.flat(), ...each.totals, ...each.years]);
    expect(figures.filter((each) => !lines.has(each))).toEqual([]);
  },
);
