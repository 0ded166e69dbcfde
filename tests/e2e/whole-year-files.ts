import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The bytes of the file that comes of what one does. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await act();
  return readFileSync(await (await download).path());
}

/** So many lines after the first that is these words; none where there is no such line. */
export function following(lines: readonly string[], words: string, count: number): readonly string[] {
  const at = lines.indexOf(words);
  return at < 0 ? [] : lines.slice(at + 1, at + 1 + count);
}

/** Each place where a table begins with these words, cut into rows of so many cells. */
function tables(lines: readonly string[], first: string, rows: number, cells: number): readonly string[][][] {
  return lines.flatMap((line, at) => {
    if (line !== first) return [];
    return [Array.from({ length: rows }, (_, row) => lines.slice(at + row * cells, at + (row + 1) * cells))];
  });
}

/** The economy tables of the reports in a file. */
export const figuresOf = (lines: readonly string[]) => tables(lines, 'Verksamhetens intäkter', 3, 8);

/** The tables of a budget in a file: what each municipality pays, its share and its change. */
export function budgetsOf(lines: readonly string[]): readonly string[][][] {
  return lines.flatMap((line, at) => {
    return line === 'Förändring i %' ? tables(lines.slice(at + 1), 'Furusjö kommun', 4, 6).slice(0, 1) : [];
  });
}
