import { type Amount, amountFrom } from '../../shared/report/amount.ts';
import type { Unit } from '../../shared/report/model.ts';
import { type Cells, fromHtml, fromTabs } from '../risk/grid-clipboard.ts';

/** What was copied, as cells; null where it is one text, which is pasted as any. */
export function pastedCells(data: Pick<DataTransfer, 'getData'>): Cells | null {
  const cells = fromHtml(data.getData('text/html')) ?? fromTabs(data.getData('text/plain'));
  return cells.length === 1 && (cells[0]?.length ?? 0) <= 1 ? null : cells;
}

export interface PastedAmount {
  /** From the corner where it is pasted. */
  readonly row: number;
  readonly column: number;
  readonly amount: Amount;
}

const isDash = (text: string) => /^[-–−]$/.test(text.trim());

/** The amounts of a pasted block: headings above and names to the left are left out, and so are empty cells. */
export function pastedAmounts(
  cells: Cells,
  unit: Unit,
): { readonly amounts: readonly PastedAmount[]; readonly unread: number } {
  const read = (text: string | undefined) => amountFrom(text ?? '', unit);
  const isEmpty = (text: string | undefined) => (text ?? '').trim() === '' || isDash(text ?? '');
  const body = cells.filter((row) => row.some((text) => read(text) !== null));
  const named = body.length > 0 && body.every((row) => read(row[0]) === null && !isEmpty(row[0]));
  const inner = named ? body.map((row) => row.slice(1)) : body;
  const amounts = inner.flatMap((row, at) =>
    row.flatMap((text, column) => {
      const amount = read(text);
      return amount === null ? [] : [{ row: at, column, amount }];
    }),
  );
  const unread = inner.flat().filter((text) => !isEmpty(text) && read(text) === null).length;
  return { amounts, unread };
}
