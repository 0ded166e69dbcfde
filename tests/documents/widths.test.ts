import { expect, test } from 'vitest';
import { columnWidths, extentOf, lineWidth, rigid, widest, wordsFit } from '../../src/main/documents/parts/widths.ts';

const column = (word: number, line: number) => ({ word, line });

test('what is left over goes to the columns with long lines, and none to a rigid one', () => {
  expect(columnWidths([column(500, 1000), column(500, 3000)], 8000)).toEqual([2000, 6000]);
  expect(columnWidths([rigid(column(500, 1000)), column(500, 3000)], 8000)).toEqual([1000, 7000]);
});

test('where not all lines have room every column still has its longest word', () => {
  expect(columnWidths([column(500, 500), column(1000, 4000), column(1000, 2000)], 5000)).toEqual([500, 2875, 1625]);
});

test('where not even the words have room the widest columns give way, and short words stay whole', () => {
  const columns = [column(500, 500), column(9000, 9000), column(600, 700), column(4000, 4000)];
  expect(wordsFit(columns, 4000)).toBe(false);
  expect(columnWidths(columns, 4000)).toEqual([500, 1450, 600, 1450]);
});

test('columns together are never wider than their room', () => {
  for (const words of [
    [1],
    [1, 1, 1],
    [7, 7_000, 7],
    [333, 333, 333],
    Array.from({ length: 40 }, (_, at) => at * 90),
  ]) {
    const widths = columnWidths(
      words.map((each) => column(each, each * 3)),
      1_000,
    );
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1_000);
    expect(widths.every((each) => each >= 0)).toBe(true);
  }
});

test('a text is as wide as its longest line, and its words end at spaces and hyphens but not at hyphens that do not break', () => {
  const type = { size: 20 };
  const { word, line } = extentOf('en lång-rad\nkort', type);
  const beside = extentOf('', type).word;
  expect([word, line].map((each) => each - beside)).toEqual([lineWidth('lång-', type), lineWidth('en lång-rad', type)]);
  expect(extentOf('IT\u2011chef', type).word - beside).toBe(lineWidth('IT\u2011chef', type));
  expect(widest([column(500, 900), column(700, 800)])).toEqual(column(700, 900));
});
