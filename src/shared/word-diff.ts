/** A run of words that both texts have, or only one of them. */
export interface WordPiece {
  readonly kind: 'same' | 'removed' | 'added';
  /** Words parted by spaces, lines by line breaks. */
  readonly text: string;
}

type Words = readonly string[];

/** Above this many pairs of words (some thousand words rewritten) the texts are taken as wholly different. */
const mostPairs = 4_000_000;

function wordsOf(text: string): Words {
  return text.match(/\n|\S+/g) ?? [];
}

function textOf(words: Words): string {
  return words.join(' ').replace(/ ?\n ?/g, '\n');
}

function sharedAtStart(a: Words, b: Words): number {
  const end = Math.min(a.length, b.length);
  let count = 0;
  while (count < end && a[count] === b[count]) count += 1;
  return count;
}

/** For each place in both texts the length of the longest row of words that they share from there on. */
function sharedFrom(a: Words, b: Words): (i: number, j: number) => number {
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

interface Run {
  readonly kind: WordPiece['kind'];
  readonly words: string[];
}

/** The runs of two texts without a common beginning or end: in each gap what went before what came. */
function runsOf(a: Words, b: Words): readonly Run[] {
  if (a.length * b.length > mostPairs) return [run('removed', a), run('added', b)];
  const shared = sharedFrom(a, b);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [startA, startB] = [i, j];
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) break;
      if (j >= b.length || (i < a.length && shared(i + 1, j) >= shared(i, j + 1))) i += 1;
      else j += 1;
    }
    runs.push(run('removed', a.slice(startA, i)), run('added', b.slice(startB, j)));
    const same = sharedAtStart(a.slice(i), b.slice(j));
    runs.push(run('same', a.slice(i, i + same)));
    i += same;
    j += same;
  }
  return runs;
}

function run(kind: Run['kind'], words: Words): Run {
  return { kind, words: [...words] };
}

/** What differs between two texts, word by word, in the order one reads it. */
export function wordDiff(before: string, after: string): readonly WordPiece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const start = sharedAtStart(a, b);
  const end = sharedAtStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  const middle = runsOf(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const runs = [run('same', a.slice(0, start)), ...middle, run('same', end === 0 ? [] : a.slice(-end))];
  const joined = runs.reduce<Run[]>((all, each) => {
    const last = all.at(-1);
    if (each.words.length === 0) return all;
    if (last?.kind === each.kind) last.words.push(...each.words);
    else all.push(run(each.kind, each.words));
    return all;
  }, []);
  return joined.map(({ kind, words }) => ({ kind, text: textOf(words) }));
}
