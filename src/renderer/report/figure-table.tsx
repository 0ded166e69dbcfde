import { X } from 'lucide-react';
import type { ClipboardEvent } from 'react';
import { amountText, roundedText } from '../../shared/report/amount.ts';
import type { ReportDetail } from '../../shared/report/commands.ts';
import { cellAt, type FigureCell } from '../../shared/report/figures.ts';
import { type CellKey, units } from '../../shared/report/model.ts';
import { cellsOf, tables } from '../../shared/report/notes.ts';
import { cellName, columnTitle, rowTitles } from '../../shared/report/words.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Segmented } from '../parts/segmented.tsx';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { useField, useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { AmountInput } from './amount-input.tsx';
import { ColumnHead } from './column-head.tsx';
import { FiguresRead } from './figures-read.tsx';
import { pastedAmounts, pastedCells } from './paste.ts';
import { walkCells } from './walk.ts';

type TableName = keyof typeof tables;

interface Props {
  readonly detail: ReportDetail;
  readonly table: TableName;
}

const unitOptions = units.map((id) => ({ id, text: id }));

/** A table of amounts as one writes it: what can be computed is, and a block from a spreadsheet can be pasted. */
export function FigureTable({ detail, table }: Props) {
  const store = useStoreApi();
  const { report } = detail;
  const { rows, columns } = tables[table];
  const cells = cellsOf(detail);
  const unit = useRowField('report.update', report, 'unit');
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const input = event.target;
    const block = pastedCells(event.clipboardData);
    if (block === null || !(input instanceof HTMLInputElement) || input.dataset.row === undefined) return;
    event.preventDefault();
    const corner = { row: Number(input.dataset.row), column: Number(input.dataset.column) };
    void fill(store, { detail, table }, corner, pastedAmounts(block, unit.value));
  };
  return (
    <div className="report-table">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys and the paste are those of the fields within. */}
      <div className="table-frame" onKeyDown={walkCells} onPaste={onPaste}>
        <table
          className="table report-figures"
          aria-label={table === 'investments' ? 'Investeringar' : 'Utfall och prognos'}
        >
          <thead>
            <tr>
              <th scope="col">{unit.value}</th>
              {columns.map((each) => (
                <ColumnHead key={each} title={columnTitle(each, report)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row}>
                <th scope="row">{rowTitles[row]}</th>
                {columns.map((column, index) => (
                  <Cell
                    key={column}
                    detail={detail}
                    cell={cellAt(cells, row, column)}
                    unit={unit.value}
                    at={{ row: at, column: index }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="report-table-foot">
        <Segmented label="Belopp skrivs i" options={unitOptions} field={unit} />
        <p className="soft">
          Kostnader skrivs med minus. Avvikelse och netto räknas ut. Ett block från Excel går att klistra in.
        </p>
      </div>
      <details className="report-preview">
        <summary>Så skrivs tabellen i rapporten</summary>
        <FiguresRead detail={detail} table={table} />
      </details>
    </div>
  );
}

interface CellProps {
  readonly detail: ReportDetail;
  readonly cell: FigureCell;
  readonly unit: (typeof units)[number];
  readonly at: { readonly row: number; readonly column: number };
}

function Cell(props: CellProps) {
  // A net figure without its parts would deny what it is the sum of.
  return props.cell.computed || props.cell.row === 'net' || isResult(props.cell) ? (
    <ComputedCell {...props} />
  ) : (
    <WrittenCell {...props} />
  );
}

const isResult = ({ column }: FigureCell) => column === 'deviation' || column === 'yearDeviation';

function WrittenCell({ detail: { report }, cell: { row, column, value }, unit, at }: CellProps) {
  const call = useStore((state) => state.call);
  const key: CellKey = `${row}.${column}`;
  const field = useField({
    key: `reportFigure.set:${report.id}:${key}`,
    value,
    save: (next) => call('reportFigure.set', { id: report.id, patch: { [key]: next } }),
  });
  return (
    <td data-align="end">
      <AmountInput label={cellName(row, column, report)} unit={unit} field={field} at={at} />
    </td>
  );
}

function ComputedCell({ detail: { report }, cell, unit }: CellProps) {
  const store = useStoreApi();
  const { row, column, value, stated, denied } = cell;
  const forget = () =>
    void store.getState().run('reportFigure.set', { id: report.id, patch: { [`${row}.${column}`]: null } });
  return (
    <td data-align="end" className="report-computed">
      {value === null ? '–' : amountText({ ...value, precision: Math.max(value.precision, 1) }, unit)}
      {stated === null ? null : (
        <span className={denied ? 'report-stated report-denied' : 'report-stated'}>
          {denied ? '⚠ ' : ''}angivet {roundedText(stated.amount, 'mnkr')} mnkr
          <IconButton
            small
            icon={<X aria-hidden />}
            label={`Ta bort det angivna beloppet: ${cellName(row, column, report)}`}
            onPress={forget}
          />
        </span>
      )}
    </td>
  );
}

/** Fills the table with a pasted block from a corner; what falls in a computed cell is kept as stated from outside. */
async function fill(
  store: Store,
  { detail: { report }, table }: Props,
  corner: { readonly row: number; readonly column: number },
  { amounts, unread }: ReturnType<typeof pastedAmounts>,
): Promise<void> {
  const { rows, columns } = tables[table];
  const cells = amounts.flatMap(({ row, column, amount }) => {
    const [at, of] = [rows[corner.row + row], columns[corner.column + column]];
    return at === undefined || of === undefined ? [] : [{ row: at, column: of, ...amount }];
  });
  const { notices, drafts, run } = store.getState();
  if (cells.length === 0) {
    notices.show({ tone: 'warn', text: 'Det som klistrades in har inga belopp.', help: 'Kopiera cellerna med tal.' });
    return;
  }
  await drafts.flush();
  const reply = await run('reportFigure.fill', { reportId: report.id, cells });
  if (!reply.ok) return;
  const left = unread === 0 ? '' : ` ${unread === 1 ? '1 cell' : `${unread} celler`} var inget belopp.`;
  offerUndo(store.getState(), `${cells.length} belopp är inklistrade.${left}`);
}
