import { Lock } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import type { FollowUpYear } from '../../shared/control-plan/commands.ts';
import { today } from '../app/moment.ts';
import { hashOf } from '../store/route.ts';
import { followUpPath } from './place.ts';
import { SignWord } from './sign.tsx';
import { cardTitle, cellSign, periodEnd, remarksText } from './words.ts';
import '../parts/table.css';

interface At {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; null where it is none of the table's. */
function step({ row, column }: At, { rows, columns }: { rows: number; columns: number }, key: string): At | null {
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1, rows), column };
    case 'ArrowDown':
      return { row: within(row + 1, rows), column };
    case 'ArrowLeft':
      return { row, column: within(column - 1, columns) };
    case 'ArrowRight':
      return { row, column: within(column + 1, columns) };
    case 'Home':
      return { row: 0, column };
    case 'End':
      return { row: rows - 1, column };
    default:
      return null;
  }
}

/** Measures × periods; the arrows walk, Enter opens the measure in the period. */
export function YearTable({ year }: { year: FollowUpYear }) {
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    // One came here by a link or a key that is gone: the keyboard goes on in the table.
    if (document.activeElement === document.body) body.current?.querySelector('a')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const size = { rows: year.rows.length, columns: year.periods.length };
    const next = step(at, size, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    body.current?.rows[next.row]?.querySelectorAll('a')[next.column]?.focus();
  };
  return (
    <div className="table-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells are walked with the arrows. */}
      <table className="table year-table" role="grid" aria-label={`Åtgärder och perioder ${year.year}`}>
        <thead>
          <tr>
            <th scope="col" className="year-number">
              Nr
            </th>
            <th scope="col">Åtgärd</th>
            <th scope="col" className="year-owner">
              Ansvarig
            </th>
            {year.periods.map((each) => (
              <th key={each.key} scope="col" className="year-period">
                {each.name}
                {each.locked ? (
                  <span className="year-locked">
                    <Lock aria-hidden /> <span className="unseen">rapporterat </span>
                    {each.followUp?.reportedOn}
                  </span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {year.rows.map((row, index) => (
            <YearRow
              key={row.key}
              year={year}
              row={row}
              index={index}
              entry={at.row === index ? at.column : null}
              onEnter={setAt}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly year: FollowUpYear;
  readonly row: FollowUpYear['rows'][number];
  readonly index: number;
  /** The column whose cell Tab comes to; null where it is another row's. */
  readonly entry: number | null;
  readonly onEnter: (at: At) => void;
}

const YearRow = memo(function YearRow({ year, row, index, entry, onEnter }: RowProps) {
  const now = today();
  return (
    <tr>
      <td className="year-number">{row.number || '–'}</td>
      <th scope="row">
        {cardTitle(row)}
        {row.number === '' ? <span className="year-gone">Inte längre i planen</span> : null}
      </th>
      <td className="year-owner">{row.owner}</td>
      {year.periods.map((period, column) => {
        const cell = row.cells.find((each) => each.periodKey === period.key);
        if (!cell) return <td key={period.key} />;
        return (
          <td key={period.key}>
            <a
              href={hashOf(followUpPath, String(year.year), period.key, row.key)}
              tabIndex={entry === column ? 0 : -1}
              onFocus={() => onEnter({ row: index, column })}
            >
              <SignWord sign={cellSign(cell, periodEnd(year.year, period.toMonth) < now)} />
            </a>
            {cell.entry?.sufficient === false ? <span className="year-more">inte tillräcklig</span> : null}
            {cell.remarks.length > 0 ? <span className="year-more">{remarksText(cell.remarks.length)}</span> : null}
          </td>
        );
      })}
    </tr>
  );
});
