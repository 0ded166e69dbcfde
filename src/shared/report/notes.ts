import { plainText } from '../rich-text.ts';
import { listed } from '../swedish.ts';
import { alikeTo } from './alike.ts';
import { roundedText } from './amount.ts';
import { chapters, inOrder } from './chapters.ts';
import type { ReportDetail } from './commands.ts';
import { cellAt, economyColumns, economyRows, type FigureCell, figureCells, investmentColumns } from './figures.ts';
import type { ChapterKind, FigureColumn, FigureRow } from './model.ts';
import { otherSpans } from './period.ts';
import { cellName } from './words.ts';

/** Something to say of a chapter. */
export interface ReportNote {
  readonly kind: ChapterKind;
  readonly text: string;
}

/** The cells of a report's tables. */
export function cellsOf({ figures, before }: Pick<ReportDetail, 'figures' | 'before'>): readonly FigureCell[] {
  return figureCells(figures, before);
}

const needed: readonly FigureColumn[] = ['budget', 'outcome', 'yearBudget', 'yearForecast'];

function emptyCells(cells: readonly FigureCell[], rows: readonly FigureRow[]): number {
  return rows.flatMap((row) => needed.filter((column) => cellAt(cells, row, column).value === null)).length;
}

const amounts = (count: number) => (count === 1 ? '1 belopp saknas' : `${count} belopp saknas`);

function missionLacks({ missions }: ReportDetail): string | null {
  const said = missions.filter((each) => each.text.trim() !== '');
  if (said.length === 0) return 'grunduppdraget saknas';
  const unjudged = said.filter((each) => each.assessmentKey === null || each.forecastKey === null);
  return unjudged.length === 0 ? null : 'bedömning eller prognos saknas';
}

function controlLacks({ control }: ReportDetail): string | null {
  if (control === null || !control.begun) return 'uppföljningen av internkontrollplanen är inte påbörjad';
  return control.reported ? null : 'uppföljningen av internkontrollplanen är inte rapporterad';
}

/** What a chapter still lacks; null where it is whole. */
export function chapterLacks(detail: ReportDetail, kind: ChapterKind): string | null {
  const chapter = detail.chapters.find((each) => each.kind === kind);
  const empty = chapter === undefined || plainText(chapter.text).trim() === '';
  switch (chapters[kind].holds) {
    case 'text':
      return empty ? 'text saknas' : null;
    case 'missions':
      return missionLacks(detail);
    case 'shares':
      return detail.shares.length === 0 ? 'belopp saknas' : null;
    case 'economyTable': {
      const count = emptyCells(cellsOf(detail), ['income', 'cost']);
      return count === 0 ? null : amounts(count);
    }
    case 'investments': {
      const count = emptyCells(cellsOf(detail), ['investment']);
      // Who has no investments says so in words.
      return count === 0 || !empty ? null : amounts(count);
    }
    case 'control':
      return controlLacks(detail);
  }
}

/** The report's chapters in order. */
export function kindsOf(detail: ReportDetail): readonly ChapterKind[] {
  return inOrder(detail.chapters.map((each) => each.kind));
}

/** What the report still lacks, chapter by chapter. */
export function reportLacks(detail: ReportDetail): readonly ReportNote[] {
  return kindsOf(detail).flatMap((kind) => {
    const text = chapterLacks(detail, kind);
    return text === null ? [] : [{ kind, text }];
  });
}

/** Figures stated from outside that what is computed denies: told, never changed (R-E). */
export function deniedCells(detail: ReportDetail): readonly FigureCell[] {
  const kinds = kindsOf(detail);
  const shown = (row: FigureRow) => kinds.includes(row === 'investment' ? 'investments' : 'economyTable');
  return cellsOf(detail).filter((each) => each.denied && shown(each.row));
}

/** A denied figure as a sentence. */
export function deniedText({ row, column, value, stated }: FigureCell, report: Parameters<typeof cellName>[2]): string {
  const name = cellName(row, column, report);
  const said = roundedText(stated?.amount ?? 0, 'mnkr');
  return `Angivet är ${said} mnkr för ${name}; beräknat blir det ${roundedText(value?.amount ?? 0, 'mnkr')}.`;
}

function wrongSigns(detail: ReportDetail): readonly ReportNote[] {
  const cells = cellsOf(detail);
  const written = [...needed, 'outcomeBefore'] as const;
  const wrong = written.some((column) => (cellAt(cells, 'cost', column).value?.amount ?? 0) > 0);
  const text = 'Kostnader skrivs med minus, så att avvikelse och netto får rätt tecken.';
  return wrong && kindsOf(detail).includes('economyTable') ? [{ kind: 'economyTable', text }] : [];
}

function aboutTexts(detail: ReportDetail): readonly ReportNote[] {
  return detail.chapters.flatMap(({ kind, text, earlier }): readonly ReportNote[] => {
    const words = plainText(text);
    const alike = earlier.flatMap((each) => {
      const found = alikeTo(words, plainText(each.text));
      return found === null
        ? []
        : [{ kind, text: `${found === 'same' ? 'Samma' : 'Nästan samma'} text som ${each.period}.` }];
    });
    const others = otherSpans(words, detail.report);
    const spans =
      others.length === 0 ? [] : [{ kind, text: `Texten nämner ${listed(others)}: en annan period än rapportens.` }];
    return [...alike.slice(0, 1), ...spans];
  });
}

/** What is worth a look before the report is decided: it may all be as it should (R-E, R-M, R-P). */
export function reportAdvice(detail: ReportDetail): readonly ReportNote[] {
  const kindOf = (row: FigureRow): ChapterKind => (row === 'investment' ? 'investments' : 'economyTable');
  const denied = deniedCells(detail).map((each) => ({ kind: kindOf(each.row), text: deniedText(each, detail.report) }));
  return [...denied, ...wrongSigns(detail), ...aboutTexts(detail)];
}

/** The rows and columns of each table. */
export const tables = {
  economyTable: { rows: economyRows, columns: economyColumns },
  investments: { rows: ['investment'], columns: investmentColumns },
} as const satisfies Record<string, { rows: readonly FigureRow[]; columns: readonly FigureColumn[] }>;
