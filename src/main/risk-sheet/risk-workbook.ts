import writeWorkbook, { type Row, type SheetData } from 'write-excel-file/universal';
import type { FollowUpYear } from '../../shared/control-plan/commands.ts';
import type { AnalysisValue } from '../../shared/risk/analysis-value.ts';
import { boardColumns, boardRows, boardTitle, sheetText, valueColumn } from '../../shared/risk-import/board-grid.ts';
import { importOfValue, klubbaRows, klubbaSheetName } from '../../shared/risk-import/klubba-sheet.ts';

/** The media type of an Excel workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What looks like an escaped sign in a cell is itself escaped: Excel would read `_x0041_` as a letter. */
function literal(value: string): string {
  const plain = value.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  // write-excel-file 4.1.1 keeps its texts in a plain object, and stumbles over those that every object has.
  if (!(plain in Object.prototype)) return plain;
  return `_x${plain.charCodeAt(0).toString(16).padStart(4, '0')}_${plain.slice(1)}`;
}

const text = (value: string) =>
  value === '' ? null : ({ value: literal(value), type: String, wrap: true, alignVertical: 'top' } as const);
const bold = (value: string) =>
  ({ value: literal(value), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' }) as const;

const headCell = (value: string) => ({ ...bold(value), backgroundColor: '#E6EAF0' }) as const;

function bodyRow(cells: readonly string[]): Row {
  return cells.map((each, column) => {
    if (column !== valueColumn || each === '') return text(each);
    return { value: Number(each), type: Number, alignVertical: 'top' as const };
  });
}

const widths = (characters: readonly number[]) => characters.map((width) => ({ width }));

/** The follow-up as the board's form has it: a row for each measure, a column for each period. */
function followUpSheet({ year, periods, rows }: FollowUpYear): SheetData {
  const head = ['Nr', 'Inriktning för riskhantering från nämnd', 'Åtgärd', 'Ansvarig', 'Återrapporteras'];
  return [
    [bold(`Internkontrollplan ${year}`)],
    [bold('Steg 4 - Uppföljning')],
    [...head, ...periods.map((each) => sheetText(each.name))].map(headCell),
    ...rows.map((row) => {
      const texts = row.cells.map((each) => each.entry?.text ?? '');
      return [row.number, row.direction, row.measure, row.owner, row.reporting, ...texts].map((each) =>
        text(sheetText(each)),
      );
    }),
  ];
}

/** A year as a workbook: the board's own form, the follow-up of its plan, and the sheet by which it is read back without loss. */
export async function riskWorkbook(value: AnalysisValue, followUp: FollowUpYear | null): Promise<Uint8Array> {
  const year = importOfValue(value);
  const title = boardTitle(year, value.letterhead.organ).map((row) => row.map(bold));
  const form = [...title, boardColumns.map(headCell), ...boardRows(year).map(bodyRow)];
  const follow = followUp === null ? [] : [followUpSheetOf(followUp)];
  const klubba = klubbaRows(year).map((row, at) =>
    row.map(at === 0 ? headCell : (each) => text(each) && { value: each, type: String }),
  );
  const blob = await writeWorkbook([
    {
      data: form,
      sheet: 'Riskanalys',
      orientation: 'landscape',
      columns: widths([22, 40, 6, 16, 14, 10, 20, 6, 20, 48, 12, 24, 18]),
      stickyRowsCount: title.length + 1,
    },
    ...follow,
    { data: klubba, sheet: klubbaSheetName, columns: widths([12, 8, 38, 60]), stickyRowsCount: 1 },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function followUpSheetOf(followUp: FollowUpYear) {
  const columns = widths([6, 20, 48, 24, 18, ...followUp.periods.map(() => 40)]);
  return {
    data: followUpSheet(followUp),
    sheet: 'Uppföljning',
    orientation: 'landscape' as const,
    columns,
    stickyRowsCount: 3,
  };
}
