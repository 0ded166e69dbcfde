/** Where a new line comes from: the old one it is, or the old one it is a change of; null where it is new. */
export type LineSource = { readonly index: number; readonly same: boolean } | null;

/** Above this many pairs of lines the middle is taken as changed line by line. */
const mostPairs = 4_000_000;

function sharedTable(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** The pairs of places that hold the same line, in order, as many as there can be. */
function samePairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > mostPairs) return [];
  const at = sharedTable(a, b);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** For each new line where it comes from: the same lines in order, and in each gap the changed ones in turn. */
export function alignLines(old: readonly string[], lines: readonly string[]): readonly LineSource[] {
  let start = 0;
  while (start < Math.min(old.length, lines.length) && old[start] === lines[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, lines.length) - start && old.at(-1 - end) === lines.at(-1 - end)) end += 1;
  const inner = samePairs(old.slice(start, old.length - end), lines.slice(start, lines.length - end));
  const pairs = [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...inner.map(([i, j]) => [i + start, j + start] as const),
    ...Array.from({ length: end }, (_, at) => [old.length - end + at, lines.length - end + at] as const),
    [old.length, lines.length] as const,
  ];
  const sources: LineSource[] = [];
  let next = 0;
  for (const [i, j] of pairs) {
    while (sources.length < j) {
      sources.push(next < i ? { index: next, same: false } : null);
      next += 1;
    }
    if (j < lines.length) sources.push({ index: i, same: true });
    next = i + 1;
  }
  return sources;
}
