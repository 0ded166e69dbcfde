import type { CommandInput } from '../../src/shared/commands.ts';
import { amountFrom } from '../../src/shared/report/amount.ts';
import type { ReportDetail } from '../../src/shared/report/commands.ts';
import type { ChapterKind, FigureColumn, FigureRow } from '../../src/shared/report/model.ts';
import type { RichText } from '../../src/shared/rich-text.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { quickFolder } from './support.ts';

export const t1 = { year: 2026, periodKey: 't1' };
export const t2 = { year: 2026, periodKey: 't2' };

/** A board of three municipalities without anything to report yet. */
export async function reportBoard(): Promise<{ readonly klubba: Klubba; readonly municipalities: readonly string[] }> {
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  const municipalities: string[] = [];
  for (const name of ['Norrsjö', 'Söderå', 'Västmark']) {
    municipalities.push((await klubba.call('municipality.create', { name })).id);
  }
  return { klubba, municipalities };
}

/** Paragraphs of plain text. */
export function rich(...paragraphs: readonly string[]): RichText {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** The report of a period that is begun. */
export async function detailOf(klubba: Klubba, place: typeof t1): Promise<ReportDetail> {
  const { detail } = await klubba.call('report.get', place);
  if (detail === null) throw new Error('The report is not begun');
  return detail;
}

/** Writes a chapter, which is added where the report lacks it. */
export async function writeChapter(klubba: Klubba, reportId: string, kind: ChapterKind, text: RichText): Promise<void> {
  const { id } = await klubba.call('reportChapter.add', { reportId, kind });
  await klubba.call('reportChapter.update', { id, patch: { text } });
}

type Cell = CommandInput<'reportFigure.fill'>['cells'][number];

/** Cells in mnkr: columns by their names, each with what stands in income, costs and investments. */
export function figures(
  row: FigureRow,
  columns: Partial<Record<FigureColumn, string>>,
  unit: 'kr' | 'mnkr' = 'mnkr',
): Cell[] {
  return Object.entries(columns).map(([column, text]) => {
    const amount = amountFrom(text, unit);
    if (amount === null) throw new Error(text);
    return { row, column: column as FigureColumn, ...amount };
  });
}
