/** Milliseconds of each way of doing a thing, measured by turns so that all have the same machine. */
export async function byTurns<N extends string>(
  rounds: number,
  ways: Readonly<Record<N, (round: number) => unknown>>,
): Promise<Record<N, number>> {
  const names = Object.keys(ways) as N[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>;
  const warm = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + warm; round++) {
    for (const name of names) {
      const start = performance.now();
      await ways[name](round);
      if (round >= warm) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<N, number>;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** A time for people: `0.42 ms`, `43 ms`. */
export function shown(milliseconds: number): string {
  return `${milliseconds.toPrecision(milliseconds < 1 ? 2 : 3)} ms`;
}

/** One result: the ratio first, then the medians behind it. */
export function report(what: string, ratio: number, aim: string, behind: string): void {
  console.log(`${what}: ${ratio.toFixed(2)}${aim === '' ? '' : ` (aim ${aim})`} – ${behind}`);
}
