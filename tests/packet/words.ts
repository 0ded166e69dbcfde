/** The words of a text: white space, no-break characters, dashes, quotes and sentence marks made equal or dropped. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/-\s*\n\s*(?=\p{L}|\d)/gu, '-')
    .split(/[\s\u00a0\u202f]+/)
    .map((each) => each.replace(/^[^\p{L}\p{N}_%§]+|[^\p{L}\p{N}_%§]+$/gu, ''))
    .filter((each) => each !== '');
}

/** Where two texts part: runs of words that only one of them has, in order. */
export interface WordDifference {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

function lengths(wanted: readonly string[], found: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: wanted.length + 1 }, () => new Uint16Array(found.length + 1));
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const row = table[i] as Uint16Array;
      const below = table[i + 1] as Uint16Array;
      row[j] = wanted[i] === found[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** The words of `wanted` that do not stand in `found` in the same order, and the words that `found` adds, as runs. */
export function differences(wanted: readonly string[], found: readonly string[]): WordDifference {
  const table = lengths(wanted, found);
  const missing: string[] = [];
  const added: string[] = [];
  let [i, j, last] = [0, 0, ''];
  const note = (list: string[], kind: string, word: string) => {
    if (last === kind) list.push(`${list.pop()} ${word}`);
    else list.push(word);
    last = kind;
  };
  while (i < wanted.length || j < found.length) {
    const [want, have] = [wanted[i], found[j]];
    if (want !== undefined && want === have) {
      [i, j, last] = [i + 1, j + 1, ''];
    } else if (want !== undefined && (have === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      note(missing, 'missing', want);
      i++;
    } else if (have !== undefined) {
      note(added, 'added', have);
      j++;
    }
  }
  return { missing, added };
}

/** Sentences of at least `length` words that two texts have in common, as their first words. */
export function commonRuns(one: string, other: string, length: number): string[] {
  const runs = (text: string) => {
    const words = wordsOf(text.toLowerCase());
    return words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(' '));
  };
  const known = new Set(runs(other));
  return runs(one).filter((each) => known.has(each));
}
