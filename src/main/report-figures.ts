import type { reportCommands } from '../shared/report/commands.ts';
import type { FigureColumn, FigureRow, ReportFigure } from '../shared/report/model.ts';
import type { Desk, Handlers } from './handlers.ts';

type Fills = Pick<
  typeof reportCommands,
  'reportFigure.set' | 'reportFigure.fill' | 'reportShare.set' | 'reportShare.fill'
>;

interface Written {
  readonly amount: number | null;
  readonly precision: number;
}

interface Rows<T extends { readonly id: string }> {
  insert(row: T): T;
  update(id: string, patch: Partial<T>): T;
  remove(id: string): void;
}

/** Puts an amount in its row, makes the row, or removes it where the amount is null. */
function put<T extends { readonly id: string }>(
  rows: Rows<T>,
  there: T | undefined,
  { amount, precision }: Written,
  fresh: (fields: { amount: number; precision: number }) => T,
): void {
  if (amount !== null && there) rows.update(there.id, { amount, precision } as unknown as Partial<T>);
  else if (amount !== null) rows.insert(fresh({ amount, precision }));
  else if (there) rows.remove(there.id);
}

/** Writes the municipalities' amounts; a null empties one. */
export function fillShares(
  { queries, newId }: Desk,
  reportId: string,
  shares: readonly (Written & { readonly municipalityId: string })[],
) {
  queries.reports.require(reportId);
  for (const { municipalityId, ...written } of shares) {
    const there = queries.reportShares.of(reportId).find((each) => each.municipalityId === municipalityId);
    put(queries.reportShares, there, written, (fields) => ({ id: newId(), reportId, municipalityId, ...fields }));
  }
  return queries.reportShares.of(reportId);
}

/** Writes cells of the tables; a null empties one. */
function fillCells(
  { queries, newId }: Desk,
  reportId: string,
  cells: readonly (Written & Pick<ReportFigure, 'row' | 'column'>)[],
) {
  queries.reports.require(reportId);
  for (const { row, column, ...written } of cells) {
    const there = queries.reportFigures.of(reportId).find((each) => each.row === row && each.column === column);
    put(queries.reportFigures, there, written, (fields) => ({ id: newId(), reportId, row, column, ...fields }));
  }
  return queries.reportFigures.of(reportId);
}

const emptied: Written = { amount: null, precision: 1 };

export const figureHandlers: Handlers<Fills> = {
  'reportFigure.set': (desk, { id, patch }) => {
    const cells = Object.entries(patch).map(([key, written]) => {
      const [row, column] = key.split('.') as [FigureRow, FigureColumn];
      return { row, column, ...(written ?? emptied) };
    });
    return fillCells(desk, id, cells);
  },
  'reportFigure.fill': (desk, { reportId, cells }) => fillCells(desk, reportId, cells),
  'reportShare.set': (desk, { id, patch }) => {
    const shares = Object.entries(patch).map(([municipalityId, written]) => ({
      municipalityId,
      ...(written ?? emptied),
    }));
    return fillShares(desk, id, shares);
  },
  'reportShare.fill': (desk, { reportId, shares }) => fillShares(desk, reportId, shares),
};
