import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Whether the caret stands where a sideways arrow would leave the text; a text that is chosen whole is left at once. */
function leaves({ selectionStart, selectionEnd, value }: HTMLInputElement, key: string): boolean {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return true;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (key === 'ArrowLeft' ? 0 : value.length);
}

/** Walks between the cells of a table that can be written in: the arrows, Enter down and Shift Enter up. */
export function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const input = event.target;
  const step = steps[event.key];
  if (!(input instanceof HTMLInputElement) || input.dataset.row === undefined || step === undefined) return;
  if (event.ctrlKey || event.altKey || event.metaKey || !leaves(input, event.key)) return;
  if (event.shiftKey && event.key !== 'Enter') return;
  const sign = event.shiftKey ? -1 : 1;
  const here = { row: Number(input.dataset.row), column: Number(input.dataset.column) };
  const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-row]')].map((each) => ({
    each,
    row: Number(each.dataset.row),
    column: Number(each.dataset.column),
  }));
  const [rows, columns] = [step[0] * sign, step[1]];
  const ahead = cells
    .filter(({ row, column }) => (rows !== 0 ? column === here.column : row === here.row))
    .map((cell) => ({ ...cell, far: (cell.row - here.row) * rows + (cell.column - here.column) * columns }))
    .filter(({ far }) => far > 0)
    .toSorted((a, b) => a.far - b.far);
  event.preventDefault();
  ahead[0]?.each.focus();
}
