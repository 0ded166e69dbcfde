import { squashed } from './clean.ts';

interface Runs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The runs of three letters of a text, each with how often. */
function trigrams(text: string): Runs {
  const bare = `  ${squashed(text)} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= bare.length; at++) {
    const run = bare.slice(at, at + 3);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, total: bare.length - 2 };
}

function common(one: Runs, other: Runs): number {
  let shared = 0;
  for (const [run, count] of one.counts) shared += Math.min(count, other.counts.get(run) ?? 0);
  return (2 * shared) / (one.total + other.total);
}

/** How alike two texts are, from 0 to 1: the share of three-letter runs that they have in common. */
export function likeness(one: string, other: string): number {
  const [a, b] = [squashed(one), squashed(other)];
  if (a === '' || b === '') return 0;
  return a === b ? 1 : Math.min(0.99, common(trigrams(one), trigrams(other)));
}

/** Two texts that are at least this alike are taken for the same until a person says otherwise. */
export const sameFrom = 0.55;

/** So many pairs of texts that are not the same are compared at most; beyond, only the same words are the same. */
const mostPairs = 250_000;

interface Pair {
  readonly from: number;
  readonly at: number;
  readonly likeness: number;
}

/** Every pair of texts that are not the same, but alike enough. */
function alikePairs(
  texts: readonly (readonly [number, string])[],
  earlier: readonly (readonly [number, string])[],
): Pair[] {
  if (texts.length * earlier.length > mostPairs) return [];
  const known = earlier.map(([at, text]) => ({ at, runs: trigrams(text) }));
  return texts.flatMap(([from, text]) => {
    const runs = trigrams(text);
    return known.flatMap((each) => {
      const sure = Math.min(0.99, common(runs, each.runs));
      return sure >= sameFrom ? [{ from, at: each.at, likeness: sure }] : [];
    });
  });
}

/** Which of the earlier texts each new one is: one to one, the most alike first; null where none is alike enough. */
export function pairUp(
  texts: readonly string[],
  earlier: readonly string[],
): readonly ({ readonly at: number; readonly likeness: number } | null)[] {
  const found: ({ at: number; likeness: number } | null)[] = texts.map(() => null);
  const taken = new Set<number>();
  const places = new Map<string, number[]>();
  for (const [at, text] of earlier.entries()) places.set(squashed(text), [...(places.get(squashed(text)) ?? []), at]);
  for (const [from, text] of texts.entries()) {
    const at = squashed(text) === '' ? undefined : places.get(squashed(text))?.shift();
    if (at === undefined) continue;
    found[from] = { at, likeness: 1 };
    taken.add(at);
  }
  const told = (list: readonly string[]) => [...list.entries()].filter(([, text]) => squashed(text) !== '');
  const open = told(texts).filter(([from]) => found[from] === null);
  const free = told(earlier).filter(([at]) => !taken.has(at));
  for (const { from, at, likeness: sure } of alikePairs(open, free).toSorted((a, b) => b.likeness - a.likeness)) {
    if (found[from] !== null || taken.has(at)) continue;
    found[from] = { at, likeness: sure };
    taken.add(at);
  }
  return found;
}
