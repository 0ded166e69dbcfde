import type { BoardDetail } from '../board/commands.ts';
import type { FollowUpValue } from '../control-plan/follow-up-value.ts';
import { ownCell, toldRows } from '../control-plan/follow-up-words.ts';
import { roundedText } from '../report/amount.ts';
import { chapters, groupTitles } from '../report/chapters.ts';
import type { ReportDetail } from '../report/commands.ts';
import { cellAt, needsRoundingNote } from '../report/figures.ts';
import type { ChapterKind, FigureRow } from '../report/model.ts';
import { deniedText, tables } from '../report/notes.ts';
import { longSpan } from '../report/period.ts';
import type { ReportValue } from '../report/report-value.ts';
import { sharesTotal } from '../report/shares.ts';
import { columnTitle, decidedByText, roundingNote, rowTitles, titleOfReport } from '../report/words.ts';
import { longDate, noBreakSpace, numberText } from '../swedish.ts';
import type { ReviewBlock, ReviewContent, ReviewPart } from './page-value.ts';
import { factsBlock } from './parts.ts';
import { statusText, sufficientText } from './words.ts';

/** A report with its rows: what it says, and which rows say it. */
interface Reported {
  readonly value: ReportValue;
  readonly detail: ReportDetail;
  /** Not decided: other words can be given. */
  readonly open: boolean;
}

/** What must be said below a table: that it seems not to add up, and what is stated otherwise. */
function figureNotes({ value, detail }: Reported, rows: readonly FigureRow[]): readonly ReviewBlock[] {
  const denied = value.cells.filter((each) => each.denied && rows.includes(each.row));
  const notes = denied.map((each) => deniedText(each, value));
  const rounding = needsRoundingNote(value.cells, rows) ? [roundingNote] : [];
  const about = `report${rows.includes('investment') ? 'Investments' : 'Economy'}/${detail.report.id}`;
  return factsBlock(about, [['Att notera', [...rounding, ...notes].join('\n')]]);
}

/** The table of income and costs or of investments with its signs, as the document prints it. */
function figureBlocks(reported: Reported, kind: keyof typeof tables): readonly ReviewBlock[] {
  const { value, detail } = reported;
  const { rows, columns } = tables[kind];
  const known = value.cells.some((each) => each.value !== null && rows.some((one) => one === each.row));
  if (!known && kind === 'investments') return [];
  const text = (row: FigureRow, column: (typeof columns)[number]) => {
    const found = cellAt(value.cells, row, column).value;
    return found === null ? '–' : roundedText(found.amount, 'mnkr');
  };
  const table: ReviewBlock = {
    kind: 'table',
    title: `${chapters[kind].title}, mnkr med en decimal`,
    columns: ['Mnkr', ...columns.map((each) => columnTitle(each, value))],
    rows: rows.map((row) => ({
      key: `reportFigure/${detail.report.id}/${row}`,
      cells: [rowTitles[row], ...columns.map((each) => text(row, each))],
    })),
    figures: 'plain',
  };
  return [table, ...figureNotes(reported, rows)];
}

/** What an extra cost means to each municipality, and its sum. */
function shareBlocks(board: BoardDetail, { value, detail }: Reported): readonly ReviewBlock[] {
  if (value.shares.length === 0) return [];
  const { total, decimals, uneven } = sharesTotal(value.shares);
  const tkr = (amount: number) => `${numberText(amount / 1_000, decimals)}${noBreakSpace}tkr`;
  const key = (row: string) => `reportShare/${detail.report.id}/${row}`;
  const idOf = (name: string, at: number) => board.municipalities.find((each) => each.name === name)?.id ?? `${at}`;
  const rows = value.shares.map(({ municipality, amount }, at) => ({
    key: key(idOf(municipality, at)),
    cells: [municipality, tkr(amount)],
  }));
  return [
    {
      kind: 'table',
      title: 'Kostnad per kommun',
      columns: ['Kommun', 'Belopp'],
      rows: [...rows, { key: key('total'), cells: ['Totalt', tkr(total)] }],
      figures: 'total',
    },
    ...factsBlock(`reportShares/${detail.report.id}`, [['Att notera', uneven ? roundingNote : '']]),
  ];
}

/** The board's mission, part by part, with how it is judged in the period and for the year. */
function missionBlocks({ value, detail, open }: Reported): readonly ReviewBlock[] {
  const rows = detail.missions.filter((each) => each.text.trim() !== '');
  return value.missions.flatMap(({ text, assessment, forecast }, at): readonly ReviewBlock[] => {
    const id = rows[at]?.id;
    if (id === undefined) return [];
    return [
      {
        kind: 'field',
        key: `reportMission/${id}/text`,
        label: value.missions.length === 1 ? 'Uppdrag' : `Uppdrag ${at + 1}`,
        words: { type: 'text', text },
        proposable: open,
      },
      ...factsBlock(`reportMission/${id}`, [
        [`Bedömning ${longSpan(value)}`, assessment || '–'],
        [`Prognos ${longSpan({ year: value.year, fromMonth: 1, toMonth: 12 })}`, forecast || '–'],
      ]),
    ];
  });
}

/** What the period's follow-up says of the internal control; it is reviewed by itself. */
function controlBlocks(reportId: string, control: FollowUpValue | null): readonly ReviewBlock[] {
  const about = `reportControl/${reportId}`;
  if (control === null)
    return factsBlock(about, [['Uppföljning', 'Internkontrollplanen är inte uppföljd för perioden.']]);
  const { reportedOn, sufficient, comment, periodName } = control;
  const rows = toldRows(control).map((each) => {
    const own = ownCell(each);
    const said = [own?.text ?? '', statusText(own?.status ?? null), sufficientText(own?.sufficient ?? null)];
    const key = `controlRow/${each.riskId}/${each.measureId ?? 'risk'}`;
    const what = each.measure.trim() || each.risk.trim();
    return { key, cells: [each.number || '–', what, each.owner, said.filter((one) => one !== '').join('\n')] };
  });
  return [
    ...factsBlock(about, [
      [
        'Uppföljning',
        reportedOn === null ? 'Uppföljningen är inte rapporterad än.' : `Rapporterad ${longDate(reportedOn)}.`,
      ],
      ['Den interna kontrollen', sufficientText(sufficient)],
      ['Kommentar', comment],
    ]),
    ...(rows.length === 0
      ? []
      : [{ kind: 'table', title: 'Åtgärder', columns: ['Nr', 'Åtgärd', 'Ansvarig', periodName], rows } as const]),
  ];
}

function holdsBlocks(board: BoardDetail, reported: Reported, kind: ChapterKind): readonly ReviewBlock[] {
  const { holds } = chapters[kind];
  switch (holds) {
    case 'text':
      return [];
    case 'missions':
      return missionBlocks(reported);
    case 'shares':
      return shareBlocks(board, reported);
    case 'economyTable':
    case 'investments':
      return figureBlocks(reported, holds);
    case 'control':
      return controlBlocks(reported.detail.report.id, reported.value.control);
  }
}

function chapterPart(board: BoardDetail, reported: Reported, at: number): readonly ReviewPart[] {
  const { value, detail, open } = reported;
  const chapter = value.chapters[at];
  const row = detail.chapters.find((each) => each.kind === chapter?.kind);
  if (chapter === undefined || row === undefined) return [];
  const { group, title } = chapters[chapter.kind];
  const text: ReviewBlock = {
    kind: 'field',
    key: `reportChapter/${row.id}/text`,
    label: 'Text',
    words: { type: 'richText', doc: chapter.text },
    proposable: open,
  };
  const blocks = [text, ...holdsBlocks(board, reported, chapter.kind)];
  const under = groupTitles[group] === title ? {} : { under: groupTitles[group] };
  return [{ key: `reportChapter/${row.id}`, number: '', title, judged: true, blocks, ...under }];
}

function standingText({ decidedOn, decidedBy }: ReportValue): string {
  if (decidedOn === null) return 'Utkast, inte beslutad';
  return `Beslutad ${[longDate(decidedOn), decidedBy === null ? '' : decidedByText(decidedBy)].join(' ').trim()}`;
}

/** The report of a period, chapter by chapter: as it was decided, or as it stands while it is open. */
export function reportContent(
  board: BoardDetail,
  detail: ReportDetail,
  value: ReportValue,
  open: boolean,
): ReviewContent {
  const reported = { value, detail, open };
  return {
    title: titleOfReport(value),
    organ: value.letterhead.organ,
    clauseStyle: board.board.clauseStyle,
    standing: standingText(value),
    parts: value.chapters.flatMap((_, at) => chapterPart(board, reported, at)),
  };
}
