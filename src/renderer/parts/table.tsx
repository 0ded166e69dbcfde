import type { ReactNode } from 'react';
import './table.css';

export interface Column<T> {
  readonly id: string;
  readonly title: string;
  /** CSS width, as `8em`; the rest share what is left. */
  readonly width?: string;
  readonly align?: 'start' | 'end';
  readonly cell: (row: T, index: number) => ReactNode;
  /** The title is only for those who listen, as over buttons. */
  readonly hideTitle?: boolean;
}

export interface TableProps<T extends { readonly id: string }> {
  /** What the table holds. */
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly empty?: ReactNode;
}

/** A plain table; its cells may hold the kit's fields (with `hideLabel`), which save themselves. */
export function Table<T extends { readonly id: string }>({ label, columns, rows, empty }: TableProps<T>) {
  if (rows.length === 0 && empty) return empty;
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {columns.map((each) => (
              <th key={each.id} scope="col" style={{ width: each.width }} data-align={each.align}>
                {each.hideTitle ? <span className="unseen">{each.title}</span> : each.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              {columns.map((each) => (
                <td key={each.id} data-align={each.align}>
                  {each.cell(row, index)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
