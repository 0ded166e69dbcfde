import { roundedText } from '../../shared/report/amount.ts';
import type { ReportDetail } from '../../shared/report/commands.ts';
import { cellAt, type FigureCell, needsRoundingNote } from '../../shared/report/figures.ts';
import type { FigureColumn, FigureRow } from '../../shared/report/model.ts';
import { cellsOf, deniedText, tables } from '../../shared/report/notes.ts';
import { columnTitle, roundingNote, rowTitles } from '../../shared/report/words.ts';
import { ColumnHead } from './column-head.tsx';
import { ScrollFrame } from './scroll-frame.tsx';

/** A table as the report prints it: mnkr with one decimal, with what must be said below it. */
export function FiguresRead({ detail, table }: { detail: ReportDetail; table: keyof typeof tables }) {
  const { rows, columns } = tables[table];
  const cells = cellsOf(detail);
  const { report } = detail;
  const denied = cells.filter((each) => each.denied && rows.some((row) => row === each.row));
  return (
    <>
      <ScrollFrame label={table === 'investments' ? 'Investeringar i mnkr' : 'Utfall och prognos i mnkr'}>
        <table className="table report-figures">
          <thead>
            <tr>
              <th scope="col">Mnkr med en decimal</th>
              {columns.map((each) => (
                <ColumnHead key={each} title={columnTitle(each, report)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{rowTitles[row]}</th>
                {columns.map((column) => (
                  <td key={column} data-align="end">
                    {shown(cells, row, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {needsRoundingNote(cells, rows) ? <p className="soft">{roundingNote}</p> : null}
      {denied.map((each) => (
        <p key={`${each.row} ${each.column}`} className="soft">
          {deniedText(each, report)}
        </p>
      ))}
    </>
  );
}

function shown(cells: readonly FigureCell[], row: FigureRow, column: FigureColumn): string {
  const { value } = cellAt(cells, row, column);
  return value === null ? '–' : roundedText(value.amount, 'mnkr');
}
