import { listed, noBreakSpace } from '../swedish.ts';

/** Numbers in a row as parts: `5–7`, `9`. */
function runs(numbers: readonly number[]): readonly string[] {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const begins = sorted.filter((each, at) => sorted[at - 1] !== each - 1);
  const ends = sorted.filter((each, at) => sorted[at + 1] !== each + 1);
  return begins.map((each, at) => (each === ends[at] ? `${each}` : `${each}–${ends[at]}`));
}

/** §-numbers in words: `§ 5`, `§§ 5–7 och 9`, with the board's prefix before; empty for none. */
export function numbersText(numbers: readonly number[], prefix = ''): string {
  if (numbers.length === 0) return '';
  const parts = runs(numbers);
  const one = parts.length === 1 && !parts[0]?.includes('–');
  const before = prefix === '' ? '' : `${prefix}${noBreakSpace}`;
  return `${before}${one ? '§' : '§§'}${noBreakSpace}${listed(parts)}`;
}

/** The numbers that `numbersText` wrote. */
export function numbersOf(span: string): readonly number[] {
  const listing = span.slice(span.lastIndexOf('§') + 1);
  return [...listing.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({ length: (to === undefined ? first : Number(to)) - first + 1 }, (_, at) => first + at);
  });
}
