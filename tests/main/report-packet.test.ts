import { describe, expect, it } from 'vitest';
import { amountFrom, roundedText } from '../../src/shared/report/amount.ts';
import { economyColumns, investmentColumns } from '../../src/shared/report/figures.ts';
import type { ChapterKind, FigureRow } from '../../src/shared/report/model.ts';
import { cellsOf, deniedCells, reportAdvice, reportLacks } from '../../src/shared/report/notes.ts';
import { sharesTotal } from '../../src/shared/report/shares.ts';
import { linesOf } from '../documents/reader.ts';
import { packetMissing } from '../packet/packet-file.ts';
import { printedReport } from '../packet/report-text.ts';
import { differences, wordsOf } from '../packet/words.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { detailOf, rich, writeChapter } from './report-board.ts';
import { quickFolder } from './support.ts';

const periods = { T1: { year: 2025, periodKey: 't1' }, T2: { year: 2025, periodKey: 't2' } } as const;
const rows: readonly FigureRow[] = ['income', 'cost', 'net', 'investment'];
const texts = [
  'mission',
  'motivation',
  'events',
  'additional',
  'staff',
  'economy',
  'shares',
  'economyTable',
  'investments',
] as const satisfies readonly ChapterKind[];

/** A board of the packet's municipalities. */
async function packetBoard(): Promise<Klubba> {
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  for (const [name] of printedReport('T1').amounts) await klubba.call('municipality.create', { name });
  return klubba;
}

/** Every printed figure, computed or not, as it stands. */
function printedCells(figures: ReturnType<typeof printedReport>['figures']) {
  return rows.flatMap((row) => {
    const columns = row === 'investment' ? investmentColumns : economyColumns;
    return figures[row].map((text, at) => {
      const [amount, column] = [amountFrom(text, 'mnkr'), columns[at]];
      if (amount === null || column === undefined) throw new Error(text);
      return { row, column, ...amount };
    });
  });
}

/** Types in a printed report as it stands and decides it. */
async function enter(klubba: Klubba, which: 'T1' | 'T2', decidedOn: string) {
  const printed = printedReport(which);
  const { id } = await klubba.call('report.create', periods[which]);
  const unused = (await detailOf(klubba, periods[which])).chapters;
  for (const each of unused) await klubba.call('reportChapter.remove', { id: each.id });
  for (const kind of texts) if (printed[kind].length > 0) await writeChapter(klubba, id, kind, rich(...printed[kind]));
  if (printed.judged !== '') {
    await klubba.call('report.update', { id, patch: { assessments: [{ key: 'a', label: printed.judged }] } });
    const text = printed.missionLines.join('\n');
    await klubba.call('reportMission.create', { reportId: id, text, assessmentKey: 'a', forecastKey: 'a' });
  }
  await klubba.call('reportFigure.fill', { reportId: id, cells: printedCells(printed.figures) });
  const { municipalities } = await klubba.call('board.get', {});
  const shares = printed.amounts.flatMap(([name, text]) => {
    const municipality = municipalities.find((each) => each.name === name);
    const amount = amountFrom(text, 'kr');
    return municipality && amount ? [{ municipalityId: municipality.id, ...amount }] : [];
  });
  await klubba.call('reportShare.fill', { reportId: id, shares });
  const detail = await klubba.call('report.decide', { id, decidedOn });
  await klubba.call('document.export', { document: 'rapport', id });
  return { printed, detail, bytes: klubba.delivered.at(-1)?.bytes ?? new Uint8Array() };
}

const plain = (text: string) => text.replace(/[–−]/g, '-');

/** The words of a text, where a bare 0 of the tables is 0,0 and a deviation is called the same everywhere. */
function comparable(text: string): string[] {
  const words = wordsOf(plain(text)).map((each) => each.toLocaleLowerCase('sv').replace(/^budget-?(?=avvikelse)/, ''));
  return words.map((each) => (each === '0' ? '0,0' : each));
}

/** What of the printed report the document lacks, word by word in order. */
async function lacks(printed: ReturnType<typeof printedReport>, bytes: Uint8Array): Promise<readonly string[]> {
  return differences(comparable(printed.lines.join('\n')), comparable((await linesOf(bytes)).join('\n'))).missing;
}

describe(packetMissing ?? 'the reports of the real packet', () => {
  if (packetMissing !== null) {
    it.skip(packetMissing);
    return;
  }

  it('give the printed deviations, and where the packet denies itself it is told', async () => {
    const klubba = await packetBoard();
    const first = await enter(klubba, 'T1', '2025-05-07');
    const second = await enter(klubba, 'T2', '2025-09-10');
    expect(deniedCells(first.detail)).toEqual([]);
    const denied = deniedCells(second.detail).map(({ row, column, stated, value }) => [
      row,
      column,
      roundedText(stated?.amount ?? 0, 'mnkr'),
      roundedText(value?.amount ?? 0, 'mnkr'),
    ]);
    expect(denied).toEqual([
      ['income', 'deviation', '0,0', '0,3'],
      ['cost', 'deviation', '0,0', '−0,3'],
    ]);
    for (const { printed, detail } of [first, second]) {
      const wrong = new Set(deniedCells(detail).map((each) => `${each.row} ${each.column}`));
      const computed = cellsOf(detail).filter(
        (each) => each.value !== null && !wrong.has(`${each.row} ${each.column}`),
      );
      const tenths = (text: string) => roundedText(amountFrom(text, 'mnkr')?.amount ?? Number.NaN, 'mnkr');
      const shown = computed.map((each) => [each.row, each.column, roundedText(each.value?.amount ?? 0, 'mnkr')]);
      const wanted = rows.flatMap((row) =>
        printed.figures[row].map((text, at) => {
          const column = (row === 'investment' ? investmentColumns : economyColumns)[at] ?? '';
          return [row, column, tenths(text)];
        }),
      );
      expect(shown).toEqual(wanted.filter(([row, column]) => !wrong.has(`${row} ${column}`)));
      expect(sharesTotal(detail.shares).total).toBe(amountFrom(printed.total, 'kr')?.amount);
      // What the licences cost more is what the forecast is over the budget.
      expect(roundedText(-sharesTotal(detail.shares).total, 'mnkr')).toBe(tenths(printed.figures.cost[6] ?? ''));
      expect(reportLacks(detail)).toEqual([]);
    }
  });

  it('are told to repeat each other, and to name another day than their period’s last', async () => {
    const klubba = await packetBoard();
    await enter(klubba, 'T1', '2025-05-07');
    const { printed, detail } = await enter(klubba, 'T2', '2025-09-10');
    const alike = reportAdvice(detail).filter((each) => each.text.includes('samma') || each.text.includes('Samma'));
    expect(alike.map(({ kind, text }) => [kind, text])).toEqual([
      ['economy', 'Nästan samma text som T1 2025.'],
      ['shares', 'Samma text som T1 2025.'],
      ['economyTable', 'Samma text som T1 2025.'],
    ]);
    // Columns of one table whose dates disagree (R-P): here they are made from the period, and cannot.
    expect(printed.lines.filter((each) => /^3\d aug/.test(each))).toEqual(['31 aug', '31 aug', '30 aug 2025']);
  });

  it('are made again in Word with all their words in order, but for the headings of their tables', async () => {
    const klubba = await packetBoard();
    const first = await enter(klubba, 'T1', '2025-05-07');
    const second = await enter(klubba, 'T2', '2025-09-10');
    expect(await lacks(first.printed, first.bytes)).toEqual(['årsprognos', 'nettokostnader']);
    // The two figures are the deviations that the packet denies; the days are in the headings of its second table.
    expect(await lacks(second.printed, second.bytes)).toEqual([
      'för',
      'årsprognos',
      '0,0',
      '0,0',
      '31 aug',
      '31 aug',
      '30 aug',
      'årsprognos',
    ]);
  });
});
